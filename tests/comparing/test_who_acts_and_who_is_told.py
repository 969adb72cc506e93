"""Who is barred from an inquiry, which days are counted, who is beside a student, and who is only told."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, directions

LOST = (
    (
        "The complaint shall be investigated by a person who is not employed at the school.",
        "The complaint shall be investigated by a person who is not the principal of the school.",
    ),
    (
        "The reviewer shall not be employed by the district.",
        "The reviewer shall not be a teacher of the building where the event took place.",
    ),
    (
        "No employee who works in the district may hear the appeal.",
        "No employee who works in the building may hear the appeal.",
    ),
    (
        "The inquiry is made by someone who is not on the payroll of the school district.",
        "The inquiry is made by someone who is not assigned to the campus concerned.",
    ),
    (
        "The investigator shall not be on the staff of the school.",
        "The investigator shall not be involved in the incident.",
    ),
    (
        "The mediator shall not be an employee of the district.",
        "The mediator shall not have been present at the event.",
    ),
    (
        "In this chapter “day” means a calendar day.",
        "In this chapter “day” means a school day.",
    ),
    (
        "The word “day” means any day of the calendar, including Saturdays.",
        "The word “day” means any day on which school is in session.",
    ),
    (
        "“Days” are consecutive days, including weekends.",
        "“Days” are business days.",
    ),
    (
        "In counting any period, “day” means every calendar day, including holidays.",
        "In counting any period, “day” means a day other than a Saturday, Sunday or holiday.",
    ),
    (
        "For the district's notices, “day” shall mean a calendar day.",
        "For the district's notices, “day” shall mean an instructional day.",
    ),
    (
        "The principal talks with the student about the event in the presence of a parent.",
        "The principal talks with the student about the event at school.",
    ),
    (
        "The investigator shall interview the student with a parent present.",
        "The investigator shall interview the student at the office.",
    ),
    (
        "Staff shall question the child only in your presence.",
        "Staff shall question the child only during class.",
    ),
    (
        "The team shall meet with the student, accompanied by a parent, within two days.",
        "The team shall meet with the student within two days.",
    ),
    (
        "The debriefing asks the student what happened, in the company of an adult chosen by the family.",
        "The debriefing asks the student what happened.",
    ),
    (
        "The principal must approve any seclusion over ten minutes.",
        "The principal must be told of any seclusion over ten minutes.",
    ),
    (
        "The superintendent shall decide each extension.",
        "The superintendent shall be notified of each extension.",
    ),
    (
        "An administrator has to come and decide whether the hold goes on.",
        "An administrator has to be told that the hold goes on.",
    ),
    (
        "The team shall review every incident.",
        "The team shall be advised of every incident.",
    ),
    (
        "The director must authorize the use of the room.",
        "The director must be alerted to the use of the room.",
    ),
    (
        "A complaint shall be received no matter how long after the event it is made.",
        "A complaint shall be received if it is made within thirty calendar days of the event.",
    ),
    (
        "A grievance may be filed at any time.",
        "A grievance may be filed within ten days of the event.",
    ),
    (
        "Appeals are heard however late they are filed.",
        "Appeals are heard if they are filed no later than two weeks after the decision.",
    ),
    (
        "The board shall consider complaints made regardless of when the event took place.",
        "The board shall consider complaints made within sixty days of the event.",
    ),
    (
        "An objection may be raised at any time.",
        "An objection may be raised within five school days.",
    ),
    (
        "Every year anyone who may be asked to use a hold has to finish a course.",
        "Every year anyone on the building's crisis team has to finish a course.",
    ),
)
UNTOLD = (
    (
        "A student shall not be held in the building.",
        "A student shall not be held in the district.",
    ),
    (
        "The nurse shall not be employed at the school.",
        "The nurse shall not be employed by the district.",
    ),
    (
        "For a parent who appeals, “day” means a calendar day.",
        "For a parent who appeals, “day” means a school day.",
    ),
    (
        "The day of the event is a school day.",
        "The day of the event is a calendar day.",
    ),
    (
        "Staff shall not restrain a student in the presence of other students.",
        "Staff shall not restrain a student in the presence of a parent.",
    ),
    (
        "The log is kept in the office.",
        "The log is kept in your presence.",
    ),
    (
        "The parent shall attend the meeting.",
        "The parent shall be told of the meeting.",
    ),
)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_loss_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), UNTOLD)
def test_what_only_looks_alike_gets_no_direction(before: str, after: str) -> None:
    told = directions(before, after) | directions(after, before)
    assert not told & {"weakens", "strengthens"}
