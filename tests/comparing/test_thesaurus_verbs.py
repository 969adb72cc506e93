"""Plain verbs, adverbs and connecting phrases that say one thing, and look-alikes that don't."""

from __future__ import annotations

import pytest

import policygen
from policygen.finding import Direction

_EQUAL = [
    ("The principal shall {} a copy of the report to the board.", "send", "transmit"),
    ("The superintendent shall {} the data on restraint each year.", "collect", "compile"),
    ("The team shall {} the effectiveness of the plan.", "evaluate", "assess"),
    ("Staff shall act to {} harm to the student.", "prevent", "avert"),
    ("The principal shall {} an investigation within two days.", "start", "initiate"),
    ("The principal shall {} each error in the record.", "correct", "rectify"),
    ("No employee shall {} a report of restraint.", "conceal", "hide"),
    ("Certification that has {} is not valid.", "expired", "lapsed"),
    ("A parent may {} concerns about the use of restraint.", "express", "voice"),
    ("The training shall {} the requirements of this policy.", "meet", "satisfy"),
    ("The superintendent shall {} the training program.", "oversee", "supervise"),
    ("The training shall be {} about prevention.", "primarily", "mainly"),
    ("The report is due {} the objection of the parent.", "despite", "in spite of"),
    ("The hold may not last {} five minutes.", "more than", "in excess of"),
    ("Records are kept {} five years.", "for", "for a period of"),
]
_DIFFERENT = [
    ("The superintendent shall {} the complaint.", "resolve", "receive"),
    ("The district shall {} the use of restraint.", "reduce", "report"),
    ("The board may {} the decision.", "affirm", "reverse"),
    ("The parent may {} a change to the plan.", "suggest", "approve"),
    ("The principal shall {} consent from the parent.", "obtain", "seek"),
    ("The training shall be {} about prevention.", "primarily", "only"),
    ("Two staff shall hold the student {}.", "simultaneously", "separately"),
    ("Staff shall {} the lock.", "install", "repair"),
    ("The report is due {} the objection of the parent.", "despite", "because of"),
    ("The district shall {} this policy to each employee.", "distribute", "explain"),
]


def _directions(sentence: str, first: str, second: str) -> set[Direction]:
    before, after = (policygen.read_text(sentence.format(word)) for word in (first, second))
    return {one.direction for one in policygen.compare(before, after).findings}


@pytest.mark.parametrize(("sentence", "first", "second"), _EQUAL)
def test_words_that_say_one_thing_are_neutral(sentence: str, first: str, second: str) -> None:
    assert _directions(sentence, first, second) <= {Direction.NEUTRAL}
    assert _directions(sentence, second, first) <= {Direction.NEUTRAL}


@pytest.mark.parametrize(("sentence", "first", "second"), _DIFFERENT)
def test_look_alikes_are_not_neutral(sentence: str, first: str, second: str) -> None:
    assert _directions(sentence, first, second) - {Direction.NEUTRAL}
