"""Puts the third reading beside a verdict: it makes it surer, doubts it, turns it, or gives one where there is none.

A provision of which the first two readings prove that nothing changed isn't asked about: neutral takes a proof. One
that both weakens and strengthens by them isn't either, since the third reading gives one answer for a whole provision.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.change import Change, Difference
from policygen.comparing.agreeing import HIGH, LOW, MEDIUM
from policygen.comparing.learned.reading import ThirdReading, third_reading
from policygen.comparing.telling.judge import severity_of
from policygen.comparing.telling.message import message
from policygen.finding import Category, Direction, Finding, category_of
from policygen.policy import Passage
from policygen.rule import Context
from policygen.rules.learned import against, learned, with_words
from policygen.text.lexicon import Lexicon

# In units of `ThirdReading.odds`, and as `ThirdReading.harmless`; chosen on 2,052 labelled edits of nineteen authors
# that neither the rules nor the weights were made from: see decision 19.
_TOLD = 0.5
_TOLD_ALONE = 1.0
_STRONGLY = 2.0
_PERHAPS_HARMLESS = 0.5
_HARDLY_HARMLESS = 0.25

_SHORT = 18  # words: of shorter provisions the first two readings know more, and it learned from longer ones

_ORDER = (LOW, MEDIUM, HIGH)
_SIGNS = {Direction.STRENGTHENS: 1, Direction.WEAKENS: -1}
_DIRECTIONS = {1: Direction.STRENGTHENS, -1: Direction.WEAKENS}


def with_third_reading(
    findings: Sequence[Finding],
    before: Sequence[Passage],
    after: Sequence[Passage],
    lexicon: Lexicon,
) -> list[Finding]:
    """The findings on one provision, with the third reading beside them.

    Raises:
        MissingPartError: the parser or its model is missing.
    """
    directions = {one.direction for one in findings}
    signs = {_SIGNS[one] for one in directions if one in _SIGNS}
    if not lexicon.weights.edits or len(signs) > 1 or _are_short(before, after):
        return list(findings)
    if not signs and Direction.UNCLEAR not in directions:
        return list(findings)
    reading = third_reading(before, after, lexicon)
    if signs:
        return [_beside(one, reading) for one in findings]
    if abs(reading.odds) < _TOLD_ALONE or reading.harmless > _HARDLY_HARMLESS:
        return list(findings)
    first = next(n for n, one in enumerate(findings) if one.direction is Direction.UNCLEAR)
    return [_told(one, reading) if number == first else one for number, one in enumerate(findings)]


def _are_short(*sides: Sequence[Passage]) -> bool:
    return all(sum(len(one.text.split()) for one in side) < _SHORT for side in sides)


def _beside(one: Finding, reading: ThirdReading) -> Finding:
    """A finding with a direction, as sure as it is beside the third reading."""
    if one.direction not in _SIGNS:
        return one
    toward = reading.odds * _SIGNS[one.direction]
    if toward <= -_TOLD:
        return _disputed(one, reading, strongly=toward <= -_STRONGLY)
    perhaps_harmless = reading.harmless > _PERHAPS_HARMLESS
    if toward < _TOLD or perhaps_harmless:
        return _as_sure(one, min(one.confidence, MEDIUM, key=_ORDER.index))
    if one.confidence == LOW:
        return _as_sure(one, MEDIUM if toward >= _STRONGLY else LOW)
    return _as_sure(one, HIGH)


def _disputed(one: Finding, reading: ThirdReading, *, strongly: bool) -> Finding:
    """A finding that the third reading contradicts: turned, doubted, or less sure."""
    if one.confidence != LOW and not strongly:
        return _as_sure(one, MEDIUM if one.confidence == HIGH else LOW)
    if one.confidence != HIGH and strongly and reading.harmless <= _PERHAPS_HARMLESS:
        return _told(one, reading)
    doubted = replace(
        one,
        direction=Direction.UNCLEAR,
        category=category_of(one.kind, Direction.UNCLEAR),
        severity=severity_of(one.kind, Direction.UNCLEAR),
        why=against(one.why, one.direction),
        witness="",
        falls_away=(),
    )
    return _as_sure(doubted, LOW)


def _told(one: Finding, reading: ThirdReading) -> Finding:
    """A finding with the direction that the third reading gives."""
    sign = 1 if reading.odds > 0 else -1
    direction = _DIRECTIONS[sign]
    context = Context(
        one.kind, one.term, direction, None, " … ".join(one.removed), " … ".join(one.added)
    )
    explanation = learned.explain(Difference(Change.LEARNED, sign, (), ()), context)
    assert explanation is not None
    told = replace(
        one,
        rule=learned.id,
        direction=direction,
        category=category_of(one.kind, direction),
        severity=severity_of(one.kind, direction),
        why=with_words(explanation.why, reading.words),
        witness="",
        falls_away=(),
    )
    return _as_sure(told, LOW)


def _as_sure(one: Finding, confidence: str) -> Finding:
    """A finding with a confidence, and a verdict in words to match."""
    category: Category = one.category
    said = message(
        one.direction,
        one.kind,
        one.term,
        category,
        confidence,
        holder=one.holder,
        right=one.right,
    )
    return replace(one, confidence=confidence, message=said)
