"""Reads "such parent as has asked" as "parent who has asked": which of them is meant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.kinds.forms import PEOPLE
from policygen.text.tokens import Token

_MOST = 4  # tokens of the noun
# What a clause without a subject begins with; "such steps as the nurse orders" has one, "such as a belt" no verb.
_VERBS = frozenset(
    "has have is are was were does do may can shall wishes wish asks ask requests request wants want chooses choose "
    "took take attends attend saw sees".split()
)


def such_as(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "who" (of a thing: "that") for the "as" of "such ... as" before a verb, and without "such"."""
    out: list[Token] = []
    opened: int | None = None
    for at, token in enumerate(tokens):
        word = token.text.lower()
        following = tokens[at + 1].text.lower() if at + 1 < len(tokens) else ""
        if word == "such" and following not in ("as", "a", "an"):
            opened = len(out)
        elif opened is not None and (not token.is_word or len(out) - opened > _MOST):
            opened = None
        elif opened is not None and word == "as" and following in _VERBS and len(out) > opened + 1:
            relative = "who" if PEOPLE.fullmatch(out[-1].text.lower()) else "that"
            del out[opened]
            token, opened = replace(token, text=relative, stem=relative), None
        out.append(token)
    return out
