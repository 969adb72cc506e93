"""Who holds a leave, whatever "only" limits behind the verb; a second limit of a leave that only some hold."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost

LOST = (
    (
        "Trained staff may restrain a student only in an emergency.",
        "Staff may restrain a student only in an emergency.",
    ),
    (
        "Trained staff may restrain a student only when there is danger.",
        "Any member of staff may restrain a student only when there is danger.",
    ),
    (
        "The principal may call the police only for a crime.",
        "The principal or a teacher may call the police only for a crime.",
    ),
    (
        "Restraint may be used by trained staff only in an emergency.",
        "Restraint may be used by staff only in an emergency.",
    ),
    (
        "A resource officer may handcuff a student only when the student has a weapon and does not put it down.",
        "Unless a student has a weapon or runs away, the student may not be handcuffed by a resource officer.",
    ),
    (
        "Restraint may be used only in an emergency.",
        "Prone restraint may be used only in an emergency.",
    ),  # of the rest nothing is said
    (
        "Only a nurse may give medicine, and only with a parent's consent.",
        "Only a nurse may give medicine.",
    ),
    (
        "Only trained staff may use a hold, and only in an emergency.",
        "Only trained staff may use a hold.",
    ),
    (
        "Only the principal may call the police, and only for a serious crime.",
        "Only the principal may call the police, and only for a crime.",
    ),
    (
        "A student may be held only if the student has attacked another person.",
        "A student may be held only if the student has attacked, or has tried to attack, another person.",
    ),
    (
        "Seclusion may be used only if the student has caused serious bodily injury.",
        "Seclusion may be used only if the student has caused, or has threatened to cause, serious bodily injury.",
    ),
)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_loss_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)
