"""Reads "at no time may a pupil be left" as "a pupil may never be left": a denial before its modal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token, stem

_MODALS = frozenset({"shall", "must", "may", "can", "will"})
_STOPS = frozenset({"if", "when", "unless", "where", "while", "until"})
_SPANS = frozenset(stem(word) for word in "moment second minute instant time".split())
_NO = {
    "at": frozenset(stem(word) for word in "time moment point".split()),
    "by": frozenset({stem("means")}),
    "on": frozenset(stem(word) for word in "account condition occasion".split()),
    "in": frozenset(stem(word) for word in "case event circumstance situation instance".split()),
    "under": frozenset(stem(word) for word in "circumstance condition".split()),
}
_REACH = 16  # tokens of a subject, with a clause of its own


def denied_in_front(tokens: Sequence[Token]) -> int:
    """How many tokens of a sentence's beginning deny it as a whole: "by no means", "not even for a moment"."""
    stems = [token.stem for token in tokens[:6]]
    if stems[:1] == ["never"]:
        return 1
    if stems[1:2] == ["no"] and stems[2:3] and stems[2] in _NO.get(stems[0], ()):
        return 3
    if stems[:1] == ["not"]:
        at = 2 if stems[1:2] == ["even"] else 1
        if stems[at : at + 1] == ["for"]:
            at += 1
        if stems[at : at + 1] in (["a"], ["one"], ["an"]) and stems[at + 1 : at + 2]:
            return at + 2 if stems[at + 1] in _SPANS else 0
    return 0


@goes_by("no", "not", "never")
def denied_behind(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with a denial from the front behind the modal, where a passive shows how far the subject goes."""
    tokens = _denied_once_more(_denied_after_modals(tokens))
    front = denied_in_front(tokens)
    if not front or front >= len(tokens) or tokens[front].stem not in _MODALS:
        return list(tokens)
    last = min(front + _REACH, len(tokens))
    be = next((i for i in range(front + 2, last) if tokens[i].text.lower() == "be"), None)
    subject = tokens[front + 1 : be] if be is not None else []
    if be is None or any(_ends_a_subject(token) for token in subject):
        return list(tokens)
    never = replace(tokens[0], stem="never", end=tokens[front - 1].end)
    return [*subject, tokens[front], never, *tokens[be:]]


def _ends_a_subject(token: Token) -> bool:
    between = not token.is_word and token.text not in ("-", "–", "’s", "'")
    return between or token.stem in _STOPS or token.stem in _MODALS


def _denied_after_modals(tokens: Sequence[Token]) -> list[Token]:
    """ "May never be left" for "may at no time be left"."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        out.append(tokens[at])
        at += 1
        size = denied_in_front(tokens[at : at + 6]) if out[-1].stem in _MODALS else 0
        if size == 3 and tokens[at + 3 : at + 4] and tokens[at + 3].text.lower() == "be":
            out.append(replace(tokens[at], stem="never", end=tokens[at + 2].end))
            at += size
    return out


def _denied_once_more(tokens: list[Token]) -> list[Token]:
    """ "May not be left, even for a moment" for "may not be left, not even for a moment"."""
    for at in range(2, len(tokens) - 2):
        stems = [token.stem for token in tokens[at : at + 3]]
        denied = any(token.stem in ("not", "never", "no") for token in tokens[:at])
        if denied and stems == ["not", "even", "for"] and tokens[at - 1].text == ",":
            return [*tokens[:at], *tokens[at + 1 :]]
    return tokens
