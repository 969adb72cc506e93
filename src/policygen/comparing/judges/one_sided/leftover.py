"""Judges what is left once counterparts are settled; words for other words stay unclear."""

from __future__ import annotations

from policygen.change import Change, Difference, SaidValue
from policygen.comparing.judges.one_sided.bare_actors import drop_actors
from policygen.comparing.judges.one_sided.doubtful import together
from policygen.comparing.judges.one_sided.hedged_items import binds_nobody, reserved_otherwise
from policygen.comparing.judges.one_sided.light_verbs import but_for_light_verbs
from policygen.comparing.judges.one_sided.lone_times import lone_times
from policygen.comparing.judges.one_sided.lost_items import without_lost_items
from policygen.comparing.judges.one_sided.occasions import bare_occasions
from policygen.comparing.judges.one_sided.one_side import (
    difference_of,
    frees,
    one_side,
    placed_of,
    said_in,
)
from policygen.comparing.judges.one_sided.parting import parted
from policygen.comparing.judges.one_sided.saying_nothing import says_nothing
from policygen.comparing.judges.one_sided.whole import judged_whole
from policygen.comparing.judges.one_sided.whole_scopes import whole_scope
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.lexicon import Lexicon
from policygen.text.markers import Scope
from policygen.text.quantities.bounds import Bound
from policygen.text.tokens import stem

ONE_SIDED = 0.7  # the same, where everything that the other text says has its counterpart
ONE_JOINED = 0.4  # the same, of a stretch that "or" joins


RELIABLE = 0.55  # share of content with a counterpart from which a place can be trusted


def leftover_differences(matching: Matching, lexicon: Lexicon) -> list[Difference]:
    """What remains once counterparts are settled: conditions, alternatives, exceptions, hedges.

    A stretch is judged where its place can be trusted: its neighbours have counterparts that stand
    side by side, or it is a whole clause of its own. All others of one passage together are one unclear difference.
    """
    found: list[Difference] = []
    doubtful: list[Difference] = []
    for a, b, c, d in matching.blocks:
        for side, start, end in ((0, a, b), (1, c, d)):
            drop_actors(matching, side, _runs(matching, side, start, end))
    for a, b, c, d in matching.blocks:
        left, right = _runs(matching, 0, a, b), _runs(matching, 1, c, d)
        if matching.coverage >= RELIABLE:
            lost, left, right = without_lost_items(matching, left, right)
            found += lost
        if left and right:
            parts = parted(matching, left, right, lexicon)
            if parts:
                found += parts
                continue
            typed, old, new = _typed(matching, left, right, lexicon)
            found += typed
            if old or new:
                doubtful.append(_replacement(matching, old, new))
            continue
        for side, runs in ((0, left), (1, right)):
            for run in runs:
                if says_nothing(matching, side, run):
                    continue
                one = but_for_light_verbs(
                    matching, side, run, one_side(matching, side, run, lexicon)
                )
                times = (
                    [] if _trusted(matching, side, run, one) else lone_times(matching, side, run)
                )
                for i in times:
                    sign = matching.items[side][i].placed.sign
                    found.append(difference_of(matching, side, [i], Change.RESTRICTION, sign))
                rest = [i for i in run if i not in times]
                if times and not any(matching.items[side][i].is_content for i in rest):
                    continue
                if times:
                    one = one_side(matching, side, rest, lexicon)
                (found if _trusted(matching, side, run, one) else doubtful).append(one)
    return found + bare_occasions(matching) + together(doubtful)


def _trusted(matching: Matching, side: int, run: list[int], one: Difference) -> bool:
    """Whether a stretch's place can be trusted."""
    if (
        one.change is Change.HEDGE
        or _clean(matching, side, run)
        or _is_deadline(matching, side, run)
    ):
        return True
    if judged_whole(matching, side, run) is not None and matching.coverage >= RELIABLE:
        return True
    least = ONE_JOINED if matching.items[side][run[0]].key == "or" else ONE_SIDED
    if not matching.content_left(1 - side) and matching.coverage >= least:
        return True
    content = [matching.items[side][i].placed for i in run if matching.items[side][i].is_content]
    clause = len(content) >= 3 and whole_scope(matching, side, content[0]) is not None
    return clause and matching.coverage >= RELIABLE


def _is_deadline(matching: Matching, side: int, run: list[int]) -> bool:
    """Whether a stretch is the deadline of a duty, which binds wherever it stands, and the other text has none."""
    content = [matching.items[side][i].placed for i in run if matching.items[side][i].is_content]
    kind = matching.readings[side].passages[content[0].passage].kind
    if len(content) != 1 or kind is not Kind.DUTY or content[0].scope is not Scope.MAIN:
        return False
    amount = content[0].unit.quantity
    timed = amount is not None and amount.dimension == "time" and amount.bound is Bound.AT_MOST
    return timed and not any(
        item.placed.unit.quantity is not None and item.placed.unit.quantity.dimension == "time"
        for item in matching.items[1 - side]
    )


