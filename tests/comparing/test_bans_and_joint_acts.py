"""Bans that came down to limits, acts that need two persons at once, and persons whom a clause singles out."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost

LOST = (
    ("Prone restraint is prohibited.", "Prone restraint is limited."),
    ("The district prohibits the use of seclusion.", "The district limits the use of seclusion."),
    ("The district bans prone restraint.", "The district discourages prone restraint."),
    ("This policy forbids mechanical restraint.", "This policy restricts mechanical restraint."),
    (
        "The principal and the teacher may together decide to seclude a student.",
        "The teacher may decide to seclude a student.",
    ),
    (
        "The principal and the nurse together may approve a longer hold.",
        "The principal may approve a longer hold.",
    ),
    (
        "A staff member who breaks this policy shall be disciplined.",
        "A staff member who repeatedly breaks this policy shall be disciplined.",
    ),
    (
        "An employee who reports a violation shall be protected.",
        "An employee who reports a violation in writing shall be protected.",
    ),
    (
        "An adult who is trained shall be assigned to the room.",
        "An adult shall be assigned to the room.",
    ),
)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_loss_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)
