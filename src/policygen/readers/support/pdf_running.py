"""Finds running headers, footers and page numbers: lines that recur at the edge of the pages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from math import ceil
from statistics import median

from policygen.readers.support.pdf_lines import Line

_EDGE = 4  # lines at the top and at the bottom of a page that can be running ones
_SHARE = 0.6  # of the pages on which a line must recur
_STRAY = 12.0  # points by which the height of a running line may differ from page to page
_PAGE_NUMBER = re.compile(r"[-–— ]*(?:page|p\.|pg\.?)?\s*#(?:\s*(?:of|/)\s*#)?[-–— ]*", re.I)


def masked(text: str) -> str:
    """The text with each number as "#", so that "Page 3 of 9" recurs."""
    if re.fullmatch(r"[-–— ]*[ivxl]+[-–— ]*", text):
        return "#"
    return re.sub(r"\d+", "#", text).casefold()


def running_lines(pages: Sequence[Sequence[Line]]) -> set[int]:
    """Offsets (`Line.at`) of the lines that belong to no provision.

    A line counts as running if its masked text recurs, at one height, among the outermost four
    lines of 60 % of all pages, or, where left and right pages differ, of 60 % of either. A bare
    page number at the very edge always counts.
    """
    edges = [(_edge(page, top=True), _edge(page, top=False)) for page in pages]
    found = {line.at for pair in edges for edge in pair for line in edge[:1] if _is_number(line)}
    for side in (0, 1):
        groups = [edges, edges[::2], edges[1::2]] if len(edges) >= 6 else [edges]
        for group in groups:
            found |= _recurring([pair[side] for pair in group])
    return found


def _recurring(edges: Sequence[Sequence[Line]]) -> set[int]:
    seen: dict[str, list[tuple[int, Line]]] = {}
    for number, edge in enumerate(edges):
        for line in edge:
            seen.setdefault(masked(line.text), []).append((number, line))
    fewest = max(2, ceil(_SHARE * len(edges)))
    found: set[int] = set()
    for places in seen.values():
        middle = median(line.bottom for _, line in places)
        level = {number for number, line in places if abs(line.bottom - middle) <= _STRAY}
        if len(level) >= fewest:
            found |= {line.at for _, line in places}
    return found


def _edge(page: Sequence[Line], *, top: bool) -> list[Line]:
    """The outermost lines of a page, the very edge first."""
    return sorted(page, key=lambda line: -line.bottom if top else line.bottom)[:_EDGE]


def _is_number(line: Line) -> bool:
    return _PAGE_NUMBER.fullmatch(masked(line.text)) is not None
