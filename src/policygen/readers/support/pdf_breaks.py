"""Decides where one paragraph of a PDF ends and the next begins."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from policygen.readers.support.labels import label_of
from policygen.readers.support.pdf_lines import Line

_ENDED = re.compile(r"[.!?:;][\"'”’)\]]*$")
_NEAR = 6.0  # points by which an edge may stray


@dataclass(frozen=True, slots=True)
class Measures:
    """What is usual in a document.

    Arguments:
        size: height of the font's box that most characters have, in points.
        pitch: distance from line to line, as a multiple of the size.
        edges: left and right edge of the text by (column, whether the page number is odd),
            in points.
    """

    size: float
    pitch: float
    edges: dict[tuple[int, bool], tuple[float, float]]

    def edge(self, line: Line) -> float:
        """The right edge that the line could have reached."""
        return self.edges[line.column, line.page % 2 == 1][1]

    def indent(self, line: Line) -> int:
        """How far right the line starts, in steps of 9 points."""
        return round((line.left - self.edges[line.column, line.page % 2 == 1][0]) / 9)


def measure(lines: Sequence[Line]) -> Measures:
    """The usual size, pitch and edges of a document's lines."""
    sizes: Counter[float] = Counter()
    rights: dict[tuple[int, bool], list[float]] = {}
    lefts: dict[tuple[int, bool], float] = {}
    pitches: list[float] = []
    for line in lines:
        sizes[round(line.size * 2) / 2] += len(line.text)
        key = (line.column, line.page % 2 == 1)
        rights.setdefault(key, []).append(line.right)
        lefts[key] = min(lefts.get(key, line.left), line.left)
    for line, following in pairwise(lines):
        drop = line.bottom - following.bottom
        if _same_run(line, following) and 0 < drop < 4 * line.size:
            pitches.append(drop / max(line.size, 1))
    return Measures(
        max(sizes, key=lambda size: (sizes[size], size), default=1.0),
        median(pitches) if pitches else 1.2,
        {key: (lefts[key], _usual_edge(values)) for key, values in rights.items()},
    )


def _usual_edge(rights: Sequence[float]) -> float:
    """The rightmost edge that a twentieth of the lines reach; single ones may stick out."""
    ordered = sorted(rights, reverse=True)
    return ordered[len(ordered) // 20]


def _same_run(line: Line, following: Line) -> bool:
    return line.page == following.page and line.column == following.column


def ended(text: str) -> bool:
    """Whether a line ends as a sentence, a clause of a list or a stem does."""
    return _ENDED.search(text) is not None


def is_break(line: Line, following: Line, measures: Measures, hanging: float | None) -> bool:
    """Whether a new block begins between two lines that follow each other.

    Arguments:
        line, following: the lines.
        measures: what is usual in the document.
        hanging: the left edge of the block's lines after its first one, if it has such lines.
    """
    if line.labels and line.words_at >= len(line.text) and not following.labels:
        return False  # a label that was drawn apart from its words
    doubt = 2 if ended(line.text) else line.size
    fits = line.right + 0.25 * line.size + following.opening < measures.edge(line) - doubt
    if following.labels and (fits or not (_cites(line, following) or _counts_on(line, following))):
        return True
    if line.bold != following.bold and not _goes_on(line, following):
        return True
    if abs(line.size - following.size) > 0.08 * max(line.size, following.size):
        return True
    if not _same_run(line, following) or following.bottom > line.bottom:
        return ended(line.text) or (fits and not _goes_on(line, following))
    drop = line.bottom - following.bottom
    if _goes_on(line, following):
        return drop > 2.5 * measures.pitch * line.size
    if fits or drop > 1.3 * measures.pitch * line.size:
        return True
    if not ended(line.text):
        return False
    return following.left > line.indent + _NEAR or (
        hanging is not None and following.left < hanging - _NEAR
    )


def _goes_on(line: Line, following: Line) -> bool:
    """Whether the words themselves say that the sentence isn't over."""
    start = following.words[:1]
    if _counts_on(line, following):
        return True
    return not ended(line.text) and (start.islower() or _cites(line, following))


def _cites(line: Line, following: Line) -> bool:
    """Whether what looks like a label goes on with a reference: "subsection / (a) of this"."""
    if not following.labels or following.labels[0].is_bullet or ended(line.text):
        return False
    if line.text.endswith((",", " and", " or")):
        return False
    return following.words[:1].islower() or following.label[:3].isdigit()


def _counts_on(line: Line, following: Line) -> bool:
    """Whether a label goes on with a list inside a sentence: "shall (a) have light; / (b) have"."""
    if not following.labels or following.labels[0].is_bullet:
        return False
    inside = (label_of(word) for word in line.words.split()[1:])
    return any(label and following.labels[0].follows(label) for label in inside)
