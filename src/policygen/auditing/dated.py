"""The day that a policy gives for its own text: when it was last revised, or adopted."""

from __future__ import annotations

import re
from collections.abc import Iterator

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<{0}>(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*)\.?"
_YEAR = r"(?:19[5-9]|20\d)\d"
_DATE = re.compile(
    rf"\b(?:(?P<iso>{_YEAR}-\d\d(?:-\d\d)?)"
    rf"|{_MONTH.format('m1')} (?:(?P<d1>\d\d?)(?:st|nd|rd|th)?,? )?(?P<y1>{_YEAR})"
    rf"|(?P<d2>\d\d?) {_MONTH.format('m2')},? (?P<y2>{_YEAR})"
    rf"|(?P<m3>\d\d?)[/.-](?:(?P<d3>\d\d?)[/.-])?(?P<y3>{_YEAR}|\d\d(?![/.-]?\d))"
    rf"|(?P<y4>{_YEAR}))\b",
    re.IGNORECASE,
)
_ACT = r"(?:adopt(?:ed|ion)|revis(?:ed|ion)s?|amended|approv(?:ed|al)|updated?|issued|readopted)"
_FIELD = re.compile(
    r"^\W*(?:(?:date|policy|board|originally|original|first|last|most|recent(?:ly)?|latest|initial(?:ly)?"
    r"|this|was|of|the|education)\W+){0,6}"
    rf"{_ACT}(?:\W+(?:date|by|the|board|of|education|on|in|and|approved|adopted)\b){{0,6}}\W{{0,6}}"
    rf"(?={_DATE.pattern.replace('?P<', '?P<x')})",
    re.IGNORECASE,
)
_REVERSED = re.compile(rf"^\W*{_DATE.pattern}\W{{1,6}}{_ACT}\b", re.IGNORECASE)
_OF_A_LAW = re.compile(
    r"\b(?:H\.?B|S\.?B|acts?|bill|statutes?|legislature|RSMo|U\.S\.C|C\.F\.R|law)\b",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:review(?:ed)?|next|effective|expires?|copyright|reading)\b", re.IGNORECASE
)
_MOST = 240  # characters of a line that is a field


def dated(text: str) -> str:
    """The last day on which a policy says that its text was adopted or revised.

    Arguments:
        text: of a policy, one block a line.
    Returns: "2019-07-16", "2019-07" or "2019", as exactly as it is told; "" if it isn't.
    """
    lines = [" ".join(line.split()) for line in text.splitlines()]
    lines = [line for line in lines if line]
    days = [
        day
        for line, after in zip(lines, [*lines[1:], ""], strict=True)
        for day in _of_field(line if _DATE.search(line) else f"{line} {after[:40]}")
    ]
    return max(days, default="")


def _of_field(line: str) -> Iterator[str]:
    first = _DATE.search(line)
    if first is None or len(line) > _MOST or _OF_A_LAW.search(line[: first.end() + 30]):
        return
    if not (_FIELD.match(line) or _REVERSED.match(line)):
        return
    before = 0
    for found in _DATE.finditer(line):
        day = _iso(found)
        if day and not _OTHER.search(line[before : found.start()]):
            yield day
        before = found.end()


def _iso(found: re.Match[str]) -> str:
    """A date as ISO 8601, or "" if there is no such day."""
    parts = found.groupdict()
    if parts["iso"]:
        year, month, *rest = (int(part) for part in parts["iso"].split("-"))
        day = rest[0] if rest else 0
    elif parts["y4"]:
        year, month, day = int(parts["y4"]), 0, 0
    elif parts["y3"]:
        year, month, day = int(parts["y3"]), int(parts["m3"]), int(parts["d3"] or 0)
        if year < 100:
            if not day:  # "5/19": a month and a day, or anything else
                return ""
            year += 2000 if year < 50 else 1900
    else:
        name = parts["m1"] or parts["m2"]
        month = _MONTHS.index(name[:3].lower()) + 1
        year, day = int(parts["y1"] or parts["y2"]), int(parts["d1"] or parts["d2"] or 0)
    if month > 12 or day > 31 or (day and not month):
        return ""
    return f"{year:04}" + (f"-{month:02}" if month else "") + (f"-{day:02}" if day else "")
