"""The redline of two passages, cut between words and never inside one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from rapidfuzz.distance import Indel

# Words too common to hold two changes apart: "shall notify the parent" -> "must tell the family"
# reads better as one replacement than as two around a lone "the".
FILLER = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "to",
        "in",
        "on",
        "at",
        "by",
        "for",
        "or",
        "and",
        "as",
        "is",
        "are",
        "be",
        "it",
        "that",
        "with",
    ]
)
LONGEST_FILLER_RUN = 2
LEAST_SHARE_KEPT = 0.3  # of the shorter passage; below it the two are shown one after the other

_WORD = re.compile(r"(\S+)(\s*)")


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words that stands in both passages, only in the first, or only in the second."""

    kind: Literal["same", "removed", "added"]
    text: str


@dataclass(frozen=True, slots=True)
class _Run:
    """`size` equal words, from `before` in the first passage and from `after` in the second."""

    before: int
    after: int
    size: int


def redline(before: str, after: str) -> tuple[Piece, ...]:
    """The whole-word difference of two passages, in reading order.

    Arguments:
        before, after: the two wordings.

    Returns:
        Pieces whose "same" and "removed" texts give `before` exactly when joined, and whose "same"
        and "added" texts give `after`. Punctuation stays with its word. A removal stands before
        the addition that replaces it.

    Method: longest common subsequence of words (Indel distance, bit-parallel, by rapidfuzz).
    """
    old, new = _words(before), _words(after)
    pen = _Pen()
    pen.write("removed", before[: len(before) - len(before.lstrip())])
    pen.write("added", after[: len(after) - len(after.lstrip())])
    old_at = new_at = 0
    for run in [*_runs(old, new), _Run(len(old), len(new), 0)]:
        pen.write("removed", "".join(word + gap for word, gap in old[old_at : run.before]))
        pen.write("added", "".join(word + gap for word, gap in new[new_at : run.after]))
        old_at, new_at = run.before + run.size, run.after + run.size
        for (word, gap), (_, new_gap) in zip(
            old[run.before : old_at], new[run.after : new_at], strict=True
        ):
            pen.keep(word, gap, new_gap)
    return pen.pieces()


class _Pen:
    """Collects pieces; neighbours of one kind become one, removals come before additions."""

    def __init__(self) -> None:
        self._pieces: list[Piece] = []
        self._changes = {"removed": "", "added": ""}

    def write(self, kind: Literal["removed", "added"], text: str) -> None:
        self._changes[kind] += text

    def keep(self, word: str, gap: str, new_gap: str) -> None:
        """One word of both passages, and the white space that each has after it."""
        self._flush()
        kept = word + gap if gap == new_gap else word
        if self._pieces and self._pieces[-1].kind == "same":
            kept = self._pieces.pop().text + kept
        self._pieces.append(Piece("same", kept))
        if gap != new_gap:
            self._changes = {"removed": gap, "added": new_gap}

    def _flush(self) -> None:
        removed, added = self._changes["removed"], self._changes["added"]
        if removed == added and removed:  # the same white space before the first word
            self._pieces.append(Piece("same", removed))
        else:
            self._pieces += [Piece("removed", removed)] if removed else []
            self._pieces += [Piece("added", added)] if added else []
        self._changes = {"removed": "", "added": ""}

    def pieces(self) -> tuple[Piece, ...]:
        self._flush()
        return tuple(self._pieces)


def _words(text: str) -> list[tuple[str, str]]:
    """Each word with the white space after it."""
    return _WORD.findall(text)


def _runs(old: list[tuple[str, str]], new: list[tuple[str, str]]) -> list[_Run]:
    """The runs of equal words that are worth showing as kept, in order."""
    before, after = [word for word, _ in old], [word for word, _ in new]
    runs = [
        _Run(step.src_start, step.dest_start, step.src_end - step.src_start)
        for step in Indel.opcodes(before, after)
        if step.tag == "equal"
    ]
    kept: list[_Run] = []
    for index, run in enumerate(runs):
        last = kept[-1] if kept else _Run(0, 0, 0)
        following = runs[index + 1] if index + 1 < len(runs) else _Run(len(old), len(new), 0)
        filler = run.size <= LONGEST_FILLER_RUN and all(
            word.lower() in FILLER for word in before[run.before : run.before + run.size]
        )
        if not (filler and _replaced(last, run) and _replaced(run, following)):
            kept.append(run)
    least = LEAST_SHARE_KEPT * min(len(old), len(new))
    return kept if sum(run.size for run in kept) >= least else []


def _replaced(left: _Run, right: _Run) -> bool:
    """Whether between two runs words were removed and other words added."""
    removed = right.before - left.before - left.size
    added = right.after - left.after - left.size
    return removed > 0 and added > 0
