"""Tells which differences keep their direction against a contrary parse: their form leaves no other reading."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.change import Difference
from policygen.comparing.judges.dangers import is_one_more_danger
from policygen.comparing.judges.joining.exception_denied import is_denied_exception
from policygen.comparing.judges.one_sided.asked_questions import is_told_question
from policygen.comparing.judges.times.soon import is_sooner_or_later
from policygen.policy import Kind, Passage
from policygen.text.markers import Scope
from policygen.text.quantities.bounds import Bound


def is_unmistaken(
    difference: Difference, kind: Kind, sides: tuple[Sequence[Passage], Sequence[Passage]]
) -> bool:
    """Whether the form of a difference alone says its direction."""
    return (
        is_denied_exception(difference)
        or is_one_more_danger(difference, kind)
        or is_sooner_or_later(difference)
        or is_told_question(difference)
        or goes_on_with_an_act(difference, sides)
        or _is_deadline(difference, kind)
    )


def _is_deadline(difference: Difference, kind: Kind) -> bool:
    """Whether a difference is a deadline of a duty that came or went, and nothing else."""
    units = difference.removed or difference.added
    if kind is not Kind.DUTY or (difference.removed and difference.added) or len(units) != 1:
        return False
    amount = units[0].unit.quantity
    timed = amount is not None and amount.dimension == "time" and amount.bound is Bound.AT_MOST
    return timed and difference.scope is Scope.MAIN


_GOES_ON = re.compile(
    r"who (?:then |also |shall |must |will |is to )?(?!has\b|have\b|is\b|are\b|was\b|were\b|does\b|do\b)[a-z]+s?\b",
    re.IGNORECASE,
)


def goes_on_with_an_act(
    difference: Difference, sides: tuple[Sequence[Passage], Sequence[Passage]]
) -> bool:
    """Whether a duty goes on after a comma with another act of one just named: "by the nurse, who signs it".

    A clause that a comma sets off at the end of a sentence restricts nobody.
    """
    units = difference.removed or difference.added
    if not difference.alone or (difference.removed and difference.added):
        return False
    if not units[0].opener or units[0].scope is not Scope.RELATIVE:
        return False
    passage = sides[0 if difference.removed else 1][units[0].passage]
    start, end = units[0].unit.start, max(one.unit.end for one in units)
    set_off = passage.text[:start].rstrip().endswith(",")
    last = not re.search(r"[,;:]|\b(?:shall|must|will|may)\b", passage.text[end:])
    return (
        passage.kind is Kind.DUTY
        and set_off
        and last
        and _GOES_ON.match(passage.text, start) is not None
    )


_BEING = re.compile(r",\s*being (?:an? |the |one |any |such )?$", re.IGNORECASE)


def says_what_it_is(
    difference: Difference, sides: tuple[Sequence[Passage], Sequence[Passage]]
) -> bool:
    """Whether commas set off what a thing must be: "in any room, being one set apart for that use, from which"."""
    units = difference.removed or difference.added
    if (difference.removed and difference.added) or units[0].opener:
        return False
    passage = sides[0 if difference.removed else 1][units[0].passage]
    start, end = units[0].unit.start, max(one.unit.end for one in units)
    closed = re.match(r"[^,;.]{0,60}[,;.]", passage.text[end:]) is not None
    return closed and _BEING.search(passage.text[:start]) is not None
