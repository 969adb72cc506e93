"""A protected category under another name is the same category, if its rules came along."""

from __future__ import annotations

import policygen
from policygen.finding import Direction

MODEL = (
    "“Isolation room” means an enclosed room in which a student is kept apart from all others. "
    "An isolation room must have a window. Each use of an isolation room shall be reported."
)


def directions(district: str) -> set[Direction]:
    found = policygen.compare(policygen.read_text(MODEL), policygen.read_text(district)).findings
    return {finding.direction for finding in found}


def test_a_new_name_throughout_changes_nothing() -> None:
    district = MODEL.replace("Isolation", "Reset").replace("An isolation", "A reset")
    assert directions(district.replace("an isolation", "a reset")) <= {Direction.NEUTRAL}


def test_a_new_name_that_leaves_the_rules_behind_is_not_neutral() -> None:
    found = directions(MODEL.replace("Isolation room", "Reset room"))
    assert found - {Direction.NEUTRAL}
