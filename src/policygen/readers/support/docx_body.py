"""Walks the blocks of a Word document in one view of its tracked changes."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from policygen.policy import BlockKind, Cell, Revision, View
from policygen.readers.support.docx_numbering import Numbering
from policygen.readers.support.docx_package import W
from policygen.readers.support.docx_runs import Inline, Run, State, chosen, local, revisions_of
from policygen.readers.support.docx_styles import Styles, number, value
from policygen.readers.support.heading_form import could_head
from policygen.readers.support.labels import leading_labels, printed
from policygen.readers.support.outline import Outline

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lxml.etree import _Element as Element

_BREAK_MARK = "¶"  # stands for a paragraph's end in a tracked change
_ENDED = re.compile(r"[.:;!?][\"'”’)]*$")


@dataclass(frozen=True, slots=True)
class Draft:
    """A block before its place in the text is known."""

    kind: BlockKind
    text: str
    level: int = 0
    label: str = ""
    cell: Cell | None = None


class Body:
    """Collects blocks, tracked changes and oddities while walking a document.

    Arguments:
        styles, numbering: of the document; the numbering counts on as items are met.
        view: which text is collected. Tracked changes are collected whatever the view.
    """

    def __init__(self, styles: Styles, numbering: Numbering, view: View) -> None:
        self.drafts: list[Draft] = []
        self.revisions: list[Revision] = []
        self.hidden: list[str] = []
        self.notes: list[tuple[str, str, State]] = []
        self.embedded = 0
        self.title = ""
        self._styles, self._numbering, self._view = styles, numbering, view
        self._outline = Outline()
        self._styled = 0  # level of the last heading that has a style
        self._pending: list[Run] = []
        self._tables = 0
        self._cell: Cell | None = None
        self._last: Element | None = None  # the paragraph whose end the view lacks

    def walk(self, container: Element, state: State, in_cell: bool = False) -> None:
        """Collects what stands in a body, cell, text box or note."""
        held, self._pending, last, self._last = self._pending, [], self._last, None
        self._children(container, state, in_cell)
        self._release(in_cell)
        self._pending, self._last = held, last

    def _children(self, container: Iterable[Element], state: State, in_cell: bool) -> None:
        for child in container:
            tag = local(child)
            if tag == "p":
                self._paragraph(child, state, in_cell)
            elif tag == "tbl":
                self._release(in_cell)
                self._table(child, state, in_cell)
            elif tag == "altChunk":
                self.embedded += 1
            elif tag == "AlternateContent":
                for content in chosen(child):
                    self._children(content, state, in_cell)
            elif tag not in ("sdtPr", "sdtEndPr", "customXmlPr", "tcPr", "sectPr"):
                self._children(child, state.within(tag, child), in_cell)

    def _release(self, in_cell: bool) -> None:
        """Ends a paragraph whose own end isn't part of the view and that nothing follows."""
        if self._last is not None and self._pending:
            self._emit(self._last, self._pending, in_cell)
        self._pending, self._last = [], None

    def _paragraph(self, paragraph: Element, state: State, in_cell: bool) -> None:
        properties = self._properties(paragraph)
        inline = Inline(paragraph, state, self._styles, value(properties, "pStyle"))
        own = paragraph.find(f"{W}pPr/{W}rPr")
        end = state.tracked_in(own)
        found = revisions_of([*inline.runs, Run(_BREAK_MARK, State().tracked_in(own))])
        # The end of a paragraph that is inserted or deleted as a whole is no change of its own.
        self.revisions += (
            replace(one, text=one.text.removesuffix(_BREAK_MARK) or _BREAK_MARK) for one in found
        )
        shown = [run for run in inline.runs if run.state.stands_in(self._view)]
        self.hidden += (run.text for run in shown if run.hidden and run.text.strip())
        self._pending += (run for run in shown if not run.hidden)
        self.notes += inline.notes
        self._last = paragraph
        if end.stands_in(self._view):
            self._emit(paragraph, self._pending, in_cell)
            self._pending, self._last = [], None
        for box, within in inline.boxes:
            self.walk(box, within, in_cell)

    def _properties(self, paragraph: Element) -> Element | None:
        """The paragraph's properties; the former ones if the view is the one before."""
        properties = paragraph.find(W + "pPr")
        if self._view is View.REJECTED and properties is not None:
            former = properties.find(f"{W}pPrChange/{W}pPr")
            return properties if former is None else former
        return properties

    def _table(self, table: Element, state: State, in_cell: bool) -> None:
        """Collects a table's cells row by row; a table of one column only frames its text."""
        rows = [row for row in table.iter(W + "tr") if _nearest(row, "tbl") is table]
        rows_of_cells = [
            (row, [cell for cell in row.iter(W + "tc") if _nearest(cell, "tr") is row])
            for row in rows
        ]
        framed = all(len(cells) < 2 for _, cells in rows_of_cells)
        outer = self._cell
        self._tables += not framed
        table_number = self._tables
        for place, (row, cells) in enumerate(rows_of_cells):
            of_row = state.tracked_in(row.find(W + "trPr"))
            column = 0
            for cell in cells:
                if not framed:
                    self._cell = Cell(table_number, place, column)
                self.walk(cell, of_row.tracked_in(cell.find(W + "tcPr")), in_cell or not framed)
                column += max(number(value(cell.find(W + "tcPr"), "gridSpan")) or 1, 1)
        self._cell = outer

    def _emit(self, paragraph: Element, runs: Sequence[Run], in_cell: bool) -> None:
        properties = self._properties(paragraph)
        style = value(properties, "pStyle")
        label, depth = self._label(properties, style)
        lines = _lines("".join(run.text for run in runs))
        if not lines or self._styles.is_contents(style):
            return
        level = self._heading(style, runs, " ".join(lines), label)
        if level and not in_cell:
            self._outline.reset()
            self._add_heading(" ".join(lines), level, label, self._styles.is_title(style))
            return
        for line in lines:
            self._add_text(line, label, depth, in_cell)
            label = ""

    def _label(self, properties: Element | None, style: str | None) -> tuple[str, int]:
        """The automatic label of a paragraph and its depth from 1; ("", 0) outside of lists."""
        styled, level = self._styles.list_of(style)
        own = value(properties, "numPr", "numId")
        list_id = own if own is not None else styled
        if list_id is None or list_id == "0":
            return "", 0
        explicit = number(value(properties, "numPr", "ilvl"))
        if explicit is not None:
            level = explicit
        elif own is None:
            level = self._numbering.level_of_style(list_id, style, level)
        return self._numbering.label(list_id, level), level + 1

    def _heading(self, style: str | None, runs: Sequence[Run], text: str, label: str) -> int:
        """The level of a heading by its style, or by being short and bold; else 0."""
        level = self._styles.heading_level(style)
        if level:
            self._styled = level
            return level
        bold = all(run.bold for run in runs if run.text.strip())
        words = text[leading_labels(text)[1] :]
        return self._styled + 1 if bold and label != "-" and could_head(words) else 0

    def _add_heading(self, text: str, level: int, label: str, title: bool) -> None:
        if not label:
            labels, at = leading_labels(text)
            if at < len(text):
                label, text = printed(labels), text[at:]
        if title and not self.title:
            self.title = text
        self.drafts.append(Draft(BlockKind.HEADING, text, min(level, 9), label))

    def _add_text(self, text: str, label: str, depth: int, in_cell: bool) -> None:
        if not label and not depth:
            labels, at = leading_labels(text)
            if labels and at < len(text):
                label, text = printed(labels), text[at:]
                depth = self._outline.enter(0, labels)
            elif not in_cell:
                self._outline.close()
        elif label:  # Word's own list, perhaps below a label that was typed
            depth += self._outline.depth
        kind = BlockKind.CELL if in_cell else BlockKind.ITEM if label else BlockKind.PARAGRAPH
        cell = self._cell if in_cell else None
        self.drafts.append(Draft(kind, text, depth if label else 0, label, cell))


def _nearest(element: Element, name: str) -> Element | None:
    return next(element.iterancestors(W + name), None)


def _lines(text: str) -> list[str]:
    """The text in plain spaces; a manual line break parts it only where a block could begin."""
    lines: list[str] = []
    for part in (" ".join(part.split()) for part in text.split("\n")):
        if lines and part and not (_ENDED.search(lines[-1]) or leading_labels(part)[1]):
            lines[-1] += " " + part
        elif part:
            lines.append(part)
    return lines
