"""Proves that a ban on an act without a condition and a leave for it with that condition alone say one thing.

"No harness may be used that is not specified in the plan", "a harness may not be used unless it is specified" and "may
be used only if it is specified" ask for the same. A proof needs every word of the condition and of the act to have its
counterpart, and no other word that turns, counts or limits.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from policygen.comparing.proofs.carriers import says_nothing
from policygen.comparing.structure.items import REPEATABLE, Item, Matching
from policygen.text.markers import Scope
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

_ONLY = frozenset({"only", "sole"})
_DENIES = frozenset(
    {"not", "no", "never", "neither", "nobodi", "nobody", "none", "prohibit", "forbid"}
)
_GRANTS = frozenset({"permit", "allow", "author"})
_FORMS = _ONLY | _DENIES | _GRANTS
_TURNING = (Scope.EXCEPTION, Scope.EXCLUSION, Scope.NEGATION, Scope.UNTIL, Scope.WIDENING)
_LEADS = ("<if>", "<after>")
_COUNTS = re.compile(
    r"\b(?:any|each|every|all|both|either|some|most|only|yet|nobody|solely|merely|one of)\b",
    re.IGNORECASE,
)
_UN = "un"
_HEADLESS = -1


@dataclass(frozen=True, slots=True)
class _Barred:
    """What a text bars without a condition: the items of the condition and of the act, and whether it denies within."""

    condition: frozenset[int]
    act: frozenset[int]
    head: int  # the noun that a relative clause is about; -1 where the condition is no relative clause
    opener: int
    denied: bool


def same_barred_without(matching: Matching) -> bool:
    """Whether both texts let the same act be under the same condition alone, one of them by denying it twice."""
    sides = [_barred(matching, side) for side in (0, 1)]
    one, other = sides
    if one is None or other is None or not (one.denied or other.denied):
        return False
    if one.denied and other.denied:
        return False
    if not all(_proved(matching, side, part) for side, part in ((0, one), (1, other))):
        return False
    said = [pair for pair in matching.pairs if matching.items[0][pair[0]].is_content]
    said += _denied_pairs(matching)
    parts = {(i in one.condition, j in other.condition) for i, j in said}
    apart = any(
        (i in one.condition) != (j in other.condition)
        for i, j in said
        if matching.items[0][i].key not in REPEATABLE
    )
    if apart or not {(True, True), (False, False)} <= parts:
        return False
    return _about_the_same(matching, one, other)


def _barred(matching: Matching, side: int) -> _Barred | None:
    """The parts of a text of one sentence that bars an act without a condition; None where it has another form."""
    items = matching.items[side]
    if len(matching.readings[side].passages) != 1:
        return None
    modals = [one.key for one in items if one.placed.unit.kind is UnitKind.MODAL]
    if any(key not in ("shall", "may") for key in modals) or len(modals) > 1:
        return None
    only = [i for i, one in enumerate(items) if one.key in _ONLY]
    denied = [i for i, one in enumerate(items) if _DENIES & set(one.placed.unit.words)]
    turning = [
        i
        for i, one in enumerate(items)
        if one.placed.opener and one.placed.scope in _TURNING and i not in denied
    ]
    if len(only) == 1 and not denied and not turning:
        return _leave(items, only[0])
    if only or not denied:
        return None
    if len(denied) == 1 and len(turning) == 1:
        words = items[turning[0]].placed.unit.words
        return _parted(items, turning[0], _HEADLESS) if words == ("unless",) else None
    within = _denied_within(matching, side, denied)
    return within if not turning else None


def _leave(items: Sequence[Item], only: int) -> _Barred | None:
    """A leave whose "only" stands right before its condition, or a noun with a relative clause or an adjective."""
    ahead = items[only + 1 : only + 4]
    if only == 0 and len(ahead) == 3 and ahead[2].placed.unit.kind is UnitKind.MODAL:
        if not all(one.is_content for one in ahead[:2]) or len(items[3:]) < 2:
            return None
        part = _parted(items, only, _HEADLESS)
        return _Barred(frozenset({1}), part.act | part.condition - {1}, 2, only, denied=False)
    for at, head in ((only + 1, _HEADLESS), (only + 2, only + 1)):
        if at >= len(items) or not items[at].placed.opener:
            continue
        if head == _HEADLESS and items[at].key in _LEADS:
            return _parted(items, at, head)
        if head != _HEADLESS and items[at].placed.scope is Scope.RELATIVE:
            return _parted(items, at, head)
        return None
    return None


def _denied_within(matching: Matching, side: int, denied: Sequence[int]) -> _Barred | None:
    """A ban with one negation more, which denies what a condition or a relative clause says."""
    items = matching.items[side]
    taken_in = [i for i, _ in _untrained(matching, side)]
    openers = [
        i
        for i, one in enumerate(items)
        if one.placed.opener and (one.key == "<if>" or one.placed.scope is Scope.RELATIVE)
    ]
    for at in openers:
        frame = items[at].placed.path[-1]
        inside = [i for i in (*denied, *taken_in) if frame in items[i].placed.path]
        outside = [i for i in denied if i not in inside]
        if len(inside) != 1 or len(outside) != 1 or items[inside[0]].key in ("neither",):
            continue
        before = items[at + 1 : inside[0]]  # the subject of what is denied
        if any(not one.is_content for one in before) or _COUNTS.search(
            _said(matching, side, frame)
        ):
            return None
        relative = items[at].placed.scope is Scope.RELATIVE
        part = _parted(items, at, at - 1 if relative else _HEADLESS)
        return _Barred(part.condition, part.act, part.head, part.opener, denied=True)
    return None


def _parted(items: Sequence[Item], at: int, head: int) -> _Barred:
    frame = items[at].placed.path[-1]
    content = {i for i, one in enumerate(items) if one.is_content and one.key not in _FORMS}
    inside = frozenset(i for i in content if frame in items[i].placed.path)
    return _Barred(inside, frozenset(content - inside), head, at, denied=False)


def _said(matching: Matching, side: int, frame: int) -> str:
    """The words of a scope."""
    inside = [p for p in matching.readings[side].placed if frame in p.path]
    text = matching.readings[side].passages[inside[0].passage].text
    return text[inside[0].unit.start : max(p.unit.end for p in inside)]


def _untrained(matching: Matching, side: int) -> list[tuple[int, int]]:
    """Words that take a "not" in where the other text has them without it: "untrained" for "trained"."""
    others = {
        item.key: j
        for j, item in enumerate(matching.items[1 - side])
        if j in matching.open[1 - side] and item.is_content
    }
    return [
        (i, others[matching.items[side][i].key.removeprefix(_UN)])
        for i in matching.content_left(side)
        if matching.items[side][i].key.startswith(_UN)
        and matching.items[side][i].key.removeprefix(_UN) in others
    ]


def _denied_pairs(matching: Matching) -> list[tuple[int, int]]:
    """The same, as pairs of numbers of the two texts."""
    return [*_untrained(matching, 0), *((i, j) for j, i in _untrained(matching, 1))]


def _proved(matching: Matching, side: int, part: _Barred) -> bool:
    """Whether all that is left over belongs to the form, or names again whom the condition is about."""
    pairs = {pair[side] for pair in _denied_pairs(matching)}
    for i in matching.open[side]:
        one = matching.items[side][i]
        if one.placed.opener or one.key in _FORMS or i in pairs:
            continue
        if one.placed.unit.kind is UnitKind.MODAL:
            continue
        if not one.is_content:
            return False
        if one.key in REPEATABLE or one.key == _PERSON or says_nothing(matching, side, one):
            continue
        return False
    joints = [
        one.key
        for i, one in enumerate(matching.items[side])
        if one.placed.unit.kind is UnitKind.CONNECTIVE
        and matching.items[side][part.opener].placed.path[-1] in one.placed.path
    ]
    return not joints or (not part.denied and set(joints) <= {"or"}) or set(joints) <= {"or"}


_PERSON = stem("person")


def _about_the_same(matching: Matching, one: _Barred, other: _Barred) -> bool:
    """Whether the condition of both texts is said of the same thing or person."""
    heads = [
        "" if part.head == _HEADLESS else matching.items[side][part.head].key
        for side, part in ((0, one), (1, other))
    ]
    if all(heads):
        return heads[0] == heads[1]
    subjects = [_subjects(matching, side, part) for side, part in ((0, one), (1, other))]
    if not any(heads):
        return bool(subjects[0] & subjects[1])
    side = 0 if heads[0] else 1
    (other_subject,) = subjects[1 - side]
    if heads[side] == other_subject:
        return True
    opener = matching.items[1 - side][(one, other)[1 - side].opener].placed
    text = matching.readings[1 - side].passages[0].text[opener.unit.end :]
    return other_subject in subjects[side] and _IT.match(text) is not None


_IT = re.compile(
    r"\s*(?:it|this)\b", re.IGNORECASE
)  # a thing: "a bus that ..." may speak of the harness on it


def _is_named(matching: Matching, side: int, part: _Barred) -> bool:
    """Whether a condition names its own subject, and has no pronoun for it."""
    items = matching.items[side]
    own = [i for i in range(part.opener + 1, len(items)) if items[i].is_content][:1]
    return bool(own) and (items[own[0]].key in REPEATABLE or own[0] in matching.open[side])


def _subjects(matching: Matching, side: int, part: _Barred) -> set[str]:
    """The noun that a condition is said of: its own subject, or else the sentence's first noun, for a pronoun."""
    items = matching.items[side]
    if part.head == _HEADLESS and _is_named(matching, side, part):
        return {next(one.key for one in items[part.opener + 1 :] if one.is_content)}
    return {next((one.key for one in items if one.is_content and one.key not in _FORMS), "")}
