"""Reads "training is a condition that staff must meet before holding" as "staff shall have training before holding"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token, stem

_NOUNS = frozenset("condition prerequisite precondition requirement".split())
_MEETS = frozenset({"meet", "satisfy", "fulfil", "fulfill"})
_OWED = frozenset({"shall", "must"})
_EACH = frozenset("every each any all".split())
_WHO = 6  # tokens of who must meet it


@goes_by(*_NOUNS)
def prerequisites(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "before" for what is a condition of something, and who must meet it as the subject."""
    out = list(tokens)
    for at in range(1, len(out) - 4):
        said = [token.text.lower() for token in out[at : at + 3]]
        if said[0] not in ("is", "are") or said[1] != "a" or said[2] not in _NOUNS:
            continue
        end, who = _met_by(out, at + 3)
        if end + 1 >= len(out) or out[end].text.lower() not in ("before", "for", "to", "of"):
            continue
        if not who and said[2] == "requirement" and out[end].text.lower() != "before":
            continue  # "is a requirement of law"
        shall = replace(out[at], stem="shall")
        before = replace(out[end], stem=stem("before"))
        return [*who, shall, *out[:at], before, *out[end + 1 :]]
    return out


def _met_by(tokens: Sequence[Token], at: int) -> tuple[int, list[Token]]:
    """The token after "that every employee must meet", and who that is; the same token where nobody is named."""
    if at >= len(tokens) or tokens[at].stem not in ("that", "which"):
        return at, []
    for modal in range(at + 2, min(at + 2 + _WHO, len(tokens) - 1)):
        if tokens[modal].stem in _OWED and tokens[modal + 1].text.lower() in _MEETS:
            who = [one for one in tokens[at + 1 : modal] if one.text.lower() not in _EACH]
            return modal + 2, who
    return len(tokens), []
