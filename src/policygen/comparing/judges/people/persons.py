"""Sees that a rule for anyone became one for students, parents or staff: "anyone who reports a violation".

"Person" and "anyone" say nothing by themselves, and "student" or "staff" is often only said again. One in
the place of the other is a smaller group. Only for whoever acts for the school it is the same: nobody else
is there to break a ban on a hold.
"""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.comparing.structure.items import Item, Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

_GROUPS = frozenset({"student", "parent", "staff"})
_ANYBODY = frozenset(
    stem(word)
    for word in "anyone anybody someone somebody everyone everybody one person people individual".split()
)
# What befalls the subject of a sentence, who then isn't the one that acts.
_BEFALLS = frozenset(stem(word) for word in "be suffer face undergo receive lose incur".split())


def person_differences(matching: Matching) -> list[Difference]:
    """What it does that one text names a group of people where the other one says "anyone"."""
    found: list[Difference] = []
    for side in (0, 1):
        items = matching.items[side]
        for i in sorted(matching.open[side]):
            if items[i].key not in _GROUPS or not _for_anybody(matching, side, i):
                continue
            theirs = _is_a_right(matching, side, i + 1)
            if _acts(matching, side, i) and not theirs:
                continue
            placed = items[i].placed
            matching.drop(side, [i])
            kind = matching.readings[side].passages[placed.passage].kind
            narrower = -1 if kind is Kind.DUTY or theirs else placed.sign
            removed, added = ((), (placed,)) if side else ((placed,), ())
            found.append(
                Difference(
                    Change.RESTRICTION,
                    narrower if side else -narrower,
                    removed,
                    added,
                    "",
                    placed.scope,
                )
            )
    return found


def _is_a_right(matching: Matching, side: int, modal: int) -> bool:
    """Whether the modal of the text that says "anyone" gives them a right: "anyone may report a violation"."""
    other = next((pair[1 - side] for pair in matching.pairs if pair[side] == modal), None)
    if other is None:
        return False
    placed = matching.items[1 - side][other].placed
    kind = matching.readings[1 - side].passages[placed.passage].kind
    return kind is Kind.PERMISSION and placed.unit.kind is UnitKind.MODAL and placed.sign < 0


def _for_anybody(matching: Matching, side: int, number: int) -> bool:
    """Whether the other text has "anyone", and nothing else that says something, in a word's place."""
    counterpart = {pair[side]: pair[1 - side] for pair in matching.pairs}
    others = matching.items[1 - side]
    start = number - 1
    while (
        start >= 0 and start in matching.open[side] and _is_determiner(matching.items[side][start])
    ):
        start -= 1  # "any employee" for "anyone"
    before, after = counterpart.get(start), counterpart.get(number + 1)
    if after is None or (before is None and start >= 0):
        return False
    first = before if before is not None else -1
    if after != first + 1:
        return False
    between = matching.readings[1 - side].placed[
        others[first].at if first >= 0 else 0 : others[after].at
    ]
    return any(one.unit.words and one.unit.words[-1] in _ANYBODY for one in between)


def _is_determiner(item: Item) -> bool:
    return item.placed.opener and item.placed.scope is Scope.UNIVERSAL


def _acts(matching: Matching, side: int, number: int) -> bool:
    """Whether staff are the subject of what they do: "no employee shall restrain"."""
    items = matching.items[side]
    if items[number].key != "staff" or number + 1 >= len(items):
        return False
    if items[number + 1].placed.unit.kind is not UnitKind.MODAL:
        return False
    placed = matching.readings[side].placed
    verb = next(
        (one.unit.words[0] for one in placed[items[number + 1].at + 1 :] if one.unit.words), ""
    )
    return verb not in _BEFALLS
