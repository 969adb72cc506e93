"""Numbers that a printed draft sets before each of its lines, which are no part of its words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from policygen.readers.support.breaks import ends_sentence, starts_low
from policygen.readers.support.drafts import Line

_NUMBER = re.compile(r"(\d{1,4})(?:(\s+)(?=\S)|$)")
_FEWEST = 3
_SHARE = 0.8  # of the filled lines that must bear numbers, and of the steps that must be by one


def without_numbers(text: str, lines: Sequence[Line]) -> list[Line]:
    """Cut line numbers off.

    Arguments:
        text: the document.
        lines: its lines, blank ones with equal start and end.
    Returns: the lines as they were, unless nearly all of them begin with numbers that count on
        and a sentence runs on from one of them to the next, so that they are no list.
    """
    filled = [line for line in lines if line.start < line.end]
    found = {line: match for line in filled if (match := _NUMBER.match(text, line.start, line.end))}
    if len(found) < _FEWEST or len(found) < _SHARE * len(filled):
        return list(lines)
    steps = list(pairwise(int(match.group(1)) for match in found.values()))
    if sum(after - before in (1, 1 - before) for before, after in steps) < _SHARE * len(steps):
        return list(lines)
    words = [text[match.end() : line.end] for line, match in found.items() if match.end(2) > 0]
    if not any(starts_low(b) and not ends_sentence(a) for a, b in pairwise(words)):
        return list(lines)
    return [_cut(line, found[line]) if line in found else line for line in lines]


def _cut(line: Line, match: re.Match[str]) -> Line:
    start = min(match.end(), line.end)
    return Line(start, line.end, line.indent + start - line.start, line.page)
