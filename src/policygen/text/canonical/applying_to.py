"""Says who is bound in one form: "Who uses this: ...", "... are bound by this rule" is "This policy applies to ..."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from policygen.text.naming_texts import IS_BOUND, WHO_IS_BOUND
from policygen.text.tokens import Token, stem

_APPLIES = tuple((word, stem(word)) for word in "this policy applies to".split())
_LONGEST = 9  # tokens of a label
_BINDS = re.compile(
    r"this (?:policy|procedure|protocol|rule|section|chapter|handbook|guideline) (?:also )?(?:binds|covers|"
    r"governs) ?$",
    re.IGNORECASE,
)


def applying_to(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with "this policy applies to" for what says the same, before those to whom it does."""
    if not tokens:
        return tokens
    colon = next((i for i, token in enumerate(tokens[:_LONGEST]) if not token.is_word), 0)
    if colon and WHO_IS_BOUND.match(f"{_said(tokens[: colon + 1])} "):
        return [*_applies(tokens, 0, colon), *tokens[colon + 1 :]]
    for end in (2, 3, 4):
        if _BINDS.match(_said(tokens[: end + 1])):
            return [*_applies(tokens, 0, end), *tokens[end + 1 :]]
    bound = next((i for i, t in enumerate(tokens) if t.text.lower() in ("is", "are")), 0)
    if bound and IS_BOUND.match(f" {_said(tokens[bound:])}"):
        last = len(tokens) - 1
        return [*_applies(tokens, bound, last), *tokens[:bound]]
    return tokens


def _said(tokens: Sequence[Token]) -> str:
    return " ".join(token.text for token in tokens)


def _applies(tokens: Sequence[Token], first: int, last: int) -> list[Token]:
    """ "This policy applies to" in the place of some tokens."""
    span = {"start": tokens[first].start, "end": tokens[last].end}
    return [replace(tokens[first], text=word, stem=its, **span) for word, its in _APPLIES]
