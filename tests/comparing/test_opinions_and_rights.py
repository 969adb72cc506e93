"""Opinions: they loosen a condition that was there, and take from a right; a condition that is new is a condition."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost

LOST = (
    (
        "The parents may watch the video.",
        "The parents may watch the video at the school's discretion.",
    ),
    ("A parent may visit the room.", "A parent may visit the room if the principal thinks it fit."),
    (
        "A student may leave the room.",
        "A student may leave the room at the discretion of the teacher.",
    ),
    (
        "Staff may hold a student when the teacher believes that the student is in danger.",
        "Staff may hold a student.",
    ),
    (
        "Staff may call the police if they think it necessary.",
        "Staff may call the police.",
    ),
    (
        "Staff may hold a student when there is danger.",
        "Staff may hold a student when staff believe there is danger.",
    ),
    (
        "Staff may hold a student in an emergency.",
        "Staff may hold a student when staff believe there is an emergency.",
    ),
)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_loss_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)
