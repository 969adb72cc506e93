"""A Markdown document's lines, told apart by their marks: headings, tables, quotes, fences."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from policygen.policy import BlockKind, Cell
from policygen.readers.support.drafts import Draft, Line
from policygen.readers.support.scan import Scanner

_FENCE = re.compile(r"(`{3,}|~{3,})[^`]*$")
_ATX = re.compile(r"(#{1,6})(?:[ \t]+|(?=[A-Z])|$)(.*?)(?:[ \t]+#+)?[ \t]*$")
_SETEXT = re.compile(r"(?:=+|-{2,})$")
_RULE = re.compile(r"([-*_])(?:[ \t]*\1){2,}$")
_QUOTE = re.compile(r"(?:>[ \t]?)+")
_DELIMITERS = re.compile(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$")
_DEFINITION = re.compile(r"\[(?!\^)[^\]]+\]:\s*\S+")
_NOTE = re.compile(r"\[\^[^\]]+\]:[ \t]*")
_CELL = re.compile(r"((?:\\.|`[^`]*`|[^|\\`]|[\\`])*)(?:\||$)")
_BOLD = re.compile(r"(\*\*|__)(?=\S)((?:(?!\1).)+)(?<=\S)\1[ \t]*$")
_SENTENCE = re.compile(r"[.;,:–—-]$")
_LONGEST_HEADING = 100
_EMPTY_ITEMS = ("-", "*", "+")


@dataclass(slots=True)
class MarkdownScanner(Scanner):
    """Takes in a whole Markdown document; `depth` is the level of its last `#` heading."""

    depth: int = 0
    tables: int = 0

    def run(self, lines: Sequence[Line]) -> list[Draft]:
        """Gather the lines into drafts.

        Arguments:
            lines: all lines of the document, blank ones with equal start and end.
        Returns: the drafts in reading order.
        """
        index = 0
        while index < len(lines):
            index = self._step(lines, index)
        return self.drafts

    def ends_open(self, line: Line) -> bool:
        """Wrapped lines are one paragraph; after an item, and in a dense text, others may begin."""
        item = self.open is not None and self.open.kind is BlockKind.ITEM
        if item and self.open and line.indent > self.open.indent:
            return False
        loose = item or (self.measure.dense and not self.measure.wrapped)
        return loose and self.measure.parts(self.last_words(), self.words(line))

    def _step(self, lines: Sequence[Line], index: int) -> int:
        line = _unquoted(lines[index], self.text)
        words = self.words(line)
        if not words:
            self.blank()
        elif match := _FENCE.match(words):
            return self._fence(lines, index, match.group(1))
        elif match := _ATX.match(words):
            self.depth = len(match.group(1))
            span = (line.start + match.start(2), line.start + match.end(2))
            self._heading(span, self.depth, line)
        elif self._underlines(words):
            self._raise(1 if words[0] == "=" else 2)
        elif words in _EMPTY_ITEMS:
            self.open = None
        elif _RULE.match(words) or _DEFINITION.match(words):
            self.blank()
        elif self._is_table(lines, index):
            return self._table(lines, index)
        elif self._is_bold_heading(words):
            self._heading((line.start, line.end), self.depth + 1, line)
        else:
            note = _NOTE.match(words)
            start = line.start + (note.end() if note else 0)
            end = line.end - (words.endswith("\\") and not words.endswith("\\\\"))
            self.feed(Line(start, end, line.indent, line.page))
        return index + 1

    def _heading(self, span: tuple[int, int], level: int, line: Line) -> None:
        self.add(Draft(BlockKind.HEADING, [span], line.indent, level=level, page=line.page))

    def _underlines(self, words: str) -> bool:
        """Whether a line of = or - makes a heading of the line above it."""
        if not self.open or self.open.kind is not BlockKind.PARAGRAPH or not _SETEXT.match(words):
            return False
        above = self.open.words(self.text)
        return len(above) <= _LONGEST_HEADING and not above.endswith((".", ";", ","))

    def _raise(self, level: int) -> None:
        assert self.open is not None
        self.depth = level
        self.open.kind, self.open.level = BlockKind.HEADING, level
        self.outline.reset()
        self.open = None

    def _is_bold_heading(self, words: str) -> bool:
        """A short line that is bold throughout, and neither a sentence nor a term with a colon."""
        match = _BOLD.match(words)
        if not match or len(words) > _LONGEST_HEADING or (self.open and not self._may_interrupt()):
            return False
        inside = match.group(2).rstrip()
        if inside.endswith(".") and re.match(r"\(?[\divxIVXA-Z.]{1,5}[.)]\s", inside):
            return len(inside.split()) <= 7
        return not _SENTENCE.search(inside)

    def _may_interrupt(self) -> bool:
        last = self.last_words()
        return last.rstrip("*_ ").endswith((".", ":", ";", "?", "!")) or len(last) < 60

    def _fence(self, lines: Sequence[Line], index: int, mark: str) -> int:
        self.blank()
        inside: list[tuple[int, int]] = []
        index += 1
        while index < len(lines):
            words = self.words(lines[index])
            if words.startswith(mark) and not words.strip(mark[0]):
                break
            if words:
                inside.append((lines[index].start, lines[index].end))
            index += 1
        if inside:
            self.add(Draft(BlockKind.PARAGRAPH, inside))
        self.blank()
        return index + 1

    def _is_table(self, lines: Sequence[Line], index: int) -> bool:
        if "|" not in self.words(lines[index]) or index + 1 == len(lines):
            return False
        following = self.words(lines[index + 1])
        return "|" in following and bool(_DELIMITERS.match(following))

    def _table(self, lines: Sequence[Line], index: int) -> int:
        first = index
        self.tables += 1
        while index < len(lines) and "|" in self.words(lines[index]):
            row = max(index - first - 1, 0)
            if index != first + 1:
                for column, span in _cells(lines[index], self.text):
                    cell = Cell(self.tables, row, column)
                    self.add(Draft(BlockKind.CELL, [span], cell=cell))
            index += 1
        self.blank()
        return index


def _unquoted(line: Line, text: str) -> Line:
    """A quoted line without its marks."""
    match = _QUOTE.match(text, line.start, line.end)
    if not match:
        return line
    start = match.end()
    while start < line.end and text[start] in " \t":
        start += 1
    return Line(start, line.end, start - match.end(), line.page)


def _cells(line: Line, text: str) -> list[tuple[int, tuple[int, int]]]:
    """The column of each filled cell of a row, and where its words stand."""
    spans: list[tuple[int, tuple[int, int]]] = []
    at = line.start
    column = -1 if text[at : line.end].lstrip().startswith("|") else 0
    while at < line.end and (match := _CELL.match(text, at, line.end)):
        start, end = match.span(1)
        if words := text[start:end].strip():
            left = start + text[start:end].index(words)
            spans.append((column, (left, left + len(words))))
        column += 1
        at = max(match.end(), at + 1)
    return spans
