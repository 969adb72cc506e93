"""Reads asides that concede a quality, "though assigned to a school" and "although brief", with one "even if"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token

_CONCEDES = frozenset({"though", "although", "albeit"})
_WITH_EVEN = frozenset({"though", "when", "where"})
_ENDS = frozenset(",;.:()–—")
_LONGEST = 8  # tokens of the aside
# What has a verb of its own tells a fact, or lets something.
_VERBS = frozenset(
    "is are was were be been has have had do does did shall must may will can should might could would it they "
    "he she this that there not".split()
)


@goes_by(*_CONCEDES, "even")
def even_if(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "even if" for what else opens an aside without a verb that concedes a quality."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        said = [token.text.lower() for token in tokens[at : at + 2]]
        size = 1 if said[0] in _CONCEDES else 0
        if said[0] == "even" and said[1:] and said[1] in _WITH_EVEN:
            size = 2
        opens = bool(out) and out[-1].text in _ENDS
        if not (size and opens and _is_aside(tokens[at + size :])):
            out.append(tokens[at])
            at += 1
            continue
        first, last = tokens[at], tokens[at + size - 1]
        out.append(replace(first, text="even", stem="even"))
        out.append(replace(last, text="if", stem="if", start=first.start))
        at += size
    return out


def _is_aside(after: Sequence[Token]) -> bool:
    """Whether the words up to the next mark are a few, and no verb of being or letting is among them."""
    for number, token in enumerate(after[: _LONGEST + 1]):
        if token.text in _ENDS:
            return number > 0
        if token.text.lower() in _VERBS:
            return False
    return 0 < len(after) <= _LONGEST
