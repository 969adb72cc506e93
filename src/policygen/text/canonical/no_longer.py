"""Reads "is no longer permitted" as "is not permitted", and "not ... any longer" as "no longer ..."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token

_MODALS = frozenset({"shall", "should", "may", "can", "might", "could"})
_RULED = (
    "permitted allowed authorized permissible acceptable required used applied employed prohibited forbidden banned "
    "obliged lawful legal"
).split()
_FAR = 12  # tokens between "not" and its "any longer"
_DENIED = re.compile(
    r"\b(?P<modal>shall|must|will|should|may|can|might|could) no longer\b(?! than)"
    rf"|\b(?P<be>is|are|be) no longer (?=(?:{'|'.join(_RULED)})\b)",
    re.IGNORECASE,
)


def denied_by_no_longer(sentence: str) -> str:
    """A sentence's words with "not" for the "no longer" that denies what it rules."""
    return _DENIED.sub(
        lambda match: f"{match['modal'] or match['be']} not{'' if match['modal'] else ' '}",
        sentence,
    )


@goes_by("anymore", "longer", "more")
def no_longer(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "no longer" before what is denied, and "not" where it denies what a sentence rules."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        size = _any_longer(tokens, at)
        denial = _denial(out) if size else None
        if denial is not None:
            longer = replace(tokens[at + size - 1], text="longer", stem="longer")
            no = replace(out[denial], text="no", stem="no")
            ruled = _rules(out, denial, out[denial + 1 :])
            out[denial : denial + 1] = [out[denial]] if ruled else [no, longer]
            at += size
            continue
        than = [t.stem for t in tokens[at + 2 : at + 3]] == ["than"]
        if (
            _words(tokens, at, 2) == ["no", "longer"]
            and not than
            and _rules(out, len(out), tokens[at + 2 :])
        ):
            out.append(replace(tokens[at], stem="not", end=tokens[at + 1].end))
            at += 2
            continue
        out.append(tokens[at])
        at += 1
    return out


def _words(tokens: Sequence[Token], at: int, size: int) -> list[str]:
    return [t.text.lower() for t in tokens[at : at + size]]


def _any_longer(tokens: Sequence[Token], at: int) -> int:
    """How many tokens say "any longer" here, at the end of a clause."""
    if _words(tokens, at, 1) == ["anymore"]:
        size = 1
    elif _words(tokens, at, 2) in (["any", "longer"], ["any", "more"]):
        size = 2
    else:
        return 0
    goes_on = [t.stem for t in tokens[at + size : at + size + 1] if t.is_word]
    return 0 if goes_on and goes_on[0] not in (*_MODALS, "and", "or") else size


def _denial(before: Sequence[Token]) -> int | None:
    """The "not" that an "any longer" belongs to."""
    for i in range(len(before) - 1, max(-1, len(before) - _FAR), -1):
        if not before[i].is_word:
            return None
        if before[i].text.lower() in ("not", "never"):
            return i
    return None


def _rules(tokens: Sequence[Token], at: int, after: Sequence[Token]) -> bool:
    """Whether a denial at a place denies a modal or what is permitted, required or used."""
    before = tokens[at - 1].stem if at else ""
    said = after[0].text.lower() if after else ""
    return before in _MODALS or (before == "be" and said in _RULED)
