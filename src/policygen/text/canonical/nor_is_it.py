"""Reads "is not allowed as a joke, nor is it allowed as discipline" as "is not allowed as a joke or as discipline"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token

_AUXILIARIES = frozenset({"be", "may", "shall", "can", "do", "must", "will"})
_COMES_BACK = frozenset({"it", "they", "he", "she"})
_DENIALS = frozenset({"not", "never", "no", "neither"})
_LONGEST = 3  # tokens of a verb that is said again


@goes_by("nor")
def nor_is_it(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "or" for each "nor is it allowed" whose verb was said before."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        end = _said_again(tokens, at, out)
        if end:
            if out[-1].text == ",":
                out.pop()
            out.append(replace(tokens[at], text="or", stem="or"))
            at = end
        else:
            out.append(tokens[at])
            at += 1
    return out


def _said_again(tokens: Sequence[Token], at: int, before: Sequence[Token]) -> int:
    """The token after "nor", an auxiliary, a pronoun and a verb that was said before, or 0."""
    said = [t.stem for t in tokens[at : at + 3]]
    if (
        len(said) < 3
        or said[0] != "nor"
        or said[1] not in _AUXILIARIES
        or said[2] not in _COMES_BACK
    ):
        return 0
    stems = [t.stem for t in before]
    if not _DENIALS & set(stems) or said[1] not in stems:
        return 0
    end = at + 3
    for size in range(_LONGEST, 0, -1):
        verb = [t.stem for t in tokens[end : end + size]]
        if len(verb) == size and any(
            stems[i : i + size] == verb for i in range(stems.index(said[1]), len(stems))
        ):
            return end + size
    return 0
