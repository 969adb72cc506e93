"""An HTML element's content as lines of words: one for each heading, paragraph, item and cell."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from policygen.policy import BlockKind, Cell, Revision, RevisionKind, View
from policygen.readers.support.html_lists import item_labels
from policygen.readers.support.html_tables import Grid
from policygen.text.mapping import INVISIBLE

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BLOCK = re.compile(
    r"address|article|blockquote|body|caption|center|d[ldt]|details|div|fieldset|figcaption|figure"
    r"|header|hr|legend|main|p|pre|section|summary|table|tbody|tfoot|thead|tr"
)
_DELETED = frozenset({"del", "s", "strike"})
_BOLD = frozenset({"b", "strong"})
_SPACE = re.compile(r"\s+")
_INVISIBLE = str.maketrans("", "", "".join(INVISIBLE))
_LONGEST_BOLD = 100
_DEEPEST = 150  # elements within elements; what is set deeper is read as plain words


@dataclass(slots=True)
class HtmlLine:
    """A block's words and form; `bold` if every word is set in bold type; its table's cell if any."""

    kind: BlockKind
    words: str = ""
    level: int = 0
    label: str = ""
    bold: bool = True
    cell: Cell | None = None


@dataclass(slots=True)
class HtmlWalker:
    """Walks an element in one view and gathers its lines and revisions."""

    view: View
    lines: list[HtmlLine] = field(default_factory=list)
    revisions: list[Revision] = field(default_factory=list)
    open: HtmlLine | None = None
    nesting: int = 0
    grid: Grid | None = None
    tables: int = 0

    def walk(self, node: LexborNode, depth: int = 0, bold: bool = False) -> None:
        """Take in the children of an element.

        Arguments:
            node: the element.
            depth: how many lists it stands in.
            bold: whether its words are in bold type.
        """
        if self.nesting > _DEEPEST:
            self._text(node.text(deep=True, separator=" "), bold)
            return
        self.nesting += 1
        for child in node.iter(include_text=True):
            tag = child.tag or ""
            if tag == "-text":
                self._text(child.text(deep=False), bold)
            elif tag == "br":
                self._text("\n", True)
            elif tag in _DELETED or tag == "ins":
                self._revision(child, tag, depth, bold)
            elif tag in _HEADINGS:
                self._within(HtmlLine(BlockKind.HEADING, level=int(tag[1])), child, depth, bold)
            elif tag in ("ol", "ul", "menu"):
                self._list(child, depth + 1, bold)
            elif tag == "table":
                self._table(child, depth, bold)
            elif tag in ("td", "th"):
                if self.grid is not None:
                    self.grid.enter(child)
                self._within(HtmlLine(BlockKind.CELL), child, depth, bold)
            elif _BLOCK.fullmatch(tag):
                if tag == "tr" and self.grid is not None:
                    self.grid.next_row()
                self._block(child, depth, bold)
            elif not tag.startswith("-"):
                self.walk(child, depth, bold or tag in _BOLD)
        self.nesting -= 1

    def _add(self, line: HtmlLine) -> None:
        line.cell = self.grid.cell if self.grid is not None else None
        self.lines.append(line)

    def close(self) -> None:
        """End the open line."""
        self.open = None

    def _table(self, node: LexborNode, depth: int, bold: bool) -> None:
        """A table's cells, each with its place; a table within a cell has places of its own."""
        outer = self.grid
        self.tables += 1
        self.grid = Grid(self.tables)
        self._block(node, depth, bold)
        self.grid = outer

    def _within(self, line: HtmlLine, node: LexborNode, depth: int, bold: bool) -> None:
        self._add(line)
        self.open = line
        self.walk(node, depth, bold)
        self.close()

    def _block(self, node: LexborNode, depth: int, bold: bool) -> None:
        """A block's own line; the first one inside an item or cell goes on with that item."""
        fresh = (
            self.open is not None
            and not self.open.words.strip()
            and self.open.kind
            in (
                BlockKind.ITEM,
                BlockKind.CELL,
                BlockKind.HEADING,
            )
        )
        if not fresh:
            self.close()
        self.walk(node, depth, bold)
        self.close()

    def _list(self, node: LexborNode, depth: int, bold: bool) -> None:
        self.close()
        labels = iter(item_labels(node))
        for child in node.iter():
            if child.tag == "li":
                line = HtmlLine(BlockKind.ITEM, level=depth, label=next(labels))
                self._within(line, child, depth, bold)
            elif child.tag in ("ol", "ul"):  # a nested list that forgot its item
                self._list(child, depth + 1, bold)
            else:
                self.walk(child, depth, bold)

    def _text(self, words: str, bold: bool) -> None:
        if self.open is None:
            if not words.strip():
                return
            self.open = HtmlLine(BlockKind.PARAGRAPH)
            self._add(self.open)
        if words != "\n":
            words = _SPACE.sub(" ", words.translate(_INVISIBLE))
            self.open.bold = self.open.bold and (bold or not words.strip())
        self.open.words += words

    def _revision(self, node: LexborNode, tag: str, depth: int, bold: bool) -> None:
        words = " ".join(node.text(deep=True, separator="").translate(_INVISIBLE).split())
        deletion = tag in _DELETED
        if words:
            kind = RevisionKind.DELETION if deletion else RevisionKind.INSERTION
            author = node.attributes.get("cite") or ""
            date = node.attributes.get("datetime") or ""
            self.revisions.append(Revision(kind, words, author, date))
        if deletion != (self.view is View.ACCEPTED):
            self.walk(node, depth, bold)


def is_bold_heading(line: HtmlLine) -> bool:
    """Whether a paragraph is a heading by its type: short, bold throughout, no sentence or term."""
    words = line.words.strip()
    short = line.kind is BlockKind.PARAGRAPH and 0 < len(words) <= _LONGEST_BOLD
    return short and line.bold and "\n" not in words and words[-1] not in ".;:,–—-"
