"""Reads "coverage allowing" and "within the limits of its budget" as reservations: what is owed hangs on the means.

An absolute phrase ("weather permitting") stands apart from the clause by commas and has a subject of its own,
so it asks nothing of whoever acts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token, stem

_PERMITS = frozenset({"permitting", "allowing"})
_PERMIT = frozenset({"permits", "permit", "allows", "allow"})
_NAMED = frozenset(stem(word) for word in "time staffing resource space funding schedule".split())
_MOST = 5  # words of the means
_NO_MEANS = frozenset(
    "a an any no each every who which that rule rules law policy policies section form to or not".split()
)
_LIMITS = frozenset({"limits", "limit", "bounds", "constraints", "means", "extent"})
_PURSE = frozenset(
    "means budget budgets resources funds funding appropriations appropriation capacity staffing finances".split()
)
# What else sets the measure of what staff do; "the limits of the campus" are a place.
_MEASURES = _PURSE | frozenset(
    "training competence authority certification license licence law ability abilities school district".split()
)
_OWNED = frozenset({"its", "their", "our", "the", "his", "her", "current", "present"})


@goes_by(*_PERMITS, *_PERMIT, *_LIMITS, *_PURSE)
def as_reservations(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "if resources permit" or "subject to" for what says that the means set the measure."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        size, said = (
            _absolute(tokens, at) or _as_far_as(tokens, at) or _within(tokens, at) or (0, [])
        )
        out += said if size else [tokens[at]]
        at += size or 1
    return out


Read = tuple[int, list[Token]] | None


def _absolute(tokens: Sequence[Token], at: int) -> Read:
    """ "Coverage allowing," at the head of a sentence or between marks."""
    if not _begins(tokens, at):
        return None
    end = _end_of_means(tokens, at, _PERMITS)
    if end is None or (end + 1 < len(tokens) and tokens[end + 1].is_word):
        return None
    return end + 1 - at, _if_permitted(tokens, at, at, end)


def _as_far_as(tokens: Sequence[Token], at: int) -> Read:
    """ "As far as the budget allows"."""
    said = [token.text.lower() for token in tokens[at : at + 3]]
    if said not in (["as", "far", "as"], ["so", "far", "as"]):
        return None
    end = _end_of_means(tokens, at + 3, _PERMIT)
    return None if end is None else (end + 1 - at, _if_permitted(tokens, at, at + 3, end))


def _within(tokens: Sequence[Token], at: int) -> Read:
    """ "Within the limits of ...", "within its means", "to the extent of its funds"."""
    said = [token.text.lower() for token in tokens[at : at + 8]]
    if said[:1] not in (["within"], ["to"]):
        return None
    after = 2 if said[1:2] == ["the"] else 1
    if set(said[after : after + 1]) & _LIMITS and said[after + 1 : after + 2] == ["of"]:
        measured = set(said[after + 2 : after + 5]) & (_MEASURES if said[0] == "within" else _PURSE)
        available = said[0] == "to" and said[after + 2] == "available"  # a reservation already
        if measured and not available:
            return after + 2, _subject_to(tokens, at, after + 1)
    if said[0] == "within" and set(said[1:2]) & _OWNED and set(said[2:4]) & _PURSE:
        return 1, _subject_to(tokens, at, 0)
    return None


def _begins(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at].is_word and (at == 0 or tokens[at - 1].text in (",", "(", "–", "—"))


def _end_of_means(tokens: Sequence[Token], at: int, verbs: frozenset[str]) -> int | None:
    """Where a verb stands that a few words for the means come before."""
    for end in range(at, min(at + _MOST + 1, len(tokens))):
        word = tokens[end].text.lower()
        if word in verbs:
            return end if end > at else None
        if not tokens[end].is_word or word in _NO_MEANS:
            return None
    return None


def _if_permitted(tokens: Sequence[Token], at: int, means: int, end: int) -> list[Token]:
    """ "If", the means, and "permit": means of other names are resources too."""
    first, verb = tokens[at], replace(tokens[end], stem=stem("permit"))
    opener = replace(first, text="if", stem="if", end=first.start)
    own = list(tokens[means:end])
    if own[-1].stem in _NAMED:
        return [opener, *own, verb]
    words = " ".join(token.text for token in own)
    resource = replace(own[0], text=words, stem=stem("resource"), end=own[-1].end)
    return [opener, resource, verb]


def _subject_to(tokens: Sequence[Token], at: int, last: int) -> list[Token]:
    span = {"start": tokens[at].start, "end": tokens[at + last].end}
    return [replace(tokens[at], text=word, stem=stem(word), **span) for word in ("subject", "to")]
