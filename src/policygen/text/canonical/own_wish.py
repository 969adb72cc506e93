"""Leaves out "if you like" where parents or students may do something: nobody else decides."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from policygen.text.tokens import Token, stem

_MAY = frozenset({"may", "can"})
_WISHES = frozenset(stem(word) for word in "like want wish choose prefer please".split())
_OWNERS = frozenset(stem(word) for word in "you parent family student child he she they".split())
_WISH = re.compile(
    r"\bif you(?:'d| would)? (?:like|want|wish|choose|prefer|please)(?: to)?\s*[.,!]"
)


def is_left_to_readers(text: str) -> bool:
    """Whether a sentence in small letters leaves what it says to its readers: "bring a friend if you like"."""
    return _WISH.search(text) is not None


def without_own_wish(tokens: Sequence[Token]) -> list[Token]:
    """The tokens of a leave without "if you like", an order that leaves it to its readers as "you may"."""
    out = list(tokens)
    at = next((i for i in range(len(out) - 2) if _size(out, i)), None)
    if at is None:
        return out
    size = _size(out, at)
    left = out[:at] + out[at + size :]
    if at == 0 and left and left[0].text == ",":
        left = left[1:]
    elif at and left[at - 1].text == "," and left[at : at + 1] and left[at].text in (".", "!"):
        left = left[: at - 1] + left[at:]
    let = any(
        left[i].stem in _MAY and {t.stem for t in left[max(0, i - 3) : i]} & _OWNERS
        for i in range(1, len(left))
    )
    if let:
        return left
    reader = out[at + 1].stem == "you"
    bound = any(t.stem in ("shall", "must", "will", "we", "staff") for t in left)
    if not reader or bound or not left or left[0].stem in _OWNERS:
        return out
    you, may = (replace(left[0], text=w, stem=w, end=left[0].start) for w in ("you", "may"))
    return [you, may, *left]


def _size(tokens: Sequence[Token], at: int) -> int:
    """How many tokens "if you like" has here, or 0."""
    if tokens[at].stem != "if":
        return 0
    ahead = [t.stem for t in tokens[at + 1 : at + 5]]
    who = 3 if ahead[1:2] == ["or"] else 1
    if ahead[0] not in _OWNERS or ahead[who : who + 1] == [] or ahead[who] not in _WISHES:
        return 0
    end = at + who + 2
    return end - at if end >= len(tokens) or tokens[end].text in (".", ",", "!", ";") else 0
