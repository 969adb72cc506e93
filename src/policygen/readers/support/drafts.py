"""Blocks in the making: spans of lines that belong together, and how they become blocks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from policygen.policy import Block, BlockKind, Cell
from policygen.readers.support.labels import (
    Label,
    after_labels,
    label_of,
    leading_labels,
    printed,
)
from policygen.readers.support.outline import Outline
from policygen.text.mapping import Traced
from policygen.text.wrapped import joined_lines


@dataclass(frozen=True, slots=True)
class Line:
    """A line's words: offsets of its first and after its last character, and its column.

    `page` counts from 1, or is None where the text has no pages.
    """

    start: int
    end: int
    indent: int
    page: int | None = None


@dataclass(slots=True)
class Draft:
    """A block whose lines are still being gathered.

    Arguments:
        kind: its form.
        spans: start and end of the words of each line.
        indent: column at which its first line begins.
        labels: what it begins with; numbers are still part of the first span, bullets aren't.
        level: of a heading; items get theirs from the outline.
        page: page number or None.
        apart: whether a blank line stands before it.
        cell: the table's cell that it is, or None.
    """

    kind: BlockKind
    spans: list[tuple[int, int]]
    indent: int = 0
    labels: tuple[Label, ...] = ()
    level: int = 0
    page: int | None = None
    apart: bool = True
    cell: Cell | None = None

    def words(self, text: str) -> str:
        """Its lines with a space between, still with marks and labels."""
        return " ".join(text[start:end] for start, end in self.spans)


def finish(
    drafts: Sequence[Draft],
    work: Traced,
    known: frozenset[str],
    inline: Callable[[Traced], Traced] = lambda text: text,
) -> tuple[Block, ...]:
    """Turn drafts into blocks.

    Arguments:
        drafts: in reading order.
        work: the text that they cut, traced into the document's text.
        known: the vocabulary that decides on hyphens at line ends.
        inline: takes the marks out of a paragraph.
    Returns: the blocks; drafts without a letter or digit, or with a label only, make none.
    """
    blocks: list[Block] = []
    outline = Outline()
    for draft in drafts:
        clean = inline(joined_lines(work.text, draft.spans, known)).collapsed()
        labels, level = draft.labels, draft.level
        if draft.kind is BlockKind.HEADING:
            outline.reset()
            found, at = leading_labels(clean.text)
            if not any(label.is_bullet for label in found) and at < len(clean.text):
                labels = found
        if draft.kind is BlockKind.ITEM:
            level = outline.enter(draft.indent, labels)
        elif outline.outside(draft.indent):
            outline.close()
        numbered = sum(not label.is_bullet for label in labels)
        clean = clean.slice(after_labels(clean.text, numbered), len(clean.text))
        if any(char.isalnum() for char in clean.text) and not label_of(clean.text):
            mapped = clean.through(work).mapped()
            label = printed(labels)
            blocks.append(Block(draft.kind, mapped, level, label, draft.page, draft.cell))
    return tuple(blocks)
