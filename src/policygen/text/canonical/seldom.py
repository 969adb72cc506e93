"""Reads "may seldom be used" as "may not, as a rule, be used": a ban that leaves room, and no leave."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by, telling
from policygen.text.tokens import Token, stem

_SELDOM = (
    ("rarely",), ("seldom",), ("infrequently",), ("hardly", "ever"), ("scarcely", "ever"), ("almost", "never"),
    ("nearly", "never"), ("virtually", "never"), ("practically", "never"),
)  # fmt: skip
_MODALS = frozenset({"shall", "should", "may", "can", "might", "could"})
_DONE = frozenset(
    stem(word)
    for word in "used applied employed imposed permitted allowed authorized justified acceptable held restrained "
    "secluded isolated confined locked".split()
)
_USUAL = stem("usually")
_SAID = "|".join(" ".join(words) for words in _SELDOM)
_AS_A_BAN = re.compile(
    rf"\b(?P<modal>shall|must|will|should|may|can|might|could)(?P<be> be)? (?:only |very )?(?:{_SAID})\b"
    rf"|\b(?P<done>is|are) (?:only |very )?(?:{_SAID}) (?=(?:used|applied|employed|imposed|permitted|"
    r"allowed|authorized|justified|acceptable|held|restrained|secluded|isolated|confined|locked)\b)",
    re.IGNORECASE,
)


def as_a_ban(sentence: str) -> str:
    """A sentence's words with "never" for what it lets be seldom, which tells its kind."""
    return _AS_A_BAN.sub(_never, sentence)


def _never(match: re.Match[str]) -> str:
    if match["modal"]:
        return f"{match['modal']} never{match['be'] or ''}"
    return f"{match['done']} never "


@goes_by(*telling(_SELDOM))
def seldom_as_not(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "not usually" for a "rarely" behind a modal, or before what is done or permitted."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        start = at + 1 if tokens[at].text.lower() in ("only", "very") else at
        size = _size(tokens, start)
        before = [t.stem for t in out[-2:]]
        be = bool(before) and before[-1] == "be"
        modal = before[-2] if be and len(before) == 2 else (before[-1] if before else "")
        follows = [t.stem for t in tokens[start + size : start + size + 1]]
        if size and (modal in _MODALS or (be and set(follows) & _DONE)):
            said = replace(tokens[start], end=tokens[start + size - 1].end)
            turned = [replace(said, stem="not"), replace(said, stem=_USUAL)]
            out = [*out[:-1], *turned, out[-1]] if be and modal in _MODALS else [*out, *turned]
            at = start + size
            continue
        out.append(tokens[at])
        at += 1
    return out


def _size(tokens: Sequence[Token], at: int) -> int:
    """How many tokens say "seldom" here."""
    first = tokens[at].text.lower() if at < len(tokens) else ""
    for words in _SELDOM:
        if (
            words[0] == first
            and tuple(t.text.lower() for t in tokens[at : at + len(words)]) == words
        ):
            return len(words)
    return 0
