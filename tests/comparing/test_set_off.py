"""Words between commas that are no item of a list, and what "and" joins to a definition or an occasion."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost

LOST = (
    (
        "“Restraint” means a personal restriction that immobilizes a student or reduces movement.",
        (
            "“Restraint” means a personal restriction, imposed without consent, that immobilizes a "
            "student or reduces movement."
        ),
    ),
    (
        "“Seclusion” means a confinement in which the student is alone or unwatched.",
        (
            "“Seclusion” means a confinement, lasting over ten minutes, in which the student is alone "
            "or unwatched."
        ),
    ),
    (
        "“Time-out” means a pause, no longer than five minutes, that the student may end or refuse.",
        "“Time-out” means a pause that the student may end or refuse.",
    ),
    (
        "The student shall be examined by the nurse, or in her absence by an aide.",
        "The student shall, if injured, be examined by the nurse, or in her absence by an aide.",
    ),
    (
        "Staff may, if the principal agrees, hold the student, move furniture, or call for help.",
        "Staff may hold the student, move furniture, or call for help.",
    ),
    (
        "Staff must tell the parent, the nurse, or the principal.",
        "Staff must, on request, tell the parent, the nurse, or the principal.",
    ),
    (
        "“Restraint” excludes seat belts used as intended and chairs prescribed by a therapist.",
        (
            "“Restraint” excludes seat belts used as intended, blankets laid on a student and chairs "
            "prescribed by a therapist."
        ),
    ),
    (
        "“Restraint” means a hold, and does not include a tap on the shoulder or an escort.",
        (
            "“Restraint” means a hold, and does not include a tap on the shoulder, the carrying of a "
            "student or an escort."
        ),
    ),
    (
        "Time-out means a pause in a plan, in an open room, with staff, and one that the student asked for.",
        "Time-out means a pause in a plan, in an open room, with staff.",
    ),
    (
        "“Seclusion” means the placement of a student in a room, alone, at any time.",
        (
            "“Seclusion” means the placement of a student in a room, alone, at any time, and one from "
            "which the student can't leave."
        ),
    ),
    (
        (
            "A break is a time-out as long as an adult is there, the door is open, and your child can "
            "leave and is told so."
        ),
        "A break is a time-out as long as an adult is there, the door is open, and your child can leave.",
    ),
    (
        (
            "A “cool-down” is a time-out, provided the door stays open, an adult is near, and the child"
            " has agreed and can go."
        ),
        (
            "A “cool-down” is a time-out, provided the door stays open, an adult is near, and the child"
            " has agreed."
        ),
    ),
    (
        "Staff shall offer water whenever the student asks and every ten minutes.",
        "Staff shall offer water whenever the student asks.",
    ),
    (
        "Staff shall offer the toilet whenever the student asks for it and, in any case, every half hour.",
        "Staff shall offer the toilet whenever the student asks for it.",
    ),
    (
        "Staff shall not pin, lift, carry, or drag a student.",
        "Staff shall not pin, lift, or drag a student.",
    ),
    (
        "“Restraint” means a hold, strap, vest, or blanket that stops movement.",
        "“Restraint” means a hold, strap, or blanket that stops movement.",
    ),
    (
        "Restraint includes holding, pinning, dragging and carrying.",
        "Restraint includes holding, pinning and carrying.",
    ),
)


@pytest.mark.parametrize(("stronger", "weaker"), LOST)
def test_what_is_lost(stronger: str, weaker: str) -> None:
    assert_lost(stronger, weaker)
