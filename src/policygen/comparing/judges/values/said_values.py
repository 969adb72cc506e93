"""Settles what two wordings of a scale say as wholes, where one of them turns or permits within itself.

"Is not allowed to leave" and "is forbidden to leave" share words that stand under another sign only
because the one wording has its own negation. Such words can't be judged by their place: the wording
says its value as a whole, and the value stands where the wording stands.
"""

from __future__ import annotations

from dataclasses import dataclass

from policygen.change import Change, Difference, Placed, SaidValue
from policygen.comparing.judges.values.company import in_one_company
from policygen.comparing.judges.values.joined_otherwise import joined_otherwise
from policygen.comparing.judges.values.kinds_of_harm import of_other_kinds
from policygen.comparing.judges.values.value_signs import sign_of_value
from policygen.comparing.structure.items import REPEATABLE, Item, Matching
from policygen.comparing.structure.reading import has_the_bans_not
from policygen.text.lexicon import Lexicon, Scale
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_GRANTS = frozenset({"permit", "allow", "author", "free", "forbid", "prohibit"})  # said as "may" is

_SAYS_NO_VALUE = _GRANTS | REPEATABLE


@dataclass(frozen=True, slots=True)
class _Whole:
    """A wording of a value: its hit, the numbers of its items, and how often it turns within itself."""

    hit: SaidValue
    items: tuple[int, ...]
    turns: int
    modals: int
    opened: int  # how many scopes of any sort it opens
    sign: int  # of the place where it stands, its own negations left out
    denied: bool  # whether a negation outside of it says that it isn't so


def value_differences(matching: Matching, lexicon: Lexicon) -> list[Difference]:
    """Values of one scale said once by each text; equal ones are settled, others compared.

    Only wordings are taken that differ in more than words of the one being left out in the other.
    """
    found: list[Difference] = []
    sides = [_wholes(matching, side) for side in (0, 1)]
    for scale_id in sides[0]:
        left, right = sides[0][scale_id], sides[1].get(scale_id, [])
        scale = lexicon.scales[scale_id]
        if len(left) != 1 or len(right) != 1 or scale.reading == "hedge":
            continue
        if scale.measures not in ("", "favor"):
            continue
        a, b = left[0], right[0]
        if a.sign != b.sign or a.denied != b.denied or not _differ(matching, a, b):
            continue
        order = scale.compare(a.hit.value, b.hit.value)
        form = (a.turns, a.modals) != (b.turns, b.modals)
        turning = form or a.turns or a.opened != b.opened
        if order is None or (order and not turning):
            continue
        if order == 0 and not form and not _other_words(matching, a, b, lexicon, scale):
            continue
        both = ((0, a), (1, b))
        if order == 0 and any(joined_otherwise(matching, s, one.items) for s, one in both):
            continue
        if order == 0 and not in_one_company(matching, a.items, b.items):
            continue
        placed = [_own_words(matching, 0, a, b), _own_words(matching, 1, b, a)]
        _settle(matching, a, b)
        if order:
            first = (placed[0] or placed[1])[0]
            favor = (
                scale.measures == "favor"
            )  # "free of charge" favors parents whatever they may do
            sign = sign_of_value(matching.readings[0], scale, a.hit) if favor else a.sign
            values = (a.hit.value, b.hit.value)
            found.append(
                Difference(
                    Change.SCALE,
                    -order * sign,
                    placed[0],
                    placed[1],
                    scale_id,
                    first.scope,
                    values,
                )
            )
    return found


def _wholes(matching: Matching, side: int) -> dict[str, list[_Whole]]:
    """The wordings of a side by scale, those whose words all have their counterpart in one left out."""
    number = {item.at: i for i, item in enumerate(matching.items[side])}
    out: dict[str, list[_Whole]] = {}
    for hit in matching.readings[side].values:
        items = tuple(number[at] for at in range(hit.start, hit.end) if at in number)
        said = [matching.items[side][i] for i in items]
        if any(item.placed.unit.kind is UnitKind.QUANTITY for item in said):
            continue
        turns = {
            i.placed.path for i in said if i.placed.opener and i.placed.scope is Scope.NEGATION
        }
        modals = sum(i.placed.unit.kind is UnitKind.MODAL or i.key in _GRANTS for i in said)
        opened = len({i.placed.path for i in said if i.placed.opener})
        last = matching.readings[side].placed[hit.end - 1]
        kind = matching.readings[side].passages[last.passage].kind
        sign = (
            -last.sign
            if (len(turns) + has_the_bans_not([one.placed for one in said], kind)) % 2
            else last.sign
        )
        denied = last.scope is Scope.NEGATION and not turns
        whole = _Whole(hit, items, len(turns), modals, opened, sign, denied)
        out.setdefault(hit.scale, []).append(whole)
    return out


def _own_words(matching: Matching, side: int, whole: _Whole, other: _Whole) -> tuple[Placed, ...]:
    """What a wording says that the other doesn't; all of it where that is nothing on either side."""
    said = {matching.items[1 - side][i].key for i in other.items}
    mine = {matching.items[side][i].key for i in whole.items}
    own = [i for i in whole.items if matching.items[side][i].key not in said]
    shown = own if own or said - mine else whole.items
    return tuple(matching.items[side][i].placed for i in shown)


def _content(matching: Matching, side: int, whole: _Whole) -> list[Item]:
    return [matching.items[side][i] for i in whole.items if matching.items[side][i].is_content]


def _differ(matching: Matching, a: _Whole, b: _Whole) -> bool:
    """Whether the wordings differ in any word, modal or negation."""
    keys = [[matching.items[s][i].key for i in whole.items] for s, whole in ((0, a), (1, b))]
    return keys[0] != keys[1]


def _other_words(matching: Matching, a: _Whole, b: _Whole, lexicon: Lexicon, scale: Scale) -> bool:
    """Whether each wording has words of its own, or one of them has light words alone.

    Words that name different things of the field are left to the judge of things.
    """
    said = [[i.key for i in _content(matching, s, whole)] for s, whole in ((0, a), (1, b))]
    if of_other_kinds(scale, (said[0], said[1]), lexicon.things):
        return False
    keys = [set(side) - _SAYS_NO_VALUE for side in said]
    if keys[0] == keys[1]:
        return _leaves(matching, 0, a) != _leaves(matching, 1, b)
    return not (keys[0] and keys[0] < keys[1]) and not (keys[1] and keys[1] < keys[0])


def _leaves(matching: Matching, side: int, whole: _Whole) -> list[str]:
    """How a wording says that something may be: "may", "allowed", "free"."""
    said = [matching.items[side][i] for i in whole.items]
    return [i.key for i in said if i.placed.unit.kind is UnitKind.MODAL or i.key in _GRANTS]


def _settle(matching: Matching, a: _Whole, b: _Whole) -> None:
    """Take both wordings out of the comparison, with the pairs that their words were part of."""
    mine, others = set(a.items), set(b.items)
    for i, j in matching.pairs:  # a word whose counterpart stands outside the other wording is left
        if i in mine and j not in others and matching.items[1][j].is_content:
            matching.open[1].add(j)
        if j in others and i not in mine and matching.items[0][i].is_content:
            matching.open[0].add(i)
    matching.pairs[:] = [(i, j) for i, j in matching.pairs if i not in mine and j not in others]
    matching.drop(0, a.items)
    matching.drop(1, b.items)
