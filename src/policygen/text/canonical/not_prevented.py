"""Reads "a student may not be prevented from leaving" as "a student may leave"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from policygen.text.tokens import Token, stem

_PREVENTED = frozenset(stem(word) for word in "prevent keep stop bar hinder".split())
_MODALS = frozenset({"shall", "may", "can", "must", "will"})
_DENIALS = frozenset({"not", "never"})
_LIMITS = frozenset(
    stem(word)
    for word in (
        "without unless except until if when where only while after before or and but other than for"
    ).split()
)

# The same for a sentence's words, which tell its kind.
_LIMITED = re.compile(
    r"\b(?:without|unless|except|until|if|when|where|only|while|after|before|or|and|but|other than|"
    r"(?<!used )for)\b|[,;]",
    re.IGNORECASE,
)
_NOT_PREVENTED = re.compile(
    r"^(?P<lead>\s*(?:no |at no time (?:may|shall) )?)(?P<who>(?:[\w'’-]+ ){1,6}?)"
    r"(?P<modal>(?:may|shall|must|can|will) )?(?P<denied>(?:not|never) |(?:ever )?)be "
    r"(?:prevented|kept|stopped|barred|hindered) from (?P<act>\w+)ing\b(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)


def as_leave(sentence: str) -> str:
    """A sentence that bars nothing but keeping somebody from an act, as the leave that it gives."""
    found = _NOT_PREVENTED.match(sentence)
    if found is None or _LIMITED.search(found.group("rest")):
        return sentence
    lead = found.group("lead").strip().lower()
    denied = found.group("denied").strip().lower() in _DENIALS
    if bool(lead) == denied or (lead.startswith("at") == bool(found.group("modal"))):
        return sentence
    return f"A {found.group('who')}may {found.group('act')}{found.group('rest')}"


def not_prevented(tokens: Sequence[Token]) -> list[Token]:
    """The tokens of a sentence that bars nothing but keeping somebody from an act, as a leave."""
    out = list(tokens)
    at = next((i for i, t in enumerate(out) if t.stem in _PREVENTED), 0)
    said = [t.stem for t in out]
    if at < 3 or said[at - 1] != "be" or said[at + 1 : at + 2] != ["from"]:
        return out
    act = out[at + 2 : at + 3]
    if not act or not act[0].text.lower().endswith("ing") or any(t.text in ",;" for t in out):
        return out
    after = [w for before, w in pairwise(said[at + 1 :]) if (before, w) != ("use", "for")]
    who = None if _LIMITS & set(after) else _whom(out[: at - 1])
    if who is None:
        return out
    may = Token("may", "may", out[at - 1].start, out[at - 1].end)
    return [*who, may, *out[at + 2 :]]


def _whom(before: Sequence[Token]) -> list[Token] | None:
    """Who may not be kept from an act, by the words before "be prevented"; None where they bar nothing."""
    words = [t.stem for t in before]
    if words[:3] == ["at", "no", "time"] and words[3:4] and words[3] in _MODALS:
        return list(before[4:]) or None
    modal = next((i for i, word in enumerate(words) if word in _MODALS), 0)
    if not modal or set(words[modal + 1 :]) - _DENIALS - {"ever"}:
        return None
    none, denied = words[0] == "no", bool(_DENIALS & set(words[modal + 1 :]))
    if none == denied:
        return None
    return (
        [replace(before[0], text="a", stem="a"), *before[1:modal]] if none else list(before[:modal])
    )
