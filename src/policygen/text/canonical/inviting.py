"""Brings an invitation of those who act to advice: "aides are invited to attend" is "aides should attend"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token, stem

_INVITED = frozenset(stem(word) for word in "invited welcome asked".split())
# An invitation of these is an act of the school, not a duty of theirs.
_GUESTS = frozenset(
    stem(word)
    for word in "parent guardian family student child pupil caregiver mother father you public".split()
)
_ENDS = frozenset(",;:.")
_MODALS = frozenset({"shall", "may", "should", "can", "not", "no"})


@goes_by(*_INVITED)
def advised(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "should" for "are invited to" where the invited aren't parents or students."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        if _invites(tokens, at) and _staff_before(tokens, at):
            out.append(replace(tokens[at], stem="should", end=tokens[at + 2].end))
            at += 3
            continue
        out.append(tokens[at])
        at += 1
    return out


def _invites(tokens: Sequence[Token], at: int) -> bool:
    ahead = tokens[at : at + 4]
    if len(ahead) < 4 or ahead[0].text.lower() not in ("is", "are"):
        return False
    return ahead[1].stem in _INVITED and ahead[2].stem == "to" and ahead[3].is_word


def _staff_before(tokens: Sequence[Token], at: int) -> bool:
    """Whether the subject before a verb is in the same clause, and names no guest and no condition."""
    start = next((i + 1 for i in range(at - 1, -1, -1) if tokens[i].text in _ENDS), 0)
    subject = [token.stem for token in tokens[start:at]]
    opened = {"if", "when", "who", "which", "that", "unless"} & set(subject)
    return bool(subject) and not opened and not (_GUESTS | _MODALS) & set(subject)
