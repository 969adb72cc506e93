"""Reads "the video is open to you" as "you may see the video"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.tokens import Token, stem

_READERS = frozenset(
    stem(word)
    for word in "you parent guardian family caregiver lawyer attorney advocate student".split()
)
_PAPERS = frozenset(
    stem(word)
    for word in (
        "video record file log report footage recording film tape document datum data figure note folder account form "
        "register"
    ).split()
)
_BEFORE_READERS = frozenset("the a an any every each all your his her their both".split())
_ADDED = frozenset(stem(word) for word in "always also".split())
_FRONTED = 8  # tokens of a phrase before the subject: "for one year, the video ..."


def open_to(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with a leave to see for a paper that is open to parents or students."""
    out = list(tokens)
    at = next((i for i, t in enumerate(out) if t.text.lower() in ("is", "are")), None)
    if at is None or not at or out[at - 1].stem not in _PAPERS:
        return out
    opened = at + 2 if out[at + 1 : at + 2] and out[at + 1].stem in _ADDED else at + 1
    if [t.stem for t in out[opened : opened + 2]] != ["open", "to"]:
        return out
    end = opened + 2
    while end < len(out) and out[end].text.lower() in _BEFORE_READERS:
        end += 1
    if end >= len(out) or out[end].stem not in _READERS:
        return out
    commas = [i for i in range(min(at, _FRONTED)) if out[i].text == ","]
    begins = commas[-1] + 1 if commas else 0
    may, see = replace(out[at], stem="may"), replace(out[opened], stem=stem("see"))
    who = out[opened + 2 : end + 1]
    return [*out[:begins], *who, may, see, *out[begins:at], *out[end + 1 :]]
