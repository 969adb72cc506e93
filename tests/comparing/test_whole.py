"""A whole item or sentence that came or went is judged by its list's head, not by what stands in it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import policygen
from policygen.finding import Direction

CASES = [
    (case["direction"], case["before"], case["after"])
    for case in map(
        json.loads, (Path(__file__).parent / "whole.jsonl").read_text("utf-8").splitlines()
    )
]
FLIPPED = {"weakens": "strengthens", "strengthens": "weakens"}


def verdicts(before: str, after: str) -> set[str]:
    findings = policygen.compare(policygen.read_text(before), policygen.read_text(after)).findings
    return {str(f.direction) for f in findings if f.direction is not Direction.NEUTRAL}


@pytest.mark.parametrize(("direction", "before", "after"), CASES)
def test_what_came_or_went_whole(direction: str, before: str, after: str) -> None:
    assert verdicts(before, after) == ({direction} - {"neutral"})
    assert verdicts(after, before) == ({FLIPPED.get(direction, direction)} - {"neutral"})
