"""Weighs apart what no parse can dispute: a matter left open in so many words, a danger that need not be near."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.change import Difference
from policygen.comparing.agreeing import MEDIUM, Weighed, weigh
from policygen.comparing.judges.dangers import is_nearness_lost
from policygen.comparing.judges.joining.coordinated import is_of_a_row
from policygen.comparing.judges.joining.exclusion_alone import is_lone_exclusion
from policygen.comparing.judges.joining.indifference import is_left_open
from policygen.comparing.second.rewritten import share_alike
from policygen.policy import Kind, Passage


def weigh_apart(
    differences: Sequence[Difference],
    before: Sequence[Passage],
    after: Sequence[Passage],
    you: str = "",
) -> tuple[Weighed, ...]:
    """Weigh what the first reading found, in its order; what was left open in so many words keeps its direction.

    Arguments:
        differences: what the first reading found between two provisions.
        before, after: the passages of each.
        you: whom the texts call so.
    """
    kind = min(before[0].kind, after[0].kind)
    defines = kind in (Kind.PROTECTED_DEFINITION, Kind.SAFE_HARBOUR, Kind.TRIGGER)
    anew = share_alike(before, after) < _ALIKE
    sure = [
        one
        for one in differences
        if is_left_open(one)
        or (defines and (is_of_a_row(one) or is_lone_exclusion(one)))
        or (not anew and is_nearness_lost(one, kind))
    ]
    others = [one for one in differences if one not in sure]
    return (*(Weighed(one, MEDIUM) for one in sure), *weigh(others, before, after, you))


_ALIKE = 0.4  # of the words, in order: below it a danger's nearness may be said in any words
