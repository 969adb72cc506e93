"""Reads "shall in no event be" and "is permitted under no circumstances" as "shall never be", "is never permitted"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token, stem

_CASES = frozenset(stem(word) for word in "case event circumstance situation condition".split())
_NEVER = frozenset({("at", "no", "time"), ("on", "no", "account"), ("on", "no", "occasion")})
_MODALS = frozenset({"shall", "may", "must", "will", "can"})
_BE = "be"
_LET = frozenset(
    stem(word)
    for word in "permitted allowed authorized used applied employed imposed justified acceptable tolerated".split()
)
# What goes on after "in no case" and limits it: "in no case later than", "in no case except".
_GOES_ON = frozenset(
    "later longer more less fewer earlier sooner beyond after before but except other save unless where when if in "
    "that which exceed last until than".split()
)
_ENDS = frozenset(",;.:()")
# "Shall in no event constitute" is read as a denial of what a thing is, as it stands.
_TELLS = frozenset(stem(word) for word in "constitute amount qualify count be".split())
_IN_NO_CASE = (
    r"(?:(?:in|under) no (?:cases?|events?|circumstances?|situations?|conditions?)|at no time|"
    r"on no (?:account|occasion))"
)
_LET_IN_NONE = re.compile(
    r"\b(?P<be>is|are|be) (?P<done>permitted|allowed|authorized|used|applied|employed|imposed|justified|acceptable|"
    rf"tolerated) {_IN_NO_CASE}(?=[.;,:)]|\s*$)",
    re.IGNORECASE,
)
_IS_NEVER = re.compile(
    rf"(?:(?<=\bis )|(?<=\bare )){_IN_NO_CASE} (?!(?:{'|'.join(sorted(_GOES_ON))})\b)(?=\w)",
    re.IGNORECASE,
)
_IS_NOT = re.compile(
    rf"\b(?P<modal>shall|must|will|may|can) (?:never|{_IN_NO_CASE}) "
    r"(?=(?:constitute|amount to|qualify as|count as)\b)",
    re.IGNORECASE,
)
_NEVER_IS = re.compile(
    rf"\b(?:never|{_IN_NO_CASE}) (?P<is>constitute|amount|count)s(?= )", re.IGNORECASE
)


def denied_as_plainly(sentence: str) -> str:
    """A sentence's words with "is never permitted", "shall not constitute" for "in no case", which tells its kind."""
    said = _IS_NEVER.sub("never ", _LET_IN_NONE.sub(r"\g<be> never \g<done>", sentence))
    return _NEVER_IS.sub(r"does not \g<is>", _IS_NOT.sub(r"\g<modal> not ", said))


@goes_by(*_CASES, "time", "account", "occasion")
def never_in_no_case(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "never" for "in no case" behind a modal or "is", and behind what is permitted.

    One that goes on to say which cases ("in no case but", "in no event later than") stays as it is.
    """
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        size = _size(tokens, at)
        place = _place(tokens, at, size, out) if size else None
        if place is None:
            out.append(tokens[at])
            at += 1
            continue
        said = replace(tokens[at], text="never", stem="never", end=tokens[at + size - 1].end)
        out.insert(len(out) - place, said)
        at += size
    return out


def _size(tokens: Sequence[Token], at: int) -> int:
    """How many tokens say "in no case" here."""
    said = tuple(token.stem for token in tokens[at : at + 3])
    if len(said) < 3 or said[1] != "no":
        return 0
    return 3 if said in _NEVER or (said[0] in ("in", "under") and said[2] in _CASES) else 0


def _place(tokens: Sequence[Token], at: int, size: int, before: Sequence[Token]) -> int | None:
    """How many tokens before the phrase its "never" goes; None where it stays as it is."""
    after = tokens[at + size : at + size + 1]
    if after and after[0].text.lower() in _GOES_ON:
        return None
    last = [token.stem for token in before[-2:]]
    if last and (last[-1] in _MODALS or last[-1] == _BE):
        return 0 if after and after[0].is_word and after[0].stem not in _TELLS else None
    ended = not after or after[0].text in _ENDS
    let = len(last) == 2 and last[0] == _BE and before[-1].stem in _LET
    return 1 if let and ended else None
