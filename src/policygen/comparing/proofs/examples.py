"""Sets examples aside that are given for "any ...": "any device, such as a belt" reaches any device."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.change import Placed
from policygen.comparing.structure.left_out import without_units
from policygen.comparing.structure.reading import Reading
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_OF_ANY = re.compile(
    r"\b(?:any|every|each|all)\b(?:\s+(?!(?:that|which|who|if|when|not)\b)[\w’'-]+){1,6}\s*[,(]?\s*$",
    re.IGNORECASE,
)
_MARKERS = (
    ("includ", "but", "not", "limit", "to"),
    ("includ", "without", "limit"),
    ("includ",),
    ("such", "as"),
)
_STOPS = (
    Scope.EXCEPTION,
    Scope.EXCLUSION,
    Scope.NEGATION,
    Scope.CONDITION,
    Scope.RELATIVE,
    Scope.WIDENING,
)


def without_examples(before: Reading, after: Reading) -> tuple[Reading, Reading]:
    """Both readings without the examples for "any ..." of which the other says nothing."""
    keys = [
        {one.unit.key for one in reading.placed if one.unit.kind is UnitKind.WORD}
        for reading in (before, after)
    ]
    return _without(before, keys[1]), _without(after, keys[0])


def _without(reading: Reading, known: set[str]) -> Reading:
    gone: set[int] = set()
    for at in range(len(reading.placed)):
        size = _marker(reading.placed, at)
        if at not in gone and size and _may_add(reading, at):
            continue
        if (
            at not in gone
            and size
            and (_is_such(reading, at) or _OF_ANY.search(_text_before(reading, at)))
        ):
            gone |= set(_examples(reading.placed, at, size, known))
    return without_units(reading, gone)


# Where a case that is named beside "any ..." may carry a leave further than a reader would have gone.
_LEAVES = (Kind.SAFE_HARBOUR, Kind.TRIGGER, Kind.PERMISSION)


def _may_add(reading: Reading, at: int) -> bool:
    one = reading.placed[at]
    return one.unit.key != "such" and reading.passages[one.passage].kind in _LEAVES


def _is_such(reading: Reading, at: int) -> bool:
    """Whether "such as" gives examples of what a definition protects or a ban bars, whatever their head."""
    one = reading.placed[at]
    return one.unit.key == "such" and reading.passages[one.passage].kind in _BARS


_BARS = (Kind.PROTECTED_DEFINITION, Kind.PROHIBITION)


def _text_before(reading: Reading, at: int) -> str:
    one = reading.placed[at]
    return reading.passages[one.passage].text[: one.unit.start]


def _marker(placed: Sequence[Placed], at: int) -> int:
    """How many units announce examples here; 0 if none do."""
    for words in _MARKERS:
        here = placed[at : at + len(words)]
        if tuple(one.unit.words[0] if len(one.unit.words) == 1 else "" for one in here) == words:
            return len(words)
    return 0


def _examples(placed: Sequence[Placed], at: int, size: int, known: set[str]) -> range:
    """The units from the marker to the end of the examples; none where more than examples stand there.

    They end at the end of the sentence or item, or at a comma after which the other text goes on too.
    """
    end = at + size
    said = False
    while end < len(placed):
        one = placed[end]
        if one.passage != placed[at].passage or one.unit.key in (".", ";", ":"):
            break
        if one.unit.key in (",", ")") and _goes_on(placed, end + 1, known):
            end += 1
            break
        telling = one.unit.kind is UnitKind.WORD
        if one.unit.kind is UnitKind.MODAL or (one.opener and one.scope in _STOPS):
            return range(0)
        if one.unit.quantity is not None or (telling and one.unit.key in known):
            return range(0)
        said = said or telling
        end += 1
    return range(at, end) if said else range(0)


def _goes_on(placed: Sequence[Placed], at: int, known: set[str]) -> bool:
    """Whether the next word that says something is said by the other text too."""
    following = next(
        (
            one
            for one in placed[at:]
            if one.opener or one.unit.kind not in (UnitKind.MARK, UnitKind.LIGHT)
        ),
        None,
    )
    if following is None or following.unit.kind is UnitKind.CONNECTIVE:
        return following is None
    return following.opener or following.unit.kind is UnitKind.MODAL or following.unit.key in known
