"""The lines of a printed bill: their numbers, its running heads and its word of explanation."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_NUMBERED = re.compile(r"\s*(?:[-*+]\s+)?(\d{1,4})(?:(\s+)(?=\S)|\s*$)")
_EXPLANATION = re.compile(r"\W*EXPLANATION\b.*", re.IGNORECASE)
_TELLS = re.compile(
    r"bold|bracket|underscor|underlin|italic|stricken|strike|omitted|proposed language|not enacted",
    re.IGNORECASE,
)
_RUNNING = re.compile(
    r"\W*(?:page\s+\d+|(?:[HS]\.?\s?[A-Z]{0,3}\.?|A\.?B\.?|L\.?D\.?)[ #\d./A-Z&-]{2,40}"
    r"\s{2,}\d{1,3}|\d{1,3}\s{2,}(?:[HS][A-Z]{0,3})[ #\d./A-Z&-]{2,40})\W*$"
)
_INDENT = 4  # columns after a line's number that begin a paragraph
_LEAST = 5  # numbered lines in sequence that make a bill


@dataclass(frozen=True, slots=True)
class BillLine:
    """A line of a bill: offsets of its words, and whether a paragraph begins with it."""

    start: int
    end: int
    begins: bool


@dataclass(frozen=True, slots=True)
class BillPage:
    """What the lines of a text tell.

    Arguments:
        lines: those that hold the bill's words.
        explained: whether a line explains what brackets and bold type mean.
        numbers: how many lines bear a number of the sequence.
    """

    lines: tuple[BillLine, ...]
    explained: bool
    numbers: int

    @property
    def numbered(self) -> bool:
        """Whether the lines are numbered as a bill's are."""
        return self.numbers >= _LEAST


def read_lines(text: str) -> BillPage:
    """Cut numbers and furniture off the lines of what may be a bill."""
    raw = text.split("\n")
    numbers = _sequence(raw)
    lines: list[BillLine] = []
    at, skipping, explained, blank = 0, False, False, True
    for index, line in enumerate(raw):
        start, at = at, at + len(line) + 1
        if not line.strip():
            skipping, blank = False, True
            continue
        if _EXPLANATION.match(line) and _explains(raw, index):
            skipping = explained = True
        if skipping or _RUNNING.match(line):
            continue
        lead = _NUMBERED.match(line) if index in numbers else None
        offset = lead.end() if lead else len(line) - len(line.lstrip())
        begins = blank or bool(lead and len((lead.group(2) or "").expandtabs()) >= _INDENT)
        words = line[offset:].rstrip()
        if words:
            lines.append(BillLine(start + offset, start + offset + len(words), begins))
            blank = False
    return BillPage(tuple(lines), explained, len(numbers))


def _explains(raw: Sequence[str], index: int) -> bool:
    return bool(_TELLS.search(" ".join(raw[index : index + 3])))


def _sequence(raw: Sequence[str]) -> frozenset[int]:
    """Which lines bear numbers that count on, from line to line and from page to page."""
    bearing = [
        (index, int(match.group(1)))
        for index, line in enumerate(raw)
        if (match := _NUMBERED.match(line))
    ]
    chosen: set[int] = set()
    last = -10
    for position, (index, number) in enumerate(bearing):
        following = bearing[position + 1][1] if position + 1 < len(bearing) else -10
        if last < number <= last + 3 or following == number + 1:
            chosen.add(index)
            last = number
    return frozenset(chosen) if len(chosen) >= _LEAST else frozenset()
