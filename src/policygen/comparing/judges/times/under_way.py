"""Tells what is under way from what is over: "as soon as the student is calming down", "has calmed down".

The two name different moments: what has happened need not go on any more, and what goes on hasn't happened yet where
the verb tells of a change. A verb in a condition that stands in the progressive in one text and in the perfect in the
other is therefore no other form of the same.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.change import Change, Difference, Placed
from policygen.comparing.structure.items import Item, Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.tokens import stem

_ADVERB = r"(?:\w+ly |already |now |then |again |first |not |all )?"
_GOING_ON = re.compile(
    rf"\b(?:is|are|was|were)(?:n['’]t)? {_ADVERB}(?:(?P<passive>being {_ADVERB}\w+)|(?P<active>\w+ing))\b",
    re.IGNORECASE,
)
_OVER = re.compile(
    rf"\b(?:has|have|had)(?:n['’]t)? {_ADVERB}"
    rf"(?:(?P<passive>been {_ADVERB}(?!\w+ing\b)\w+)|(?P<active>(?!been\b)\w+))\b",
    re.IGNORECASE,
)
# Verbs of a change: until it is over, what they tell of isn't so.
_CHANGES = frozenset(
    stem(word)
    for word in (
        "regain recover calm settle subside cease end leave become stop finish return arrive complete lose heal "
        "abate pass fade relax de-escalate deescalate cool quiet wear resolve comply clear ease lift conclude reach "
        "get come go begin start enter exit withdraw resume improve"
    ).split()
)
_MOMENT = "<after>"
_SCOPES = (Scope.CONDITION, Scope.UNTIL, Scope.RELATIVE)


def under_way_differences(matching: Matching) -> list[Difference]:
    """One difference where the same verb of a condition goes on in one text and is over in the other.

    Done as soon as something is over, a duty is done later. A condition that what has happened meets, too, is wider.
    What a change under way or until when something lasts does isn't known.
    """
    spans = [
        [_aspects(passage.text) for passage in reading.passages] for reading in matching.readings
    ]
    names = [sorted(name for one in side for *_, name in one) for side in spans]
    if names[0] == names[1]:
        return []
    for i, j in sorted(matching.pairs):
        items = matching.items[0][i], matching.items[1][j]
        pair = items[0].placed, items[1].placed
        if not all(one.scope in _SCOPES and not one.opener for one in pair):
            continue
        told = _told(spans[0], pair[0]), _told(spans[1], pair[1])
        if set(told) not in ({"on", "over"}, {"acted on", "acted over"}):
            continue
        later = 1 if "over" in told[1] else -1
        changes = bool({_verb(matching, 0, i), _verb(matching, 1, j), items[0].key} & _CHANGES)
        effect = later * _effect_of_later(matching, i, told[0], changes=changes)
        return [Difference(Change.REPLACEMENT, effect, (pair[0],), (pair[1],), "", pair[0].scope)]
    return []


def _verb(matching: Matching, side: int, number: int) -> str:
    return stem(matching.said(side, number).split()[0])


def _aspects(text: str) -> list[tuple[int, int, str]]:
    """The verbs of a text that are "on" in the progressive or "over" in the perfect; with "acted" in the passive."""
    out = []
    for pattern, name in ((_GOING_ON, "on"), (_OVER, "over")):
        for found in pattern.finditer(text):
            group = "passive" if found["passive"] else "active"
            said = f"acted {name}" if group == "passive" else name
            out.append((found.start(), found.end(group), said))
    return out


def _told(spans: Sequence[Sequence[tuple[int, int, str]]], placed: Placed) -> str:
    """How the verb that a unit stands in is said; "" if in neither way."""
    unit = placed.unit
    return next(
        (
            name
            for start, end, name in spans[placed.passage]
            if start < unit.end and unit.start < end
        ),
        "",
    )


def _effect_of_later(matching: Matching, number: int, told: str, *, changes: bool) -> int:
    """What it does that the verb is over in the later text, and not in the earlier one; 0 where it isn't known."""
    placed = matching.items[0][number].placed
    owed = matching.readings[0].passages[placed.passage].kind is Kind.DUTY
    opener = _opener(matching.items[0], number)
    if opener is None or told.startswith("acted") or opener.placed.scope is Scope.UNTIL:
        return 0
    if opener.key == _MOMENT:
        return -opener.placed.attach if owed else 0
    return 0 if changes else -placed.sign


def _opener(items: Sequence[Item], number: int) -> Item | None:
    """The first word of the clause whose verb an item is.

    A relative clause that has a verb and its object before it is over: "as soon as what caused the trouble is ending".
    """
    path = items[number].placed.path
    around = [
        n for n in range(number) if items[n].placed.opener and items[n].placed.path[-1] in path
    ]
    first = [n for n in around if items[n].placed.path == items[around[-1]].placed.path][:1]
    outer = [n for n in around if first and n < first[0]]
    if first and outer and items[first[0]].placed.scope is Scope.RELATIVE:
        inside = sum(one.is_content for one in items[first[0] : number])
        return items[outer[-1] if inside >= _VERB_AND_OBJECT else first[0]]
    return items[first[0]] if first else None


_VERB_AND_OBJECT = 2  # words of weight
