"""Judges over what span a limit of time is counted: fifteen minutes a day are fewer than fifteen at a time."""

from __future__ import annotations

import re

from policygen.change import Change, Difference, Placed
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.quantities.bounds import Bound
from policygen.text.quantities.numbers import UNITS

_AT_A_TIME = (
    r"at a time|each time|at a stretch|at any one time|at once|"
    r"(?:on|per) (?:any one|any single|each|one|any|a single)? ?(?:occasion|use|incident|episode)"
)
_SPAN = re.compile(
    rf"(?:,? in total,?| altogether)? (?:(?P<once>{_AT_A_TIME})|"
    r"(?:a|per|each|in|in any|in any one|in each|in one|in a|on any one|on any|on each|during any|within any"
    r"|in the course of a|in the course of any) (?:single )?(?:school |calendar )?"
    r"(?P<unit>hour|day|week|month|year))\b",
    re.IGNORECASE,
)


def span_differences(matching: Matching) -> list[Difference]:
    """Equal limits of time that are counted over another span; the words that say it are settled.

    The longer the span, the less may be done in all.
    """
    found: list[Difference] = []
    for i, j in list(matching.pairs):
        placed = (matching.items[0][i].placed, matching.items[1][j].placed)
        if not all(_is_limit(matching, s, placed[s]) for s in (0, 1)):
            continue
        hits = [_span(matching, s, placed[s]) for s in (0, 1)]
        one, other = hits
        if one is None or other is None or one[0] == other[0]:
            continue
        said: list[tuple[Placed, ...]] = []
        for s, hit in enumerate((one, other)):
            inside = [
                n
                for n, item in enumerate(matching.items[s])
                if item.placed.passage == placed[s].passage
                and hit[1] <= item.placed.unit.start < hit[2]
            ]
            matching.drop(s, inside)
            said.append((placed[s], *(matching.items[s][n].placed for n in inside)))
        sign = -placed[0].sign if amount_is_barred(placed[0]) else placed[0].sign
        effect = sign if other[0] > one[0] else -sign
        found.append(Difference(Change.QUANTITY, effect, said[0], said[1], "", placed[0].scope))
    return found


def _is_limit(matching: Matching, side: int, placed: Placed) -> bool:
    """Whether an amount says how long something may last; of what is owed a bare amount is the least."""
    amount = placed.unit.quantity
    if amount is None or amount.dimension != "time":
        return False
    leave = matching.readings[side].passages[placed.passage].kind is Kind.PERMISSION
    limit = amount.bound is Bound.AT_MOST or (amount.bound is Bound.EXACT and leave)
    return limit or amount_is_barred(placed)


def amount_is_barred(placed: Placed) -> bool:
    """Whether what lasts longer than an amount is forbidden: "shall not be held for over ten minutes"."""
    amount = placed.unit.quantity
    return amount is not None and amount.bound is Bound.AT_LEAST and placed.scope is Scope.NEGATION


def _span(matching: Matching, side: int, placed: Placed) -> tuple[float, int, int] | None:
    """The minutes of the span named right after an amount, 0 for each single time, and where it is said."""
    text = matching.readings[side].passages[placed.passage].text
    hit = _SPAN.match(text, placed.unit.end)
    if hit is None:
        return None
    minutes = 0.0 if hit["once"] else UNITS[hit["unit"].lower()][1]
    return minutes, hit.start(), hit.end()
