"""Settles the "we" of a school that speaks with the school that the other text names; definitions say nothing by it."""

from __future__ import annotations

from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.tokens import stem

_WE = frozenset({"we", "our", "us"})
_SCHOOLS = frozenset(stem(word) for word in "school district".split())
_STAFF = stem("staff")


def settle_we(matching: Matching) -> None:
    """Settle each "we" of one text, read as staff, with "the school" of the other under the same sign."""
    for side in (0, 1):
        speaking = [
            i
            for i in sorted(matching.open[side])
            if matching.items[side][i].key == _STAFF and matching.said(side, i) in _WE
        ]
        for i in speaking:
            sign = matching.items[side][i].placed.sign
            for j in sorted(matching.open[1 - side]):
                other = matching.items[1 - side][j]
                if other.key in _SCHOOLS and other.placed.sign == sign and _acts(matching, side, j):
                    matching.settle(*((j, i) if side else (i, j)))
                    break


def drop_speaking_we(matching: Matching) -> None:
    """Drop the "we" of a definition that only speaks of what schools do: "we restrain a child if we hold ..."."""
    for side in (0, 1):
        if matching.readings[side].kind not in _DEFINING:
            continue
        speaking = [
            i
            for i in matching.content_left(side)
            if matching.items[side][i].key == _STAFF and matching.said(side, i) in _WE
        ]
        matching.drop(side, speaking)


_DEFINING = (Kind.PROTECTED_DEFINITION, Kind.SAFE_HARBOUR, Kind.TRIGGER)


def _acts(matching: Matching, side: int, j: int) -> bool:
    """Whether the school is no building, time or place: nothing that it qualifies follows."""
    text = matching.readings[1 - side].passages[matching.items[1 - side][j].placed.passage].text
    rest = text[matching.items[1 - side][j].placed.unit.end :].lower().split()
    return not rest or rest[0].strip(".,;") not in _QUALIFIED


_QUALIFIED = frozenset(
    "day days year years hours building buildings grounds property bus nurse board website office days' policy "
    "record records policies".split()
)
