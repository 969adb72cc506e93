"""Turns the signs in a clause that does the contrary of the provision it stands in.

What ends a safe harbour ("once the student objects, it is no longer an escort"), what brings a thing back under a term
that doesn't cover it ("it becomes one when ..."), a ban behind a leave ("...; any other drug is forbidden unless ..."),
and a duty behind a leave ("and shall end when the student asks to return, unless ...").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from policygen.change import Placed
from policygen.policy import Kind, Passage
from policygen.text.markers import Scope

_CLAUSES = re.compile(
    r"[.;:]\s+(?:(?:but|and|however|yet),?\s)?|,\s(?:but|yet|although|though|whereas)\s",
    re.IGNORECASE,
)
_ADVERBIAL = (
    r"(?:from (?:that|then|this) (?:moment|point|time)?(?: on)? ?|then |thereby |also |at once |"
    r"itself |thereafter |, )*"
)
_RESTRAINT = (
    r"(?:an? |the )?(?:form of )?(?:(?:physical|mechanical|chemical|manual|prone|unlawful|prohibited) )*"
    r"(?:restraints?|seclusion|isolation|restrained|secluded)\b"
)
_HARBOUR = r"(?:an? |the )?(?:one|such|(?:physical |an? )?escorts?|time-?outs?|walk-?alongs?)\b"
_ENDS_HARBOUR = re.compile(
    rf"\b(?:is|are|becomes?|turns? into|counts? as|constitutes?|amounts? to|shall be|(?:is|"
    rf"are) (?:treated|counted|deemed|regarded) "
    rf"as) {_ADVERBIAL}{_RESTRAINT}"
    rf"|\b(?:is|are) no longer {_ADVERBIAL}{_HARBOUR}|\bceases? {_ADVERBIAL}to be {_ADVERBIAL}{_HARBOUR}"
    r"|\bthe (?:escort|time-?out) (?:has )?(?:ends?|ended|is over|ceases?)\b",
    re.IGNORECASE,
)
_BECOMES_ONE = re.compile(
    rf"\W*(?:it|they|this|these|that|such an? \w+) (?:then )?(?:becomes?|turns? into|"
    rf"counts? as) (?:one\b|{_RESTRAINT})",
    re.IGNORECASE,
)
_FORBIDDEN = re.compile(
    r"\b(?:is|are) (?:\w+ly )?(?:forbidden|prohibited|barred|banned|not (?:allowed|permitted|authorized))\b",
    re.IGNORECASE,
)
# "...; restraint shall never be applied as punishment": a ban, whatever the clause before it lets be.
_NEVER = re.compile(
    r"[^,;.]*?\b(?:shall|must|may|will|can) (?:not|never|in no (?:case|event)|"
    r"under no circumstances?|at no time)\b(?!.*\b(?:unless|only)\b)",
    re.IGNORECASE,
)
_DENIED = re.compile(r"\b(?:not|no|never|neither|nor|nothing)\b", re.IGNORECASE)
_DUTY_BEHIND = re.compile(
    r",? and (?:then )?(?:shall|must|will) (?!not\b|only\b|never\b|in no\b|at no\b)(?P<rest>[^.;]*)",
    re.IGNORECASE,
)
_ONLY = re.compile(r"\b(?:only|solely|exclusively)\b", re.IGNORECASE)
_WHEN = (Scope.CONDITION, Scope.EXCEPTION, Scope.WIDENING)


def with_contrary_clauses(placed: Sequence[Placed], passage: Passage) -> list[Placed]:
    """The placed units of a passage, with the signs turned in a clause that does the contrary of the passage."""
    spans = _spans(placed, passage)
    if not spans:
        return list(placed)
    return [_turned(one, spans) for one in placed]


def _turned(one: Placed, spans: Sequence[tuple[int, int, bool]]) -> Placed:
    """A placed unit with its sign turned where it stands in a contrary clause.

    What opens such a clause stands for the whole of it: one more of them does what it did before.
    """
    for begin, end, every in spans:
        if begin <= one.unit.start < end and (
            every or (one.scope in _WHEN and not one.unit.quantity)
        ):
            opens = every and one.opener and one.unit.start == begin
            return replace(one, sign=-one.sign, attach=one.attach if opens else -one.attach)
    return one


def _spans(placed: Sequence[Placed], passage: Passage) -> list[tuple[int, int, bool]]:
    """Where the contrary clauses begin and end, and whether every word in them is turned or only what says when."""
    text, kind = passage.text, passage.kind
    if kind is Kind.SAFE_HARBOUR:
        if any(one.scope is Scope.EXCLUSION for one in placed):
            return []
        return [
            (a, b, True)
            for a, b in _clauses(text)
            if (found := _ENDS_HARBOUR.search(text[a:b]))
            and not _DENIED.search(text[a:b][: found.start()])
        ]
    if kind is Kind.PROTECTED_DEFINITION and any(one.scope is Scope.EXCLUSION for one in placed):
        return [(a, b, True) for a, b in _clauses(text) if a and _BECOMES_ONE.match(text[a:b])]
    if kind is not Kind.PERMISSION or not _gives_leave(placed):
        return []
    banned = [
        (a, b, False)
        for a, b in _clauses(text)
        if a and text[:a].rstrip().endswith(";") and _bans(text[a:b])
    ]
    owed = [
        (found.start("rest"), found.end(), False)
        for found in _DUTY_BEHIND.finditer(text)
        if not _ONLY.search(found["rest"])
    ]
    never = [
        (a, b, True)
        for a, b in _clauses(text)
        if a
        and text[:a].rstrip().endswith(";")
        and _NEVER.match(text[a:b])
        and _is_let(placed, a, b)
    ]
    return banned + owed + never


def _is_let(placed: Sequence[Placed], start: int, end: int) -> bool:
    """Whether the words of a clause are placed as those of a leave."""
    own = [one.sign for one in placed if start <= one.unit.start < end and one.scope is Scope.MAIN]
    return bool(own) and min(own) > 0


def _gives_leave(placed: Sequence[Placed]) -> bool:
    """Whether a permission lets staff act: more conditions on it protect the student."""
    return any(one.scope is Scope.MAIN and one.sign > 0 for one in placed)


def _bans(clause: str) -> bool:
    found = _FORBIDDEN.search(clause)
    return found is not None and not _DENIED.search(clause[: found.start()])


def _clauses(text: str) -> list[tuple[int, int]]:
    """Where each clause of a passage begins and ends."""
    cuts = [0, *(found.end() for found in _CLAUSES.finditer(text)), len(text)]
    return [(a, b) for a, b in pairwise(cuts) if a < b]
