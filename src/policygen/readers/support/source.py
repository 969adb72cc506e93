"""A text file's way in: decoded, refused if empty, cut into lines and pages."""

from __future__ import annotations

from policygen.errors import InputError
from policygen.readers.support.drafts import Line
from policygen.text.decode import MIXED, decode

_TAB = 4
_SPACES = " \t\xa0\u2002\u2003\u2007\u2009\u3000\ufeff"


def decoded(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    """The text of a file and what to say of its encoding.

    Arguments:
        data: the file's bytes.
        name: what errors call the file.
    Raises: InputError if it holds nothing but white space.
    """
    text, encoding = decode(data)
    if not text.strip(_SPACES + "\n\f"):
        raise empty(name)
    if encoding in ("windows-1252", "latin-1"):
        return text, (f"The file isn't UTF-8; it was read as {encoding.capitalize()}.",)
    if encoding == MIXED:
        return text, ("The file mixes encodings; a few characters were read as Windows-1252.",)
    return text, ()


def empty(name: str) -> InputError:
    """The error for a document without words."""
    return InputError(
        "The document is empty",
        name,
        "Check that the file was saved, or export the policy again.",
    )


def source_lines(text: str) -> tuple[list[Line], tuple[int, ...]]:
    """Cut a text into lines.

    Arguments:
        text: with line feeds; a form feed begins a page.
    Returns: every line, blank ones with equal start and end, and the offset of each page's start
        (nothing if there is no form feed).
    """
    lines: list[Line] = []
    pages = [0]
    at = 0
    for raw in text.split("\n"):
        for part in raw.split("\f"):
            if at and text[at - 1] == "\f":
                pages.append(at)
            lead = len(part) - len(part.lstrip(_SPACES))
            end = at + len(part.rstrip(_SPACES))
            start = min(at + lead, end)
            lines.append(Line(start, end, len(part[:lead].expandtabs(_TAB)), len(pages)))
            at += len(part) + 1
    return lines, tuple(pages) if len(pages) > 1 else ()
