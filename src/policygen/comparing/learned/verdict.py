"""Puts the third reading beside a verdict: it makes it surer, doubts it, turns it, or gives one where there is none.

A provision of which the first two readings prove that nothing changed isn't asked about: neutral takes a proof. One
that both weakens and strengthens by them isn't either, since the third reading gives one answer for a whole provision.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.change import Change, Difference
from policygen.comparing.agreeing import HIGH, LOW, MEDIUM
from policygen.comparing.learned.reading import PLACES, ThirdReading, third_reading
from policygen.comparing.learned.together import SIGNS, Together, length_of, weighed_together
from policygen.comparing.telling.judge import severity_of
from policygen.comparing.telling.message import message
from policygen.finding import Category, Direction, Finding, category_of
from policygen.policy import Passage
from policygen.rule import Context
from policygen.rules.learned import (
    against,
    learned,
    perhaps_reworded,
    turned,
    with_its_place,
    with_words,
)
from policygen.text.lexicon import Lexicon

# In units of `Together.odds`, and as `Together.harmless`; chosen on labelled edits that neither the rules nor the
# weights were made from: see decision 20.
TOLD = 0.5
SURELY = 1.5
_STRONGLY = 2.0
PERHAPS_HARMLESS = 0.5
RATHER_HARMLESS = 0.6
_HARDLY_HARMLESS = 0.1

SHORT = 18  # words: of shorter provisions the first two readings know more, and it learned from longer ones

_OF_AMOUNTS = frozenset(
    {"deadline", "duration", "frequency", "count_size"}
)  # rules that compare amounts: never turned

_SHORT_ALONE = 8  # words of a provision that one text lacks
_CONTRARY_ALONE = 1.0

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
    signs = {SIGNS[one] for one in directions if one in SIGNS}
    lengths = length_of(before), length_of(after)
    if not lexicon.weights.edits or len(signs) > 1 or max(lengths) < SHORT:
        return list(findings)
    if not signs and Direction.UNCLEAR not in directions:
        return list(findings)
    reading = third_reading(before, after, lexicon)
    together = weighed_together(findings, reading, lengths, lexicon.weights.together)
    if signs:
        return [_beside(one, together, reading) for one in findings]
    first = next(n for n, one in enumerate(findings) if one.direction is Direction.UNCLEAR)
    return [
        _resolved(one, together, reading) if number == first else one
        for number, one in enumerate(findings)
    ]


def lone_with_third_reading(
    findings: Sequence[Finding],
    before: Sequence[Passage],
    after: Sequence[Passage],
    lexicon: Lexicon,
) -> list[Finding]:
    """The findings on a provision that one text lacks: doubted where its words have mostly done the contrary.

    Raises:
        MissingPartError: the parser or its model is missing.
    """
    signs = {SIGNS[one.direction] for one in findings if one.direction in SIGNS}
    short = max(length_of(before), length_of(after)) < _SHORT_ALONE
    if not lexicon.weights.edits or len(signs) != 1 or short:
        return list(findings)
    odds = third_reading(before, after, lexicon).odds[PLACES]
    return [_alone(one, odds * SIGNS.get(one.direction, 0)) for one in findings]


def with_what_stands_there(
    findings: Sequence[Finding],
    before: Sequence[Passage],
    after: Sequence[Passage],
    lexicon: Lexicon,
) -> list[Finding]:
    """The doubtful findings on a provision that one text lacks: kept where the whole place bears them out.

    A provision that was written anew looks removed, and its new wording looks added. Each by itself has a
    direction; only both together tell what the edit does.

    Arguments:
        findings: on the provision by itself.
        before: what the earlier text has at its place; with `after`, the provision itself among them.
        after: what the later text has there.

    Raises:
        MissingPartError: the parser or its model is missing.
    """
    doubtful = any(one.direction in SIGNS and one.confidence == LOW for one in findings)
    if not (lexicon.weights.edits and doubtful and before and after):
        return list(findings)
    reading = third_reading(before, after, lexicon)
    lengths = length_of(before), length_of(after)
    together = weighed_together(findings, reading, lengths, lexicon.weights.together)
    return [_borne_out(one, together) if one.confidence == LOW else one for one in findings]


def _borne_out(one: Finding, together: Together) -> Finding:
    """A doubtful finding with a direction, if the whole place has the same one."""
    toward = together.odds * SIGNS.get(one.direction, 0)
    if one.direction not in SIGNS or (together.harmless <= RATHER_HARMLESS and toward >= TOLD):
        return one
    if together.harmless > RATHER_HARMLESS:
        return doubted(one, perhaps_reworded(one.why, one.direction))
    return doubted(one, with_its_place(one.why, one.direction))


def _alone(one: Finding, toward: float) -> Finding:
    if one.direction in SIGNS and toward <= -_CONTRARY_ALONE:
        return doubted(one, against(one.why, one.direction))
    sure = one.confidence != HIGH or toward >= TOLD
    return one if sure else _as_sure(one, MEDIUM)


def _resolved(one: Finding, together: Together, reading: ThirdReading) -> Finding:
    """An unclear finding: with the direction that all readings together give, or with what they hold for likelier."""
    if together.harmless > PERHAPS_HARMLESS:
        return replace(one, why=perhaps_reworded(one.why))
    return one if abs(together.odds) < TOLD else told_by_all(one, together, reading)


def _beside(one: Finding, together: Together, reading: ThirdReading) -> Finding:
    """A finding with a direction, as sure as all readings together make it."""
    if one.direction not in SIGNS:
        return one
    toward = together.odds * SIGNS[one.direction]
    most = RATHER_HARMLESS if toward >= SURELY else PERHAPS_HARMLESS
    if together.harmless > most:
        return doubted(one, perhaps_reworded(one.why, one.direction))
    if toward <= -TOLD:
        sure = one.rule in _OF_AMOUNTS or (one.confidence == HIGH and toward > -_STRONGLY)
        return (
            doubted(one, against(one.why, one.direction))
            if sure
            else told_by_all(one, together, reading)
        )
    if toward < 0:
        return doubted(one, against(one.why, one.direction))
    return _as_sure(one, _sureness(toward, together.harmless))


def _sureness(toward: float, harmless: float) -> str:
    """How sure a direction is that the rules and all readings together give."""
    if toward >= _STRONGLY and harmless <= _HARDLY_HARMLESS:
        return HIGH
    return MEDIUM if toward >= SURELY and harmless <= PERHAPS_HARMLESS else LOW


def doubted(one: Finding, why: str) -> Finding:
    """A finding that lost its direction."""
    doubted = replace(
        one,
        direction=Direction.UNCLEAR,
        category=category_of(one.kind, Direction.UNCLEAR),
        severity=severity_of(one.kind, Direction.UNCLEAR),
        why=why,
        witness="",
        falls_away=(),
    )
    return _as_sure(doubted, LOW)


def told_by_all(one: Finding, together: Together, reading: ThirdReading) -> Finding:
    """A finding with the direction that all readings together give."""
    sign = 1 if together.odds > 0 else -1
    direction = _DIRECTIONS[sign]
    context = Context(
        one.kind, one.term, direction, None, " … ".join(one.removed), " … ".join(one.added)
    )
    explanation = learned.explain(Difference(Change.LEARNED, sign, (), ()), context)
    assert explanation is not None
    why = turned(one.why, one.direction, direction) if one.direction in SIGNS else explanation.why
    words = reading.words.get(sign, ()) if reading.odds.get(PLACES, 0.0) * sign > 0 else ()
    told = replace(
        one,
        rule=learned.id,
        direction=direction,
        category=category_of(one.kind, direction),
        severity=severity_of(one.kind, direction),
        why=with_words(why, words),
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
