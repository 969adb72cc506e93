"""Joins the lines of a paragraph into clean text that knows where each character stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from policygen.policy import MappedText
from policygen.readers.support.pdf_door import SOFT_HYPHENS
from policygen.readers.support.pdf_lines import Line

_PLAIN = {
    "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st",
    "\u2010": "-", "\u2011": "-", "\u00a0": " ",
}  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010\u2011][^\W\d_]+)*")
HYPHENS = SOFT_HYPHENS + "-"
_SUSPENDED = ("and", "or", "to")  # "short- and long-term"


def vocabulary(lines: Iterable[Line]) -> frozenset[str]:
    """The words of a document, folded; those cut at the end of a line are not among them."""
    found: set[str] = set()
    for line in lines:
        text = line.text[line.body :]
        for match in _WORD.finditer(text):
            if match.end() < len(text) - 1 or not text.endswith("-"):
                found.add(match.group().replace("\u2010", "-").replace("\u2011", "-").casefold())
    return frozenset(found)


def joined(lines: Sequence[Line], words: frozenset[str]) -> MappedText:
    """The text of some lines, without the first one's label.

    A soft hyphen at the end of a line is left out with the line break; a plain one only if the
    joined word stands elsewhere in the document or neither half does; none where the document
    writes the word with a hyphen elsewhere. Every other line break reads as a space.
    """
    parts: list[MappedText] = []
    for index, line in enumerate(lines):
        text = line.text[line.words_at :] if index == 0 else line.text[line.body :]
        at = line.at + len(line.text) - len(text)
        following = lines[index + 1] if index + 1 < len(lines) else None
        joint = " "
        if following is not None and len(text) > 1 and text[-1] in HYPHENS:
            cut, joint = _cut(text, following.text[following.body :], words)
            if cut:
                text = text[:-1]
            elif text[-1] != "-":
                parts.append(_clean(text[:-1], at))
                text, at = "-", at + len(text) - 1
        parts.append(_clean(text, at))
        if following is not None and joint:
            parts.append(MappedText.plain(joint, line.at + len(line.text)))
    return MappedText.joined(parts).stripped()


def _cut(text: str, opening: str, words: frozenset[str]) -> tuple[bool, str]:
    """Whether the hyphen at a line's end only cuts a word, and what stands at the joint."""
    soft = text[-1] in SOFT_HYPHENS
    before, after = _WORD.findall(text[:-1]), _WORD.match(opening)
    if not before or after is None or text[-2].isspace():
        return soft, "" if soft or not text[-2].isspace() else " "
    head, tail = before[-1].casefold(), after.group().casefold()
    if not soft and tail in _SUSPENDED:
        return False, " "
    if f"{head}-{tail}" in words or head == "self":
        return False, ""
    return soft or head + tail in words or not {head, tail} & words, ""


def _clean(text: str, at: int) -> MappedText:
    """The text in plain characters: no ligatures, odd hyphens, fixed spaces, soft hyphens."""
    parts: list[MappedText] = []
    start = 0
    for index, letter in enumerate(text):
        if letter in _PLAIN:
            parts.append(MappedText.plain(text[start:index], at + start))
            parts.extend(MappedText.plain(one, at + index) for one in _PLAIN[letter])
            start = index + 1
        elif letter in SOFT_HYPHENS:
            parts.append(MappedText.plain(text[start:index], at + start))
            start = index + 1
    parts.append(MappedText.plain(text[start:], at + start))
    return MappedText.joined(parts)
