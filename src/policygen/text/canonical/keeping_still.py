"""Reads "keeps the arms from moving", "holds the arms still" and "makes unable to move" as "immobilizes"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token, stem

_IMMOBILIZE = stem("immobilize")
_REACH = 14  # tokens between the verb and what it keeps from moving
_HINDERS = frozenset(stem(word) for word in ("keep", "stop", "prevent"))
_HOLDS = frozenset(stem(word) for word in ("hold", "keep"))
_MAKES = frozenset(stem(word) for word in ("make", "render", "leave"))
_STILL = frozenset(stem(word) for word in ("still", "motionless", "immobile"))
_CLOSES = ("or", "and", "be")  # what may follow "holds the arms still"
_MOVING = stem("moving")
_FREELY = stem("freely")
# What limits the movement that is kept from: then it is no standstill.
_LIMITED = frozenset(
    stem(w) for w in "freely about around to toward towards away out in into from through".split()
)


@goes_by(*_STILL, _MOVING)
def keeping_still(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with each way to say that somebody or something is made unable to move in one form."""
    out = list(tokens)
    for at in range(len(out) - 1, -1, -1):
        end = _end(out, at)
        if end is None:
            continue
        start, after = end
        out[at] = replace(out[at], stem=_IMMOBILIZE)
        del out[start:after]
    return out


def _end(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """Where the words stand that tell of the standstill which a verb brings about, or None."""
    verb = tokens[at].stem
    if verb not in _HINDERS | _HOLDS | _MAKES or (at and tokens[at - 1].stem == "not"):
        return None
    for n in range(at + 2, min(at + _REACH, len(tokens))):
        words = tuple(token.stem for token in tokens[n : n + 3])
        if tokens[n].text in ";." or words[0] in _HINDERS | _HOLDS | _MAKES:
            return None
        if verb in _HINDERS and words[:2] == ("from", _MOVING):
            return None if _limited(tokens, n + 2) else (n, n + 2)
        if verb in _MAKES and words == (stem("unable"), "to", _MOVING):
            return None if _limited(tokens, n + 3) else (n, n + 3)
        last = n + 1 >= len(tokens) or not tokens[n + 1].is_word or words[1] in _CLOSES
        if words[0] in _STILL and last and verb in _HOLDS | _MAKES:
            return (n, n + 1)
    return None


def _limited(tokens: Sequence[Token], at: int) -> bool:
    """Whether the words from `at` on say which movement is meant: "from moving about", "freely"."""
    if at < len(tokens) and tokens[at].stem in _LIMITED:
        return True
    for token in tokens[at : at + _REACH]:
        if token.text in ";.":
            return False
        if token.stem == _FREELY:
            return True
    return False
