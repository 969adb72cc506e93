"""Adjectives that don't narrow their noun, adverbs that are joined, and how long something lasts in a word."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, directions

LOST = (
    # What is thought to be so reaches more than what is so.
    (
        "A hold may be used only in an actual emergency.",
        "A hold may be used only in a perceived emergency.",
    ),
    ("A hold may be used in an emergency.", "A hold may be used in an apparent emergency."),
    ("Staff shall report each suspected violation.", "Staff shall report each violation."),
    # Who is barred, and who alone may.
    ("No adult may sit on a student.", "No untrained adult may sit on a student."),
    ("Only fully trained staff may use a hold.", "Only partially trained staff may use a hold."),
    # Both must be so.
    (
        "Staff shall not willfully leave a student unattended.",
        "Staff shall not willfully and repeatedly leave a student unattended.",
    ),
    ("The report shall be accurate.", "The report shall be reasonably accurate."),
    # How long.
    ("Records shall be kept permanently.", "Records shall be kept temporarily."),
    ("Records shall be kept indefinitely.", "Records shall be kept for one year."),
    (
        "“Restraint” means any device that temporarily restricts movement.",
        "“Restraint” means any device that permanently restricts movement.",
    ),
)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_loss_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)


def test_some_time_isnt_some_of_the_times() -> None:
    before, after = (
        "Seclusion may be used for a short time.",
        "Seclusion may be used for some time.",
    )
    assert "weakens" in directions(before, after)
    assert "strengthens" not in directions(before, after)
