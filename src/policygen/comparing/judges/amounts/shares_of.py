"""Judges how many, or how much, of a thing is meant: "every student", "most students", "part of the room".

The same noun stands in both texts, and the words before it differ. To reach fewer of them narrows whatever
the provision does; in a condition more of them are harder to find.
"""

from __future__ import annotations

import re
from dataclasses import replace

from policygen.change import Change, Difference, Placed
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.quantities.shares_named import Part, Said, share_before
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

_OWED = (Kind.DUTY, Kind.STATEMENT)
_OUTER = (Scope.MAIN, Scope.UNIVERSAL, Scope.INCLUDING, Scope.EXCLUSION)
_NEAR = 40  # characters: where they are the same, nothing else is meant
_Pair = tuple[Placed, Placed]


def share_differences(matching: Matching) -> list[Difference]:
    """Nouns of which one text means a smaller share than the other; the words that say so are settled."""
    found: list[Difference] = []
    for i, j in matching.pairs:
        pair = (matching.items[0][i].placed, matching.items[1][j].placed)
        if any(one.unit.kind is not UnitKind.WORD or one.opener for one in pair):
            continue
        near = [_just_before(matching, side, pair[side]) for side in (0, 1)]
        if near[0] == near[1]:
            continue
        said = [_said(matching, side, pair[side]) for side in (0, 1)]
        if said[0] is None or said[1] is None:
            continue
        shares = (
            _meant_there(matching, 0, pair[0], said[0]),
            _meant_there(matching, 1, pair[1], said[1]),
        )
        if shares[0].part == shares[1].part:
            for side in (0, 1):
                if shares[side].part is Part.ALL and shares[side].amount:  # "100 percent of"
                    _settle(matching, side, pair[side], shares[side])
            continue
        kinds = {_kind(matching, side, pair[side]) for side in (0, 1)}
        if len(kinds) > 1 or not _is_comparable(shares, pair, *kinds):
            continue
        if Part.NONE in (shares[0].part, shares[1].part):
            if not all(_is_object(matching, side, pair[side]) for side in (0, 1)):
                continue
            found.append(Difference(Change.POLARITY, 0, (pair[0],), (pair[1],), "", pair[0].scope))
            continue
        signs = [_sign(matching, side, pair[side]) for side in (0, 1)]
        less = 0 if shares[0].part < shares[1].part else 1
        if signs[0] is None or signs[0] != signs[1] or _is_matched(matching, less, pair, shares):
            continue
        effect = signs[0] * _order(shares)
        for side in (0, 1):
            _settle(matching, side, pair[side], shares[side])
        shown = [_with(one, share) for one, share in zip(pair, shares, strict=True)]
        place = pair[0].scope
        found.append(Difference(Change.THING, effect, (shown[0],), (shown[1],), "", place))
    return found


def _kind(matching: Matching, side: int, one: Placed) -> Kind:
    return matching.readings[side].passages[one.passage].kind


def _just_before(matching: Matching, side: int, one: Placed) -> str:
    text = matching.readings[side].passages[one.passage].text
    return text[max(0, one.unit.start - _NEAR) : one.unit.start]


def _said(matching: Matching, side: int, one: Placed) -> Said | None:
    text = matching.readings[side].passages[one.passage].text
    return None if _BELONGS.search(text[: one.unit.start]) else share_before(text, one.unit.start)


# "First aid is part of the training": what belongs to it, and no share; "on the part of staff": by them.
_BELONGS = re.compile(
    r"\b(?:(?:be|is|are|been|being|forms?|as) (?:an? )?(?:\w+ )?|on the )part of (?:\w+ )?$",
    re.IGNORECASE,
)


_CONDITIONS = frozenset(
    stem(word) for word in "condition criteria requirement standard test ground element".split()
)
_MET = re.compile(r"\b(?:met|satisfied|fulfilled|present|true|hold)\b", re.IGNORECASE)


def _meant_there(matching: Matching, side: int, one: Placed, said: Said) -> Said:
    """What the words mean in their place: after "if" one is enough for "any", and "no" bans all of them."""
    kind = _kind(matching, side, one)
    if said.part is Part.NONE and kind is Kind.PROHIBITION:
        subject = not _is_object(matching, side, one)
        return replace(said, part=Part.ALL, some=False) if subject else said
    if one.scope is Scope.CONDITION and not _is_an_event(matching, side, one):
        existing = said.some or said.generic
    else:
        text = matching.readings[side].passages[one.passage].text
        existing = said.some and one.unit.key in _CONDITIONS and _MET.search(text) is not None
    return replace(said, part=Part.ONE, generic=False, bare=False) if existing else said


