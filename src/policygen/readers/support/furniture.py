"""What a printed page adds to a policy's words: running heads, footers and page numbers."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from policygen.readers.support.breaks import ends_sentence, starts_low
from policygen.readers.support.drafts import Line

_PAGE = re.compile(
    r"(?:\S.{0,90}?\s{2,}|\S.{0,60}?\s*\|\s*)?"
    r"(?:page\s+\d{1,3}\s*(?:of|/)\s*\d{1,3}|pg\.?\s*\d{1,3}(?:\s*of\s*\d{1,3})?)"
    r"(?:\s{2,}\S.{0,90}|\s*\|.{0,60})?|page\s+\d{1,3}|\d{1,3}\s*\|\s*p\s?a\s?g\s?e",
    re.IGNORECASE,
)
_LONE = re.compile(r"[-–—]\s*\d{1,3}\s*[-–—]|\d{1,3}\s*(?:of|/)\s*\d{1,3}")
_NUMBER = re.compile(r"\d{1,3}")
_DIGITS = re.compile(r"\d+")
_NEAR = 3  # filled lines from a page's edge within which heads and footers stand
_FEWEST = 3  # how often a line recurs at a regular distance before it counts without page breaks


def page_furniture(text: str, lines: Sequence[Line]) -> frozenset[int]:
    """Which lines are furniture of the printed page.

    Arguments:
        text: the document.
        lines: all its lines, blank ones included.
    Returns: the indices of page numbers, and of lines that, their digits masked, recur beside
        page breaks or, where no break shows, at regular distances.
    """
    words = [text[line.start : line.end] for line in lines]
    numbers = {i for i, line in enumerate(words) if _PAGE.fullmatch(line) or _LONE.fullmatch(line)}
    feeds = [i for i in range(1, len(lines)) if lines[i].page != lines[i - 1].page]
    numbers |= _bare_numbers(words, feeds)
    edges = _edges(words, numbers, feeds)
    masked: dict[str, list[int]] = defaultdict(list)
    for index, line in enumerate(words):
        if line and index not in numbers and len(line) < 120:
            masked[_mask(line)].append(index)
    found = set(numbers)
    for places in masked.values():
        beside = [index for index in places if index in edges]
        breaks = len(feeds) or len(numbers)
        if len(beside) > 1 and breaks:
            found.update(beside)
        elif not breaks and _is_regular(places) and not _is_list(words[places[0]]):
            found.update(places)
    return frozenset(found)


def _mask(line: str) -> str:
    return " ".join(_DIGITS.sub("#", line).split()).lower()


def _bare_numbers(words: Sequence[str], feeds: Sequence[int]) -> set[int]:
    """Lines with a number only: beside a page's edge, or alone between blank lines and counting."""
    single = [i for i, line in enumerate(words) if _NUMBER.fullmatch(line)]
    alone = [
        i
        for i in single
        if (i == 0 or not words[i - 1]) and (i + 1 == len(words) or not words[i + 1])
    ]
    values = [int(words[i]) for i in alone]
    counting = len(values) > 1 and all(after == before + 1 for before, after in pairwise(values))
    counted = set(alone) if counting else set()
    filled = [i for i, line in enumerate(words) if line]
    for before, i, after in zip(filled, filled[1:], filled[2:], strict=False):
        if i in alone and not ends_sentence(words[before]) and starts_low(words[after]):
            counted.add(i)  # a sentence runs on around it
    near = {i for i in single if any(abs(i - feed) <= _NEAR for feed in feeds)}
    return near | counted


def _edges(words: Sequence[str], numbers: set[int], feeds: Sequence[int]) -> set[int]:
    """The filled lines next to each page break, and at the document's two ends."""
    filled = [i for i, line in enumerate(words) if line and i not in numbers]
    cuts = sorted({0, len(words), *numbers, *feeds})
    edges: set[int] = set()
    for cut in cuts:
        before = [i for i in filled if i < cut][-_NEAR:]
        after = [i for i in filled if i >= cut][:_NEAR]
        edges.update(i for i in (*before, *after) if abs(i - cut) <= 2 * _NEAR)
    return edges


def _is_regular(places: Sequence[int]) -> bool:
    """Whether lines recur as pages do: often, far apart, at nearly one distance."""
    if len(places) < _FEWEST:
        return False
    steps = [after - before for before, after in pairwise(places)]
    return min(steps) >= 20 and max(steps) - min(steps) <= 4


def _is_list(line: str) -> bool:
    return line.endswith((".", ";", ":", ",")) or line.startswith(("(", "-", "•"))
