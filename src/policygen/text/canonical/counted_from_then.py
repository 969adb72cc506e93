"""Leaves out "afterward" behind a last day, and reads "every hour or oftener" as a bound.

A deadline is counted from the event just named, with the adverb or without it. What is done every hour or oftener is
done at least every hour.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.tokens import Token, stem

_AFTERWARDS = frozenset({"afterward", "afterwards", "thereafter", "later"})
_UNITS = frozenset(stem(word) for word in "minute hour day week month year".split())
_FAR = 7  # tokens from a bound to its unit
_BOUNDS = (
    ("no", "more", "than"), ("not", "more", "than"), ("no", "later", "than"), ("not", "later", "than"),
    ("at", "most"), ("within",), ("up", "to"), ("not", "over"), ("in", "no", "more", "than"),
)  # fmt: skip
_OFTENER = (
    ("or", "oftener"), ("or", "more", "often"), ("or", "more", "frequently"), ("and", "oftener"),
    ("if", "not", "oftener"), ("if", "not", "more", "often"), ("if", "not", "more", "frequently"),
)  # fmt: skip
_AT_LEAST, _AT_MOST = ("at", "least"), ("no", "more", "often", "than")
_SELDOMER = (
    ("or", "less", "often"),
    ("or", "less", "frequently"),
    ("or", "more", "seldom"),
    ("or", "more", "rarely"),
)
_ENDS = frozenset(",;.:)")


def counted_from_then(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with the bounds of times in one form, and no adverb that says again from when a deadline counts."""
    out = _so_often(tokens)
    return [
        token
        for at, token in enumerate(out)
        if not (token.text.lower() in _AFTERWARDS and at and _ends_deadline(out, at))
    ]


def _ends_deadline(tokens: Sequence[Token], at: int) -> bool:
    """Whether an amount of time with a bound stands right before a word, and nothing of its phrase behind it."""
    if tokens[at - 1].stem not in _UNITS:
        return False
    if tokens[at + 1 : at + 2] and tokens[at + 1].text.lower() in ("than", "if", "when", "on"):
        return False
    said = [token.text.lower() for token in tokens[max(0, at - _FAR) : at]]
    return any(
        tuple(said[i : i + len(bound)]) == bound for bound in _BOUNDS for i in range(len(said))
    )


def _so_often(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "at least every hour" for each "every hour or oftener", and a bound for its contrary too."""
    out = list(tokens)
    for at in range(len(out) - 1, 0, -1):
        size = next((len(p) for p in (*_OFTENER, *_SELDOMER) if _says(out, at, p)), 0)
        if not size or (at + size < len(out) and out[at + size].text not in _ENDS):
            continue
        begin = next(
            (i for i in range(at - 1, max(-1, at - _FAR), -1) if out[i].stem == "each"), None
        )
        if begin is None or out[begin - 1].stem == "least":
            continue
        comma = 1 if out[at - 1].text == "," else 0
        words = _AT_MOST if any(_says(out, at, p) for p in _SELDOMER) else _AT_LEAST
        least = [replace(out[begin], text=w, stem=w, end=out[begin].start) for w in words]
        if out[at - 1 - comma].stem in _UNITS:
            return _so_often([*out[:begin], *least, *out[begin : at - comma], *out[at + size :]])
    return out


def _says(tokens: Sequence[Token], at: int, words: Sequence[str]) -> bool:
    return [token.text.lower() for token in tokens[at : at + len(words)]] == list(words)
