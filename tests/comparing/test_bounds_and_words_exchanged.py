"""Deadlines counted from then, bounds of how often, things by themselves, and words that stand for plain ones."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same

import policygen

SAME = (
    (
        "The report shall be sent within one school day.",
        "The report shall be sent not later than one school day afterward.",
    ),
    (
        "The principal shall call within two hours.",
        "The principal shall call no more than two hours later.",
    ),
    (
        "Staff shall check the student at least every five minutes.",
        "Staff shall check the student every five minutes or oftener.",
    ),
    (
        "Staff shall check the student every ten minutes.",
        "Staff shall check the student every ten minutes, or more often.",
    ),
    (
        "Defiance does not by itself amount to an emergency.",
        "Defiance does not of itself amount to an emergency.",
    ),
    (
        "Threats are not, by themselves, an emergency.",
        "Threats are not, in and of themselves, an emergency.",
    ),
    (
        "It is a time-out only if an adult watches the student throughout.",
        "It is a time-out only if an adult watches the student from its start to its end.",
    ),
    (
        "Staff shall be trained in the holds that they use.",
        "Staff shall be trained in the particular holds that they use.",
    ),
)
LOST = (
    ("The team shall meet within five days.", "The team shall meet within ten days thereafter."),
    (
        "Staff shall check the student every five minutes or oftener.",
        "Staff shall check the student every five minutes or less often.",
    ),
    (
        "Staff shall check the student at least every five minutes.",
        "Staff shall check the student every ten minutes or more often.",
    ),
    (
        "Staff shall be trained in the techniques to be used.",
        "Staff shall be trained in particular techniques.",
    ),
)
DOUBTED = (
    (
        "The report shall name every employee who used force.",
        "The report shall name every employee who employed force.",
    ),
    (
        "Isolation is reserved for situations in which someone is in danger.",
        "Isolation is reserved for occasions on which someone is in danger.",
    ),
)


@pytest.mark.parametrize(("before", "after"), SAME)
def test_forms_of_one_bound_or_reserve(before: str, after: str) -> None:
    assert_same(before, after)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_looser_bounds(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), DOUBTED)
def test_words_in_the_place_of_plain_ones_are_no_condition(before: str, after: str) -> None:
    for one, other in ((before, after), (after, before)):
        texts = (policygen.read_text(text, title="text") for text in (one, other))
        assert {
            str(f.confidence)
            for f in policygen.compare(*texts).findings
            if str(f.direction) in _TOLD
        } <= {"low"}


_TOLD = ("weakens", "strengthens")
