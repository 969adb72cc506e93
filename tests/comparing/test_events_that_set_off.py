"""What sets a duty off stands as its subject: "two complaints lead to a review"; and what is only about exact."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, directions

LOST = (
    (
        "Two complaints in one month lead to an outside review.",
        "Three complaints in one month lead to an outside review.",
    ),
    (
        "Three or more restraints in a month trigger a review.",
        "Five or more restraints in a month trigger a review.",
    ),
    (
        "A second restraint requires a team meeting.",
        "A third restraint requires a team meeting.",
    ),
    (
        "An injury leads to an investigation.",
        "A serious injury leads to an investigation.",
    ),
    ("Any hold results in a report.", "Any prone hold results in a report."),
    (
        "Each use of seclusion requires a call to the parent.",
        "Each use of seclusion over ten minutes requires a call to the parent.",
    ),
    (
        "The log shall note the start time and the end time.",
        "The log shall note the approximate start time and end time.",
    ),
    (
        "The log shall note the exact start time and end time.",
        "The log shall note the start time and the end time.",
    ),
)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_loss_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)


def test_a_verb_of_the_condition_is_not_said_again_by_the_duty() -> None:
    before = "A hold must stop if the student has trouble breathing."
    after = "A hold must stop if the student stops breathing."
    assert "strengthens" not in directions(before, after)
    assert "neutral" not in directions(before, after)
