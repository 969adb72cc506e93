"""Leaves out the marks of a list that runs in a sentence: "only (a) in danger or (b) when asked" is one sentence."""

from __future__ import annotations

import re

_MARK = re.compile(
    r"(?<=\s)\((?:[a-z]|[ivx]{1,4})\)\s+(?=\w)"
    r"|(?<=\b(?:or|if)\s)\(?[1-9]\)\s+(?=\w)|(?<=\b(?:and|for)\s)\(?[1-9]\)\s+(?=\w)|(?<=\bonly\s)\(?[1-9]\)\s+(?=\w)"
    r"|(?<=[;,:]\s)\(?[1-9]\)\s+(?=[a-z])",
)


def without_marks(text: str) -> str:
    """The text without the letters and numbers that count off what a sentence lists."""
    return _MARK.sub("", text)


_SECTION = re.compile(r"^\s*(?P<label>[A-Z]{1,4}-?\d{1,3}(?:[.-]\d{1,3})*[.):]?)\s+(?=[\"“*A-Z])")


def section_mark(text: str) -> str:
    """The letter and number of a section that a text begins with, and the space after it: "C-1.5 ", or ""."""
    found = _SECTION.match(text)
    return found.group() if found else ""
