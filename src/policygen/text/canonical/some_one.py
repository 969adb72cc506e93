"""Reads "some" before one thing as "a": "to protect some person" is to protect any, and no share of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token, stem

_ONE = frozenset(
    (
        "person student child pupil parent guardian adult employee teacher aide nurse principal official individual "
        "member classmate peer bystander place room area space surface object item device thing location school "
        "building site purpose reason way means manner form sort kind method cause harm injury danger threat risk "
        "behavior act document record event incident emergency condition technique"
    ).split()
)
_A = stem("a")


@goes_by("some")
def some_as_one(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "a" for each "some" before a noun that can be counted, in the singular."""
    out = list(tokens)
    for at, token in enumerate(tokens[:-1]):
        after = tokens[at + 1].text.lower().removesuffix("'s").removesuffix("’s")
        if token.text.lower() == "some" and after in _ONE and not _names_many(tokens, at + 1):
            out[at] = replace(token, stem=_A)
    return out


def _names_many(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun is part of a longer name in the plural: "some incident reports"."""
    if not tokens[at].text.lower().isalpha():
        return False  # "some student's needs"
    ahead = [one.text.lower() for one in tokens[at + 1 : at + 2] if one.is_word]
    return any(one.endswith("s") and one not in _VERBS for one in ahead)


_VERBS = frozenset({"is", "was", "has", "does", "this", "its", "his"})
