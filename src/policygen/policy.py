"""The nouns of a policy as it is read: spans, blocks, passages, documents."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a document's text, as character offsets: `text[start:end]`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class MappedText:
    """Clean text that knows where each of its characters stands in the document's text.

    Arguments:
        text: the words as a person reads them (marks, hyphenation, line breaks removed).
        pieces: (start in `text`, start in the document) of each run of characters that stands in
            both without a gap, in order; the first starts at 0 unless `text` is empty.
    """

    text: str
    pieces: tuple[tuple[int, int], ...]

    @classmethod
    def plain(cls, text: str, origin: int = 0) -> MappedText:
        """Text that stands in the document exactly so, from offset `origin` on."""
        return cls(text, ((0, origin),) if text else ())

    @classmethod
    def joined(cls, parts: tuple[MappedText, ...] | list[MappedText]) -> MappedText:
        """The parts one after the other, without a separator."""
        pieces: list[tuple[int, int]] = []
        length = 0
        for part in parts:
            pieces.extend((length + start, origin) for start, origin in part.pieces)
            length += len(part.text)
        return cls("".join(part.text for part in parts), tuple(pieces))

    def origin(self, offset: int) -> int:
        """Where the character at `offset` stands in the document."""
        index = bisect_right(self.pieces, (offset, 1 << 62)) - 1
        start, origin = self.pieces[max(index, 0)]
        return origin + offset - start

    def span(self, start: int = 0, end: int | None = None) -> Span:
        """The document's span that holds the characters `start` to `end` of the clean text."""
        stop = len(self.text) if end is None else end
        if stop <= start or not self.pieces:
            at = self.origin(start) if self.pieces else 0
            return Span(at, at)
        return Span(self.origin(start), self.origin(stop - 1) + 1)

    def slice(self, start: int, end: int) -> MappedText:
        """The characters `start` to `end`, still mapped."""
        if end <= start:
            return MappedText("", ())
        inside = [(at - start, origin) for at, origin in self.pieces if start < at < end]
        return MappedText(self.text[start:end], ((0, self.origin(start)), *inside))

    def stripped(self) -> MappedText:
        """The same without white space at either end."""
        left = len(self.text) - len(self.text.lstrip())
        return (
            self.slice(left, len(self.text.rstrip())) if self.text.strip() else MappedText("", ())
        )


class View(StrEnum):
    """Which text of a document with revisions is meant."""

    ACCEPTED = "accepted"  # insertions stand, deletions are gone: the proposal
    REJECTED = "rejected"  # insertions are gone, deletions stand: the present text


class BlockKind(StrEnum):
    """What a block of a document is by its form."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"  # of a numbered, lettered or bulleted list
    CELL = "cell"  # of a table


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a table's cell stands: number of the table from 1, row and column from 0."""

    table: int
    row: int
    column: int


@dataclass(frozen=True, slots=True)
class Block:
    """One heading, paragraph, list item or table cell, in reading order.

    Arguments:
        kind: its form.
        text: its words, without label, mapped to the document's text.
        level: depth of a heading or of a list item, 1 at the top; 0 for paragraphs.
        label: the number, letter or bullet as printed ("1.", "(a)", "•"), or "".
        page: page number from 1, or None where the format has no pages.
        cell: the table's cell that it stands in, or None.
    """

    kind: BlockKind
    text: MappedText
    level: int = 0
    label: str = ""
    page: int | None = None
    cell: Cell | None = None


class RevisionKind(StrEnum):
    """What a tracked change or an amendment mark does."""

    INSERTION = "insertion"
    DELETION = "deletion"


@dataclass(frozen=True, slots=True)
class Revision:
    """One tracked insertion or deletion, or one piece of amendment markup."""

    kind: RevisionKind
    text: str
    author: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True)
class RawDocument:
    """What a reader makes of a file's bytes: its text, cut into blocks, in one view.

    Arguments:
        format: "markdown", "text", "html", "docx" or "pdf".
        text: the text as it stands in the file (for Markdown and plain text the decoded source;
            for the others the words that the reader extracted, one block a line).
        blocks: in reading order, mapped into `text`; running headers, footers, navigation and
            line numbers stand in no block.
        title: the document's own title, or "".
        revisions: each tracked change or amendment mark of the file, whatever the view.
        notices: what the user should know of this reading, one sentence each.
        pages: offset in `text` at which each page starts; empty where there are no pages.
    """

    format: str
    text: str
    blocks: tuple[Block, ...]
    title: str = ""
    revisions: tuple[Revision, ...] = ()
    notices: tuple[str, ...] = ()
    pages: tuple[int, ...] = ()


class Kind(StrEnum):
    """What a provision does, which decides what narrowing it means (see `finding.POLARITY`)."""

    PROTECTED_DEFINITION = "protected-definition"
    SAFE_HARBOUR = "safe-harbour"
    TRIGGER = "trigger"
    PERMISSION = "permission"
    PROHIBITION = "prohibition"
    DUTY = "duty"
    STATEMENT = "statement"  # says nothing that binds: purpose, background, headings


@dataclass(frozen=True, slots=True)
class Passage:
    """The smallest whole provision: a sentence, or a list's stem with one of its items.

    Arguments:
        kind: what the provision does.
        term: the term that it defines, or that the definition it belongs to defines; else "".
        text: its own words (a sentence or an item, at most 150 words), clean.
        span: where these words stand in the document's text.
        stem: the words that an item completes ("Isolation may be used only:"), else "".
        heading: the headings above it, outermost first.
        label: the number, letter or bullet as printed, or "".
        page: page number from 1, or None.
        paragraph: number of its block in the document, from 1.
        closing: the words that join an item to the next one ("and", "or"), else "".
        group: number of the whole provision (definition, list or sentence) that it is part of.
        cell: the table's cell that it stands in, or None.
    """

    kind: Kind
    text: str
    span: Span
    term: str = ""
    stem: str = ""
    heading: tuple[str, ...] = ()
    label: str = ""
    page: int | None = None
    paragraph: int = 0
    closing: str = ""
    group: int = 0
    cell: Cell | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A policy that was read: the file's text and the provisions found in it.

    Arguments:
        title: what reports call it.
        source: path, model id or "" for pasted text.
        format: as in `RawDocument`.
        text: the text that every span points into.
        passages: all provisions in reading order.
        revisions: tracked changes or amendment marks of the file.
        notices: what the user should know of this reading.
        read_by: the reader's name.
        pages: offset in `text` at which each page starts; empty where there are no pages.
        labels: what a reference can name in it ("4.3", "APPENDIX B"), in capitals.
    """

    title: str
    source: str
    format: str
    text: str
    passages: tuple[Passage, ...]
    revisions: tuple[Revision, ...] = ()
    notices: tuple[str, ...] = ()
    read_by: str = ""
    pages: tuple[int, ...] = field(default=())
    labels: frozenset[str] = frozenset()

    def quote(self, span: Span) -> str:
        """The words of the document that a span names, exactly as they stand there."""
        return self.text[span.start : span.end]
