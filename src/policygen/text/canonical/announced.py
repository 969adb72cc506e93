"""Reads an announced list in a sentence as the plain list: "any of the following: A; B; C" as "A, B, or C"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token, stem

# What "the following" is announced with, and how it joins its items.
_JOINED = {
    "any": "or", "either": "or", "one": "or",
    "each": "and", "all": "and", "both": "and", "every": "and",
}  # fmt: skip
_NOUN_REACH = 3  # tokens between "following" and its colon: "of the following means:"
_SAID = frozenset(
    stem(word)
    for word in (
        "are is true met satisfied fulfilled present apply applies exist condition thing requirement means "
        "criteria way element item form measure step practice act action purpose reason ground circumstance "
        "situation person party event topic subject method matter behavior device effect place"
    ).split()
)
_JOINTS = ("and", "or")


@goes_by(":")
def in_a_sentence(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with each announced list as its items, parted by commas, the last after its connective.

    Only a list that ends its sentence, with two items or more: the announcement is left out, what it says
    of the items becomes the connective.
    """
    for at in range(len(tokens) - 5):
        joint = _JOINED.get(tokens[at].text.lower(), "")
        ahead = [t.stem for t in tokens[at + 1 : at + 4]]
        if not joint or ahead not in (["of", "the", "follow"], ["of", "the", "these"]):
            continue
        colon = _colon(tokens, at + 4)
        if colon is None:
            continue
        items = _items(tokens, colon + 1)
        if len(items) < 2:
            return list(tokens)
        start = at - 1 if at and tokens[at - 1].stem == "do" else at
        return [*tokens[:start], *_listed(tokens, items, joint), *_rest(tokens)]
    return list(tokens)


def _colon(tokens: Sequence[Token], at: int) -> int | None:
    """The colon that ends an announcement."""
    for number in range(at, min(at + _NOUN_REACH + 1, len(tokens))):
        if tokens[number].text == ":":
            return number
        if tokens[number].stem not in _SAID:
            return None
    return None


def _rest(tokens: Sequence[Token]) -> list[Token]:
    return [tokens[-1]] if tokens[-1].text == "." else []


def _items(tokens: Sequence[Token], start: int) -> list[tuple[int, int]]:
    """Where the items of a list begin and end: parted by semicolons, or by commas where it has none."""
    end = len(tokens) - (tokens[-1].text == ".")
    if any(token.text in (".", ":") for token in tokens[start:end]):
        return []
    mark = ";" if any(token.text == ";" for token in tokens[start:end]) else ","
    items = []
    begin = start
    for number in range(start, end + 1):
        if number < end and tokens[number].text != mark:
            continue
        if begin < number and tokens[begin].stem in _JOINTS:
            begin += 1
        if begin < number:
            items.append((begin, number))
        begin = number + 1
    return items


def _listed(tokens: Sequence[Token], items: Sequence[tuple[int, int]], joint: str) -> list[Token]:
    """The items, with commas and with the connective before the last."""
    out: list[Token] = []
    for number, (start, end) in enumerate(items):
        place = tokens[start - 1]  # the mark before the item, or the connective after that
        if number:
            mark = tokens[items[number - 1][1]]
            out.append(replace(mark, text=",", stem=","))
        if number == len(items) - 1:
            out.append(replace(place, text=joint, stem=joint))
        out += tokens[start:end]
    return out
