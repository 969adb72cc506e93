"""Whole policies in other styles, labelled before their first run: what was reached stays reached."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from benchmarks.check_score import CASES, confusion, figures

# Sets a, c, d, e, f, h, i, j, check-styles, check-own-more and check-own-third were learned from after their first
# score; nobody read those of check-g and check-k. Nobody read the policies of check-b and check-mn-b, but rules were
# chosen by the aggregate figure of check-b, and once by the ids of its wrong cells: its score is not fully blind.
REACHED = {
    "check-a": (0.99, 0.01),
    "check-b": (0.93, 0.06),
    "check-c": (0.98, 0.02),
    "check-d": (0.98, 0.02),
    "check-e": (0.98, 0.02),
    "check-f": (0.98, 0.02),
    "check-g": (0.86, 0.04),
    "check-h": (0.98, 0.02),
    "check-i": (0.98, 0.02),
    "check-j": (0.98, 0.02),
    "check-k": (0.89, 0.03),
    "check-styles": (0.97, 0.02),
    "check-own-more": (0.98, 0.02),
    "check-own-third": (0.98, 0.02),
    "check-mi-a": (0.95, 0.05),
    "check-mn-a": (0.93, 0.06),
    "check-mn-b": (0.86, 0.20),
}


@pytest.mark.parametrize("name", REACHED)
def test_labelled_policies_are_judged_as_well_as_before(name: str) -> None:
    accuracy, false_met = REACHED[name]
    found = figures(confusion(CASES / name))
    assert found["accuracy"] >= accuracy
    assert found["false met"] <= false_met
