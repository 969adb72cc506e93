"""Reads "available to the parent or the Department" as to both of them: whoever comes is let in, or is given a copy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token, stem

# What lies open to all whom it names ...
_OPEN = frozenset(stem(word) for word in "available open accessible".split())
# ... and what whoever asks is given.
_GIVEN = frozenset(
    stem(word)
    for word in "give provide furnish send release disclose show deliver supply given shown sent provided".split()
)
_LEADS = frozenset({"to", "by"})
_INSPECTED = frozenset(
    stem(word) for word in "inspection review examination inspect copying use by to for and".split()
)
_STOPS = frozenset(
    stem(word)
    for word in "in on upon at within during who whom which that if when where for with after shall may".split()
) | {";", ":", "."}
# Two words for one: "the parent or guardian", "the principal or a designee".
_OTHER_NAME = frozenset(
    stem(word)
    for word in "guardian caregiver caretaker surrogate custodian designee representative both".split()
)
_FAR = 8  # tokens between the verb and those who are named


@goes_by(*_OPEN, *_GIVEN)
def open_to_each(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with "and" for the "or" between those to whom something lies open, or who get it if they ask."""
    at = next((i for i, t in enumerate(tokens) if t.stem in _OPEN | _GIVEN), None)
    if at is None:
        return tokens
    if tokens[at].stem in _GIVEN and not _when_asked(tokens[at:]):
        return tokens
    begins = _named(tokens, at)
    ends = next((i for i in range(begins, len(tokens)) if tokens[i].stem in _STOPS), len(tokens))
    out = list(tokens)
    for joint in range(begins + 1, ends - 1):
        follows = [t.stem for t in tokens[joint + 1 : joint + 4] if t.text != ","]
        if begins and tokens[joint].stem == "or" and not _OTHER_NAME & set(follows):
            out[joint] = replace(tokens[joint], stem="and")
    return out


def _when_asked(tokens: Sequence[Token]) -> bool:
    """Whether something is given to whoever asks: "on request", "upon written request"."""
    said = [token.stem for token in tokens]
    return any(
        word in ("upon", "on", "at") and "request" in said[number + 1 : number + 4]
        for number, word in enumerate(said)
    )


def _named(tokens: Sequence[Token], at: int) -> int:
    """Where those begin to whom it lies open ("to the parent", "to inspection by the parent"), or 0."""
    for number in range(at + 1, min(at + _FAR, len(tokens) - 1)):
        if tokens[number].stem in _LEADS:
            after = number + 1
            while after < len(tokens) and tokens[after].stem in _INSPECTED:
                after += 1
            return after
        if not tokens[number].is_word and tokens[number].text != ",":
            return 0
    return 0
