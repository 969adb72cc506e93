"""Tells a month and a wish from the modals of the same form."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.text.tokens import Token

_BEFORE_MONTHS = frozenset(
    "in before by until till since after of during through from to early late".split()
)
_OWNERS = frozenset({"his", "her", "their", "free", "own", "student's", "child's", "pupil's", "at"})


def is_noun(tokens: Sequence[Token], at: int) -> bool:
    """The month of May and a person's will aren't modals."""
    if (
        tokens[at].text.lower() == "will"
        and at
        and tokens[at - 1].text.lower().replace("’", "'") in _OWNERS
    ):
        return True
    if tokens[at].text == "May" and at and tokens[at - 1].text.lower() in _BEFORE_MONTHS:
        return True
    following = tokens[at + 1].text if at + 1 < len(tokens) else ""
    return tokens[at].text in ("May", "Will") and at > 0 and following[:1].isdigit()
