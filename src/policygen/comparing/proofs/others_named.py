"""Settles "nurses and other employees" with "employees such as nurses": the things named are examples in both."""

from __future__ import annotations

import re
from dataclasses import replace

from policygen.comparing.structure.items import Matching
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_OTHERS = re.compile(
    r"^,?\s*(?:and|or|as well as)\s+(?:any |all |some |the )?(?:other|another|similar)\b"
)


def settle_others_named(matching: Matching) -> None:
    """Drop a "such as" where the other text names the same things before "and other" of the same kind."""
    for side in (0, 1):
        for i in sorted(matching.open[side]):
            inside = _examples(matching, side, i)
            if inside and _with_others(matching, side, i, inside):
                matching.drop(side, [i, *_connectives(matching, side, inside[0], inside[-1])])
                _leave_out_value(matching, side, matching.items[side][i].at)


def _examples(matching: Matching, side: int, i: int) -> list[int]:
    """The items named after a "such as", or none where it is none or one of them has no counterpart."""
    items = matching.items[side]
    opener = items[i].placed
    said = matching.readings[side].passages[opener.passage].text[opener.unit.start :].lower()
    if not opener.opener or opener.scope is not Scope.INCLUDING or not said.startswith("such"):
        return []
    before = matching.readings[side].passages[opener.passage].text[: opener.unit.start]
    if _SOME.search(before):
        return []
    inside = []
    for n in range(i + 1, len(items)):
        if opener.path[-1] not in items[n].placed.path:
            break
        if items[n].is_content:
            inside.append(n)
    shared = matching.matched(side)
    return inside if all(n in shared for n in inside) else []


def _with_others(matching: Matching, side: int, i: int, inside: list[int]) -> bool:
    """Whether the other text has the examples right before "and other", and behind it what they are examples of."""
    counterpart = dict(matching.pairs) if side == 0 else {j: n for n, j in matching.pairs}
    others = matching.items[1 - side]
    named = [counterpart[n] for n in inside]
    last = others[max(named)].placed
    text = matching.readings[1 - side].passages[last.passage].text
    found = _OTHERS.match(text[last.unit.end :])
    if found is None or max(named) - min(named) > len(named) + _NEAR:
        return False
    start = last.unit.end + found.end()
    kinds = [
        counterpart[n]
        for n in range(max(0, i - _NEAR), i)
        if n in counterpart and matching.items[side][n].is_content
    ]
    said = [n for n in kinds if max(named) < n <= max(named) + _NEAR]
    if not any(others[n].placed.unit.start - start <= _SPACE for n in said):
        return False
    matching.drop(1 - side, _connectives(matching, 1 - side, min(named), min(said)))
    return True


def _leave_out_value(matching: Matching, side: int, at: int) -> None:
    """Leave out what the opener of examples says of how open a list is: both are open."""
    readings = list(matching.readings)
    kept = tuple(value for value in readings[side].values if not value.start <= at < value.end)
    readings[side] = replace(readings[side], values=kept)
    matching.readings = (readings[0], readings[1])


# "Certain measures, such as seclusion" are some of them only.
_SOME = re.compile(r"\b(?:certain|some|particular|specific|selected)\b[^,;.]*,?\s*$", re.IGNORECASE)
_SPACE = 2  # characters from "other" to what it is said of
_NEAR = 6  # items from the last example to what it is one of


def _connectives(matching: Matching, side: int, start: int, end: int) -> list[int]:
    """The open connectives between two items."""
    return [
        n
        for n in range(start, end)
        if n in matching.open[side]
        and matching.items[side][n].placed.unit.kind is UnitKind.CONNECTIVE
    ]
