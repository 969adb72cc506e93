"""Marks inside a Markdown paragraph taken out, each character left traced to its place.

The rules for emphasis are those of CommonMark 0.31, section 6.2 (delimiter runs).
"""

from __future__ import annotations

import html
import re
import string
import unicodedata
from dataclasses import dataclass

from policygen.text.mapping import Traced

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]*)?/?>")
_AUTOLINK = re.compile(r"<((?:https?|mailto|ftp):[^\s<>]+|[\w.+-]+@[\w.-]+)>")
_TARGET = re.compile(
    r"\(\s*(?:<[^<>]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)"
    r"(?:\s+(?:\"[^\"]*\"|'[^']*'|\([^()]*\)))?\s*\)"
)
_REFERENCE = re.compile(r"\[([^\[\]]*)\]")
_NOTE = re.compile(r"\[\^[^\]\s]+\]")
_TICKS = re.compile(r"`+")


@dataclass(slots=True)
class _Run:
    """A run of `*` or `_`: where it stands among the characters kept, and what it may do."""

    mark: str
    places: list[int]
    opens: bool
    closes: bool
    length: int


def without_marks(source: Traced, references: frozenset[str] = frozenset()) -> Traced:
    """A paragraph without emphasis, code marks, link targets, escapes, tags and entities.

    Arguments:
        source: the paragraph in one line.
        references: names of the document's link definitions, in lower case.
    Returns: the words, traced as `source` is; the characters of an entity bear its first offset.
    """
    text = source.text
    out: list[tuple[str, int] | None] = []
    runs: list[_Run] = []
    brackets: list[int] = []
    at = 0
    while at < len(text):
        char = text[at]
        if char == "\\" and text[at + 1 : at + 2] in set(string.punctuation):
            out.append((text[at + 1], at + 1))
            at += 2
        elif char == "`":
            at = _code(text, at, out)
        elif char in "*_":
            at = _delimiters(text, at, out, runs)
        elif char == "&" and (match := _ENTITY.match(text, at)):
            out.extend((plain, at) for plain in html.unescape(match.group()))
            at = match.end()
        elif char == "<" and (match := _AUTOLINK.match(text, at)):
            out.extend((text[i], i) for i in range(*match.span(1)))
            at = match.end()
        elif char == "<" and (match := _TAG.match(text, at)):
            if match.group().lower().startswith("<br"):
                out.append((" ", at))
            at = match.end()
        elif char == "[" and (match := _NOTE.match(text, at)):
            at = match.end()
        elif char == "[" or text.startswith("![", at):
            brackets.append(len(out))
            out.extend((text[i], i) for i in range(at, at + 1 + (char == "!")))
            at += 1 + (char == "!")
        elif char == "]" and brackets:
            at = _link(text, at, out, brackets.pop(), references)
        else:
            out.append((char, at))
            at += 1
    _pair(runs, out)
    kept = [entry for entry in out if entry]
    return Traced("".join(char for char, _ in kept), [source.at[place] for _, place in kept])


def _code(text: str, at: int, out: list[tuple[str, int] | None]) -> int:
    ticks = _TICKS.match(text, at)
    assert ticks is not None
    for close in _TICKS.finditer(text, ticks.end()):
        if len(close.group()) == len(ticks.group()):
            start, end = ticks.end(), close.start()
            if text[start] == text[end - 1] == " " and text[start:end].strip():
                start, end = start + 1, end - 1
            out.extend((text[i], i) for i in range(start, end))
            return close.end()
    out.extend((text[i], i) for i in range(at, ticks.end()))
    return ticks.end()


def _link(
    text: str,
    at: int,
    out: list[tuple[str, int] | None],
    opened: int,
    references: frozenset[str],
) -> int:
    """The end of a link or of mere brackets: drops the brackets of the former, and its target."""
    match = _TARGET.match(text, at + 1)
    start = out[opened]
    assert start is not None
    label = text[start[1] : at].lstrip("![")
    if not match and (match := _REFERENCE.match(text, at + 1)):
        name = match.group(1) or label
        match = match if name.strip().lower() in references else None
    if match or label.strip().lower() in references:
        out[opened] = None
        if start[0] == "!":
            out[opened + 1] = None
        return match.end() if match else at + 1
    out.append(("]", at))
    return at + 1


def _delimiters(text: str, at: int, out: list[tuple[str, int] | None], runs: list[_Run]) -> int:
    mark, end = text[at], at
    while end < len(text) and text[end] == mark:
        end += 1
    before, after = text[at - 1] if at else " ", text[end] if end < len(text) else " "
    left = not after.isspace() and (not _is_sign(after) or before.isspace() or _is_sign(before))
    right = not before.isspace() and (not _is_sign(before) or after.isspace() or _is_sign(after))
    opens = left and (mark == "*" or not right or _is_sign(before))
    closes = right and (mark == "*" or not left or _is_sign(after))
    places = list(range(len(out), len(out) + end - at))
    out.extend((mark, place) for place in range(at, end))
    runs.append(_Run(mark, places, opens, closes, len(places)))
    return end


def _pair(runs: list[_Run], out: list[tuple[str, int] | None]) -> None:
    """Match openers and closers, and blank what they consist of."""
    index = 0
    while index < len(runs):
        closer = runs[index]
        other = _opener(runs, index) if closer.closes and closer.places else None
        if other is None:
            index += 1
            continue
        opener = runs[other]
        count = 2 if len(opener.places) > 1 and len(closer.places) > 1 else 1
        for _ in range(count):
            out[opener.places.pop()] = None
            out[closer.places.pop(0)] = None
        for between in runs[other + 1 : index]:
            between.places, between.opens, between.closes = [], False, False


def _opener(runs: list[_Run], index: int) -> int | None:
    closer = runs[index]
    for other in range(index - 1, -1, -1):
        opener = runs[other]
        if opener.mark != closer.mark or not opener.opens or not opener.places:
            continue
        both = opener.closes or closer.opens
        thirds = (opener.length + closer.length) % 3 == 0
        if not (both and thirds and (opener.length % 3 or closer.length % 3)):
            return other
    return None


def _is_sign(char: str) -> bool:
    return unicodedata.category(char)[0] in "PS"