def _clean(matching: Matching, side: int, run: list[int]) -> bool:
    """Whether the neighbours of a stretch have counterparts that stand side by side."""
    counterpart = dict(matching.pairs) if side == 0 else {j: i for i, j in matching.pairs}
    before = next((i for i in range(run[0] - 1, -1, -1) if i in counterpart), None)
    after = next(
        (i for i in range(run[-1] + 1, len(matching.items[side])) if i in counterpart), None
    )
    if before is None and after is None:
        return False
    low = counterpart[before] if before is not None else -1
    high = counterpart[after] if after is not None else len(matching.items[1 - side])
    if high <= low:
        return False
    between = range(low + 1, high)
    own = range(
        (before if before is not None else -1) + 1,
        after if after is not None else len(matching.items[side]),
    )
    there = matching.open[1 - side] | matching.matched(
        1 - side
    )  # the others were proved to say nothing
    return not any(matching.items[1 - side][i].is_content and i in there for i in between) and all(
        i in run or not matching.items[side][i].is_content or i not in matching.open[side]
        for i in own
    )


def _runs(matching: Matching, side: int, start: int, end: int) -> list[list[int]]:
    """The left-over stretches of a block that hold content."""
    runs: list[list[int]] = []
    matched = matching.matched(side)
    for i in range(start, end):
        if i not in matching.open[side]:
            continue
        if runs and not any(n in matched for n in range(runs[-1][-1] + 1, i)):
            runs[-1].append(i)
        else:
            runs.append([i])
    return [run for run in runs if any(matching.items[side][i].is_content for i in run)]


def _replacement(matching: Matching, left: list[int], right: list[int]) -> Difference:
    a, b = placed_of(matching, 0, left), placed_of(matching, 1, right)
    return Difference(Change.REPLACEMENT, 0, a, b, "", (a or b)[0].scope)


_MOMENTS = frozenset(stem(word) for word in "day morning afternoon evening week".split())
_TIMES = ("<after>", "<until>", "<before>", "<while>")


def _other_time(matching: Matching, side: int, i: int, runs: list[list[int]]) -> bool:
    """Whether a time stands where the other text names a moment: "for one year" for "until they are destroyed".

    So does a day that is told by its name: "by the end of the second school day".
    """
    quantity = matching.items[side][i].placed.unit.quantity
    if quantity is None or quantity.dimension != "time":
        return False
    items = matching.items[1 - side]
    return any(
        (items[n].placed.opener and items[n].key in _TIMES) or items[n].key in _MOMENTS
        for run in runs
        for n in range(max(0, run[0] - 1), run[-1] + 1)
    )


def _exchanged(matching: Matching, side: int, hit: SaidValue) -> bool:
    """Whether the other text has what opens a reservation, with other words behind: "if necessary", "if convenient"."""
    matched = matching.matched(side)
    return any(
        hit.start <= item.at < hit.end and item.placed.opener and i in matched
        for i, item in enumerate(matching.items[side])
    )


def _typed(
    matching: Matching, left: list[list[int]], right: list[list[int]], lexicon: Lexicon
) -> tuple[list[Difference], list[int], list[int]]:
    """Of words for other words, what can be judged alone: a reservation, an amount that came or went.

    Returns: the differences, and the content of each side that is left.
    """
    found: list[Difference] = []
    rest: list[list[int]] = [[], []]
    for side, runs in ((0, left), (1, right)):
        amounts = [
            any(matching.items[s][i].placed.unit.quantity for run in other for i in run)
            for s, other in ((0, left), (1, right))
        ]
        others = [
            run
            for run in (left, right)[1 - side]
            if not any(
                lexicon.scales[hit.scale].reading == "hedge"
                for hit in said_in(matching, 1 - side, run)
            )
        ]  # "upon request" names no moment
        for run in runs:
            taken: set[int] = set()
            for hit in said_in(matching, side, run):
                hedge = lexicon.scales[hit.scale].reading == "hedge"
                hedge = hedge and not binds_nobody(matching, side, hit)
                if hedge and not taken and not _exchanged(matching, side, hit):
                    inside = [i for i in run if hit.start <= matching.items[side][i].at < hit.end]
                    taken |= set(inside)
                    values = ("", hit.value) if side else (hit.value, "")
                    found.append(
                        difference_of(
                            matching,
                            side,
                            inside,
                            Change.HEDGE,
                            frees(matching, side, hit),
                            hit.scale,
                            values,
                        )
                    )
            for i in run:
                placed = matching.items[side][i].placed
                if (
                    placed.unit.quantity
                    and not amounts[1 - side]
                    and not _other_time(matching, side, i, others)
                ):
                    taken.add(i)
                    found.append(
                        difference_of(matching, side, [i], Change.RESTRICTION, placed.sign)
                    )
            rest[side] += [i for i in run if i not in taken and matching.items[side][i].is_content]
    return [reserved_otherwise(one, matching, (left, right)) for one in found], rest[0], rest[1]
