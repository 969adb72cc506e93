"""Brings a noun that asks to its question: "the time at which it began" as "when it began"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token, stem

_ASKED = {
    "when": ("time", "times", "date", "hour"),
    "why": ("reason", "reasons"),
    "where": ("place", "location", "places", "locations"),
    "how": ("manner", "way", "ways"),
}
_ASKS = {noun: word for word, nouns in _ASKED.items() for noun in nouns}
_LINKS = {
    "when": (("at", "which"), ("on", "which"), ("when",)),
    "why": (("for", "which"), ("why",)),
    "where": (("in", "which"), ("at", "which"), ("where",)),
    "how": (("in", "which"), ("by", "which")),
}
_NAMED = ["the", "names", "of"]
_ARTICLES = frozenset({"the", "all"})
# "From the date on which": a moment that something runs from, and no question.
_MOMENTS = frozenset(
    "from on at by until till since after before in within of during for to".split()
)
_LONGEST = 3  # words of the noun after "the names of the"


@goes_by(*_ASKS, "names")
def with_questions_for_nouns(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "when", "why", "where", "how" and "which" for the nouns that ask the same."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        asked = _asked(tokens, at)
        if asked is not None:
            word, size = asked
            out.append(Token(word, stem(word), tokens[at].start, tokens[at + size - 1].end))
            at += size
            continue
        named = _named(tokens, at)
        if named:
            start = at + 4
            out.append(replace(tokens[at], text="which", stem="which", end=tokens[start - 1].end))
            out += tokens[start:named]
            at = named + 1
            continue
        out.append(tokens[at])
        at += 1
    return out


def _asked(tokens: Sequence[Token], at: int) -> tuple[str, int] | None:
    """The question that "the time at which" asks here, and how many tokens say it."""
    said = [token.text.lower() for token in tokens[at : at + 4]]
    if said[:1] != ["the"] or len(said) < 3 or said[1] not in _ASKS:
        return None
    if at and tokens[at - 1].text.lower() in _MOMENTS:
        return None
    word = _ASKS[said[1]]
    for link in _LINKS[word]:
        if tuple(said[2 : 2 + len(link)]) == link:
            return word, 2 + len(link)
    return None


def _named(tokens: Sequence[Token], at: int) -> int:
    """The "who" of "the names of the staff members who took part", or 0."""
    if [token.text.lower() for token in tokens[at : at + 3]] != _NAMED:
        return 0
    if [token.text.lower() for token in tokens[at + 3 : at + 4]] not in (
        [one] for one in _ARTICLES
    ):
        return 0
    for number in range(at + 4, min(at + 5 + _LONGEST, len(tokens) - 1)):
        if tokens[number].text.lower() == "who":
            return number
        if not tokens[number].is_word:
            return 0
    return 0
