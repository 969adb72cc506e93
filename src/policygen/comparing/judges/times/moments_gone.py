"""Compares rows of moments clause by clause: "call when a hold begins [and when it ends]".

Matched word by word, the clause that is gone could pass for a condition less.
"""

from __future__ import annotations

from dataclasses import dataclass

from policygen.change import Change, Difference
from policygen.comparing.structure.items import REPEATABLE
from policygen.comparing.structure.left_out import made_light, without_units
from policygen.comparing.structure.reading import Reading
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

# What opens an occasion, and no further condition when "and" joins it.
_OCCASIONS = frozenset(
    stem(word) for word in "whenever upon after before during once following as".split()
)
_BEGINS = frozenset(stem(word) for word in "start begin enter arrive open lock".split())
_ENDS = frozenset(stem(word) for word in "end stop finish leave release close unlock".split())
_OPENING = (Scope.CONDITION, Scope.UNTIL)
_ALIKE = 0.6  # of the words of the shorter of two clauses that are the same clause


@dataclass(frozen=True, slots=True)
class _Clause:
    """A clause of a row: its units from `start` (with what joins it) to `end`, its words, and what opens it."""

    start: int
    end: int
    words: frozenset[str]
    opener: str
    joint: str


def without_moments_gone(
    before: Reading, after: Reading
) -> tuple[Reading, Reading, list[Difference]]:
    """Both readings without the moments that one text alone names, and what it does that these came or went."""
    readings = (before, after)
    rows = [_row(reading) for reading in readings]
    if len(rows[0]) == len(rows[1]) or not all(rows):
        return before, after, []
    side = 0 if len(rows[0]) > len(rows[1]) else 1
    long, short = rows[side], rows[1 - side]
    if _binds(readings[side]) < 0 and "or" not in {one.joint for one in long}:
        return before, after, []  # of a leave both may be asked
    if _head(readings[side], long[0].start) != _head(readings[1 - side], short[0].start):
        return before, after, []
    partner = _partners(short, long)
    gone = [n for n in range(len(long)) if n not in partner.values()]
    others = frozenset().union(*(one.words for one in short))
    if len(partner) < len(short) or any(long[n].words <= others for n in gone):
        return before, after, []
    effect = _binds(readings[side]) if _stand_side_by_side(readings[side], long) else 0
    found = [_difference(readings[side], long[n], side, effect) for n in gone]
    lost = frozenset().union(*(long[n].words for n in gone))
    said = {
        at
        for n, m in partner.items()
        for at in range(short[n].start, short[n].end)
        if readings[1 - side].placed[at].unit.key in lost - long[m].words
    }  # "when a hold ends" for "when it ends"
    taken = {at for n in gone for at in range(long[n].start, long[n].end)}
    if gone[0] == 0:
        taken |= set(range(long[1].start, _opened_at(readings[side], long[1])))
    changed = {side: without_units(readings[side], taken)}
    changed[1 - side] = made_light(readings[1 - side], said)
    return changed[0], changed[1], found


def _row(reading: Reading) -> list[_Clause]:
    """The clauses that a duty's last words are a row of, each with an opener of its own; [] for no such row."""
    if len(reading.passages) != 1 or not _binds(reading):
        return []
    placed = reading.placed
    starts = [at for at in range(1, len(placed)) if _opens(reading, at)]
    if not starts or starts[0] < 2:
        return []
    starts = [starts[0], *(at for at in starts[1:] if _joint(reading, at)[1] < at)]
    begins = [starts[0], *(_joint(reading, at)[1] for at in starts[1:])]
    end = next(
        (at for at in range(starts[-1], len(placed)) if placed[at].unit.key in (".", ";")),
        len(placed),
    )
    ends = [*begins[1:], end]
    if any(one.unit.kind is UnitKind.MODAL for one in placed[starts[0] : end]):
        return []
    clauses = []
    for begin, start, stop in zip(begins, starts, ends, strict=True):
        inside = placed[start + 1 : stop]
        words = frozenset(
            one.unit.key
            for one in inside
            if one.unit.kind is UnitKind.WORD and one.unit.key not in REPEATABLE
        )
        words = words or frozenset(placed[start].unit.words)
        if any(one.opener and one.scope not in _OPENING for one in inside):
            return []
        joint = _joint(reading, start)[0]
        clauses.append(_Clause(begin, stop, words, placed[start].unit.words[0], joint))
    joined = len(clauses) == 1 or clauses[-1].joint != ""  # ", if a number is on file": a condition
    timed = any(one.unit.quantity is not None for one in placed[starts[0] : end])
    return clauses if joined and not timed else []


