"""Words that a text has elsewhere too, or that mostly carry a noun, say something of their own where they stand."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same, directions

LOST = (
    # a limit
    (
        "No aide may hold a child to stop noise. Only a trained aide may hold a child.",
        "No aide may hold a child solely to stop noise. Only a trained aide may hold a child.",
    ),
    (
        "Staff shall not lock a door to keep a student in; only a nurse gives medicine.",
        "Staff shall not lock a door only to keep a student in; only a nurse gives medicine.",
    ),
    # a second participle
    (
        "Mechanical restraint does not include a device prescribed by a physician and used as prescribed.",
        "Mechanical restraint does not include a device prescribed by a physician.",
    ),
    (
        "A brace prescribed by a doctor and worn as prescribed is not a mechanical restraint.",
        "A brace prescribed by a doctor is not a mechanical restraint.",
    ),
    (
        "Chemical restraint does not include a drug prescribed by a physician for a diagnosed condition "
        "and administered as prescribed.",
        "Chemical restraint does not include a drug prescribed by a physician for a diagnosed condition.",
    ),
    # whose request it is
    (
        "The parent may read the file, which shall not be destroyed except on the written request of the parent.",
        "The parent may read the file, which shall not be destroyed except on written request.",
    ),
    # of the same
    (
        "If a student is restrained twice in one month, the team shall meet.",
        "If a student is restrained twice in one month by the same teacher, the team shall meet.",
    ),
    (
        "After the third seclusion in a school year the team shall revise the plan.",
        "After the third seclusion in a school year of the same kind the team shall revise the plan.",
    ),
    (
        "When a student has been injured twice during restraint, the district shall investigate.",
        "When a student has been injured twice during restraint in the same room, the district shall investigate.",
    ),
    # whom it is told
    (
        "No one shall be disciplined for reporting a seclusion.",
        "No one shall be disciplined for reporting a seclusion to the school.",
    ),
    (
        "The district shall not retaliate against anyone who complains about a hold.",
        "The district shall not retaliate against anyone who complains about a hold to the district.",
    ),
    (
        "No employee shall be dismissed for disclosing an injury.",
        "No employee shall be dismissed for disclosing an injury to the school.",
    ),
    # which acts
    (
        "No employee shall lie on a student in the course of a hold.",
        "No employee shall lie on a student in the course of a hold authorized by this policy.",
    ),
    (
        "No employee shall cover a student's face during any restraint.",
        "No employee shall cover a student's face during any restraint permitted by this policy.",
    ),
    # one act more
    (
        "An officer shall be neither asked nor allowed to seclude a student.",
        "An officer shall not be asked to seclude a student.",
    ),
    (
        "A guard shall be neither hired nor permitted to restrain a student.",
        "A guard shall not be hired to restrain a student.",
    ),
    # no verb that carries a noun
    (
        "If a student is harmed during a hold, the state shall be told.",
        "If a student is lastingly harmed during a hold, the state shall be told.",
    ),
    (
        "Seclusion may be used only if an administrator then present has approved it.",
        "Seclusion may be used only if an administrator has approved it.",
    ),
    # no measure
    (
        "Seclusion may be used solely when a student threatens serious harm and two adults are present.",
        "Seclusion may be used when a student threatens serious harm and two adults are present.",
    ),
    # the possible
    (
        "Seclusion may be used only if the room is observed by an adult.",
        "Seclusion may be used only if the room can be observed by an adult.",
    ),
    (
        "Time-out means a separation in which the student is watched by staff and may leave.",
        "Time-out means a separation in which the student could be watched by staff and may leave.",
    ),
    (
        "A student may keep a cane unless it is being used to hurt someone.",
        "A student may keep a cane unless it may be used to hurt someone.",
    ),
    (
        "Staff shall return the student's glasses unless they are used as a weapon.",
        "Staff shall return the student's glasses unless they might be used as a weapon.",
    ),
)

DOUBTED = (
    # no measure
    (
        "When a student is eighteen, the parent shall continue to be told of each hold.",
        "When a student is eighteen, the parent shall cease to be told of each hold.",
    ),
    (
        "After ten days the teacher shall go on monitoring the student.",
        "After ten days the teacher shall stop monitoring the student.",
    ),
)

SAME = (
    # of the same
    (
        "The parent shall be told on the same day that the hold took place.",
        "The parent shall be told on the day that the hold took place.",
    ),
    # which acts
    (
        "The use of prone restraint is not permitted.",
        "The use of prone restraint is prohibited.",
    ),
    (
        "Seclusion is not allowed in any school of the district.",
        "Seclusion is forbidden in any school of the district.",
    ),
    # no verb that carries a noun
    (
        "The student shall receive counselling after each hold.",
        "Counselling shall be provided to the student after each hold.",
    ),
)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_what_they_say_is_told(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), DOUBTED)
def test_what_cannot_be_told_is_unclear(before: str, after: str) -> None:
    assert "unclear" in directions(before, after)
    assert "unclear" in directions(after, before)


@pytest.mark.parametrize(("before", "after"), SAME)
def test_form_alone_is_neutral(before: str, after: str) -> None:
    assert_same(before, after)
