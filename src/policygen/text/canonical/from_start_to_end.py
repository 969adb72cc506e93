"""Reads "from the beginning of a seclusion to its end" as "throughout a seclusion"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.tokens import Token, stem

_STARTS = frozenset({"beginning", "start", "commencement", "onset", "outset"})
_ENDS = frozenset({"end", "ending", "conclusion", "termination", "close", "finish"})
_TO = frozenset({"to", "until", "till", "through"})
_DETERMINERS = frozenset("the a an its each every any their".split())
_LONGEST = 6  # tokens of what begins and ends


def from_start_to_end(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "throughout" for each "from the beginning ... to the end" of one thing."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        found = _span(tokens, at)
        if found is None:
            out.append(tokens[at])
            at += 1
            continue
        begins, ends, after = found
        out.append(replace(tokens[at], stem=stem("throughout"), end=tokens[begins - 1].end))
        out += tokens[begins:ends]
        at = after
    return out


def _closes(tokens: Sequence[Token], at: int) -> bool:
    """Whether a phrase ends here, at a mark, a connective or the end."""
    return at >= len(tokens) or not tokens[at].is_word or tokens[at].stem in ("and", "or", "but")


def _skip(tokens: Sequence[Token], at: int) -> int:
    """The token after an article."""
    return at + 1 if at < len(tokens) and tokens[at].text.lower() in _DETERMINERS else at


def _is(tokens: Sequence[Token], at: int, words: frozenset[str]) -> bool:
    return at < len(tokens) and tokens[at].text.lower() in words


def _span(tokens: Sequence[Token], at: int) -> tuple[int, int, int] | None:
    """Where what begins and ends is named, from and to, and the token after the whole phrase."""
    start = _skip(tokens, at + 1)
    if tokens[at].text.lower() != "from" or not _is(tokens, start, _STARTS):
        return None
    if _is(tokens, start + 1, _TO):  # "from the beginning to the end of a seclusion"
        end = _skip(tokens, start + 2)
        if not _is(tokens, end, _ENDS):
            return None
        if not _is(tokens, end + 1, frozenset({"of"})):  # "from its start to its end"
            return (end, end, end + 1) if _closes(tokens, end + 1) else None
        last = _skip(tokens, end + 2) + 1
        return (end + 2, last, last) if last <= len(tokens) else None
    if not _is(tokens, start + 1, frozenset({"of"})):
        return None
    for to in range(start + 3, min(start + 3 + _LONGEST, len(tokens))):
        if not tokens[to].is_word:
            return None
        if _is(tokens, to, _TO):
            end = _skip(tokens, to + 1)
            again = _is(tokens, end + 1, frozenset({"of"}))
            return (start + 2, to, end + 1) if _is(tokens, end, _ENDS) and not again else None
    return None
