"""Reads "only when all of the following are met:" before a list as "only when all of:", and so for any of them."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.text.tokens import Token, stem

_OPENS = frozenset({"if", "when", "where"})
_LISTED = frozenset(
    stem(word)
    for word in "conditions criteria requirements circumstances standards are is be have been".split()
)
_MET = frozenset(
    stem(word) for word in "met satisfied fulfilled true present apply applies exist exists".split()
)
_LONGEST = 6  # tokens from "following" to the colon


def without_all_met(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without "the following are met" right before a colon that ends them, after "all of" or "any of"."""
    words = [token.stem for token in tokens]
    if len(words) < 6 or words[-1] != ":":
        return list(tokens)
    for at in range(max(0, len(words) - _LONGEST - 5), len(words) - 5):
        if words[at] not in _OPENS or words[at + 1] not in ("all", "any"):
            continue
        rest = words[at + 2 : -1]
        if rest[:1] != ["of"]:
            continue
        following = [w for w in rest if w not in ("of", "the", "these")]
        if following[:1] != ["follow"] or following[-1:] == following[:1]:
            continue
        middle = following[1:-1]
        if following[-1] in _MET and all(word in _LISTED for word in middle):
            return [*tokens[: at + 3], tokens[-1]]
    return list(tokens)
