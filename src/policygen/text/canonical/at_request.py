"""Reads "at the principal's request" as "if the principal requests": a case, and no more that is owed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token, stem

_LEADS = frozenset({"at", "on", "upon"})
_REQUEST = stem("request")
# What an office does that leaves a matter to it: "at the principal's invitation" is if the principal asks for it.
_WISHES = frozenset(
    {_REQUEST}
    | {stem(word) for word in "invitation option choice election wish pleasure suggestion".split()}
)
_OTHERS = frozenset(stem(word) for word in "parent guardian family student child pupil you".split())
_OFFICES = frozenset(
    stem(word)
    for word in (
        "principal superintendent teacher administrator nurse district school board director supervisor staff "
        "department agency police officer trainer team committee counselor psychologist physician"
    ).split()
)
_LONGEST = 4  # tokens of the office


@goes_by(*_WISHES)
def at_request(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "if" before each office at whose request something is done; a parent's request stays."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        size = _asked_by_office(tokens, at)
        if size and tokens[at + 1].text.lower() == "the" and tokens[at + 2].stem in _WISHES:
            out.append(replace(tokens[at], text="if", stem="if"))
            out += [tokens[at + 4], replace(tokens[at + 2], stem=_REQUEST)]
            at += size
        elif size:
            out.append(replace(tokens[at], text="if", stem="if"))
            wish = tokens[at + size - 1]
            out += [*tokens[at + 1 : at + size - 1], replace(wish, stem=_REQUEST)]
            at += size
        else:
            out.append(tokens[at])
            at += 1
    return out


def _asked_by_office(tokens: Sequence[Token], at: int) -> int:
    """How many tokens say "at the principal's request" or "at the request of principal", or 0."""
    if tokens[at].text.lower() not in _LEADS:
        return 0
    words = [t.stem for t in tokens[at + 1 : at + 6]]
    if words[:1] == ["the"] and words[1:2] and words[1] in _WISHES and words[2:3] == ["of"]:
        return 0 if not words[3:4] or words[3] not in _OFFICES else 5
    for n in range(1, min(_LONGEST, len(words))):
        if words[n] in _WISHES:
            owner = tokens[at + n]
            held = owner.text.lower().endswith(("'s", "’s", "s'", "s’"))
            return n + 1 if held and owner.stem in _OFFICES else 0
    return 0
