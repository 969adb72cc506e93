"""Judges from when a deadline runs: nothing that follows on an incident comes before it."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.change import Change, Difference
from policygen.comparing.structure.items import Item, Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.quantities.bounds import Bound
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

_OPENS = frozenset({"after", "of", "from", "follow", "upon"})
_INCIDENT = frozenset(
    stem(word)
    for word in (
        "incident event occurrence occurred occurs happened use used episode emergency intervention "
        "seclude seclusion isolate isolation restrain restraint hold confinement"
    ).split()
)
# What may stand for the incident itself, or for a moment of it.
_MOMENTS = frozenset(
    stem(word)
    for word in (
        "start begin began onset initiation initiated enter entered place placed placement apply "
        "applied application impose imposed release released same it this day date time"
    ).split()
)
_BEGINS = frozenset(stem(word) for word in "start begin began onset".split())
# How the incident ends; nothing that is written or decided about it comes before that.
_ENDS = frozenset(
    stem(word)
    for word in "end ended ending over conclude conclusion cease stop close its student".split()
)
# What is written or decided about an incident.
_AFTERMATH = frozenset(
    stem(word)
    for word in (
        "review reviewed complete completed completion sign signed signature approve approved approval receive "
        "received receipt decision decide determine determination investigate investigation inquiry finding report "
        "reported file filed submit submission request meeting meet debrief debriefing learn notice notify notified "
        "inform finish finished certify verify hearing form log logged document documented record recorded "
        "database convene"
    ).split()
)
_LONGEST = 12  # units in which what a deadline runs from is looked for


def anchor_differences(matching: Matching) -> list[Difference]:
    """Deadlines that run from the incident in one text, and in the other from something after it.

    The words that say so are settled.
    """
    found: list[Difference] = []
    for i, j in list(matching.pairs):
        placed = (matching.items[0][i].placed, matching.items[1][j].placed)
        amounts = [one.unit.quantity for one in placed]
        if any(a is None or a.dimension != "time" or a.bound not in _BY for a in amounts):
            continue
        if any(
            matching.readings[s].passages[placed[s].passage].kind is not Kind.DUTY for s in (0, 1)
        ):
            continue
        anchors = [_anchor(matching, s, n) for s, n in ((0, i), (1, j))]
        if not all(anchors):
            continue
        keys = [{matching.items[s][n].key for n in anchors[s]} for s in (0, 1)]
        at_once = [key <= _INCIDENT for key in keys]
        at_last = [key <= _INCIDENT | _MOMENTS | _ENDS for key in keys]
        told = [_tells_of_it(matching, s, anchors[s]) for s in (0, 1)]
        later = [not key & (_INCIDENT | _MOMENTS) for key in keys]
        for s in (0, 1):
            left = [n for n in anchors[1 - s] if n in matching.open[1 - s]]
            at_first = (at_once[s] and later[1 - s]) or (at_last[s] and told[1 - s])
            begins = (
                at_once[s] and bool(keys[1 - s] & _BEGINS) and keys[1 - s] <= _INCIDENT | _BEGINS
            )
            if not ((at_first or begins) and left):
                continue
            said = [(placed[t], *(matching.items[t][n].placed for n in anchors[t])) for t in (0, 1)]
            for t in (0, 1):
                matching.drop(t, anchors[t])
            effect = placed[s].sign if s == 1 else -placed[s].sign
            effect = 0 if begins else effect  # "of the hold" may be from its beginning on
            found.append(Difference(Change.QUANTITY, effect, said[0], said[1], "", placed[0].scope))
            break
    return found


_BY = (Bound.AT_MOST, Bound.EXACT)


def _tells_of_it(matching: Matching, side: int, anchor: list[int]) -> bool:
    """Whether an anchor that one text alone has begins with what is written or decided about an incident."""
    said = [
        n for n in anchor if n in matching.open[side] and matching.items[side][n].key in _AFTERMATH
    ]
    return bool(said)


def _anchor(matching: Matching, side: int, number: int) -> list[int]:
    """The items that say from when an amount is counted, or none."""
    items, placed = matching.items[side], matching.readings[side].placed
    at = items[number].at + 1
    if at >= len(placed) or not _OPENS & set(placed[at].unit.words[:1]):
        return []
    opener = placed[at]
    out: list[int] = []
    for n in range(number + 1, len(items)):
        item = items[n]
        if item.at > at + _LONGEST or any(
            p.unit.key in (",", ";", ".") for p in placed[at : item.at]
        ):
            break
        inside = opener.path[-1] in item.placed.path if opener.opener else True
        if _is_main_modal(item):
            while out and items[out[-1]].key not in _INCIDENT | _MOMENTS | _ENDS:
                out.pop()  # "within a day of the restraint the principal shall": the subject follows
        if item.placed.passage != opener.passage or not inside or _goes_on(items, n):
            break
        if item.is_content:
            out.append(n)
    return out


def _is_main_modal(item: Item) -> bool:
    """Whether a modal is no relative clause's own: "the decision that it must be reported"."""
    return item.placed.unit.kind is UnitKind.MODAL and item.placed.scope is not Scope.RELATIVE


def _goes_on(items: Sequence[Item], n: int) -> bool:
    """Whether the sentence leaves its deadline here: at a modal, or where no other moment is joined to it."""
    if _is_main_modal(items[n]):
        return True
    following = items[n + 1 : n + 2]
    joined = items[n].placed.unit.kind is UnitKind.CONNECTIVE
    return joined and not (following and following[0].key in _INCIDENT | _MOMENTS | _ENDS)
