"""Lowers the confidence of verdicts that are less often right than two agreeing readings promise.

Measured on 580 labelled pairs of six authors that no rule was written for: of the verdicts with high confidence
0.90 were right where at least half of the words in order were shared and a witness could be named, half where
fewer words were shared, and two thirds where there was no witness. On 740 pairs of eight authors, three quarters of
the verdicts that go by the place of some words alone (rule "condition") were right, and two of five of those by which
a duty asks more because it has more words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.comparing.agreeing import HIGH, LOW, MEDIUM
from policygen.comparing.second.rewritten import ANEW, share_alike
from policygen.comparing.telling.message import message
from policygen.finding import Direction, Finding
from policygen.policy import Kind, Passage

_SHORT = 8  # words: of shorter provisions a few other words are many


def as_sure_as_read(
    findings: Sequence[Finding], before: Sequence[Passage], after: Sequence[Passage]
) -> list[Finding]:
    """The findings on two provisions, each as sure as findings of its sort have proved to be."""
    if all(one.direction not in _DIRECTED for one in findings):
        return list(findings)
    anew = share_alike(before, after) < ANEW and max(_words(before), _words(after)) >= _SHORT
    return [_as_sure(one, LOW if anew else _most(one)) for one in findings]


def _most(one: Finding) -> str:
    """How sure a finding on an edited provision can be."""
    if one.rule != _BY_PLACE or _says_when(one):
        return HIGH if one.witness else MEDIUM
    gained = Direction.STRENGTHENS if one.added else Direction.WEAKENS
    more = one.kind is Kind.DUTY and bool(one.added) != bool(one.removed)
    return LOW if more and one.direction is gained else MEDIUM


def _says_when(one: Finding) -> bool:
    """Whether words of a condition open what came or went: "if the child was injured"."""
    said = (one.added or one.removed or ("",))[0].split()
    return said[:1] != [] and said[0].lower() in _OPENERS


_OPENERS = frozenset(
    "if when whenever where unless only provided except until once after before while so".split()
)
_BY_PLACE = "condition"  # the rule of words that are judged by where they stand


_DIRECTED = (Direction.WEAKENS, Direction.STRENGTHENS)
_ORDER = (LOW, MEDIUM, HIGH)


def _as_sure(one: Finding, most: str) -> Finding:
    """A finding with no more than some confidence, and a verdict in words to match."""
    if one.direction not in _DIRECTED or _ORDER.index(one.confidence) <= _ORDER.index(most):
        return one
    said = message(
        one.direction, one.kind, one.term, one.category, most, holder=one.holder, right=one.right
    )
    return replace(one, confidence=most, message=said)


def _words(passages: Sequence[Passage]) -> int:
    return sum(len(one.text.split()) for one in passages)
