"""What a file is, told from its bytes: text or not, whose marks it bears, what can't be read."""

from __future__ import annotations

import re

from policygen.errors import InputError
from policygen.text.decode import decode

_SAMPLE = 200_000
_BINARY_SHARE = 0.003  # control characters beyond which a file isn't text
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd]")

_STRONG = re.compile(
    r"^ {0,3}#{1,6}[ \t]+\S"  # a heading
    r"|^ {0,3}#{2,6}[A-Z]"
    r"|^[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*\|[ \t:|-]*$"  # a table's second row
    r"|^ {0,3}(?:```|~~~)"
    r"|^[^\n]+\n={3,}[ \t]*$"
    r"|(?<![*\\])\*\*(?=[^\s*])[^\n]*?[^\s*]\*\*(?!\*)"
    r"|(?<![*\w\\])\*(?=[^\s*])[^\n*]{1,80}[^\s*]\*(?![*\w])"
    r"|(?<![_\w])_(?=[^\s_])[^\n_]{1,80}[^\s_]_(?![_\w])"
    r"|~~(?=[^\s~])[^\n]+?~~"
    r"|\[[^\]\n]+\]\((?:https?:|mailto:|#|/|\.)[^)\s]*\)"
    r"|\{\+\+|\{--[^\n]+?--\}|\{~~"
    r"|<!--",
    re.MULTILINE,
)
_BULLET = re.compile(r"^[ \t]*[-*+][ \t]+\S", re.MULTILINE)
_GLUED = re.compile(r"^[-*+][ \t]+\S[^\n]*\n(?![-*+ \t\n])\S", re.MULTILINE)
_COLUMNS = re.compile(r"^[ \t]*\S[^\n]*?\S {3,}\S[^\n]*\n[ \t]*\S[^\n]*?\S {3,}\S", re.MULTILINE)
_PAGED = re.compile(r"\f|^[ \t]*(?:\S.*\s{3,})?page \d+ of \d+[ \t]*$", re.MULTILINE | re.I)
_HTML_START = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*|<!--.*?-->\s*)*<(?:!doctype html|html|head|body|title|meta|main|article"
    r"|section|div|p|h[1-6]|table|ul|ol|dl|span|font|center)\b",
    re.IGNORECASE | re.DOTALL,
)
_HTML_TAG = re.compile(r"</?(?:html|body|div|p|h[1-6]|table|tr|td|ul|ol|li|span|br)\b[^<>]*>", re.I)

_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_AS_DOCX = "Open it in a word processor and save it as DOCX or PDF, then read that file."
_AS_TEXT = "Run text recognition (OCR) on it and save the result as PDF, DOCX or text."
_FOREIGN: tuple[tuple[bytes, str, str], ...] = (
    (b"{\\rtf", "an RTF document", _AS_DOCX),
    (b"\xdb\xa5", "an old Word document", _AS_DOCX),
    (b"\xffWPC", "a WordPerfect document", _AS_DOCX),
    (b"\x89PNG\r\n\x1a\n", "a picture (PNG)", _AS_TEXT),
    (b"\xff\xd8\xff", "a picture (JPEG)", _AS_TEXT),
    (b"GIF8", "a picture (GIF)", _AS_TEXT),
    (b"II*\x00", "a picture (TIFF)", _AS_TEXT),
    (b"MM\x00*", "a picture (TIFF)", _AS_TEXT),
    (b"BM", "a picture (BMP)", _AS_TEXT),
    (b"%!PS", "a PostScript file", "Convert it to PDF, then read that file."),
    (b"\x1f\x8b", "a compressed file", "Unpack it first."),
    (b"7z\xbc\xaf\x27\x1c", "a compressed file", "Unpack it first."),
    (b"Rar!", "a compressed file", "Unpack it first."),
)
_ZIPPED: tuple[tuple[bytes, str, str], ...] = (
    (b"application/vnd.oasis.opendocument", "an OpenDocument file (ODT)", _AS_DOCX),
    (b"xl/workbook", "an Excel workbook", "Copy the policy's text into a DOCX or text file."),
    (b"ppt/presentation", "a PowerPoint file", "Save it as PDF, then read that file."),
    (b"application/epub+zip", "an e-book (EPUB)", "Save it as PDF or HTML, then read that file."),
    (b"Index/Document.iwa", "a Pages document", _AS_DOCX),
)


def text_of(data: bytes) -> str | None:
    """The first part of a file as text, or None if the file isn't text."""
    sample = data[:_SAMPLE]
    if sample.startswith((b"%PDF", b"PK\x03\x04", _OLE)):
        return None
    text, _ = decode(sample)
    if "\x00" in text or len(_CONTROL.findall(text)) > len(text) * _BINARY_SHARE:
        return None
    return text


def markdown_signs(text: str) -> bool:
    """Whether a text is clearly written in Markdown.

    One heading, bold word, table or link is enough. Bullets alone are, unless lines stand right
    below them, pages are numbered, or words are set in columns by spaces, as in text that was taken
    from a printed page.
    """
    if html_signs(text) == 2:
        return False
    if _STRONG.search(text):
        return True
    if _PAGED.search(text) or _GLUED.search(text) or _COLUMNS.search(text):
        return False
    return len(_BULLET.findall(text)) > 1


def html_signs(text: str) -> int:
    """2 for a text that begins as HTML does, 1 for one that has its tags, 0 for others."""
    if _HTML_START.match(text):
        return 2
    return 1 if len(_HTML_TAG.findall(text)) > 4 else 0


def refuse_foreign(data: bytes, name: str) -> None:
    """Raise an InputError, with the remedy, for a file of a known format that can't be read."""
    if data.startswith(_OLE):
        if _ENCRYPTED in data:
            raise InputError(
                "The document is protected by a password",
                name,
                "Open it in Word, choose File > Info > Protect Document > Encrypt with Password, "
                "clear the password and save it.",
            )
        raise InputError("This is an old Word document (.doc)", name, _AS_DOCX)
    kinds = _FOREIGN
    if data.startswith(b"PK\x03\x04") and b"word/document" not in data:
        kinds = _ZIPPED
        for mark, what, remedy in kinds:
            if mark in data:
                raise InputError(f"This is {what}, which can't be read", name, remedy)
        return
    for mark, what, remedy in kinds:
        if data.startswith(mark) and (len(mark) > 2 or text_of(data) is None):
            raise InputError(f"This is {what}, which can't be read", name, remedy)
