"""A heading claims no more than the finding knows."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.render.factory import comparison

from policygen.finding import Direction
from policygen.render import words


@pytest.mark.parametrize(
    ("confidence", "heading", "sureness"),
    [
        ("high", "Weakens protection", "high (two readings agree)"),
        ("medium", "Seems to weaken protection", "medium (not every reading tells it)"),
        ("low", "May weaken protection", "low (doubtful)"),
    ],
)
def test_a_heading_is_as_sure_as_its_finding(confidence: str, heading: str, sureness: str) -> None:
    both = next(
        finding
        for finding in comparison().findings
        if finding.direction is Direction.WEAKENS and finding.before and finding.after
    )
    finding = replace(both, confidence=confidence, witness="A case.", rule="deadline")
    assert (words.heading(finding), words.sureness(finding)) == (heading, sureness)


def test_a_verdict_without_a_witness_says_that_it_has_no_example() -> None:
    both = next(f for f in comparison().findings if f.before and f.after and f.removed)
    finding = replace(
        both, direction=Direction.WEAKENS, confidence="medium", witness="", rule="scale"
    )
    assert words.sureness(finding) == "medium (no example to show)"


def test_a_verdict_by_the_place_of_words_says_so() -> None:
    both = next(f for f in comparison().findings if f.before and f.after and f.removed)
    finding = replace(both, direction=Direction.WEAKENS, confidence="medium", rule="condition")
    assert words.sureness(finding) == "medium (told by the place of the words)"
