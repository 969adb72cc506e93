"""Brings "only if A may a student be held" to "a student may be held only if A"."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.text.tokens import Token

_REACH = 7  # tokens of a modal's subject
_STOPS = frozenset({"who", "that", "which", "if", "when", "unless", "where", "while"})


def behind_its_subject(tokens: Sequence[Token], modal: int) -> list[Token] | None:
    """The tokens with the condition that "only" opens behind a main clause in the passive; None for any other.

    Arguments:
        tokens: of a sentence that begins with "only" and a condition.
        modal: the number of the modal, which stands before its subject.
    """
    be = next(
        (i for i in range(modal + 2, min(modal + _REACH, len(tokens))) if tokens[i].stem == "be"),
        None,
    )
    subject = tokens[modal + 1 : be] if be is not None else []
    if be is None or any(not t.is_word or t.stem in _STOPS for t in subject):
        return None
    end = len(tokens)
    while end > be and not tokens[end - 1].is_word:
        end -= 1
    said = tokens[be:end]
    if any(not t.is_word or t.stem in _STOPS or t.stem in ("and", "or") for t in said):
        return None
    return [*subject, tokens[modal], *said, *tokens[:modal], *tokens[end:]]
