"""Verbs that owe a result against verbs of an attempt; one singled out against all; names and figures told."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, directions

LOST = (
    (
        "The school shall obtain the parent's written consent before the evaluation.",
        "The school shall seek the parent's written consent before the evaluation.",
    ),
    (
        "The district shall procure a sign language interpreter for the hearing.",
        "The district shall request a sign language interpreter for the hearing.",
    ),
    (
        "The principal shall ensure that each student is seen by the nurse.",
        "The principal shall encourage that each student is seen by the nurse.",
    ),
    (
        "Contractors shall observe the limits of this policy.",
        "Contractors shall consider the limits of this policy.",
    ),
    (
        "The plan shall eliminate the use of seclusion by June.",
        "The plan shall reduce the use of seclusion by June.",
    ),
    (
        "The school shall provide counseling to the student after each restraint.",
        "The school shall offer counseling to the student after each restraint.",
    ),
    (
        "The custodian shall repair any damaged lock before the room is used.",
        "The custodian shall report any damaged lock before the room is used.",
    ),
    (
        "Staff may hold a student only if they have obtained consent.",
        "Staff may hold a student only if they have requested consent.",
    ),
    (
        "We get your written consent before we use a weighted vest.",
        "We ask for your written consent before we use a weighted vest.",
    ),
    (
        "The report shall name every adult who took part in the hold.",
        "The report shall name the adult who began the hold.",
    ),
    (
        "The nurse shall examine each student who was held.",
        "The nurse shall examine the student who asked for it.",
    ),
    (
        "A review shall be held if any member of the team asks for it.",
        "A review shall be held if the member who chairs the team asks for it.",
    ),
    (
        "The principal shall speak with every employee who saw the event.",
        "The principal shall speak with the employee who reported the event.",
    ),
    (
        "The figures shall be given to the board at each monthly meeting.",
        "The figures shall be given to the board at its annual meeting.",
    ),
    (
        "The committee shall see the logs at every session.",
        "The committee shall see the logs at its first session.",
    ),
    (
        "The trainer shall attend each drill.",
        "The trainer shall attend the final drill.",
    ),
    (
        "Copies go to all parents who ask.",
        "Copies go to the parent who signed the plan.",
    ),
    (
        "The report shall list the names of the staff who took part.",
        "The report shall list the number of the staff who took part.",
    ),
    (
        "The log shall give the names of adults in the room.",
        "The log shall give the number of adults in the room.",
    ),
    (
        "The form states the identity of each employee.",
        "The form states the number of employees.",
    ),
    (
        "Each year the district posts the number of restraints at each school.",
        "Each year the district posts the number of restraints in the district.",
    ),
    (
        "The board shall publish how often seclusion was used at each campus.",
        "The board shall publish how often seclusion was used across the district.",
    ),
    (
        "The data shall show the rate of restraint for every building.",
        "The data shall show the rate of restraint for the district as a whole.",
    ),
    (
        "The superintendent shall report the count of incidents by school.",
        "The superintendent shall report the count of incidents district-wide.",
    ),
    (
        "The principal shall see to it that every room is checked.",
        "The principal shall recommend that every room is checked.",
    ),
    (
        "The district shall ensure the use of de-escalation.",
        "The district shall promote the use of de-escalation.",
    ),
    (
        "The principal shall train each aide in de-escalation.",
        "The principal shall encourage each aide to be trained in de-escalation.",
    ),
    (
        "The report shall state the names of the employees involved.",
        "The report shall state the number of employees involved.",
    ),
    (
        "Staff may restrain a student when there is an imminent danger of serious physical harm to the "
        "student or others.",
        "Staff may restrain a student when there is an imminent danger of serious physical harm to the "
        "student or others or serious damage to property.",
    ),
    (
        "Seclusion may be used only where a student's behavior threatens grave injury to a person, and only "
        "until the threat has passed.",
        "Seclusion may be used only where a student's behavior threatens grave injury to a person or serious "
        "damage to property, and only until the threat has passed.",
    ),
    (
        "“Seclusion” does not include in-school suspension.",
        "“Seclusion” does not include in-school suspension, and does not include a detention unless the "
        "student is kept alone.",
    ),
    (
        "“Restraint” does not include a brief touch, unless the touch is used to move the student against "
        "the student's will.",
        "“Restraint” does not include a brief touch.",
    ),
    (
        "A debriefing shall be held within two days of each restraint.",
        "At the discretion of the principal, a debriefing shall be held within two days of each restraint.",
    ),
    (
        "The principal shall send a copy of the report to the parent.",
        "The principal shall, at the discretion of the superintendent, send a copy of the report to the parent.",
    ),
    (
        "The nurse shall examine the student.",
        "The nurse may, at her discretion, examine the student.",
    ),
    (
        "Copies shall be given to the parent on the day of the event.",
        "Copies shall be given to the parent on the day of the event at the discretion of the principal.",
    ),
    (
        "No employee shall use a mechanical restraint on a student.",
        "No employee shall willfully use a mechanical restraint on a student.",
    ),
    (
        "A copy of the policy shall be given to every parent at enrollment.",
        "A copy of the policy shall be given to every parent who asks for it at enrollment.",
    ),
    (
        "The investigator shall interview every witness named by the student.",
        "The investigator shall interview the witness whom the principal names.",
    ),
    (
        "The team shall include a person trained in trauma.",
        "The team shall try to include a person trained in trauma.",
    ),
    (
        "An adult shall remain with the student throughout.",
        "An adult shall return to the student from time to time.",
    ),
    (
        "Staff shall stop the hold if the student says that breathing is hard.",
        "Staff shall loosen the hold if the student says that breathing is hard.",
    ),
    (
        "The report shall be signed by each adult who took part.",
        "The report shall be signed by an adult who took part.",
    ),
    (
        "The room shall have a window through which the whole room can be seen.",
        "The room shall have a window through which a part of the room can be seen.",
    ),
    (
        "Parents may inspect and copy the log.",
        "Parents may inspect the log.",
    ),
    (
        "The committee shall consist of five members, two of whom are parents.",
        "The committee shall consist of five members, one of whom is a parent.",
    ),
    (
        "Whoever restrains a student in breach of this policy shall be disciplined.",
        "Whoever restrains a student in breach of this policy shall be retrained.",
    ),
    (
        "The district shall not retaliate against any person who reports a breach.",
        "The district shall not retaliate against any parent who reports a breach.",
    ),
    (
        "The student shall be given water and access to a toilet at all times.",
        "The student shall be given water and access to a toilet at set times.",
    ),
    (
        "The hearing officer's decision binds the district.",
        "The hearing officer's decision advises the district.",
    ),
    (
        "The district requires schools to keep a log.",
        "The district encourages schools to keep a log.",
    ),
    (
        "Each school must reduce its use of restraint by half each year.",
        "Each school must aim to reduce its use of restraint by half each year.",
    ),
    (
        "“Restraint” does not include a hug.",
        "“Restraint” does not include a hug and does not include a brief touch.",
    ),
    (
        "“Seclusion” excludes a time-out, and it does not include a detention.",
        "“Seclusion” excludes a time-out, and it does not include a detention or a suspension.",
    ),
    (
        "“Time-out” does not include a locked room, and does not include a room with a guard.",
        "“Time-out” does not include a locked room.",
    ),
    (
        "“Seclusion” does not include a room that is not locked.",
        "“Seclusion” does not include a room.",
    ),
    (
        "The board's ruling shall be binding on the superintendent.",
        "The board's ruling shall be advisory to the superintendent.",
    ),
    (
        "Staff shall observe the whole of the room.",
        "Staff shall observe part of the room.",
    ),
    (
        "An employee who breaks this rule shall be dismissed.",
        "An employee who breaks this rule shall be reminded.",
    ),
    (
        "Staff shall end the hold when the student asks.",
        "Staff shall ease the hold when the student asks.",
    ),
)
UNTOLD = (
    (
        "The school shall obtain the parent's consent.",
        "The school shall get the parent's consent.",
    ),
    (
        "Every adult who took part shall sign the report.",
        "Each adult who took part shall sign the report.",
    ),
    (
        "Staff shall release each student who is calm.",
        "Staff shall release the student who is calm.",
    ),
    (
        "The report on the website shall list the names of the staff.",
        "The report on the website shall list the number of the staff.",
    ),
    (
        "The report shall list the names of the students.",
        "The report shall list the number of the students.",
    ),
    (
        "A trainer works at each school.",
        "A trainer works in the district.",
    ),
    (
        "The district counts the days at each school.",
        "The district counts the days in the district.",
    ),
    (
        "The team shall encourage the student.",
        "The team shall calm the student.",
    ),
)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_loss_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), UNTOLD)
def test_what_only_looks_alike_gets_no_direction(before: str, after: str) -> None:
    told = directions(before, after) | directions(after, before)
    assert not told & {"weakens", "strengthens"}
