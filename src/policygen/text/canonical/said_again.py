"""Reads "staff shall not hit a child; and staff shall not kick a child" without the words that it says again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.tokens import Token

_MODALS = frozenset({"shall", "may", "must", "will", "can", "should"})
_JOINTS = frozenset({"and", "or", "nor"})
_OWED = frozenset({"shall", "must", "will", "should"})
_FEWEST = 3  # words that are said again: a subject, a modal and a verb or its denial


def without_what_is_said_again(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without the beginning of a sentence where a clause after a semicolon begins with it again."""
    lead = [t.stem for t in tokens[: next((i for i, t in enumerate(tokens) if t.text == ";"), 0)]]
    modal = next((i for i, word in enumerate(lead) if word in _MODALS), None)
    if modal is None or any(word in _JOINTS | {","} for word in lead[:modal]):
        return list(tokens)
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        out.append(tokens[at])
        at += 1
        if out[-1].text != ";":
            continue
        start = at + 1 if at < len(tokens) and tokens[at].stem in _JOINTS else at
        size = _same(lead, [t.stem for t in tokens[start : start + len(lead)]])
        if size > max(modal, _FEWEST - 1) and start + size < len(tokens):
            joint = "and" if lead[modal] in _OWED and "not" not in lead[:size] else "or"
            out.append(replace(tokens[start], text=joint, stem=joint))
            at = start + size
    return out


def _same(first: Sequence[str], second: Sequence[str]) -> int:
    """How many words two clauses begin with alike."""
    size = 0
    for one, other in zip(first, second, strict=False):
        if one != other or one in (",", "-"):
            break
        size += 1
    return size
