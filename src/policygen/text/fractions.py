"""Reads "a quarter of all logs" and "one out of ten logs" as a percentage, so that shares can be compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.tokens import Token

_PARTS = {
    "half": 50,
    "third": 33,
    "quarter": 25,
    "fourth": 25,
    "fifth": 20,
    "sixth": 17,
    "eighth": 12,
    "tenth": 10,
}
_COUNTS = {
    "a": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
}
_WHOLES = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "eight": 8,
    "ten": 10,
    "twenty": 20,
    "hundred": 100,
}
_THINGS = frozenset({"all", "the", "its", "their", "these", "those", "our", "such"})
_TIMES = frozenset(
    "hour day week month quarter year term semester period time night morning shift".split()
)


def percentages(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with a number and "percent" for each share of things that is said in words."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        share, size = _share(tokens, at)
        if size:
            span = replace(tokens[at], end=tokens[at + size - 1].end)
            out += [replace(span, text=str(share), stem=str(share)), replace(span, stem="percent")]
            at += size
        else:
            out.append(tokens[at])
            at += 1
    return out


def _share(tokens: Sequence[Token], at: int) -> tuple[int, int]:
    """A share in percent that begins at a token, and how many tokens say it; 0 and 0 if none does."""
    words = [token.text.lower() for token in tokens[at : at + 8]]
    if words[:1] == ["half"] and words[1:2] == ["of"] and _things(words, 2):
        return 50, 1
    count = _COUNTS.get(words[0], 0)
    part = words[1].removesuffix("s") if len(words) > 1 else ""
    part = "half" if part == "halve" else part
    if count and part in _PARTS and words[2:3] == ["of"] and _things(words, 3):
        return min(100, count * _PARTS[part]), 2
    if count and words[1:3] == ["out", "of"] and words[3:4] and words[3] in _WHOLES:
        return round(100 * count / _WHOLES[words[3]]), 4
    return 0, 0


def _things(words: Sequence[str], at: int) -> bool:
    """Whether things follow that can be counted, and no time: "half of the logs", not "half of the day"."""
    named = [word for word in words[at : at + 3] if word not in _THINGS]
    return (
        words[at : at + 1] != [] and words[at] in _THINGS and bool(named) and named[0] not in _TIMES
    )
