"""Advice against a practice is less than a ban of it."""

from __future__ import annotations

import pytest

import policygen
from policygen.finding import Direction


@pytest.mark.parametrize(
    ("ban", "advice"),
    [
        ("Prone restraint is prohibited.", "Prone restraint should be avoided."),
        ("Staff shall not use seclusion.", "Staff should avoid seclusion."),
        (
            "Staff are prohibited from using seclusion.",
            "Staff are discouraged from using seclusion.",
        ),
        (
            "Staff notify the parent of each seclusion at once.",
            "Staff should notify the parent of each seclusion at once.",
        ),
    ],
)
def test_a_ban_or_duty_that_became_advice_weakens(ban: str, advice: str) -> None:
    one, other = policygen.read_text(ban), policygen.read_text(advice)
    assert {f.direction for f in policygen.compare(one, other).findings} == {Direction.WEAKENS}
    assert {f.direction for f in policygen.compare(other, one).findings} == {Direction.STRENGTHENS}
