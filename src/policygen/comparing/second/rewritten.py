"""Tells what a comparison of rewritten provisions mistakes: main verbs for conditions, joints for others."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from policygen.change import Change, Difference
from policygen.comparing.second.prepare import prepared
from policygen.comparing.second.words import EMPTY
from policygen.policy import Passage
from policygen.text.nlp import parse
from policygen.text.tokens import stems
from policygen.text.units import UnitKind

ANEW = 0.5  # of the words in order: fewer is a provision of which little but the matter stayed
REWRITTEN = 0.75  # of the words in order: less is a provision written anew, in which a parse alone is seldom right


def share_alike(before: Sequence[Passage], after: Sequence[Passage]) -> float:
    """Share of the words of two provisions that are the same in the same order, 0 to 1."""
    return _share(*(" ".join(p.text for p in side) for side in (before, after)))


@lru_cache(maxsize=1024)  # asked for more than once for each pair
def _share(before: str, after: str) -> float:
    return SequenceMatcher(None, stems(before), stems(after), autojunk=False).ratio()


def is_half_seen(one: Difference) -> bool:
    """Whether words stand for words of which the reading by the parse passes over one side: "the school", "an act"."""
    seen = [
        {word for p in side for word in p.unit.words} - EMPTY for side in (one.removed, one.added)
    ]
    return bool(one.removed and one.added) and bool(seen[0]) != bool(seen[1])


def mistaken_in_rewrites(
    found: Sequence[Difference], sides: tuple[Sequence[Passage], Sequence[Passage]]
) -> list[bool]:
    """Which differences between rewritten provisions are of a sort that is wrong more often than right.

    - One main verb alone: no sentence is without one, so it says what other words of the other text say.
      It stays where the rest has a direction, too.
    - An "and" for an "or" beside words that nobody can tell: they may join other things.

    Arguments:
        found: all differences of a provision.
        sides: the passages of the earlier and the later text.

    Raises:
        MissingPartError: the parser or its model is missing.
    """
    effects = [one.effect for one in found]
    return [bool(one.effect) and _is_mistaken(one, sides, effects) for one in found]


def _is_mistaken(
    one: Difference, sides: tuple[Sequence[Passage], Sequence[Passage]], effects: Sequence[int]
) -> bool:
    if one.change is Change.CONNECTIVE:
        return 0 in effects
    if sum(effect != 0 for effect in effects) > 1:
        return False
    units = one.removed or one.added
    if one.change not in (Change.RESTRICTION, Change.PROVISION) or (one.removed and one.added):
        return False
    content = [p for p in units if not p.opener and p.unit.kind is not UnitKind.MODAL]
    if len(content) != 1 or content[0].unit.kind is not UnitKind.WORD or one.alone:
        return False
    passages = sides[0 if one.removed else 1]
    passage, unit = passages[content[0].passage], content[0].unit
    said = passage.text[unit.start : unit.end].split()
    return bool(said) and _is_main_verb(said[0], [p.text for p in passages])


def _is_main_verb(word: str, texts: Sequence[str]) -> bool:
    """Whether a word is the main verb of a sentence wherever it stands in a provision."""
    found = [
        one
        for sentence in parse(prepared(texts))
        for one in sentence.words
        if one.text.lower() == word.lower()
    ]
    return bool(found) and all(one.dep == "ROOT" and one.pos == "VERB" for one in found)
