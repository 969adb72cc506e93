"""Sees an act that one text has done and the other only made possible or ready: "is able to watch", "prepares to end".

Who is able to do a thing, or gets ready for it, hasn't done it; so the words undo what the act does at its
place: the sign of a restriction there, turned.
"""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.comparing.structure.items import Matching
from policygen.comparing.structure.reading import Reading
from policygen.comparing.structure.rights import HOLDERS
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

_ABLE = frozenset(stem(word) for word in "able equipped positioned".split())
_READIES = frozenset(stem(word) for word in "prepare ready".split())
_BEGINS = frozenset(stem(word) for word in "start begin commence get".split())
_BETWEEN = HOLDERS | {"for", "to", "be", "his", "her", "their", "him", "them", "it"}
_KINDS = (Kind.DUTY, Kind.PERMISSION, Kind.SAFE_HARBOUR, Kind.TRIGGER)
_REACH = 5  # units behind "ready" among which the act stands: "ready the student for release"


def short_of_act_differences(matching: Matching) -> list[Difference]:
    """What it does that one text alone has somebody able to act, or made ready for it."""
    found: list[Difference] = []
    for side in (0, 1):
        reading, items = matching.readings[side], matching.items[side]
        number = {item.at: i for i, item in enumerate(items)}
        elsewhere = {item.key for item in matching.items[1 - side]}
        for i in sorted(matching.open[side]):
            placed = items[i].placed
            kind = reading.passages[placed.passage].kind
            if kind not in _KINDS or items[i].key in elsewhere:
                continue
            at = _act(reading, items[i].at)
            act = number.get(at) if at is not None else None
            if act is None or not _is_done(matching, side, act):
                continue
            begins = i and i - 1 in matching.open[side] and items[i - 1].key in _BEGINS
            matching.drop(side, [i - 1, i] if begins else [i])
            let = placed.scope is Scope.MAIN and (kind is Kind.PERMISSION or placed.union)
            presence = placed.sign if let else -placed.sign
            removed, added = ((), (placed,)) if side else ((placed,), ())
            effect = presence if side else -presence
            found.append(
                Difference(Change.MODALITY, effect, removed, added, "modality", placed.scope)
            )
    return found


def _act(reading: Reading, at: int) -> int | None:
    """The act that somebody is able to do or made ready for, if a unit says so."""
    placed, words = reading.placed, reading.placed[at].unit.words
    if len(words) != 1:
        return None
    following = placed[at + 1 : at + 1 + _REACH]
    linked = bool(following) and following[0].unit.words == ("to",)
    if words[0] in _ABLE:
        return _first_word(reading, at + 2) if linked and _be_before(reading, at) else None
    if words[0] not in _READIES or (at and placed[at - 1].unit.words == ("be",)):
        return None
    for after, one in enumerate(following, at + 1):
        if one.unit.words in (("to",), ("for",)):
            return _first_word(reading, after + 1)
        if not set(one.unit.words) <= _BETWEEN:
            return None
    return None


def _be_before(reading: Reading, at: int) -> bool:
    """Whether "be" or its form stands before a unit, an adverb between them at most."""
    return any(one.unit.words == ("be",) for one in reading.placed[max(0, at - 2) : at])


def _first_word(reading: Reading, at: int) -> int | None:
    """The first unit from here on that carries meaning, behind small words."""
    for number in range(at, min(at + 3, len(reading.placed))):
        unit = reading.placed[number].unit
        if unit.kind is UnitKind.WORD:
            return number
        if unit.kind is not UnitKind.LIGHT:
            return None
    return None


def _is_done(matching: Matching, side: int, act: int) -> bool:
    """Whether the other text has the act itself, as a verb: no "to", "for" or "of" before it, and no "can"."""
    partner = dict(matching.pairs) if side == 0 else {j: i for i, j in matching.pairs}
    if act not in partner:
        return False
    there = matching.items[1 - side][partner[act]].at
    before = matching.readings[1 - side].placed[max(0, there - 3) : there]
    can = any(one.unit.kind is UnitKind.MODAL and one.unit.key == "may" for one in before)
    return not can and (not before or before[-1].unit.words not in _BEFORE_NOUNS)


_BEFORE_NOUNS = tuple((word,) for word in ("to", "for", "of", "each", "any", "all", "no", "such"))
