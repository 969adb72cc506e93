"""Brings what makes an act possible to one form: "so as to enable staff to see" is "so that staff can see"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token, stem

_ENABLE = frozenset(stem(word) for word in "enable allow let permit".split())
_OPENERS = (("so", "as", "to"), ("in", "order", "to"))
_SO_THAT = (("so", "that"), ("in", "order", "that"))
_CAN = frozenset({"can", "may", "could", "will", "be", "shall", "would"})
_REACH = 8  # tokens of a subject


@goes_by("so", "order")
def enabled(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "so that A [can] do" for "so as to enable A to do"; the verb of being able is left out."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        verb = _enabling(tokens, at)
        clause = 0 if verb else _so_that(tokens, at)
        if verb:
            end = _subject_end(tokens, verb + 1, {"to"})
            plain = tokens[verb].stem == "let"
            if end is not None or plain:
                stop = end if end is not None else verb + 1
                out += _so_that_of(tokens[at])
                out += tokens[verb + 1 : stop]
                at = stop + 1 if end is not None else stop
                continue
        elif clause:
            end = _subject_end(tokens, clause, _CAN)
            able = _able(tokens, end) if end is not None else 0
            if end is not None and able:
                out += _so_that_of(tokens[at])
                out += tokens[clause:end]
                at = able
                continue
        out.append(tokens[at])
        at += 1
    return out


def _so_that_of(token: Token) -> list[Token]:
    return [replace(token, stem="so"), replace(token, stem="that")]


def _enabling(tokens: Sequence[Token], at: int) -> int:
    """The place of "enable" in "so as to enable", or 0."""
    for words in _OPENERS:
        ahead = tuple(t.stem for t in tokens[at : at + len(words) + 1])
        if ahead[:-1] == words and ahead[-1] in _ENABLE:
            return at + len(words)
    return 0


def _so_that(tokens: Sequence[Token], at: int) -> int:
    """The token after "so that", or 0."""
    for words in _SO_THAT:
        if tuple(t.stem for t in tokens[at : at + len(words)]) == words:
            return at + len(words)
    return 0


def _subject_end(
    tokens: Sequence[Token], start: int, ends: frozenset[str] | set[str]
) -> int | None:
    """Where the subject that begins here ends: at one of these words."""
    for number in range(start + 1, min(start + _REACH, len(tokens))):
        if tokens[number].stem in ends:
            return number
        if not tokens[number].is_word:
            return None
    return None


def _able(tokens: Sequence[Token], at: int) -> int:
    """The token after "can", "may" or "is able to", or 0 where the clause says no more than "is"."""
    first = tokens[at].stem
    ahead = [t.stem for t in tokens[at + 1 : at + 4]]
    if ahead[:1] == ["not"]:
        return 0
    if first == "be":
        return at + 3 if ahead[:2] == ["abl", "to"] else 0
    if ahead == ["be", "abl", "to"]:
        return at + 4
    return at + 1 if first in ("can", "may", "could") else 0