def _binds(reading: Reading) -> int:
    """What one moment more does: +1 for the school's duty and a right, -1 for the school's leave, 0 for others."""
    main = next(
        (p for p in reading.placed if p.scope is Scope.MAIN and p.unit.kind is UnitKind.WORD), None
    )
    if main is None or reading.passages[0].kind not in (Kind.DUTY, Kind.PERMISSION):
        return 0
    if reading.passages[0].kind is Kind.PERMISSION:
        return -main.sign
    return 1 if main.sign > 0 else 0


def _opens(reading: Reading, at: int) -> bool:
    one, previous = reading.placed[at], reading.placed[at - 1]
    return one.opener and one.scope in _OPENING and not previous.opener


def _joint(reading: Reading, at: int) -> tuple[str, int]:
    """What joins a clause to the one before it, and where the words that join it begin."""
    joint, begin = "", at
    while begin and (
        reading.placed[begin - 1].unit.kind is UnitKind.CONNECTIVE
        or reading.placed[begin - 1].unit.key in (",", "again")
    ):
        begin -= 1
        if reading.placed[begin].unit.kind is UnitKind.CONNECTIVE:
            joint = reading.placed[begin].unit.key
    return joint, begin


def _opened_at(reading: Reading, clause: _Clause) -> int:
    return next(at for at in range(clause.start, clause.end) if reading.placed[at].opener)


def _head(reading: Reading, end: int) -> frozenset[str]:
    """The words of weight before a row."""
    weighs = (UnitKind.WORD, UnitKind.MODAL, UnitKind.QUANTITY)
    return frozenset(one.unit.key for one in reading.placed[:end] if one.unit.kind in weighs)


def _partners(short: list[_Clause], long: list[_Clause]) -> dict[int, int]:
    """For each clause of the shorter row the one of the longer that has most of its words."""
    pairs = sorted(
        (-len(a.words & b.words) / min(len(a.words), len(b.words)), abs(n - m), n, m)
        for n, a in enumerate(short)
        for m, b in enumerate(long)
    )
    out: dict[int, int] = {}
    for alike, _, n, m in pairs:
        if -alike >= _ALIKE and n not in out and m not in out.values():
            out[n] = m
    return out


def _stand_side_by_side(reading: Reading, row: list[_Clause]) -> bool:
    """Whether each moment binds by itself: "or", three of them, "again", a beginning and an end."""
    if "or" in {one.joint for one in row}:
        return True
    if len(row) > 2 and reading.passages[0].kind is Kind.DUTY:
        return True
    if any(one.unit.key == "again" for one in reading.placed):
        return True
    words = frozenset().union(*(one.words for one in row))
    phases = bool(words & _BEGINS) and bool(words & _ENDS)
    return phases or all(one.opener in _OCCASIONS for one in row)


def _difference(reading: Reading, clause: _Clause, side: int, effect: int) -> Difference:
    placed = tuple(
        one
        for one in reading.placed[clause.start : clause.end]
        if one.unit.words and one.unit.kind is not UnitKind.CONNECTIVE
    )
    removed, added = ((), placed) if side else (placed, ())
    return Difference(
        Change.ALTERNATIVE, effect if side else -effect, removed, added, "", Scope.CONDITION
    )
