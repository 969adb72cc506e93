"""Tells when a stretch names one more occasion of a duty: "once a year, [and whenever the law changes]"."""

from __future__ import annotations

from policygen.change import Change, Difference, Placed
from policygen.comparing.structure.items import Matching
from policygen.comparing.structure.reading import Reading
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.quantities.bounds import Bound
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

# What opens an occasion and no further condition, unlike "if".
_OCCASIONS = frozenset(
    {"whenev", "upon", "after", "befor", "before", "dure", "during", "once", "follow"}
)


_INTERVALS = frozenset(
    stem(word) for word in "annual semiannual quarterly monthly weekly daily".split()
)


def one_more_occasion(matching: Matching, side: int, run: list[int]) -> int:
    """What the presence of a stretch does that names a further occasion beside one that both texts have.

    Returns: +1 where a duty of the school has one occasion more, -1 for a duty of others, 0 for no such stretch.
    """
    items, reading = matching.items[side], matching.readings[side]
    first = items[run[0]].placed
    if reading.passages[first.passage].kind is not Kind.DUTY or first.unit.key != "and":
        return 0
    main = [p for p in reading.placed if p.scope is Scope.MAIN and p.passage == first.passage]
    modal = next((p for p in main if p.unit.kind is UnitKind.MODAL), None)
    bound = modal or next(
        iter(main), None
    )  # of those who learn, the subject says how far it reaches
    owed = 1 if bound is None or bound.sign > 0 else -1
    if len(run) < 2 or items[run[0]].at == 0 or _is_excepted(reading, first):
        return 0  # "except in an emergency [and during drills]": an occasion of what is excepted
    then = items[run[2 if _is_set_off(reading, items[run[1]].at) and len(run) > 2 else 1]].placed
    timed = then.unit.quantity is not None and then.unit.quantity.bound is Bound.EVERY
    opened = then.opener and then.unit.words[0] in _OCCASIONS
    matched = matching.matched(side)
    earlier = [items[i].placed for i in range(run[0]) if i in matched]
    named = any(
        one.unit.quantity is not None or one.opener or one.unit.key in _INTERVALS for one in earlier
    )
    named = (
        named
        or any(  # "called upon injury [and upon release]"
            one.unit.words == then.unit.words for one in reading.placed[: items[run[0]].at]
        )
    )
    before = reading.placed[items[run[0]].at - 1].unit
    parted = before.words in _PRONOUNS or before.kind in (
        UnitKind.MARK,
        UnitKind.WORD,
        UnitKind.QUANTITY,
    )
    return owed if named and parted and (timed or opened) else 0


_PRONOUNS = (("it",), ("them",), ("him",), ("her",), ("so",))


def _is_set_off(reading: Reading, at: int) -> bool:
    """Whether a word stands between commas: "and, unasked, every ten minutes"."""
    around = reading.placed[at - 1 : at] + reading.placed[at + 1 : at + 2]
    return len(around) == 2 and all(one.unit.key == "," for one in around)


def _is_excepted(reading: Reading, one: Placed) -> bool:
    """Whether a unit stands inside an exception."""
    openers = (p for p in reading.placed if p.opener and p.scope is Scope.EXCEPTION)
    return any(opener.path[-1] in one.path for opener in openers)


def bare_occasions(matching: Matching) -> list[Difference]:
    """What further occasions of a duty do that one text alone has, in light words: "[and after each use]"."""
    found: list[Difference] = []
    for side in (0, 1):
        items = matching.items[side]
        for i in sorted(matching.open[side]):
            if items[i].key != "and" or i + 1 not in matching.open[side]:
                continue
            opened = items[i + 1].placed
            there = matching.items[1 - side]
            if any(there[n].key == items[i + 1].key for n in matching.open[1 - side]):
                continue  # said elsewhere
            inside = [
                n for n in range(i + 2, len(items)) if opened.path[-1] in items[n].placed.path
            ]
            if any(n not in matching.open[side] or items[n].is_content for n in inside):
                continue
            effect = one_more_occasion(matching, side, [i, i + 1, *inside])
            if effect:
                run = tuple(items[n].placed for n in (i, i + 1, *inside))
                removed, added = ((), run) if side else (run, ())
                effect = effect if side else -effect
                found.append(
                    Difference(Change.ALTERNATIVE, effect, removed, added, "", opened.scope)
                )
    return found


def names_a_new_thing(matching: Matching, side: int, run: list[int]) -> bool:
    """Whether a noun of one text takes the place of another behind "without": "without [notice to] a parent"."""
    items, reading = matching.items[side], matching.readings[side]
    last = items[run[-1]]
    inside = last.placed.scope is Scope.NEGATION
    opened = [
        one for one in reading.placed[: last.at] if one.opener and one.path == last.placed.path
    ]
    if not inside or not opened or opened[-1].unit.words != ("without",):
        return False
    after = reading.placed[last.at + 1 : last.at + 2]
    heads = bool(after) and after[0].unit.words in (("to",), ("of",), ("from",), ("by",))
    return heads and after[0].unit.kind is UnitKind.LIGHT and run[-1] + 1 in matching.matched(side)
