"""Compares how fully something is so, in a word: "fully open", "open", "almost open", "partly open"."""

from __future__ import annotations

import re

from policygen.change import Difference
from policygen.comparing.structure.ranked_adverbs import (
    Said,
    adverbs_in,
    judged_in_place,
    of_one_thing,
    of_shared,
    pattern_of,
)
from policygen.comparing.structure.reading import Reading
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_FULLY, _PLAIN, _NEARLY, _PARTLY = 4, 3, 2, 1
_WHOLLY = "fully|completely|entirely|wholly|totally|in full|in whole|in its entirety"
_NEAR = "almost|nearly|virtually|practically|mostly|largely"
# What these blur is an amount, a number or a time, and no state.
_COUNTED = (
    r"(?! (?:all|every|each|any|no|none|never|always|half|immediate|immediately|certain|certainly|\d|one|two|three|"
    r"four|five|six|ten|twenty|thirty|sixty|a|an|the|to|for|by|in|on|with|as|because|when|if)\b)"
)
_ENDED = (
    r"(?:completed?|fully?|met|finished|done|closed|open|clear|the same|equal|equivalent|identical"
    r"|comply|complies)\b"
)
_ADVERB = pattern_of(
    {
        _NEARLY: rf"(?:{_NEAR})(?: (?:{_WHOLLY}))?{_COUNTED}|substantially(?= {_ENDED})"
        r"|(?<=\bbe )(?:reasonably|fairly|relatively|comparatively|moderately)",
        _FULLY: rf"{_WHOLLY}|(?<=\ba )full|(?<=\ban )entire|(?<=\bin )full(?= view)|(?<=\ba )complete",
        _PARTLY: "partly|partially|in part|somewhat|to some extent|incompletely|barely|scarcely|partial|incomplete",
    }
)
_BANNED = re.compile(
    r"^\s*(?:prohibited|forbidden|banned|barred|unlawful|ruled out|exempt)", re.IGNORECASE
)


def without_completeness(
    before: Reading, after: Reading
) -> tuple[Reading, Reading, list[Difference]]:
    """Both readings without the one adverb of this class that each has, and what its change does.

    What is said without any lies between "fully" and "nearly"; "fully" that only one text has is left to others.
    """
    sides = (before, after)
    said = [adverbs_in(one, _ADVERB) for one in sides]
    if any(len(one) > 1 or (one and not one[0].units) for one in said) or not any(said):
        return before, after, []
    ranks = [one[0].rank if one else _PLAIN for one in said]
    if all(said):
        if not of_one_thing(sides, said):
            return before, after, []
    elif max(ranks) > _PLAIN or not of_shared(sides, said):
        return before, after, []
    return judged_in_place(sides, said, ranks, _place)


def _place(reading: Reading, said: Said) -> tuple[int, Scope]:
    """What it does for the student that something is more fully so, 0 where it can't be told; and where."""
    first = reading.placed[said.units[0]]
    passage = reading.passages[first.passage]
    if passage.kind is Kind.STATEMENT:
        return 0, first.scope
    main = first.scope is Scope.MAIN
    modals = (one for one in reading.placed if one.unit.kind is UnitKind.MODAL)
    behind = any(one.passage == said.passage and one.unit.start < said.start for one in modals)
    turned = main and passage.kind is Kind.PERMISSION and behind
    turned |= main and _BANNED.match(passage.text[said.end :]) is not None
    return (-first.sign if turned else first.sign), first.scope
