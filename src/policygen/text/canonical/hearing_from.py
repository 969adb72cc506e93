"""Reads "you get a call from the principal" as "you are called by", and "you hear from us" as "you are told by us"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token, stem

_READERS = frozenset(stem(word) for word in "you parent guardian family caregiver".split())
_MODALS = frozenset({"shall", "must", "will", "should"})
_GETS = frozenset(stem(word) for word in "get receive".split())
_HEAR, _CALL, _NOTIFY = stem("hear"), stem("call"), stem("notify")
_PHONE = frozenset(stem(word) for word in "phone telephone".split())
_OPENING = frozenset(
    stem(word)
    for word in "after when if once before until upon since whenever unless that which who day as".split()
)
_HEARS = frozenset("from about of within before by on".split())
_CLAUSE = 5  # tokens before a verb among which the word that opens its clause stands


@goes_by(*_GETS, _HEAR)
def hearing_from(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "be called" and "be told" for the calls that parents get, in main clauses."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        size = _said(tokens, at)
        if not size or not _is_parents(tokens, at):
            out.append(tokens[at])
            at += 1
            continue
        verb = _NOTIFY if tokens[at].stem == _HEAR else _CALL
        out += [replace(tokens[at], stem="be"), replace(tokens[at + size - 1], stem=verb)]
        at += size
        if [t.stem for t in tokens[at : at + 1]] == ["from"]:
            out.append(replace(tokens[at], stem="by"))
            at += 1
    return out


def _said(tokens: Sequence[Token], at: int) -> int:
    """How many tokens "get a phone call" or "hear" has here, or 0."""
    if tokens[at].stem == _HEAR:
        after = [t.text.lower() for t in tokens[at + 1 : at + 2]]
        if {t.stem for t in tokens[at + 2 : at + 5]} & _PHONE:
            return 0  # "hear from us by phone" is a call, as the lexicon knows
        return 1 if set(after) & _HEARS else 0
    if tokens[at].stem not in _GETS:
        return 0
    ahead = [t.stem for t in tokens[at + 1 : at + 4]]
    if ahead[:1] != ["a"] and [t.text.lower() for t in tokens[at + 1 : at + 2]] != ["an"]:
        return 0
    if ahead[1:2] == [_CALL]:
        return 3
    return 4 if set(ahead[1:2]) & _PHONE and ahead[2:3] == [_CALL] else 0


def _is_parents(tokens: Sequence[Token], at: int) -> bool:
    """Whether the subject of a main clause right before a verb is whom a letter speaks to."""
    who = at - 2 if at > 1 and tokens[at - 1].stem in _MODALS else at - 1
    if who < 0 or tokens[who].stem not in _READERS:
        return False
    return not any(t.stem in _OPENING for t in tokens[max(0, who - _CLAUSE) : who])
