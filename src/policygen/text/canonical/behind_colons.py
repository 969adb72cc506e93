"""Reads "When a student is hurt: call the nurse" as "When a student is hurt, call the nurse".

Checklists and handbooks put a colon or a dash between a case and what is done in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.tokens import Token

_OPENERS = frozenset(
    "when whenever if after before once upon during while unless until following where should as".split()
)
_INSIDE = frozenset("when whenever if after before once upon during while".split())
_BREAKS = frozenset({":", "–", "—", "-", "--"})
_MODALS = frozenset("shall must may should can will".split())
_MOST = 20  # tokens of a case
_SHORTEST = 2  # words of what is done in it


def comma_behind_case(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with a comma for the colon or the dash behind a case that opens a sentence.

    A case that is a noun with its time ("Injury of a student after a restraint: ...") gets an "upon" before it.
    """
    out = list(tokens)
    at = _break(out)
    if not at:
        return out
    comma = replace(out[at], text=",", stem=",")
    case = [token.text.lower() for token in out[:at]]
    if case[0] in _OPENERS or case[:2] in (["in", "case"], ["as", "soon"]):
        return [*out[:at], comma, *out[at + 1 :]]
    if _INSIDE & set(case[1:]):
        upon = replace(out[0], text="upon", stem="upon", end=out[0].start)
        return [upon, *out[:at], comma, *out[at + 1 :]]
    return out


def _break(tokens: Sequence[Token]) -> int:
    """The colon or dash behind the first words, where a verb may follow and none binds before; else 0."""
    for at, token in enumerate(tokens[:_MOST]):
        if token.text.lower() in _MODALS or token.text in (",", ";", "."):
            return 0
        if token.text in _BREAKS and at > 1:
            apart = token.text == ":" or _stands_apart(tokens, at)
            words = [one for one in tokens[at + 1 : at + 1 + _SHORTEST] if one.is_word]
            return at if apart and len(words) == _SHORTEST else 0
    return 0


def _stands_apart(tokens: Sequence[Token], at: int) -> bool:
    """Whether a dash has a space on either side: no hyphen."""
    if at + 1 >= len(tokens):
        return False
    return tokens[at - 1].end < tokens[at].start and tokens[at].end < tokens[at + 1].start
