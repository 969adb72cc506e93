"""Sentences that release the school from its duties without a leave's modal, and what looks like them."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import directions

import policygen

DUTIES = (
    "A student in seclusion shall be watched by a trained adult at all times. The principal shall tell the parent of "
    "each restraint on the same day. {}The report shall be kept for five years."
)
RELEASES = (
    "These requirements yield to the judgment of the principal.",
    "Compliance with this paragraph is encouraged, not required.",
    "This paragraph is guidance only.",
    "A parent who signs the handbook is taken to have been told.",
    "Silence is treated as having consented.",
    "No employee shall be disciplined for a breach of this section.",
    "The district makes no promise that a call will be made.",
    "The school is under no obligation to repeat the call.",
    "Failure to make the call does not by itself amount to a breach.",
    "Time spent in a calming room is not counted.",
    "It is enough that an attempt was made.",
    "Where staffing is short, a camera will do.",
    "Nothing here requires the nurse to remain in the room.",
    "The superintendent may waive any of these steps.",
)
BARS = (
    "No waiver of these requirements is valid.",
    "Good faith is no defense.",
    "A message left on an answering machine is not sufficient.",
    "No employee shall be disciplined for reporting a breach of this section.",
    "Nothing in this section excuses a late call.",
)
REMARKS = (
    "The purpose of the call is to keep families informed.",
    "The board thanks the committee for its work.",
    "Both duties are explained at greater length in the handbook.",
    "This section was last revised in 2019.",
)


def added(sentence: str) -> set[str]:
    return directions(DUTIES.format(""), DUTIES.format(f"{sentence} ")) - {"neutral"}


def removed(sentence: str) -> set[str]:
    return directions(DUTIES.format(f"{sentence} "), DUTIES.format("")) - {"neutral"}


@pytest.mark.parametrize("sentence", RELEASES)
def test_a_release_weakens(sentence: str) -> None:
    assert added(sentence) == {"weakens"}
    assert removed(sentence) == {"strengthens"}


@pytest.mark.parametrize("sentence", BARS)
def test_what_bars_a_release_strengthens(sentence: str) -> None:
    assert added(sentence) == {"strengthens"}
    assert removed(sentence) == {"weakens"}


@pytest.mark.parametrize("sentence", REMARKS)
def test_a_remark_binds_nobody(sentence: str) -> None:
    assert added(sentence) == removed(sentence) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "No parent shall be deemed to have consented.",
        "Failure to make the call is a breach of this section.",
        "These requirements apply to every contractor.",
        "The district promises that a call will be made.",
    ],
)
def test_what_looks_like_a_release_is_none(sentence: str) -> None:
    assert "weakens" not in added(sentence)
    assert "strengthens" not in removed(sentence)


def test_the_example_of_a_release_is_a_duty_left_undone() -> None:
    model, district = (
        policygen.read_text(DUTIES.format(said), title="text")
        for said in ("", "This paragraph is guidance only. ")
    )
    (finding,) = policygen.compare(model, district).findings
    assert "leave undone what they owe" in finding.witness
    assert "excused under the district's text" in finding.witness
