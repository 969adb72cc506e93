"""What a wording of a scale says besides its value: two wordings of one value may name different things."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, directions

LOST = (
    (
        "Staff must stay in the room with the student.",
        "Staff must stay in the building with the student.",
    ),
    (
        "“Seclusion” means keeping a student alone in a locked room.",
        "“Seclusion” means keeping a student alone in a locked closet.",
    ),
    (
        "“Seclusion” means keeping a student alone in a locked space.",
        "“Seclusion” means keeping a student alone in a locked box.",
    ),
    (
        "The copy is due two days after the report is complete.",
        "The copy is due two days after the report is approved.",
    ),
    # More are reached by what is allowed, fewer by what is forbidden.
    (
        "Seclusion may be used for certain students.",
        "Seclusion may be used for all students.",
    ),
    ("Staff may restrain some students.", "Staff may restrain students."),
    ("Staff may lock the door in some rooms.", "Staff may lock the door in all rooms."),
    (
        "Restraint is prohibited for all students.",
        "Restraint is prohibited for certain students.",
    ),
    ("Staff may not lock the door.", "In most cases, staff may not lock the door."),
    ("Parents may see all of the records.", "Parents may see some of the records."),
    ("The report shall be sent to all parents.", "The report shall be sent to certain parents."),
    ("The school shall check all rooms each year.", "The school shall check some rooms each year."),
)
OTHER = (
    ("Certain rooms may be used.", "Certain devices may be used."),
    ("Staff shall consider telling the parent.", "Staff shall consider asking the parent."),
    ("A broken arm is serious physical harm.", "A broken leg is serious physical harm."),
    (
        "Seclusion may not be used on middle school students.",
        "Seclusion may not be used on high school students.",
    ),
    (
        "The review shall be held by a social worker.",
        "The review shall be held by a psychologist.",
    ),
)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_loss_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), OTHER)
def test_other_things_under_one_value_are_a_difference(before: str, after: str) -> None:
    assert directions(before, after) != {"neutral"}
    assert directions(after, before) != {"neutral"}
