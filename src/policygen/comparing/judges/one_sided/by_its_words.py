"""Judges a stretch by what its words do to those beside it, before its place is asked."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.change import Change, Placed
from policygen.comparing.judges.one_sided.any_more import any_more_of_them
from policygen.comparing.judges.one_sided.at_their_word import waits_for_a_word
from policygen.comparing.judges.one_sided.before_or_after import no_longer_before, says_before_which
from policygen.comparing.judges.one_sided.better_approval import approval_effect
from policygen.comparing.judges.one_sided.fewer_of_them import picks_some_of_them
from policygen.comparing.judges.one_sided.further_times import further_time
from policygen.comparing.judges.one_sided.hollowed import hollowed
from policygen.comparing.judges.one_sided.later_clock import starts_the_clock_later
from policygen.comparing.judges.one_sided.looser_words import says_it_looser
from policygen.comparing.judges.one_sided.other_verbs import one_more_act
from policygen.comparing.judges.one_sided.own_leave import limits_the_students_leave
from policygen.comparing.judges.one_sided.which_of_them import says_which_of_them
from policygen.comparing.structure.items import Matching


def judged_by_its_words(
    matching: Matching, side: int, run: Sequence[int], first: Placed
) -> tuple[Change, int] | None:
    """The sort of change that a stretch is, and what its presence does, where its own words tell; None elsewhere.

    Arguments:
        first: the first of its units that says something by itself.
    """
    less = hollowed(matching, side, run, first)
    if less is not None:
        return less
    approval = approval_effect(matching, side, run, first)
    if approval:
        return Change.RESTRICTION, approval
    if one_more_act(matching, side, run, first):
        return Change.ALTERNATIVE, -first.sign
    more = any_more_of_them(matching, side, run) or further_time(matching, side, run)
    return (Change.ALTERNATIVE, more) if more else None


def turned_by_its_words(
    matching: Matching, side: int, run: Sequence[int], first: Placed, effect: int
) -> bool:
    """Whether a stretch does the contrary of what one more condition would at its place.

    It limits the student's own leave, says which of them a duty reaches or on whose word it is done, or has its time
    begin later.

    Arguments:
        effect: what it does by its place.
    """
    asked = (matching, side, run, first)
    if limits_the_students_leave(matching, side, list(run), first) or says_which_of_them(*asked):
        return True
    if effect != first.sign:
        return False
    if says_it_looser(*asked):
        return True
    fewer = picks_some_of_them(*asked) or waits_for_a_word(*asked) or says_before_which(*asked)
    return fewer or starts_the_clock_later(*asked) or no_longer_before(*asked)
