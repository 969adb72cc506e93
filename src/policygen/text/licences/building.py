"""Builds the licence of a sentence from its subject, its act, and what stands behind them."""

from __future__ import annotations

import re

from policygen.text.licences.licence import Force, Licence
from policygen.text.licences.limits import ONLY, excepts, turned, up_to
from policygen.text.licences.pieces import Words, own

_EMPHASIS = re.compile(
    r",? (?:under (?:any|all) (?:circumstances?|conditions?)|for any reason|at any time|at all times|"
    r"without (?:any )?exception|whatever the circumstances(?: may be| are)?|(?:regardless|irrespective) of the "
    r"circumstances|in any case)$",
    re.IGNORECASE,
)


def ban_of(sentence: str, subject: Words, start: int, end: int, act: Words = ()) -> Licence | None:
    """The licence that a ban says, whose act and exceptions stand from `start` to `end`.

    Arguments:
        act: the act, where it stands before `start` or has other words.
    """
    exception = turned(sentence, start, end)
    if exception is not None:
        at, limits = exception
        done = act + own(sentence, start, at)
        return Licence(Force.LIMITED, subject, done, limits=limits, turned=True) if done else None
    if excepts(sentence, start, end):
        return None
    emphasis = _EMPHASIS.search(sentence, start, end) if end == len(sentence.rstrip(" .")) else None
    done = act + own(sentence, start, emphasis.start() if emphasis else end)
    return Licence(Force.BAN, subject, done, most=up_to(done)) if done else None


def leave_of(sentence: str, subject: Words, start: int, end: int, act: Words = ()) -> Licence:
    """The licence that a leave says, whose act and limits stand from `start` to `end`.

    Arguments:
        act: the act, where it stands before `start` or has other words.
    """
    limited = ONLY.search(sentence, start, end) is not None
    force = Force.LIMITED if limited else Force.LEAVE
    said = own(sentence, start, end)
    return Licence(force, subject, act, limits=said) if act else Licence(force, subject, said)
