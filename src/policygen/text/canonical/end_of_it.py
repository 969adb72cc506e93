"""Reads a moment that has a noun as its verb: "within an hour of the end of a hold" is after it ends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.tokens import Token, stem

_OPENS = frozenset(stem(word) for word in "of after from following".split())
_MOMENTS = {stem(noun): stem(verb) for noun, verb in (
    ("end", "end"), ("ending", "end"), ("conclusion", "end"), ("start", "begin"), ("beginning", "begin"),
    ("onset", "begin"),
)}  # fmt: skip
_UNITS = frozenset(stem(word) for word in "minute hour day week month".split())
_NOUNS = frozenset({"end", "ending", "conclusion", "start", "beginning", "onset"})
_DETERMINERS = frozenset(stem(word) for word in "a an the any each every such this that".split())
_EVENTS = frozenset(
    stem(word)
    for word in (
        "restraint restraints seclusion seclusions isolation incident incidents event emergency hold holds "
        "intervention confinement episode"
    ).split()
)
_JOINTS = frozenset({"or", "and"})
_LONGEST = 7  # tokens that name the event


def with_moments_as_verbs(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "after a hold ends" for "of the end of a hold", and so for its beginning."""
    out = list(tokens)
    at = 0
    while at + 4 < len(out):
        if (
            out[at].stem in _OPENS
            and at
            and out[at - 1].stem in _UNITS
            and out[at + 1].stem == "the"
            and out[at + 2].text.lower() in _NOUNS
            and out[at + 3].stem == "of"
        ):
            end = _event_end(out, at + 4)
            if end:
                verb = replace(out[at + 2], stem=_MOMENTS[out[at + 2].stem])
                after = replace(out[at], stem="after")
                out[at:end] = [after, *out[at + 4 : end], verb]
        at += 1
    return out


def _event_end(tokens: Sequence[Token], start: int) -> int:
    """The token after the words that name an event: "a restraint or seclusion"; 0 if they name something else."""
    at = start
    named = False
    while at < min(start + _LONGEST, len(tokens)):
        word = tokens[at].stem
        if word in _EVENTS:
            named = True
        elif word in _JOINTS and named:
            ahead = [t.stem for t in tokens[at + 1 : at + 3] if t.stem not in _DETERMINERS]
            if not ahead or ahead[0] not in _EVENTS:
                break
        elif word not in _DETERMINERS:
            break
        at += 1
    follows = tokens[at].stem if at < len(tokens) else ""
    return at if named and follows not in ("room", "area", "report", "of", "-") else 0
