"""Compares the rows of things that two definitions name as sets: "hand, wrist or arm", "wrist, arm, hand or neck".

A row keeps its things whatever the words around it became. What one row alone has is judged here and
taken out of its reading, before it could be paired with other words.
"""

from __future__ import annotations

from dataclasses import dataclass

from policygen.change import Change, Difference, Placed
from policygen.comparing.structure.left_out import without_units
from policygen.comparing.structure.reading import Reading
from policygen.policy import Kind
from policygen.text.units import UnitKind

_DEFINING = (Kind.PROTECTED_DEFINITION, Kind.SAFE_HARBOUR, Kind.TRIGGER)
_FEWEST = 3  # things of the shorter row, all of which the longer one has
_MOST_NEW = 2  # things that the longer row has besides
_WORDS = 2  # of a thing's name within a row
_IN_GENERAL = frozenset({"other", "anoth", "similar", "such", "like"})  # "or other equipment"


@dataclass(frozen=True, slots=True)
class _Row:
    """Things in a row: the name of each, with the units that say it and what joins them."""

    names: tuple[tuple[str, ...], ...]
    units: tuple[tuple[int, ...], ...]
    sign: int


def without_coordinated(
    before: Reading, after: Reading
) -> tuple[Reading, Reading, list[Difference]]:
    """Both readings of a definition without the things that one row alone has, and what their coming or going does."""
    sides = (before, after)
    if any(side.kind not in _DEFINING for side in sides):
        return before, after, []
    rows = [_rows(side) for side in sides]
    for long, short in ((0, 1), (1, 0)):
        for more in rows[long]:
            for fewer in rows[short]:
                new = _only_in(more, fewer, sides[short])
                if not new:
                    continue
                gone = {n for k in new for n in more.units[k]}
                placed = tuple(
                    sides[long].placed[n] for n in sorted(gone) if _says(sides[long].placed[n])
                )
                rest = without_units(sides[long], gone)
                effect = -more.sign if long else more.sign
                removed, added = ((), placed) if long else (placed, ())
                one = Difference(
                    Change.ALTERNATIVE, effect, removed, added, "", placed[0].scope, alone=True
                )
                return (before, rest, [one]) if long else (rest, after, [one])
    return before, after, []


def is_of_a_row(difference: Difference) -> bool:
    """Whether a difference is a thing that one of two rows alone has: its place is the row, whatever the parse says."""
    said = (*difference.removed, *difference.added)
    one_sided = bool(difference.removed) != bool(difference.added)
    listed = difference.change is Change.ALTERNATIVE and difference.alone and one_sided
    return listed and all(map(_says, said))


def _says(placed: Placed) -> bool:
    return placed.unit.kind is UnitKind.WORD


def _only_in(more: _Row, fewer: _Row, other: Reading) -> list[int]:
    """The numbers of the things that a longer row has besides all those of a shorter one; none if it isn't so."""
    if len(fewer.names) < _FEWEST or not set(fewer.names) < set(more.names):
        return []
    if more.sign != fewer.sign:
        return []
    new = [k for k, name in enumerate(more.names) if name not in fewer.names]
    said = {one.unit.key for one in other.placed}
    elsewhere = any(word in said for k in new for word in more.names[k])
    return [] if len(new) > _MOST_NEW or elsewhere else new


def _rows(reading: Reading) -> list[_Row]:
    """The rows of a reading: things parted by commas, the last two by "or" (or by an "and" that names cases)."""
    out: list[_Row] = []
    joints = [
        n
        for n, one in enumerate(reading.placed)
        if one.unit.kind is UnitKind.CONNECTIVE
        and (one.unit.key == "or" or one.union)
        and not one.opener
    ]
    for joint in joints:
        row = _row_before(reading, joint)
        last = _name_after(reading, joint)
        if row is None or last is None:
            continue
        units = (*row, (joint, *last))
        names = tuple(
            tuple(reading.placed[n].unit.key for n in thing if _says(reading.placed[n]))
            for thing in units
        )
        signs = {
            reading.placed[n].sign for thing in units for n in thing if _says(reading.placed[n])
        }
        if len(signs) == 1 and len(set(names)) == len(names) and all(names):
            out.append(_Row(names, units, signs.pop()))
    return out


def _row_before(reading: Reading, joint: int) -> list[tuple[int, ...]] | None:
    """The things before the last "or" of a row, each with its comma; None where there are fewer than two."""
    things: list[tuple[int, ...]] = []
    own: list[int] = []
    at = joint - 1
    if at >= 0 and reading.placed[at].unit.key == ",":
        at -= 1  # "A, B, or C"
    passage = reading.placed[joint].passage
    while at >= 0 and reading.placed[at].passage == passage:
        one = reading.placed[at]
        if one.opener or one.unit.kind in (UnitKind.CONNECTIVE, UnitKind.MODAL, UnitKind.QUANTITY):
            break
        if one.unit.kind is UnitKind.MARK:
            if one.unit.key != "," or not own:
                break
            things.append((at, *reversed(own)))
            own = []
        elif one.unit.kind is UnitKind.WORD:
            if len(own) == _WORDS:
                break
            own.append(at)
        at -= 1
    if own:
        things.append((own[0],))  # the first is named by its last word: "holding of the hand"
    things.reverse()
    return things if len(things) >= 2 else None


def _name_after(reading: Reading, joint: int) -> tuple[int, ...] | None:
    """The units behind the last "or" of a row that name its last thing; None for "any other thing" in general."""
    name: list[int] = []
    for at in range(joint + 1, min(len(reading.placed), joint + 5)):
        one = reading.placed[at]
        if not name and (one.opener or one.unit.key in _IN_GENERAL):
            return None
        if one.unit.kind is UnitKind.WORD:
            name.append(at)
        elif name or one.unit.kind is not UnitKind.LIGHT:
            break
    return tuple(name[:1] if len(name) > _WORDS else name) or None
