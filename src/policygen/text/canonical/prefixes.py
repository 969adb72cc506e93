"""Reads "not effective" as "ineffective": a word and its contrary made with a prefix."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token, stem

# Words that have a contrary with a prefix which denies all of them and no more.
_FAMILIES = {
    "in": "accessible accurate adequate appropriate audible capable complete conclusive consistent correct "
    "effective eligible frequent sufficient tolerable valid visible",
    "im": "mobile permissible plausible possible practicable practical proper",
    "ir": "regular relevant replaceable reversible",
    "il": "legal legible logical",
    "un": "acceptable announced approved available avoidable aware certain "
    "certified comfortable conscious disclosed documented familiar foreseeable foreseen harmed healthy "
    "important injured interrupted justified lawful licensed likely modified "
    "occupied planned predictable provoked qualified reachable reasonable recorded related reliable "
    "reported responsive safe signed stable successful suitable supported sure sworn "
    "trained true usual warranted willing",
}
_PREFIXED = {
    word: stem(prefix + word) for prefix, words in _FAMILIES.items() for word in words.split()
}
_BETWEEN = frozenset({"be", "been", "become"})


@goes_by("not")
def with_prefixes(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "not" taken into the word that it denies, where a contrary with a prefix exists."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        end = at + 1
        if tokens[at].stem == "not":
            while end < len(tokens) and tokens[end].stem in _BETWEEN:
                end += 1
        contrary = _PREFIXED.get(tokens[end].text.lower()) if end < len(tokens) else None
        denied = tokens[at].stem == "not" and not (at and tokens[at - 1].stem == "or")
        if denied and contrary and not _goes_on(tokens, end) and not _bars(tokens, at, end):
            out += tokens[at + 1 : end]
            out.append(replace(tokens[end], stem=contrary, start=tokens[end].start))
            at = end + 1
        else:
            out.append(tokens[at])
            at += 1
    return out


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether "not" denies more than the word: "not trained or", "not safe enough"."""
    following = tokens[at + 1 : at + 2]
    return bool(following) and following[0].stem in ("or", "nor", "enough", "and")


_MODALS = frozenset({"may", "shall", "must", "can", "will"})


def _bars(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether an act is barred: "may not be signed by"."""
    passive = end > at + 1 and tokens[end].text.lower().endswith("ed")
    return passive and at > 0 and tokens[at - 1].stem in _MODALS
