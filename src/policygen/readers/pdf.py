"""Reads a PDF: text in reading order, without running lines, with pages."""

from __future__ import annotations

from policygen.errors import InputError
from policygen.policy import Block, BlockKind, RawDocument, View
from policygen.readers.support import pdf_door
from policygen.readers.support.pdf_blocks import blocks_of
from policygen.readers.support.pdf_lines import Line, lines_of
from policygen.readers.support.pdf_running import running_lines

FORMAT = "pdf"
SUFFIXES = (".pdf",)

_FEWEST = 20  # characters a page, on average, below which a PDF counts as scanned


def recognizes(data: bytes) -> int:
    """How surely the bytes are a PDF: 2 if they start as one, 1 if the mark comes soon after."""
    if data.startswith(b"%PDF-"):
        return 2
    return 1 if b"%PDF-" in data[:1024] else 0


def read(data: bytes, name: str, view: View) -> RawDocument:
    """The text of a PDF and its blocks; a PDF has no tracked changes, so `view` changes nothing.

    Arguments:
        data: the file's bytes.
        name: what messages call the file.
        view: accepted for the sake of all readers' common form.

    Raises:
        InputError: if it is damaged, protected by a password, or has no text.
    """
    if not data:
        raise InputError("This file is empty", name, "Get the file again and try once more.")
    pages: list[list[Line]] = []
    starts: list[int] = []
    at = 0
    with pdf_door.opened(data, name) as document:
        title = pdf_door.metadata_title(document)
        for number in range(len(document)):
            starts.append(at)
            words = pdf_door.page_words(document, number, name)
            lines = lines_of(words.rows, number + 1, at, words.rules)
            pages.append(lines)
            at += sum(len(line.text) + 1 for line in lines) or 1
    text = "\n".join("\n".join(line.text for line in lines) for lines in pages)
    _check_text(pages, name)
    running = running_lines(pages)
    lines = [line for page in pages for line in page]
    blocks = blocks_of([line for line in lines if line.at not in running]) or blocks_of(lines)
    return RawDocument(
        format=FORMAT,
        text=text,
        blocks=tuple(blocks),
        title=_title(blocks, title),
        notices=_notices(pages),
        pages=tuple(starts),
    )


def _check_text(pages: list[list[Line]], name: str) -> None:
    characters = sum(len(line.text) for page in pages for line in page)
    if characters < _FEWEST * len(pages):
        raise InputError(
            "This PDF has hardly any text: its pages may be scanned images",
            name,
            "Recognize the text first (OCR), for instance with: ocrmypdf IN.pdf OUT.pdf",
        )


def _notices(pages: list[list[Line]]) -> tuple[str, ...]:
    empty = [str(number) for number, page in enumerate(pages, 1) if not page]
    if not empty:
        return ()
    named = "Page " + empty[0] if len(empty) == 1 else f"Pages {', '.join(empty[:-1])} and "
    named += empty[-1] if len(empty) > 1 else ""
    verb = "has" if len(empty) == 1 else "have"
    return (
        f"{named} {verb} no text and may be scanned images; "
        "recognize the text first (OCR, for instance with ocrmypdf) to have it read.",
    )


def _title(blocks: list[Block], metadata: str) -> str:
    """The heading that opens the document, else the title in its properties."""
    first = blocks[0] if blocks else None
    if first and first.kind is BlockKind.HEADING and first.level == 1 and first.page == 1:
        return first.text.text
    return "" if metadata.lower().endswith((".doc", ".docx", ".pdf")) else metadata
