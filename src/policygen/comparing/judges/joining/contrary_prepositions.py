"""Tells texts apart that have the same words but for a small one: "sent by the parent" for "sent to the parent"."""

from __future__ import annotations

from policygen.change import Change, Difference, Placed
from policygen.comparing.structure.items import Item, Matching
from policygen.policy import Kind
from policygen.text.markers import TURNING, Scope
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

_PERSONS = frozenset(
    stem(word)
    for word in (
        "student parent staff principal teacher nurse superintendent physician aide driver adult counselor board "
        "district school team person"
    ).split()
)
_CONTRARY = frozenset(
    frozenset(pair.split())
    for pair in (
        "to from|into from|to off|on off|on under|on from|in out|in under|for against|with against"
    ).split("|")
)
# What a person does, and what is done to the person.
_OF_PERSONS = frozenset(frozenset(("by", other)) for other in ("to", "on", "for", "against"))
_HEAD = 3  # items of a noun phrase
_WATCHES = frozenset(
    stem(word)
    for word in "watch observe monitor supervise see stay remain present attend accompany sit check talk".split()
)
_PHASES = frozenset({"<before>", "<while>", "<after>"})
_OTHERS = frozenset({"<because>", "<extent>"})  # a reason, and how far


def preposition_differences(matching: Matching) -> list[Difference]:
    """The first difference that a small word alone makes where nothing else tells two texts apart.

    Another phase of an event, somebody's company or the lack of it, and prepositions that say contrary things.
    Unclear, but where the student is watched, or has somebody's company, no longer.
    """
    found = _phases(matching) or _moved_day(matching) or _instead(matching)
    return (found or _company(matching) or _small_words(matching) or _turned_once(matching))[:1]


def _phases(matching: Matching) -> list[Difference]:
    """ "During the hold" for "after the hold", before the same words."""
    found = []
    for i in _left(matching, 0):
        for j in _left(matching, 1):
            one, other = matching.items[0][i], matching.items[1][j]
            keys = {one.key, other.key}
            apart = keys <= _PHASES or bool(keys & _OTHERS)
            if not apart or len(keys) == 1 or (i + 1, j + 1) not in set(matching.pairs):
                continue
            effect = 0
            if "<while>" in keys and _kind(matching) is Kind.DUTY and _says(matching, _WATCHES):
                effect = -1 if one.key == "<while>" else 1
            found.append(_difference(Change.RESTRICTION, effect, one.placed, other.placed))
    return found


_MOMENTS = frozenset(
    stem(word) for word in "day week month hour minute morning afternoon moment night".split()
)


def _moved_day(matching: Matching) -> list[Difference]:
    """ "On the day after the hold" for "on the day of the hold"."""
    for side in (0, 1):
        matched = matching.matched(side)
        for i in _left(matching, side):
            items = matching.items[side]
            if items[i].key not in ("<after>", "<before>") or i - 1 not in matched:
                continue
            if items[i - 1].key not in _MOMENTS or _left(matching, 1 - side):
                continue
            later = (-1 if side else 1) * (1 if items[i].key == "<after>" else -1)
            effect = later if _kind(matching) is Kind.DUTY and items[i - 1].placed.sign > 0 else 0
            return [_alone(Change.RESTRICTION, effect, side, items[i].placed)]
    return []


_FOR_ANOTHER = (("instead",), ("rather",))


def _instead(matching: Matching) -> list[Difference]:
    """ "Send a letter instead of phoning" for "send a letter and phone"."""
    for side in (0, 1):
        for i in _left(matching, side):
            one = matching.items[side][i]
            joints = [
                matching.items[1 - side][n]
                for n in sorted(matching.open[1 - side])
                if matching.items[1 - side][n].key == "and"
            ]
            if one.placed.unit.words not in _FOR_ANOTHER or not joints:
                continue
            owed = _kind(matching) is Kind.DUTY and one.placed.path[:-1] == joints[0].placed.path
            effect = (-1 if side else 1) if owed and joints[0].placed.sign > 0 else 0
            return [_alone(Change.POLARITY, effect, side, one.placed)]
    return []


