"""Plain text's lines: paragraphs known by indents, capitals and where a line stops short."""

from __future__ import annotations

import re
from dataclasses import dataclass

from policygen.policy import BlockKind
from policygen.readers.support.breaks import ends_sentence, starts_low
from policygen.readers.support.drafts import Line
from policygen.readers.support.heading_form import is_capitals
from policygen.readers.support.scan import Scanner

_CUT = re.compile(r"[^\W\d_][-\u00ad\u2010]$")
_SHIFT = 2  # columns by which a line must be set in or out to begin a paragraph


def runs_on(before: str, words: str, width: int) -> bool:
    """Whether a sentence goes on over a page's end.

    Arguments:
        before: the last line of the page.
        words: the first line of the next one.
        width: columns at which the document wraps.
    """
    if _CUT.search(before) and starts_low(words):
        return True
    if ends_sentence(before) or is_capitals(before) or is_capitals(words):
        return False
    return starts_low(words) or before.endswith(",") or len(before) >= 0.7 * width


@dataclass(slots=True)
class TextScanner(Scanner):
    """Takes in plain text; `column` is where the open block's later lines begin."""

    column: int = -1

    def feed(self, line: Line) -> None:
        """Take in a line, and note the column of the block that it went to."""
        before = self.open
        super(TextScanner, self).feed(line)
        if self.open is before and before is not None:
            self.column = line.indent
        else:
            self.column = -1

    def ends_open(self, line: Line) -> bool:
        """Capitals and indents part paragraphs; else the line before must have stopped short."""
        assert self.open is not None
        before, words = self.last_words(), self.words(line)
        if is_capitals(before) and len(self.open.spans) == sum(
            is_capitals(self.text[a:b]) for a, b in self.open.spans
        ):
            return not is_capitals(words)
        if is_capitals(words) and ends_sentence(before):
            return True
        unfinished = not ends_sentence(before)
        if unfinished and starts_low(words):
            return False
        return self._shifts(line) or (not self._hangs(line) and self.measure.parts(before, words))

    def _hangs(self, line: Line) -> bool:
        """Whether a line stands right of its item's label, under the item's words."""
        assert self.open is not None
        item = self.open.kind is BlockKind.ITEM
        return item and line.indent > self.open.indent + 1 and self.column in (-1, line.indent)

    def _shifts(self, line: Line) -> bool:
        """Whether a line is set in or out against the lines above it."""
        assert self.open is not None
        if self.column >= 0:
            return abs(line.indent - self.column) >= _SHIFT
        if self.open.kind is BlockKind.ITEM:
            return line.indent <= self.open.indent - _SHIFT and ends_sentence(self.last_words())
        return line.indent >= self.open.indent + _SHIFT and ends_sentence(self.last_words())
