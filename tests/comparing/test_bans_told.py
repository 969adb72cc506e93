"""Bans and definitions in other forms: misconduct, "nobody is to", "shall be understood to be"."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost

LOST = (
    (
        (
            "A principal who threatens an employee because that employee reported a breach, or helped a"
            " child to report one, commits gross misconduct."
        ),
        (
            "A principal who threatens an employee because that employee reported a breach commits "
            "gross misconduct."
        ),
    ),
    (
        "An employee who binds or gags a student commits misconduct.",
        "An employee who binds a student commits misconduct.",
    ),
    (
        "Anyone who locks a student in a room is guilty of serious misconduct.",
        "Anyone who locks a student in a room during class is guilty of serious misconduct.",
    ),
    (
        "Leaving a secluded student unwatched is a violation of this policy.",
        "Leaving a secluded student unwatched for over an hour is a violation of this policy.",
    ),
    (
        "Retaliation against a student or parent who complains amounts to misconduct.",
        "Retaliation against a student who complains amounts to misconduct.",
    ),
    (
        "Using a mechanical restraint constitutes a breach of this policy.",
        "Using a mechanical restraint constitutes a breach of this policy unless the nurse agreed.",
    ),
    (
        "In the school, nobody is to pin a student.",
        "In the classrooms of the school, nobody is to pin a student.",
    ),
    (
        "On a school campus, no one is to drag or lift a student.",
        "On a school campus, no one is to drag a student.",
    ),
    (
        "On our buses, no aide is to strap a student to a seat.",
        "On our buses, no aide is to strap a student to a seat without a parent's consent.",
    ),
    (
        (
            "Physical restraint shall be understood to be a restriction that immobilizes, reduces, or "
            "restricts a student's movement."
        ),
        "Physical restraint shall be understood to be a restriction that immobilizes a student's movement.",
    ),
    (
        "Seclusion is to be understood as keeping a student alone in a room.",
        "Seclusion is to be understood as keeping a student alone in a locked room.",
    ),
    (
        "Time-out shall be taken to be a pause in an open room.",
        "Time-out shall be taken to be a pause in a room.",
    ),
    (
        "“Parent” in this manual means a mother, a father, a guardian, or a foster parent.",
        "“Parent” in this manual means a mother, a father, or a guardian.",
    ),
    (
        "Cool-down (not an incident): up to ten minutes at a desk, with an adult at hand.",
        "Cool-down (not an incident): up to ten minutes at a desk, with or without an adult at hand.",
    ),
    (
        "A student who commits an offense shall be sent to the dean within an hour.",
        "A student who commits an offense shall be sent to the dean.",
    ),
    (
        "The principal shall report each violation of this policy to the board.",
        "The principal shall report each serious violation of this policy to the board.",
    ),
)


@pytest.mark.parametrize(("stronger", "weaker"), LOST)
def test_what_is_lost(stronger: str, weaker: str) -> None:
    assert_lost(stronger, weaker)
