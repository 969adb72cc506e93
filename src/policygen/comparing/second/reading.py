"""The second reading of an edit: by the dependency parse alone, as a witness for the first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from policygen.comparing.second.connectives import connective_shifts
from policygen.comparing.second.groups import Group, Shape, group_leftovers
from policygen.comparing.second.judge import effect_of
from policygen.comparing.second.match import Matching, match_terms
from policygen.comparing.second.prepare import prepared
from policygen.comparing.second.shifts import (
    Shift,
    amount_shifts,
    mode_shifts,
    moved_shifts,
    paired_clauses,
    sign_shifts,
    small_word_shifts,
)
from policygen.comparing.second.terms import Side, read_side
from policygen.policy import Kind
from policygen.text.nlp import parse

_SAID = {1: "(protects more)", -1: "(protects less)", 0: "(can't be told)"}


@dataclass(frozen=True, slots=True)
class SecondReading:
    """What the parse says of an edit.

    Arguments:
        effects: +1 (protects more), -1 (less), 0 (can't be told); empty where nothing differs.
        notes: one short phrase for each difference seen.
        coverage: share of the content words of both texts that have a counterpart, 0 to 1.
    """

    effects: frozenset[int]
    notes: tuple[str, ...]
    coverage: float


def second_reading(
    before: Sequence[str], after: Sequence[str], kind: Kind, stem: str = ""
) -> SecondReading:
    """Read an edit of one provision by its parse.

    The texts are read in one fixed order, and the answer is turned where they were given in the
    other: so swapping them flips every effect.

    Arguments:
        before, after: the sentences of the aligned provision in both texts.
        kind: what the provision does.
        stem: the words that the sentences complete, if they are items of a list.

    Raises:
        MissingPartError: the parser or its model is missing.
    """
    texts = prepared(before, stem), prepared(after, stem)
    if texts[0] == texts[1]:
        return SecondReading(frozenset(), (), 1.0)
    turned = texts[0] > texts[1]
    first, second = (texts[1], texts[0]) if turned else texts
    parses = parse((*first, *second))
    sides = read_side(parses[: len(first)], kind), read_side(parses[len(first) :], kind)
    matching = match_terms(*sides)
    shifts = _shifts(*sides, matching, turned)
    if not shifts:
        shifts = small_word_shifts((stem, *before), (stem, *after))
    sign = -1 if turned else 1
    return SecondReading(
        frozenset(sign * effect for effect, _ in shifts),
        tuple(f"{note} {_SAID[sign * effect]}" for effect, note in shifts),
        _coverage(*sides, matching),
    )


def _coverage(before: Side, after: Side, matching: Matching) -> float:
    words = len(before.terms) + len(after.terms)
    return 2 * len(matching.left) / words if words else 1.0


def _shifts(before: Side, after: Side, matching: Matching, turned: bool) -> tuple[Shift, ...]:
    clauses = paired_clauses(before, after, matching)
    modes = mode_shifts(before, after, clauses)
    shifts = (
        *modes,
        *connective_shifts(before, after, matching),
        *amount_shifts(before, after, matching),
        *_phrase_shifts(before, after, matching, turned),
    )
    return (
        shifts
        or sign_shifts(before, after, matching, clauses)
        or moved_shifts(before, after, matching)
    )


def _phrase_shifts(before: Side, after: Side, matching: Matching, turned: bool) -> list[Shift]:
    """Phrases that only one text has; those that replace each other can't be judged."""
    removed = list(group_leftovers(before, matching.left))
    added = list(group_leftovers(after, matching.right))
    gone, come = ("added", "removed") if turned else ("removed", "added")
    out: list[Shift] = []
    swapped: set[Group] = set()
    for one in removed:
        for other in added:
            if other not in swapped and _replaces(one, other, matching):
                out.append((0, f'"{one.words(before)}" and "{other.words(after)}" were exchanged'))
                swapped |= {one, other}
                break
    for group in removed:
        if group not in swapped:
            out.append((-effect_of(before, group), f'"{group.words(before)}" was {gone}'))
    for group in added:
        if group not in swapped:
            out.append((effect_of(after, group), f'"{group.words(after)}" was {come}'))
    return out


def _replaces(one: Group, other: Group, matching: Matching) -> bool:
    """Whether two phrases stand in the same gap between common words, or hang on the same word."""
    gaps = {matching.left_gap[n] for n in one.terms} & {matching.right_gap[n] for n in other.terms}
    if gaps:
        return True
    if one.anchor is None or other.anchor is None or one.shape is not other.shape:
        return False
    return matching.left.get(one.anchor) == other.anchor and one.shape is Shape.MODIFIER