def _turned_once(matching: Matching) -> list[Difference]:
    """An exception that one text has before the words of the other, which turns nowhere."""
    for side in (0, 1):
        turned = [one for one in matching.items[1 - side] if _turns(one)]
        own = [i for i, one in enumerate(matching.items[side]) if _turns(one)]
        if turned or len(own) != 1 or own[0] not in matching.open[side]:
            continue
        lone = matching.items[side][own[0]].placed
        if lone.scope is Scope.EXCEPTION:
            return [_alone(Change.POLARITY, 0, side, lone)]
    return _let_and_barred(matching)


def _let_and_barred(matching: Matching) -> list[Difference]:
    """Whom a clause of its own lets do it in one text, and the ban reaches in the other: "but the aide may"."""
    modals = [
        sum(one.placed.unit.kind is UnitKind.MODAL for one in items) for items in matching.items
    ]
    texts = [" ".join(one.text for one in reading.passages) for reading in matching.readings]
    joined = any(", but " in text for text in texts)
    if modals[0] == modals[1] or _kind(matching) is not Kind.PROHIBITION or not joined:
        return []
    for i, j in matching.pairs:
        one, other = matching.items[0][i], matching.items[1][j]
        main = one.placed.scope is other.placed.scope is Scope.MAIN
        if main and one.is_content and one.placed.sign != other.placed.sign:
            return [_difference(Change.POLARITY, 0, one.placed, other.placed)]
    return []


def _turns(one: Item) -> bool:
    opens = one.placed.opener and one.placed.scope in TURNING
    turned = one.placed.scope in (Scope.EXCLUSION, Scope.NEGATION)
    return opens or turned or one.key in ("not", "no", "only", "prohibit")


def _alone(change: Change, effect: int, side: int, one: Placed) -> Difference:
    removed, added = ((), (one,)) if side else ((one,), ())
    return Difference(change, effect, removed, added, "", one.scope)


def _company(matching: Matching) -> list[Difference]:
    """ "Without the parent" for "with the parent"."""
    for side in (0, 1):
        counterpart = {pair[side]: pair[1 - side] for pair in matching.pairs}
        for i in _left(matching, side):
            lone = matching.items[side][i]
            if lone.placed.unit.words != ("without",) or i + 1 not in counterpart:
                continue
            there = matching.items[1 - side][counterpart[i + 1]]
            if there.placed.scope is not Scope.MAIN or _before(matching, 1 - side, there) != "with":
                continue
            person = _names_person(matching, side, i + 1)
            binds = _kind(matching) in (Kind.DUTY, Kind.PERMISSION) and there.placed.sign > 0
            effect = (1 if side == 0 else -1) if person and binds else 0
            return [_alone(Change.POLARITY, effect, side, lone.placed)]
    return []


def _small_words(matching: Matching) -> list[Difference]:
    """Prepositions that say contrary things before the same word."""
    for i, j in sorted(matching.pairs):
        one, other = matching.items[0][i], matching.items[1][j]
        said = frozenset((_before(matching, 0, one), _before(matching, 1, other)))
        contrary = said in _CONTRARY or (said in _OF_PERSONS and _names_person(matching, 0, i))
        if contrary and one.is_content and _after_same(matching, i, j):
            return [_difference(Change.REPLACEMENT, 0, one.placed, other.placed)]
    return []


def _after_same(matching: Matching, i: int, j: int) -> bool:
    """Whether the items before two counterparts are counterparts too."""
    return (i - 1, j - 1) in set(matching.pairs)


def _left(matching: Matching, side: int) -> list[int]:
    items = matching.items[side]
    return [i for i in sorted(matching.open[side]) if items[i].placed.opener]


def _before(matching: Matching, side: int, item: Item) -> str:
    """The small word right before an item, or ""."""
    placed = matching.readings[side].placed
    if not item.at or placed[item.at - 1].passage != item.placed.passage:
        return ""
    unit = placed[item.at - 1].unit
    return unit.words[0] if unit.kind is UnitKind.LIGHT and len(unit.words) == 1 else ""


def _names_person(matching: Matching, side: int, number: int) -> bool:
    return any(one.key in _PERSONS for one in matching.items[side][number : number + _HEAD])


def _kind(matching: Matching) -> Kind:
    return matching.readings[0].kind


def _says(matching: Matching, keys: frozenset[str]) -> bool:
    return any(one.key in keys and one.placed.scope is Scope.MAIN for one in matching.items[0])


def _difference(change: Change, effect: int, one: Placed, other: Placed) -> Difference:
    return Difference(change, effect, (one,), (other,), "", one.scope)
