"""Brings an exception whose word stands behind it to the usual form: "kindergartners excepted", "brief holds aside"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.tokens import Token

_BEHIND = frozenset({"excepted", "exempted", "aside"})
_MOST = 6  # words of what is excepted
_MARKS = frozenset({",", "(", ")", ";", ".", "–", "—", ":"})
# With a verb it is a clause: "the aide steps aside", "the parent is excluded", "students shall be excluded".
_VERBS = frozenset(
    "is are was were be been being shall must will may can should has have had not who which that if when unless to "
    "step steps stepped stand stands stood set sets put puts move moves moved turn turns take takes taken lay laid "
    "pull pulled pushed push keep keeps kept placed held far nothing and or".split()
)


def excepted_in_front(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "except for" before what is set off by marks and excepted by the word at its end."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        end = _end(tokens, at)
        if end is None:
            out.append(tokens[at])
            at += 1
            continue
        first = tokens[at]
        out += [replace(first, text=one, stem=one, end=first.start) for one in ("except", "for")]
        out += tokens[at : end - 1]
        out.append(replace(tokens[end - 1], end=tokens[end].end))
        at = end + 1
    return out


def _end(tokens: Sequence[Token], at: int) -> int | None:
    """Where the word stands that excepts the words from here on; None where none does."""
    if not tokens[at].is_word or (at and tokens[at - 1].text not in _MARKS):
        return None
    for end in range(at, min(at + _MOST + 1, len(tokens))):
        word = tokens[end].text.lower()
        if word in _BEHIND:
            after = tokens[end + 1 : end + 2]
            return end if end > at and (not after or after[0].text in _MARKS) else None
        if not tokens[end].is_word or word in _VERBS or word.endswith("ing"):
            return None
    return None
