"""Says where in a file a passage stands, as a person looks it up: page and line, or heading."""

from __future__ import annotations

from bisect import bisect_right

from policygen.policy import Document, Passage

_BY_LINES = ("markdown", "text")


def place_of(document: Document, passage: Passage, within: int = 0) -> str:
    """ "page 2, line 14", "line 14" or "under “Notice”"; "" if none can be told.

    Arguments:
        within: how many characters behind the passage's start.
    """
    at = passage.span.start + within
    if document.pages:
        page = max(bisect_right(document.pages, at), 1)
        line = document.text.count("\n", document.pages[page - 1], at) + 1
        return f"page {page}, line {line}"
    if document.format in _BY_LINES:
        return f"line {document.text.count(chr(10), 0, at) + 1}"
    return f"under “{passage.heading[-1]}”" if passage.heading else ""


def placed(document: Document, passage: Passage, within: int = 0) -> str:
    """The place in brackets behind a space, or ""."""
    place = place_of(document, passage, within)
    return f" ({place})" if place else ""
