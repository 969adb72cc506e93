"""How soon a duty must be done reads the same wherever the words stand in the sentence."""

from __future__ import annotations

import pytest

import policygen
from policygen.finding import Direction


def directions(model: str, district: str) -> set[Direction]:
    found = policygen.compare(policygen.read_text(model), policygen.read_text(district)).findings
    return {finding.direction for finding in found}


@pytest.mark.parametrize("of", ["", " of each seclusion", " of any restraint", " of the incident"])
@pytest.mark.parametrize(
    ("sooner", "later"),
    [
        ("on the same day", "on the next school day"),
        ("immediately", "promptly"),
        ("within 24 hours", "within 48 hours"),
    ],
)
def test_a_later_time_weakens_after_each_and_any_too(of: str, sooner: str, later: str) -> None:
    one = f"Staff shall notify the parent{of} {sooner}."
    other = f"Staff shall notify the parent{of} {later}."
    assert directions(one, other) == {Direction.WEAKENS}
    assert directions(other, one) == {Direction.STRENGTHENS}


def test_what_is_done_too_late_is_late_and_not_out_of_reach() -> None:
    one = policygen.read_text("Staff shall notify the parent of each seclusion on the same day.")
    other = policygen.read_text(
        "Staff shall notify the parent of each seclusion on the next school day."
    )
    (finding,) = policygen.compare(one, other).findings
    assert finding.witness is not None
    assert "late under the model, in time under the district" in str(finding.witness)
