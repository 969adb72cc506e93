"""A pair of things that was named before says nothing new when it is named again."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same

SECLUSION = "Seclusion means that a student is confined alone in a room or area and is prevented from leaving"
SAME = (
    (f"{SECLUSION}.", f"{SECLUSION} that room or area."),
    (
        "If a student is hurt by a strap or belt, staff shall photograph the strap or belt.",
        "If a student is hurt by a strap or belt, staff shall photograph it.",
    ),
)
LOST = (
    (
        "Staff shall not hide a strap or belt, and staff shall not use a strap or belt.",
        "Staff shall not hide a strap or belt, and staff shall not use a strap.",
    ),
    (f"{SECLUSION}.", f"{SECLUSION} by a lock or bolt."),
    (
        "If a strap or belt breaks, staff shall stop.",
        "If a strap breaks, staff shall stop.",
    ),
)


@pytest.mark.parametrize(("before", "after"), SAME)
def test_a_pair_said_again_changes_nothing(before: str, after: str) -> None:
    assert_same(before, after)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_pair_that_is_new_or_half_gone_is_a_loss(before: str, after: str) -> None:
    assert_lost(before, after)
