"""Tells what a comparison of rewritten provisions mistakes: main verbs for conditions, joints for others."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.change import Change, Difference
from policygen.comparing.second.prepare import prepared
from policygen.policy import Passage
from policygen.text.nlp import parse
from policygen.text.units import UnitKind


def is_mistaken_in_rewrites(
    one: Difference,
    sides: tuple[Sequence[Passage], Sequence[Passage]],
    effects: Sequence[int],
) -> bool:
    """Whether a difference between rewritten provisions is of a sort that is wrong more often than right.

    - One main verb alone: no sentence is without one, so it says what other words of the other text say.
      It stays where the rest has a direction, too.
    - An "and" for an "or" beside words that nobody can tell: they may join other things.

    Arguments:
        one: a difference with a direction.
        sides: the passages of the earlier and the later text.
        effects: of all differences of the same provision; 0 where one was left unclear.

    Raises:
        MissingPartError: the parser or its model is missing.
    """
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
