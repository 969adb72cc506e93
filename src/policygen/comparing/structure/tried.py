"""Tells a duty to try from an attempt that a sentence only speaks of: "describe the steps tried"."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.change import Placed
from policygen.text.markers import Scope
from policygen.text.tokens import stem
from policygen.text.units import UnitKind, ValueHit

_TRYING = frozenset(stem(word) for word in "attempt try effort seek step".split())
_BINDING = (Scope.MAIN, Scope.UNIVERSAL, Scope.NEGATION)


def only_spoken_of(placed: Sequence[Placed], value: ValueHit) -> bool:
    """Whether words that would soften a duty name attempts of a condition, a clause or a list of contents.

    Arguments:
        placed: the units of one passage.
        value: one that a scale of hedges has, said by some of these units.
    """
    said = {word for one in placed[value.start : value.end] for word in one.unit.words}
    first = placed[value.start]
    if said & _CHOOSING and _of_a_student(placed[: value.start]):
        return True  # "a student who chooses to sit in the hallway"
    if not said & _TRYING or first.opener:
        return False
    if first.scope not in _BINDING:
        return True
    before = [one for one in placed[: value.start] if one.unit.kind is not UnitKind.LIGHT]
    bound = any(one.unit.kind is UnitKind.MODAL for one in before)
    named = first.unit.words[:1] and first.unit.words[0] in _TRYING
    follows = bool(before) and before[-1].unit.kind in (UnitKind.WORD, UnitKind.CONNECTIVE)
    joined = follows and before[-1].unit.kind is UnitKind.CONNECTIVE
    if not (bound and named and follows):
        return False
    return not joined or _lists_contents(placed[: value.start])


_CHOOSING = frozenset(stem(word) for word in "choose elect opt".split())


def _of_a_student(before: Sequence[Placed]) -> bool:
    """Whether the last person named before is a student."""
    named = [one.unit.key for one in before if one.unit.kind is UnitKind.WORD and not one.opener]
    return named[-1:] == ["student"]


_TELLING = frozenset(
    stem(word)
    for word in (
        "describe list state include document record note contain show set give detail summarize explain "
        "identify specify cover mention write"
    ).split()
)


def _lists_contents(before: Sequence[Placed]) -> bool:
    """Whether the verb after the modal says what a paper tells: then what is joined to it is one more content."""
    modal = max(i for i, one in enumerate(before) if one.unit.kind is UnitKind.MODAL)
    verbs = [one.unit.words[0] for one in before[modal + 1 : modal + 3] if one.unit.words]
    return bool(_TELLING & set(verbs))
