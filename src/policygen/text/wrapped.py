"""Lines that were broken for a page, made whole again: hyphens at line ends joined or kept."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.text.mapping import Traced

_SOFT = "\u00ad\u2010\ufffe"
_CUT = re.compile(r"[^\W\d_]-$")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_CUT_WORD = re.compile(r"[^\W\d_]+-[ \t]*\n\s*[^\W\d_]+")
_LAST = re.compile(r"[^\W\d_]+$")
_FIRST = re.compile(r"[^\W\d_]+")
# First halves of compounds that English writes with a hyphen whatever follows.
_FIRST_HALF = re.compile(
    r"(?:self|non|well|follow|long|short|full|part|high|low|decision|evidence|trauma|person"
    r"|district|state|school|one|two|three|four|five|six|seven|eight|nine|ten|year|age|ex|quasi"
    r"|face|time|court|first|second|third|cross|post|multi|line|research)"
)
# Pairs whose first half is more often a mere syllable.
_PAIR = re.compile(
    r"in-(?:school|house|service|person|depth)|on-(?:site|call|duty)|de-escalat\w+|off-campus"
    r"|re-entry|pre-service|check-in|hands-o(?:n|ff)|after-school|co-teacher|parent-teacher"
    r"|student-specific|skill-building|life-threatening|building-level"
)
_SUSPENDED = frozenset({"and", "or", "nor", "to"})


def vocabulary(text: str) -> frozenset[str]:
    """Every word of a text in lower case, compounds whole, without those cut at a line's end."""
    return frozenset(word.lower() for word in _WORD.findall(_CUT_WORD.sub(" ", text)))


def joined_lines(text: str, spans: Sequence[tuple[int, int]], known: frozenset[str]) -> Traced:
    """Join the lines of one paragraph.

    Arguments:
        text: the text that the spans cut.
        spans: start and end of each line without its white space, in order.
        known: the document's `vocabulary`, which tells "restraint" from "self-harm".
    Returns: the paragraph in one line, each character traced into `text`; a line break became one
        space, or nothing where a word was cut.
    """
    parts: list[Traced] = []
    for index, (start, end) in enumerate(spans):
        if index + 1 == len(spans):
            parts.append(Traced.of(text[start:end], start))
            break
        following = text[spans[index + 1][0] : spans[index + 1][1]]
        drop, glue = _seam(text[start:end], following, known)
        parts.append(Traced.of(text[start : end - drop], start))
        if not glue:
            parts.append(Traced(" ", (min(end, len(text) - 1),)))
    return Traced.joined(parts)


def _seam(line: str, following: str, known: frozenset[str]) -> tuple[int, bool]:
    """How many characters to drop at the line's end, and whether the next line joins without space.

    The measure of a '-': the joined word or the compound occurs elsewhere in the document; else
    a compound that English writes so; else the hyphen was the printer's.
    """
    if line and line[-1] in _SOFT and following[:1].isalpha():
        return 1, True
    first = _FIRST.match(following)
    if not _CUT.search(line) or not first:
        return 0, False
    if first.group().lower() in _SUSPENDED:
        return 0, False
    if not first.group()[0].islower():
        return 0, True
    last = _LAST.search(line[:-1])
    assert last is not None  # _CUT saw a letter there
    before, after = last.group().lower(), first.group().lower()
    if before + after in known:
        return 1, True
    compound = f"{before}-{after}"
    keep = compound in known or _FIRST_HALF.fullmatch(before) or _PAIR.fullmatch(compound)
    return (0 if keep else 1), True
