"""Proves that "shall not continue once C" and "shall end as soon as C" set one end, and "not leave until" one stay.

A proof needs every other word to have its counterpart, and the words that open the end to fit the verb:
what may not go on after a moment must end at it.
"""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.comparing.structure.items import REPEATABLE, Item, Matching
from policygen.text.markers import Scope
from policygen.text.tokens import stem
from policygen.text.units import UnitKind


def _stems(words: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words.split())


_ENDS = _stems("end stop cease discontinue terminate conclude halt")
_GOES_ON = _stems("continue continuous last extend prolong persist remain proceed")
_STAYS = _stems("stay remain")
_LEAVES = _stems("leave depart")
_ENDURING = frozenset(
    {"persistent", "lasting"}
)  # "a persistent breach": what sort, and not that it goes on
_NOT = _stems("not no never nobody none neither")
_ONLY = _stems("only")
_MOMENT = _stems("moment point time instant beyond past")
_OUTER = (Scope.MAIN, Scope.NEGATION)
_AT_ONCE = frozenset({("as", "soon", "as"), ("when",), ("once",), ("upon",), ("at",), ("if",)})
_FROM = _AT_ONCE | {("after",), ("past",), ("beyond",)}
_AS_LONG_AS = frozenset(
    {("as", "long", "as"), ("so", "long", "as"), ("for", "as", "long", "as"), ("while",)}
)
_TILL = frozenset({("until",), ("till",)})


def end_differences(matching: Matching) -> list[Difference] | None:
    """Nothing where two texts say only in other words until when something lasts, or someone stays.

    One difference where the one lets go on what the other ends; None where nothing is proved.
    """
    forms = [_form(matching, side) for side in (0, 1)]
    if "" in forms or not any(_verbs(matching, side) for side in (0, 1)):
        return None
    if {*forms} in ({"end"}, {"stay"}):
        return []
    if {*forms} == {"end", "while"}:
        return [] if _one_end(matching, forms.index("end")) else None
    if {*forms} != {"end", "on"}:
        return None
    said = [
        tuple(i.placed for i in items if i.key in (_ENDS | _GOES_ON) and i.placed.scope in _OUTER)[
            :1
        ]
        for items in matching.items
    ]
    if not all(said):
        return None
    effect = 1 if forms[1] == "end" else -1
    return [Difference(Change.POLARITY, effect, said[0], said[1], "", said[0][0].scope)]


def _one_end(matching: Matching, ending: int) -> bool:
    """Whether what must last in the one text is what must have ended in the other: "lasts", "is over"."""
    left = []
    for side in (0, 1):
        items = [matching.items[side][i] for i in sorted(matching.open[side])]
        inner = [one for one in items if one.placed.scope not in _OUTER and not one.placed.opener]
        left.append({one.key for one in inner if one.is_content})
    over, lasts = left[ending], left[1 - ending]
    return len(over) == len(lasts) == 1 and over <= _ENDS and lasts <= _GOES_ON


def _verbs(matching: Matching, side: int) -> set[str]:
    """The verbs of ending, going on and staying that have no counterpart."""
    known = _ENDS | _GOES_ON | _STAYS | _LEAVES | _MOMENT | _NOT
    return {matching.items[side][i].key for i in matching.open[side]} & known


def _form(matching: Matching, side: int) -> str:
    """ "end" or "stay" where a text says no more than such an end and what has its counterpart, else ""."""
    items, placed = matching.items[side], matching.readings[side].placed
    passages = {item.placed.passage for item in items}
    openers = [
        item for item in items if item.placed.opener and item.placed.scope is not Scope.NEGATION
    ]
    ends = [i for i in openers if i.placed.scope in (Scope.CONDITION, Scope.UNTIL)]
    if len(passages) != 1 or not _proved(matching, side) or len(ends) > 1:
        return ""
    words = _opening(matching, side, ends[0]) if ends else ("beyond",)
    before = placed[: ends[0].at if ends else len(placed)]
    negated = sum(bool(_NOT & set(one.unit.words)) and one.unit.quantity is None for one in before)
    said = {word for one in before for word in one.unit.words}
    if negated > 1 or any(
        item.placed.unit.quantity for item in items if not ends or item.at < ends[0].at
    ):
        return ""
    if negated and said & _LEAVES and words in _TILL | {("before",), ("befor",)}:
        return "stay"
    if not negated and said & _STAYS and words in _TILL and not said & _ONLY:
        return "stay"
    if negated and said & _GOES_ON and (words in _FROM or said & _stems("beyond past")):
        return "end"
    if not negated and said & _GOES_ON and said & _ONLY and words in _TILL:
        return "end"
    if not negated and said & _GOES_ON and said & _ONLY and words in _AS_LONG_AS:
        return "while"
    if not negated and said & _ENDS and words in _AT_ONCE and ends:
        return "end"
    if not negated and said & _GOES_ON and words in _FROM and ends and not said & _ONLY:
        return "on"
    return ""


def _opening(matching: Matching, side: int, item: Item) -> tuple[str, ...]:
    """The words that open a scope."""
    placed = matching.readings[side].placed
    words: list[str] = []
    for one in placed[item.at :]:
        if not one.opener or one.path != item.placed.path:
            break
        words += one.unit.words
    return tuple(words)


def _proved(matching: Matching, side: int) -> bool:
    """Whether all that is left of a text belongs to the form of an end."""
    allowed = _ENDS | _GOES_ON | _STAYS | _LEAVES | _NOT | _ONLY | _MOMENT
    scopes = (Scope.NEGATION, Scope.CONDITION, Scope.UNTIL, Scope.RELATIVE)
    for i in matching.open[side]:
        item = matching.items[side][i]
        unit = item.placed.unit
        if item.placed.opener:
            if item.placed.scope not in scopes:
                return False
        elif unit.kind is UnitKind.MODAL:
            if unit.key == "should":
                return False
        elif (
            not item.is_content
            or not (item.key in allowed or _said_again(matching, side, item))
            or matching.said(side, i) in _ENDURING
        ):
            return False
    return True


def _said_again(matching: Matching, side: int, item: Item) -> bool:
    return item.key in REPEATABLE and any(
        other.key == item.key for other in matching.items[1 - side]
    )
