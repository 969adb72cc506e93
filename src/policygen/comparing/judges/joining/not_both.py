"""Tells a ban on two things together from a ban on each: "may not use both" and "may use neither"."""

from __future__ import annotations

from policygen.change import Change, Difference, Placed
from policygen.comparing.structure.items import Matching
from policygen.comparing.structure.reading import Reading
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_DENIES = frozenset({"not", "no", "never", "prohibit", "forbid", "bar", "nobodi", "none", "nor"})
_PARTS = 12  # units after "both" among which its "and" stands
_OTHER_CLAUSE = (Scope.CONDITION, Scope.EXCEPTION, Scope.UNTIL, Scope.PURPOSE, Scope.RELATIVE)


def not_both_differences(matching: Matching) -> list[Difference]:
    """A ban that reaches two things only together in the one text, and each of them in the other."""
    if any(matching.content_left(side) for side in (0, 1)):
        return []
    both = [_together(reading) for reading in matching.readings]
    if (both[0] is None) == (both[1] is None):
        return []
    side = 0 if both[0] is not None else 1
    placed, other = both[side], _joint(matching.readings[1 - side])
    if placed is None or other is None:
        return []
    for s in (0, 1):
        matching.drop(
            s,
            [
                i
                for i in matching.open[s]
                if matching.items[s][i].placed.unit.kind is UnitKind.CONNECTIVE
            ],
        )
    effect = -1 if side else 1  # what is barred only together may be done one by one
    removed, added = ((other,), (placed,)) if side else ((placed,), (other,))
    return [Difference(Change.CONNECTIVE, effect, removed, added, "", placed.scope)]


def _together(reading: Reading) -> Placed | None:
    """The "both ... and" that a ban denies: "may not use both A and B", "A and B may not both ..."."""
    for at, one in enumerate(reading.placed):
        if one.unit.words != ("both",) or one.scope is not Scope.MAIN:
            continue
        if reading.passages[one.passage].kind is not Kind.PROHIBITION:
            continue
        before = _of_its_clause(reading, at)
        if not any(_DENIES & set(p.unit.words) for p in before):
            continue
        after = reading.placed[at + 1 : at + 1 + _PARTS]
        if any(p.unit.key == "and" for p in (*before, *after)):
            return one
    return None


def _of_its_clause(reading: Reading, at: int) -> list[Placed]:
    """The units before one, back to where another clause began."""
    out: list[Placed] = []
    for one in reversed(reading.placed[:at]):
        if one.unit.key in (".", ";") or one.scope in _OTHER_CLAUSE:
            break
        out.append(one)
    return out


def _joint(reading: Reading) -> Placed | None:
    """The connective of a ban's main clause, which bars what it joins one by one."""
    if any(one.unit.words == ("both",) for one in reading.placed):
        return None
    return next(
        (
            one
            for one in reading.placed
            if one.unit.kind is UnitKind.CONNECTIVE
            and one.scope in (Scope.MAIN, Scope.NEGATION)
            and reading.passages[one.passage].kind is Kind.PROHIBITION
        ),
        None,
    )