def _is_comparable(shares: tuple[Said, Said], pair: _Pair, kind: Kind) -> bool:
    """Whether both say a share that can be held against the other's in their place."""
    less, more = sorted(shares, key=lambda one: one.part)
    if less.part is Part.NONE and (kind not in _OWED or more.bare):
        return False  # a ban for a leave, or "at no cost" for "without charge"
    outer = all(one.scope in (*_OUTER, Scope.CONDITION) for one in pair)
    owed = kind in _OWED and not all(one.scope is Scope.CONDITION for one in pair)
    if more.generic and (owed or not outer):
        return False  # "a student" is each of them, or one of them
    if less.part is Part.COUNT or more.part is Part.COUNT:
        every = more.part is Part.ALL and not (more.bare or more.generic)
        return every and all(one.scope in _OUTER for one in pair)  # "all doors", "two doors"
    if less.part is Part.ONE and more.part is Part.ALL and more.bare:
        return False  # "the parent", "one parent": a student may have one alone
    held = any(one.scope is Scope.CONDITION for one in pair) and not more.generic
    return not (more.bare and held)


def _sign(matching: Matching, side: int, one: Placed) -> int | None:
    """What it does for the student that more of a thing is meant; None where its place doesn't tell."""
    kind = _kind(matching, side, one)
    if one.scope is Scope.CONDITION:
        return -one.sign if _is_an_event(matching, side, one) else one.sign
    if kind is Kind.STATEMENT and one.scope in _OUTER:
        return 1
    if kind is Kind.DUTY and (one.scope in _OUTER or one.scope is Scope.UNTIL):
        main = [
            p.sign
            for p in matching.readings[side].placed
            if p.passage == one.passage and p.scope is Scope.MAIN and p.unit.quantity is None
        ]
        return main[-1] if main else None
    return -one.sign if one.scope in _OUTER and one.scope is not Scope.EXCLUSION else None


def _is_object(matching: Matching, side: int, one: Placed) -> bool:
    """Whether a noun stands after the main modal: "no teacher shall fail" denies twice, and asks for it."""
    placed = matching.readings[side].placed
    modals = [p for p in placed if p.passage == one.passage and p.unit.kind is UnitKind.MODAL]
    return bool(modals) and modals[0].unit.start < one.unit.start


_AT_EVENTS = frozenset({"after", "while", "once"})
_BEFORE_NOUNS = frozenset({"upon", "follow", "dure", "during", "throughout"})


def _is_an_event(matching: Matching, side: int, one: Placed) -> bool:
    """Whether a noun is all that a condition names: "after each hold" comes as often as there are holds."""
    own = [p for p in matching.readings[side].placed if p.path == one.path]
    opened = [p for p in own if p.opener]
    if opened and opened[0].unit.words[0] in _BEFORE_NOUNS:
        return True
    last = max((p.unit.end for p in own if p.unit.kind is UnitKind.WORD), default=0)
    return bool(opened) and opened[0].unit.words[0] in _AT_EVENTS and last == one.unit.end


def _order(shares: tuple[Said, Said]) -> int:
    """+1 if the later text means more of it, -1 if less, 0 if that can't be told."""
    ranks = [one.part for one in shares]
    if set(ranks) == {Part.MANY, Part.SHARE}:
        return 0
    if set(ranks) == {Part.MOST, Part.SHARE} and max(one.amount for one in shares) > 50:
        return 0
    return (ranks[1] > ranks[0]) - (ranks[1] < ranks[0])


def _within(matching: Matching, side: int, one: Placed, share: Said) -> list[int]:
    """The items of the words that say how much is meant."""
    return [
        n
        for n, item in enumerate(matching.items[side])
        if item.placed.passage == one.passage
        and share.start <= item.placed.unit.start < one.unit.start
    ]


def _is_matched(matching: Matching, side: int, pair: _Pair, shares: tuple[Said, Said]) -> bool:
    """Whether the other text has the words for the smaller share too, in another place."""
    within = _within(matching, side, pair[side], shares[side])
    words = {n for n in within if matching.items[side][n].is_content}
    return bool(words) and not words & matching.open[side]


def _settle(matching: Matching, side: int, one: Placed, share: Said) -> None:
    """Leave the words that say how much is meant, and what they say on a scale, out of the comparison."""
    matching.drop(side, _within(matching, side, one, share))
    reading = matching.readings[side]
    kept = tuple(
        hit
        for hit in reading.values
        if reading.placed[hit.start].passage != one.passage
        or not share.start <= reading.placed[hit.start].unit.start < one.unit.start
    )
    readings = list(matching.readings)
    readings[side] = replace(reading, values=kept)
    matching.readings = (readings[0], readings[1])


def _with(one: Placed, share: Said) -> Placed:
    """A noun with the words before it that say how much of it is meant."""
    return replace(one, unit=replace(one.unit, start=share.start))
