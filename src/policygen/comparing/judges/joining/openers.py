"""Compares the words that open a scope around the same words: "before" for "after", "if" for "unless no".

Openers say nothing by themselves and are left out where a text is only turned round ("only if" and
"not unless"). Two of them that stand at one place before the same words may still say contrary things.
"""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.comparing.judges.joining.spans_before import span_before
from policygen.comparing.structure.items import Item, Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.tokens import stem

_EARLIER, _LATER = ("<before>", "<until>"), ("<after>",)


def opener_differences(matching: Matching) -> list[Difference]:
    """Contrary openers at one place: before or after an event, an example or an exception, a finding."""
    return [
        *_before_or_after(matching),
        *_by_or_after(matching),
        *_among_or_apart(matching),
        *_unless_shown(matching),
        *_only_or_despite(matching),
        *_even_if(matching),
    ]


def _openers(matching: Matching, side: int) -> list[int]:
    items = matching.items[side]
    return [i for i in sorted(matching.open[side]) if items[i].placed.opener]


def _facing(matching: Matching, i: int, j: int) -> bool:
    """Whether two openers stand before the same word, or after it."""
    pairs = set(matching.pairs)
    return (i + 1, j + 1) in pairs or (i - 1, j - 1) in pairs


def _before_or_after(matching: Matching) -> list[Difference]:
    found: list[Difference] = []
    for i in _openers(matching, 0):
        for j in _openers(matching, 1):
            a, b = matching.items[0][i], matching.items[1][j]
            keys = (a.key, b.key)
            later = keys[0] in _EARLIER and keys[1] in _LATER
            if not later and not (keys[0] in _LATER and keys[1] in _EARLIER):
                continue
            if (i + 1, j + 1) not in set(matching.pairs) or j not in matching.open[1]:
                continue
            if not all(_is_deadline(matching, side, n) for side, n in ((0, i), (1, j))):
                continue
            matching.drop(0, [*span_before(matching, 0, i), i])
            matching.drop(1, [*span_before(matching, 1, j), j])
            effect = -1 if later else 1
            if "<until>" in keys and _KEEPING & {one.key for one in matching.items[0]}:
                effect = -effect  # what is kept until then is kept no longer
            found.append(
                Difference(Change.RESTRICTION, effect, (a.placed,), (b.placed,), "", a.placed.scope)
            )
    return found


_KEEPING = frozenset(stem(word) for word in "keep retain preserve store maintain".split())


def _by_or_after(matching: Matching) -> list[Difference]:
    """ "By the end of the day" against "after the end of the day": a last moment became a first one."""
    found: list[Difference] = []
    for side in (0, 1):
        counterpart = {pair[side]: pair[1 - side] for pair in matching.pairs}
        for i in _openers(matching, side):
            other = counterpart.get(i + 1)
            if matching.items[side][i].key not in _LATER or other is None:
                continue
            there = matching.items[1 - side][other]
            before = matching.readings[1 - side].placed[: there.at]
            lights = [p.unit.words for p in before[-2:]]
            if ("by",) not in lights or not _is_deadline(matching, side, i):
                continue
            matching.drop(side, [i])
            after = matching.items[side][i].placed
            removed, added = ((), (after,)) if side else ((after,), ())
            effect = -1 if side else 1
            found.append(Difference(Change.RESTRICTION, effect, removed, added, "", after.scope))
    return found


def _is_deadline(matching: Matching, side: int, number: int) -> bool:
    """Whether an opener says by when a duty of the school is done."""
    placed = matching.items[side][number].placed
    kind = matching.readings[side].passages[placed.passage].kind
    words = [p for p in matching.readings[side].placed if p.passage == placed.passage]
    main = [p for p in words if p.scope is Scope.MAIN]
    owed = any(p.sign > 0 for p in main)
    return kind is Kind.DUTY and owed and len(placed.path) <= 2


_INCLUDING = frozenset({"includ", "<including>"})
_APART = (Scope.EXCEPTION, Scope.EXCLUSION)


def _among_or_apart(matching: Matching) -> list[Difference]:
    """ "Including X" for "other than X": what was named as covered is taken out."""
    found: list[Difference] = []
    for side in (0, 1):
        for i in sorted(matching.open[side]):
            if matching.items[side][i].key not in _INCLUDING:
                continue
            for j in _openers(matching, 1 - side):
                apart = matching.items[1 - side][j]
                if apart.placed.scope not in _APART or i not in matching.open[side]:
                    continue
                pair = (i, j) if side == 0 else (j, i)
                if not _facing(matching, *pair):
                    continue
                matching.drop(side, [i])
                matching.drop(1 - side, [j])
                among = matching.items[side][i]
                effect = apart.placed.attach if side == 0 else -apart.placed.attach
                one = (_named(matching, 1 - side, j, apart).placed,)
                other = (_named(matching, side, i, among).placed,)
                removed, added = (other, one) if side == 0 else (one, other)
                found.append(
                    Difference(Change.POLARITY, effect, removed, added, "", apart.placed.scope)
                )
    return found


