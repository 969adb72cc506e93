"""Parts a replacement whose two sides are of different sorts: an item on one, a clause on the other.

"A device, object, or piece of furniture" for "a device that was made for the purpose" loses items and
gains a clause. Each is judged for itself, as if it stood alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.change import Change, Difference, Placed
from policygen.comparing.judges.one_sided.one_side import one_side
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.lexicon import Lexicon
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_CLAUSE = (Scope.RELATIVE, Scope.CONDITION, Scope.EXCEPTION, Scope.UNTIL)


def parted(
    matching: Matching, left: Sequence[list[int]], right: Sequence[list[int]], lexicon: Lexicon
) -> list[Difference]:
    """The two differences that a replacement is made of, or none where they can't be told apart.

    They count only where both do the same for the student: what was lost and what was added agree.
    """
    if len(left) != 1 or len(right) != 1:
        return []
    sides = (left[0], right[0])
    sorts = [
        "item" if _is_deadline(matching, side, run, lexicon) else _sort(matching, side, run)
        for side, run in enumerate(sides)
    ]
    if sorted(sorts) != ["clause", "item"]:
        return []
    found = [one_side(matching, side, run, lexicon) for side, run in enumerate(sides)]
    effects = {one.effect for one in found}
    if len(effects) != 1 or 0 in effects:
        return []
    said_how = any(
        _says_how(matching, side, matching.items[side][run[0]].placed)
        for side, run in enumerate(sides)
    )
    return [_narrowed(found)] if said_how else found


def _narrowed(found: Sequence[Difference]) -> Difference:
    """An item that went and a phrase that came, as one thing narrowed: "locked or latched" for "locked by key"."""
    removed, added = (
        (p for one in found for p in one.removed),
        (p for one in found for p in one.added),
    )
    first = found[0]
    return Difference(Change.THING, first.effect, tuple(removed), tuple(added), "", first.scope)


def _sort(matching: Matching, side: int, run: Sequence[int]) -> str:
    """What a stretch is by its first and its joining words: an "item" of a list, a "clause", or ""."""
    items = matching.items[side]
    first = items[run[0]].placed
    if first.opener and first.scope in _CLAUSE:
        return "clause"
    if _says_how(matching, side, first):
        return "clause"
    joints = [items[i].key for i in run if items[i].placed.unit.kind is UnitKind.CONNECTIVE]
    if items[run[0]].key == "and":
        return "clause"
    return "item" if "or" in joints and not first.opener else ""


def _says_how(matching: Matching, side: int, first: Placed) -> bool:
    """Whether a stretch is a phrase that says how or where: "not locked [by key]"; what a duty asks for is no limit."""
    passage = matching.readings[side].passages[first.passage]
    asked = passage.kind is Kind.DUTY and first.scope is Scope.MAIN
    return not asked and _PREPOSITION.search(passage.text[: first.unit.start]) is not None


_PREPOSITION = re.compile(
    r"\b(?:by|with|through|during|within|inside|using|in|at)(?: (?:means of )?(?:the|an?|any|such))?\s$",
    re.IGNORECASE,
)


def _is_deadline(matching: Matching, side: int, run: Sequence[int], lexicon: Lexicon) -> bool:
    """Whether a stretch of a duty's main clause says by when, and nothing else: "at once"."""
    items = matching.items[side]
    at = {items[i].at for i in run if items[i].is_content}
    placed = [items[i].placed for i in run if items[i].is_content]
    kind = matching.readings[side].passages[placed[0].passage].kind
    if kind is not Kind.DUTY or any(one.scope is not Scope.MAIN for one in placed):
        return False
    return any(
        lexicon.scales[hit.scale].measures == "deadline" and at <= set(range(hit.start, hit.end))
        for hit in matching.readings[side].values
    )
