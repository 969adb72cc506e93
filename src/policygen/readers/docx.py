"""Reads a Word document: blocks with computed labels, both views of tracked changes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from policygen.errors import InputError
from policygen.policy import Block, BlockKind, MappedText, RawDocument, View
from policygen.readers.support.docx_body import Body, Draft
from policygen.readers.support.docx_numbering import Numbering
from policygen.readers.support.docx_package import Package, W
from policygen.readers.support.docx_runs import State
from policygen.readers.support.docx_styles import Styles

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

FORMAT = "docx"
SUFFIXES = (".docx", ".docm", ".dotx", ".dotm")

_SHOWN = 5  # comments that a notice quotes
_WORDS = 8  # of each comment or hidden text that a notice quotes


def recognizes(data: bytes) -> int:
    """How surely the bytes are a Word document: 2 for a zip that names one, 1 for another zip."""
    if not data.startswith(b"PK\x03\x04"):
        return 0
    return 2 if b"word/document" in data else 1


def read(data: bytes, name: str, view: View) -> RawDocument:
    """The text of a Word document in one view of its tracked changes, and its blocks.

    Headers and footers aren't read; footnotes and endnotes follow at the end.

    Arguments:
        data: the file's bytes.
        name: what messages call the file.
        view: ACCEPTED for the text after all tracked changes, REJECTED for the text before.

    Raises:
        InputError: if it is damaged, protected by a password, hostile, or has no text.
    """
    package = Package(data, name)
    body = Body(Styles(package.part("styles")), Numbering(package.part("numbering")), view)
    root = package.xml(package.main).find(W + "body")
    if root is not None:
        body.walk(root, State())
    _notes(package, body)
    if not body.drafts:
        raise InputError(
            "This Word document has no text" + (" in this view" if body.revisions else ""),
            name,
            "Check that it is the right file; if its pages are pictures, recognize their text "
            "first (OCR).",
        )
    text, blocks = _placed(body.drafts)
    return RawDocument(
        format=FORMAT,
        text=text,
        blocks=blocks,
        title=body.title or _property_title(package),
        revisions=tuple(body.revisions),
        notices=tuple(_notices(package, body, view)),
    )


def _placed(drafts: list[Draft]) -> tuple[str, tuple[Block, ...]]:
    """One line for each block, its label in front; the blocks mapped to their lines."""
    lines: list[str] = []
    blocks: list[Block] = []
    at = 0
    for draft in drafts:
        front = f"{draft.label} " if draft.label else ""
        mapped = MappedText.plain(draft.text, at + len(front))
        blocks.append(Block(draft.kind, mapped, draft.level, draft.label, None, draft.cell))
        lines.append(front + draft.text)
        at += len(lines[-1]) + 1
    return "\n".join(lines), tuple(blocks)


def _notes(package: Package, body: Body) -> None:
    """Adds the notes that the text calls, in the order of the calls, numbered."""
    called, body.notes = body.notes, []
    parts: dict[str, dict[str, Element]] = {}
    for count, (kind, key, state) in enumerate(called, 1):
        if kind not in parts:
            part = package.part(f"{kind}s")
            notes = part if part is not None else ()
            parts[kind] = {note.get(W + "id") or "": note for note in notes}
        if key in parts[kind]:
            first = len(body.drafts)
            body.walk(parts[kind][key], state)
            if first < len(body.drafts) and not body.drafts[first].label:
                note = replace(body.drafts[first], kind=BlockKind.PARAGRAPH, label=str(count))
                body.drafts[first] = note


def _property_title(package: Package) -> str:
    properties = package.properties()
    found = (
        properties.findtext("{http://purl.org/dc/elements/1.1/}title")
        if (properties is not None)
        else None
    )
    return " ".join((found or "").split())


def _notices(package: Package, body: Body, view: View) -> list[str]:
    notices: list[str] = []
    count = len(body.revisions)
    if count and view is View.ACCEPTED:
        changes = "1 tracked change; it is" if count == 1 else f"{count} tracked changes; they are"
        notices.append(
            f"This file has {changes} read as accepted. "
            "Use --tracked to compare the text before with the text after."
        )
    comments = package.part("comments")
    held = list(comments.iter(W + "comment")) if comments is not None else []
    if held:
        quoted = "; ".join(_comment(comment) for comment in held[:_SHOWN])
        more = f"; and {len(held) - _SHOWN} more" if len(held) > _SHOWN else ""
        noun = "1 comment, which isn't" if len(held) == 1 else f"{len(held)} comments, which aren't"
        notices.append(f"This file has {noun} part of the text: {quoted}{more}.")
    if body.hidden:
        quoted = _first_words(" ".join(body.hidden))
        notices.append(f"This file has hidden text, which isn't read: “{quoted}”.")
    if body.embedded:
        notices.append(
            "This file embeds another document, which isn't read; "
            "save it again in a word processor to have it read."
        )
    return notices


def _comment(comment: Element) -> str:
    text = " ".join(text.text or "" for text in comment.iter(W + "t"))
    return f"{comment.get(W + 'author') or 'unnamed'}: “{_first_words(text)}”"


def _first_words(text: str) -> str:
    words = text.split()
    return " ".join(words[:_WORDS]) + (" …" if len(words) > _WORDS else "")
