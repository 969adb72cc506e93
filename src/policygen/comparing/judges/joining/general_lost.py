"""Judges a list that stood as examples of a general thing and stands alone in the other text, or the reverse.

"Any device, including a strap" reaches every device, and "a strap" that one. In a duty to give things
"items such as water and food" leaves open which, and "water and food" names them.
"""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_EXAMPLES = (("such", "as"), ("for", "exampl"), ("like",))
_OUTER = (Scope.MAIN, Scope.UNIVERSAL)
_JUDGED = (
    Kind.PROTECTED_DEFINITION,
    Kind.SAFE_HARBOUR,
    Kind.TRIGGER,
    Kind.PERMISSION,
    Kind.PROHIBITION,
    Kind.DUTY,
)


def general_differences(matching: Matching) -> list[Difference]:
    """General things that one text names before its list, which the other text has alone."""
    found: list[Difference] = []
    for side in (0, 1):
        counterpart = {pair[side]: pair[1 - side] for pair in matching.pairs}
        items = matching.items[side]
        if matching.content_left(1 - side):
            continue  # the other text may say it in words of its own
        for i in sorted(matching.open[side]):
            opener = items[i].placed
            if not opener.opener or opener.scope is not Scope.INCLUDING:
                continue
            named = _named_before(matching, side, i)
            listed = [
                n
                for n, item in enumerate(items)
                if item.is_content and item.placed.path[: len(opener.path)] == opener.path
            ]
            there = [
                matching.items[1 - side][counterpart[n]].placed for n in listed if n in counterpart
            ]
            if not named or not listed or len(there) < len(listed):
                continue
            if any(one.scope not in _OUTER for one in there):
                continue
            effect = _effect(matching, side, i)
            if effect is None:
                continue
            matching.drop(side, [*named, i])
            run = tuple(items[n].placed for n in (*named, i))
            removed, added = ((), run) if side else (run, ())
            effect = effect if side else -effect
            found.append(Difference(Change.THING, effect, removed, added, "", run[0].scope))
    return found


def _named_before(matching: Matching, side: int, i: int) -> list[int]:
    """The general thing before an opener, none of whose words the other text has."""
    items = matching.items[side]
    run: list[int] = []
    for n in range(i - 1, -1, -1):
        placed = items[n].placed
        noun = items[n].is_content and placed.unit.kind is UnitKind.WORD
        universal = placed.opener and placed.scope is Scope.UNIVERSAL
        if n not in matching.open[side] or not (noun or (universal and run)):
            break
        run.append(n)
    return run[::-1]


def _effect(matching: Matching, side: int, i: int) -> int | None:
    """What it does for the student that the general thing is named; None where that isn't known."""
    opener = matching.items[side][i].placed
    reading = matching.readings[side]
    kind = reading.passages[opener.passage].kind
    if kind not in _JUDGED:
        return None
    main = [
        one
        for one in reading.placed
        if one.passage == opener.passage
        and one.scope is Scope.MAIN
        and one.unit.quantity is None
        and not one.opener
    ]
    if not main:
        return None
    if kind is not Kind.DUTY:
        return -main[-1].sign
    words = tuple(
        word
        for one in reading.placed
        if one.opener and one.path == opener.path and one.passage == opener.passage
        for word in one.unit.words
    )
    modal = next((one.sign for one in main if one.unit.kind is UnitKind.MODAL), main[-1].sign)
    return -modal if words in _EXAMPLES else modal
