"""Judges an approval that is given by word of mouth and written down afterwards, where it had to be written.

"Approves in writing before it is used" becomes "approves by telephone and confirms in writing afterward": the
use no longer waits for a paper.
"""

from __future__ import annotations

import re

from policygen.change import Change, Difference
from policygen.comparing.structure.left_out import without_units
from policygen.comparing.structure.reading import Reading
from policygen.comparing.structure.stretches import placed_at, units_in

_ORAL = re.compile(
    r",?\s*\b(?:by (?:tele)?phone|over the (?:tele)?phone|orally|verbally|by word of mouth|in person)\b,?",
    re.IGNORECASE,
)
_ORAL_ADJECTIVE = re.compile(r"\b(?:oral|verbal|spoken)\b", re.IGNORECASE)
_CONFIRMED = re.compile(
    r",?\s*(?:and|but|who|which|to be|;)?\s*(?:(?:shall|must|will|then|is|are|be) )*(?:later )?"
    r"(?:confirm(?:s|ed|ing)?|puts?|repeat(?:s|ed)?|record(?:s|ed)?|follow(?:s|ed)? up)\b"
    r"[^.;]*?\bin writing\b[^.;,]*",
    re.IGNORECASE,
)
_LATER = re.compile(
    r",?\s*and\s+in writing (?:afterwards?|later|thereafter|subsequently|in due course)\b",
    re.IGNORECASE,
)
_WRITTEN = re.compile(r"\bin writing\b|\bwritten\b|\bin written form\b", re.IGNORECASE)
_APPROVES = re.compile(
    r"\b(?:approv|authori[sz]|consent|agree|permission|permit|sign|order|concur)", re.IGNORECASE
)


def without_late_confirmation(
    before: Reading, after: Reading
) -> tuple[Reading, Reading, list[Difference]]:
    """Both readings without the form of an approval, where one asks for a paper first and the other afterwards."""
    sides = [before, after]
    spoken = [_spoken(reading) for reading in sides]
    if bool(spoken[0]) == bool(spoken[1]):
        return before, after, []
    own = 1 if spoken[1] else 0
    written = _written(sides[1 - own])
    if not written:
        return before, after, []
    gone = [written, spoken[1]] if own else [spoken[0], written]
    units = [placed_at(reading, numbers) for reading, numbers in zip(sides, gone, strict=True)]
    rest = [without_units(r, set(numbers)) for r, numbers in zip(sides, gone, strict=True)]
    effect = -1 if own else 1
    return (
        rest[0],
        rest[1],
        [Difference(Change.THING, effect, units[0], units[1], "", units[0][0].scope)],
    )


def _spoken(reading: Reading) -> tuple[int, ...]:
    """The units that say that something is approved by word of mouth and confirmed in writing later."""
    for number, passage in enumerate(reading.passages):
        oral = _ORAL.search(passage.text) or _ORAL_ADJECTIVE.search(passage.text)
        if oral is None:
            continue
        confirmed = _CONFIRMED.search(passage.text, oral.end())
        later = _LATER.search(passage.text, oral.end())
        if (confirmed and _APPROVES.search(passage.text)) or later:
            hit = confirmed or later
            assert hit is not None
            return (
                *units_in(reading, number, oral.start(), oral.end()),
                *units_in(reading, number, hit.start(), hit.end()),
            )
    return ()


def _written(reading: Reading) -> tuple[int, ...]:
    """The units that say "in writing", where nothing is said by word of mouth; none where it is said twice."""
    texts = [passage.text for passage in reading.passages]
    if any(_ORAL.search(text) or _ORAL_ADJECTIVE.search(text) for text in texts):
        return ()
    hits = [(n, one) for n, text in enumerate(texts) for one in _WRITTEN.finditer(text)]
    if len(hits) != 1:
        return ()
    number, hit = hits[0]
    return units_in(reading, number, hit.start(), hit.end())
