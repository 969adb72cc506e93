"""Proves that an exclusion takes nothing out: the definition never reached what it names.

"A room that the student is prevented from leaving" doesn't reach "a room that the student is free to leave".
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from policygen.change import Difference
from policygen.comparing.structure.left_out import without_units
from policygen.comparing.structure.reading import Reading
from policygen.comparing.structure.stretches import units_in
from policygen.policy import Kind, Passage

_FREE = (
    r"(?:free to leave|(?<!not )(?:permitted|allowed) to leave|(?:may|can) leave|leave at any time|"
    r"at liberty to leave)"
)
# What a definition asks for, and what an exclusion says that can't be so where it is asked for.
_CONTRARY = (
    (
        re.compile(r"\b(?:prevented from leaving|unable to leave|cannot leave|can not leave)\b", re.IGNORECASE),
        re.compile(rf"\b(?:{_FREE}|able to leave|not (?:physically )?prevented from leaving)\b", re.IGNORECASE),
    ),
    (
        re.compile(r"\b(?:not free to leave|not (?:permitted|allowed) to leave|may not leave)\b", re.IGNORECASE),
        re.compile(rf"\b{_FREE}\b", re.IGNORECASE),
    ),
    (
        re.compile(r"\binvoluntar(?:y|ily)\b", re.IGNORECASE),
        re.compile(r"\b(?:voluntary|voluntarily)\b", re.IGNORECASE),
    ),
)  # fmt: skip
_EXCLUDES = re.compile(r"\b(?:does|do|shall) not include\b|\bexcludes\b", re.IGNORECASE)
_CLAUSE = re.compile(
    r"(?:[.;,]\s*(?:and |but )?|\band |\bbut )?\s*(?:(?:it|the term|this) )?$", re.IGNORECASE
)
_SEVERAL = re.compile(r"\b(?:or|nor)\b|[,;:]", re.IGNORECASE)
_OR_ELSE = re.compile(
    r"[^.;]*?\bor (?:\w+ )?(?:is|are|was|believes?|feels?|thinks?|perceives?|where|in which|from "
    r"which|which|who|that|reasonably|led|told)\b",
    re.IGNORECASE,
)  # fmt: skip
_ELSE = re.compile(
    r"\bor (?:(?:is|are|was|otherwise|physically|effectively|reasonably|led|to|believes?|feels?|thinks?|perceives?|"
    r"that|he|she|they|the|student|it) )*$",
    re.IGNORECASE,
)
_DEFINING = (Kind.PROTECTED_DEFINITION, Kind.SAFE_HARBOUR, Kind.TRIGGER)


def only_restates(exclusion: Passage, others: Iterable[Passage]) -> bool:
    """Whether a passage is an exclusion that takes nothing out of what its definition reaches."""
    hit = _EXCLUDES.search(exclusion.text)
    if hit is None or exclusion.kind not in _DEFINING or exclusion.stem:
        return False
    said = exclusion.text[hit.end() :]
    return any(
        _never_reached(said, one.text)
        for one in others
        if one.kind is exclusion.kind and (one.term == exclusion.term or not exclusion.term)
    )


def without_restated_exclusions(
    before: Reading, after: Reading
) -> tuple[Reading, Reading, list[Difference]]:
    """Both readings without the clauses that exclude what the definition never reached, where one has any."""
    sides = [before, after]
    clauses = [_clauses(reading) for reading in sides]
    if bool(clauses[0]) == bool(clauses[1]):
        return before, after, []
    return (
        without_units(before, set(clauses[0])),
        without_units(after, set(clauses[1])),
        [],
    )


def _clauses(reading: Reading) -> tuple[int, ...]:
    """The units of every clause that restates the definition as an exclusion."""
    gone: list[int] = []
    for number, passage in enumerate(reading.passages):
        hit = _EXCLUDES.search(passage.text)
        if hit is None or passage.kind not in _DEFINING or passage.stem:
            continue
        opened = _CLAUSE.search(passage.text[: hit.start()])
        start = opened.start() if opened else 0
        own = passage.text[:start]
        others = [one.text for n, one in enumerate(reading.passages) if n != number]
        whole = not own.strip() or (start == 0)
        texts = others if whole else [own, *others]
        if any(_never_reached(passage.text[hit.end() :], text) for text in texts):
            gone += units_in(reading, number, start, len(passage.text))
    return tuple(gone)


def _never_reached(said: str, definition: str) -> bool:
    """Whether what an exclusion names can't be what a definition asks for."""
    if _SEVERAL.search(said.rstrip(" .;")) or _EXCLUDES.search(definition):
        return False
    for asked, contrary in _CONTRARY:
        hit = asked.search(definition)
        if hit and contrary.search(said) and not _left_open(definition, hit):
            return True
    return False


def _left_open(definition: str, hit: re.Match[str]) -> bool:
    """Whether a definition can be met without what it asks for here."""
    before = _ELSE.search(definition[: hit.start()])
    return before is not None or _OR_ELSE.match(definition[hit.end() :]) is not None