def _named(matching: Matching, side: int, opener: int, otherwise: Item) -> Item:
    """The first word that an opener stands before."""
    items = matching.items[side]
    return next((item for item in items[opener + 1 :] if item.is_content), otherwise)


_SHOWN = frozenset(
    stem(word)
    for word in "established determined found shown documented verified confirmed certified "
    "ascertained proved demonstrated known".split()
)


def _unless_shown(matching: Matching) -> list[Difference]:
    """ "Not unless it is shown that there is no C" for "not if it is shown that there is C".

    Where nothing has been shown, the one forbids and the other permits.
    """
    found: list[Difference] = []
    for side in (0, 1):
        mine, other = matching.items[side], matching.items[1 - side]
        for i in _openers(matching, side):
            if mine[i].placed.scope is not Scope.EXCEPTION:
                continue
            inside = [n for n in range(i + 1, len(mine)) if _within(mine[n], mine[i])]
            shown = [n for n in inside if mine[n].key in _SHOWN]
            nots = [n for n in inside if mine[n].placed.opener and mine[n].key == "<negation>"]
            condition = next(
                (j for j in _openers(matching, 1 - side) if other[j].key == "<if>"), None
            )
            if not shown or not nots or condition is None or nots[0] not in matching.open[side]:
                continue
            matching.drop(side, [i, nots[0]])
            matching.drop(1 - side, [condition])
            effect = mine[
                i
            ].placed.attach  # what the exception gives, it gives only to what is shown
            effect = effect if side == 0 else -effect
            one, two = (mine[i].placed,), (other[condition].placed,)
            removed, added = (two, one) if side else (one, two)
            found.append(Difference(Change.EXCEPTION, effect, removed, added, "", Scope.EXCEPTION))
    return found


def _even_if(matching: Matching) -> list[Difference]:
    """ "If C" against "even if C" or "whether or not C": what was a condition became none."""
    found: list[Difference] = []
    for side in (0, 1):
        for i in _openers(matching, side):
            wide = matching.items[side][i]
            if wide.placed.scope is not Scope.WIDENING:
                continue
            for j in _openers(matching, 1 - side):
                narrow = matching.items[1 - side][j]
                pair = (i, j) if side == 0 else (j, i)
                if narrow.placed.scope is not Scope.CONDITION or not _facing(matching, *pair):
                    continue
                matching.drop(side, [i])
                matching.drop(1 - side, [j])
                effect = wide.placed.attach if side else -wide.placed.attach
                one, other = (wide.placed,), (narrow.placed,)
                removed, added = (other, one) if side else (one, other)
                found.append(
                    Difference(Change.RESTRICTION, effect, removed, added, "", Scope.WIDENING)
                )
                break
    return found


def _either_way(matching: Matching, side: int, i: int) -> bool:
    """Whether "whether" names two cases that may be all there are: "whether at school or on a trip"."""
    placed = matching.items[side][i].placed
    text = matching.readings[side].passages[placed.passage].text[placed.unit.start :].lower()
    return text.startswith("whether") and "or not" not in text


_LIMITING = (Scope.CONDITION, Scope.RELATIVE)


def _only_or_despite(matching: Matching) -> list[Difference]:
    """ "In which a student is hurt" for "whether or not a student is hurt": of all cases some are left."""
    found: list[Difference] = []
    for side in (0, 1):
        counterpart = {pair[side]: pair[1 - side] for pair in matching.pairs}
        mine, other = matching.items[side], matching.items[1 - side]
        for i in _openers(matching, side):
            if mine[i].placed.scope is not Scope.WIDENING or _either_way(matching, side, i):
                continue
            inside = {counterpart[n] for n in counterpart if _within(mine[n], mine[i])}
            limit = next(
                (
                    j
                    for j in _openers(matching, 1 - side)
                    if other[j].placed.scope in _LIMITING
                    and any(_within(other[n], other[j]) for n in inside)
                ),
                None,
            )
            if limit is None:
                continue
            matching.drop(side, [i])
            matching.drop(1 - side, [limit])
            one, two = (mine[i].placed,), (other[limit].placed,)
            effect = two[0].attach if side == 0 else -two[0].attach
            removed, added = (one, two) if side == 0 else (two, one)
            found.append(Difference(Change.RESTRICTION, effect, removed, added, "", two[0].scope))
    return found


def _within(item: Item, opener: Item) -> bool:
    return opener.placed.path[-1] in item.placed.path
