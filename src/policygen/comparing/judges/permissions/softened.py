"""Sees that a part of a provision binds less than the rest: "a course. It should cover ...", "who may be ...".

A modal that only one text has is set beside what governs the same verb in the other: the modal before it
there, or none. Where the verb hangs on "shall", or is stated as a fact, "should" and "may" loosen it.
"""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.comparing.judges.permissions.loosed import is_loosed
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

_RANK = {"may": 0, "should": 1, "shall": 2}
_KINDS = (Kind.DUTY, Kind.STATEMENT)
_PLACES = {"should": (Scope.MAIN, Scope.RELATIVE), "may": (Scope.RELATIVE, Scope.MAIN)}
_ABLE = (("can",), ("could",))
_SENSES = frozenset(stem(word) for word in "see hear observe view watch".split())


def softened_differences(matching: Matching) -> list[Difference]:
    """What it does that "should" or "may" stands before a verb which the other text states or orders."""
    found: list[Difference] = []
    counterpart = (dict(matching.pairs), {j: i for i, j in matching.pairs})
    for side in (0, 1):
        for i in sorted(matching.open[side]):
            placed = matching.items[side][i].placed
            key = placed.unit.key
            if placed.unit.kind is not UnitKind.MODAL or _is_able(matching, side, i):
                continue
            if placed.scope not in _PLACES.get(key, ()) or _opens(matching, side, i):
                continue
            kind = matching.readings[side].passages[placed.passage].kind
            if kind is Kind.DUTY and _only_follows(matching, side, i):
                matching.drop(side, [i])
                removed, added = ((), (placed,)) if side else ((placed,), ())
                effect = -1 if side else 1
                found.append(
                    Difference(Change.MODALITY, effect, removed, added, "modality", placed.scope)
                )
                continue
            verb = counterpart[side].get(i + 1)
            if verb is None or not matching.items[side][i + 1].is_content:
                continue
            governing = _governing(matching, 1 - side, verb)
            if governing is not None and is_loosed(matching, counterpart[side], side, i, governing):
                matching.drop(side, [i])
                removed, added = ((), (placed,)) if side else ((placed,), ())
                effect = -1 if side else 1
                found.append(
                    Difference(Change.MODALITY, effect, removed, added, "modality", placed.scope)
                )
                continue
            if kind not in _KINDS:
                continue
            if governing is not None and governing not in counterpart[1 - side]:
                continue  # the two modals are each other's counterparts
            stated = kind is Kind.DUTY and governing is None and placed.sign > 0
            if (
                key == "may"
                and placed.scope is Scope.MAIN
                and not (
                    stated
                    and counterpart[side].get(i - 1) == verb - 1
                    and _is_finite(matching, 1 - side, verb)
                )
            ):
                continue
            rank = _RANK[matching.items[1 - side][governing].key] if governing is not None else 2
            if rank <= _RANK[key]:
                continue
            matching.drop(side, [i])
            sign = placed.sign if kind is Kind.DUTY else 1
            removed, added = ((), (placed,)) if side else ((placed,), ())
            effect = -sign if side else sign
            found.append(
                Difference(Change.MODALITY, effect, removed, added, "modality", placed.scope)
            )
    return found


def _only_follows(matching: Matching, side: int, i: int) -> bool:
    """Whether a verb that says nothing else is all that a modal governs, and the other text states the act.

    "An investigation may follow" leaves it open that "an investigation follows".
    """
    items = matching.items[side]
    last = i + 1 == len(items) and i > 0 and items[i].placed.scope is Scope.MAIN
    stated = not any(one.placed.unit.kind is UnitKind.MODAL for one in matching.items[1 - side])
    matched = {pair[side] for pair in matching.pairs}
    return last and stated and items[i].key != "shall" and all(n in matched for n in range(i))


def _is_able(matching: Matching, side: int, i: int) -> bool:
    """Whether a "can" says what someone is able to do, and gives no leave."""
    placed = matching.items[side][i].placed
    if placed.unit.words not in _ABLE or placed.scope is not Scope.MAIN:
        return placed.unit.words in _ABLE
    following = matching.items[side][i + 1 : i + 2]
    return placed.unit.words == ("could",) or any(one.key in _SENSES for one in following)


def _is_finite(matching: Matching, side: int, verb: int) -> bool:
    """Whether a verb of a main clause isn't an infinitive, and so states an act: "staff call the parent"."""
    if matching.items[side][verb].placed.scope is not Scope.MAIN:
        return False
    at = matching.items[side][verb].at
    before = matching.readings[side].placed[at - 1 : at]
    return not before or before[0].unit.words != ("to",)


def _opens(matching: Matching, side: int, i: int) -> bool:
    """Whether a modal opens its clause: "Should the student tire" is a condition."""
    at = matching.items[side][i].at
    before = matching.readings[side].placed[at - 1 : at]
    own = matching.items[side][i].placed.passage
    return not before or before[0].passage != own or before[0].unit.kind is UnitKind.MARK


def _governing(matching: Matching, side: int, verb: int) -> int | None:
    """The modal that stands nearest before a verb in its sentence, and not in another clause.

    In "if the parent can't come, the school calls" no modal governs the call.
    """
    items = matching.items[side]
    path = items[verb].placed.path
    for n in range(verb - 1, -1, -1):
        if items[n].placed.passage != items[verb].placed.passage:
            return None
        own = items[n].placed.path
        if items[n].placed.unit.kind is UnitKind.MODAL and own == path[: len(own)]:
            return n
    return None
