"""Tells whose a reservation is, the duty's or one thing's: "tell the parent [and, where practicable, the child]"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.change import Change, Difference, SaidValue
from policygen.comparing.judges.one_sided.excepted_things import DEFINING
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.tokens import stem
from policygen.text.units import UnitKind


def reserves_something_else(
    matching: Matching, side: int, run: list[int], hedge: SaidValue
) -> bool:
    """Whether a reservation in a stretch loosens no duty that both texts have."""
    return (
        binds_nobody(matching, side, hedge)
        or _has_a_thing_of_its_own(matching, side, run, hedge)
        or _says_whose(matching, side, run, hedge)
    )


_WISHING = frozenset({"parent", "student"})


def _says_whose(matching: Matching, side: int, run: list[int], hedge: SaidValue) -> bool:
    """Whether a stretch only says whose request it is that both texts speak of: "on the request [of the parent]"."""
    items, matched = matching.items[side], matching.matched(side)
    content = [items[i].key for i in run if items[i].is_content]
    asked = any(
        hedge.start <= item.at < hedge.end and item.is_content and n in matched
        for n, item in enumerate(items)
    )
    return asked and set(content) <= _WISHING


def is_hedged_item(matching: Matching, side: int, run: list[int], hedge: SaidValue) -> bool:
    """Whether a stretch of a duty joins something to it, and reserves that alone.

    Arguments:
        run: numbers of the items of the stretch.
        hedge: the reservation in it; what is owed stands behind it.
    """
    reading, items = matching.readings[side], matching.items[side]
    if reading.kind is not Kind.DUTY or items[run[0]].key != "and":
        return False
    content = [items[i] for i in run if items[i].is_content]
    besides = [one for one in content if not hedge.start <= one.at < hedge.end]
    return bool(besides) and all(one.at >= hedge.end for one in besides)


def _has_a_thing_of_its_own(
    matching: Matching, side: int, run: list[int], hedge: SaidValue
) -> bool:
    """Whether a reservation belongs to what a stretch joins on: "and an advocate of the parent's choosing".

    The thing stands before its reservation, behind what joins it; a clause that opens with "if" or "when" is all
    reservation, and so is an effort or a time that is named before it.
    """
    items = matching.items[side]
    first = items[run[0]]
    joins = first.key in _JOINS or (first.placed.opener and first.placed.scope in _ADDING)
    before = [items[i] for i in run if items[i].is_content and items[i].at < hedge.start]
    return joins and any(
        one.placed.unit.kind is UnitKind.WORD and one.key not in _NO_THING for one in before
    )


def is_doubtful_whose(matching: Matching, side: int, run: list[int], hedge: SaidValue) -> bool:
    """Whether a stretch says more than its reservation, so that nobody can tell what the two do together.

    - Two things or more stand before it: "at an hour that suits them and with an interpreter if needed".
    - One thing more is asked for a leave, with a reservation: "the parent's consent and, where able, the child's".
    - It joins by "and" what the other text joins by "or": "by voice [and, if asked,] in writing".
    """
    items = matching.items[side]
    inside = [items[i] for i in run]
    content = [one for one in inside if one.is_content]
    before = [one for one in content if one.at < hedge.start and one.key not in _NO_THING]
    opens = any(
        one.placed.opener and one.placed.scope in _WHEN for one in inside if one.at < hedge.start
    )
    joined = "and" in (inside[0].key, inside[-1].key)
    leave = matching.readings[side].kind is Kind.PERMISSION
    more = leave and joined and any(one.at >= hedge.end for one in content)
    either = joined and any(
        matching.items[1 - side][i].key == "or" for i in matching.open[1 - side]
    )
    return (len(before) > 1 and not opens) or more or either


def binds_nobody(matching: Matching, side: int, hedge: SaidValue) -> bool:
    """Whether words that loosen a duty stand in a clause or definition that owes none: "who intends to report"."""
    loosens = hedge.scale != "hedge" or hedge.value == "on_request"
    said = matching.readings[side].placed[hedge.start : hedge.end]
    kind = matching.readings[side].passages[said[0].passage].kind
    meant = any(one.unit.key in _MEANS_TO and one.scope in _CLAUSES for one in said)
    return (loosens and kind in DEFINING) or meant


def reserved_otherwise(
    one: Difference, matching: Matching, left: Sequence[Sequence[Sequence[int]]]
) -> Difference:
    """A request that is asked for or no longer: unclear where the other text names a case or time instead.

    "On request" for "when staff find it convenient" reserves more; "after every use" is what any duty waits for.

    Arguments:
        left: the stretches that each text has left there.
    """
    side = 1 if one.removed else 0
    instead = [matching.items[side][i].placed for run in left[side] for i in run]
    opened = any(p.opener and p.scope in (Scope.CONDITION, Scope.UNTIL) for p in instead)
    if (
        one.change is not Change.HEDGE
        or "on_request" not in one.values
        or not opened
        or any(_ALL & set(p.unit.words) for p in instead)
    ):
        return one
    return replace(one, effect=0)


_ALL = frozenset({"each", "any", "all", "every"})
_MEANS_TO = frozenset(
    stem(word) for word in "intend mean plan hope wish try seek aim attempt".split()
)
_CLAUSES = (Scope.CONDITION, Scope.RELATIVE, Scope.EXCEPTION)
_WHEN = (Scope.CONDITION, Scope.UNTIL, Scope.WIDENING)
_JOINS = frozenset({"and", "or", "with"})
_ADDING = (Scope.INCLUDING, Scope.EXCEPTION, Scope.EXCLUSION)
_NO_THING = frozenset(
    stem(word)
    for word in "effort attempt step measure time day hour moment way manner extent intend try seek aim hope "
    "plan".split()
)
