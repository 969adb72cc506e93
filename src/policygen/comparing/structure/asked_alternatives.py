"""Reads "tells whether the student or an aide was hurt" as telling of both: what is asked is no choice of staff."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from policygen.change import Placed
from policygen.policy import Kind, Passage
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_TELLING = (
    r"\b(?:tells?|told|says?|states?|shows?|notes?|records?|documents?|indicates?|describes?|explains?|"
    r"specif(?:y|ies)|lists?|reports?|writes?|asks?|checks?|reviews?|discuss(?:es)?|consid(?:er|ers)|examines?|"
    r"assess(?:es)?|evaluates?|determines?|decides?|verif(?:y|ies)|confirms?|finds? out|learns?|asked|checked|"
    r"ascertains?|establish(?:es)?|inquires?|relates?|recounts?|narrates?|outlines?|clarif(?:y|ies)|sets? out|"
    r"(?:informs?|notif(?:y|ies)|tells?|asks?)(?: \w+){1,4})"
)
_TELLS = re.compile(_TELLING, re.IGNORECASE)
# "States what the school shall do": an order, and no question about what happened.
_ORDERS = re.compile(r"\b(?:shall|must|should|may)\b", re.IGNORECASE)
_WITH_WHOM = r"(?: (?:with|to|from) (?:\w+ ){0,3}?\w+)?"  # "review with the parent whether"
_TOLD = rf"(?:^\s*|(?:{_TELLING}{_WITH_WHOM}|\band|,),? )"
_WHETHER = re.compile(
    _TOLD + r"(?P<asked>whether (?!or not\b)(?:(?!\bwhether\b)[^;:.])*?"
    r"\b(?:was|were|is|are|has|have|had|needs?|needed|received|suffered|sustained|got)\b"
    r"(?:(?!,? and\b|,? but\b)[^,;:.])*(?:(?:, (?!and\b|or\b)[^,;:.]{1,40}){0,4},? or [^,;:.]+)?)",
    re.IGNORECASE,
)
_WHO_OR_WHAT = re.compile(
    _TOLD + r"(?P<asked>(?:who|whom|what|which|how|why) (?!to\b|long\b|much\b|often\b|many\b)"
    r"(?:(?!,? and\b|,? but\b|,? (?:if|when|unless|within|after|before|until|by)\b)[^,;:.])*)",
    re.IGNORECASE,
)


def with_told_alternatives(placed: Sequence[Placed], passage: Passage) -> list[Placed]:
    """The units of a duty with those of its indirect questions ("whether ... or ...") as what they reach.

    More alternatives in such a question are more that is told, more conditions less. The first word of a
    question stands for the whole of it, which is one thing more that is told.
    """
    out = list(placed)
    owed = any(one.scope is Scope.MAIN and one.sign > 0 for one in placed[:4])
    for start, end in _questions(passage):
        if owed and _JOINED.search(passage.text[:start]):
            _part(out, start)
        _turn(out, passage.text, start, end)
    return out


_JOINED = re.compile(r"(?:,|\band)\s*$", re.IGNORECASE)


def begins_question(one: Placed, passage: Passage) -> bool:
    """Whether a unit is the "who" or "what" of an indirect question that a duty wants answered."""
    return any(start == one.unit.start for start, _ in _questions(passage))


def _part(placed: list[Placed], start: int) -> None:
    """Read a question of its own as one thing more that is told, not as a part of the time named before it."""
    for number, one in enumerate(placed):
        if one.unit.start == start and one.opener and one.scope is Scope.RELATIVE and one.sign < 0:
            for at in range(number, min(number + 2, len(placed))):
                if placed[at].path == one.path:
                    placed[at] = replace(placed[at], sign=1, attach=1)


def is_asked(one: Placed, passage: Passage) -> bool:
    """Whether a unit of a passage stands in an indirect question that a duty wants answered."""
    return any(
        start <= one.unit.start and one.unit.end <= end for start, end in _questions(passage)
    )


@lru_cache(maxsize=1024)
def _questions(passage: Passage) -> tuple[tuple[int, int], ...]:
    """Where the indirect questions of a duty to tell begin and end in its text."""
    if passage.kind is not Kind.DUTY:
        return ()
    return tuple(
        match.span("asked")
        for asked in (_WHETHER, _WHO_OR_WHAT)
        for match in asked.finditer(passage.text)
        if _TELLS.search(f"{passage.stem} {passage.text[: match.start('asked')]}")
        and not _ORDERS.search(match["asked"])
        and not _PARTED.search(passage.text, 0, match.start("asked"))
    )


# "Names every employee, paid or unpaid, who took part": the clause is of those named, behind an aside.
_PARTED = re.compile(
    r"\b(?:each|every|any) (?:[\w'’-]+ ){0,2}[\w'’-]+, [^,;:.]{0,40}\bor [\w'’-]+, $", re.IGNORECASE
)


_JOINS = re.compile(r"\s*(?:,|or\b|and\b)")
_PRONOUNS = frozenset({"we", "they", "you"})


def _turn(placed: list[Placed], text: str, start: int, end: int) -> None:
    """Turn the signs of a question's units, but for its first word that says something."""
    begun, whether = False, text[start:].lower().startswith("whether")
    for number, one in enumerate(placed):
        if not (start <= one.unit.start and one.unit.end <= end):
            continue
        asked = one.scope in (Scope.MAIN, Scope.RELATIVE) and one.sign > 0 and not one.opener
        if begun and asked:
            placed[number] = replace(one, sign=-1, attach=-1)
        named = text[one.unit.start : one.unit.end].lower() not in _PRONOUNS
        # "Whether staff ...": they may be dropped as said before; what they did stands for the question.
        if whether and one.unit.key == "staff" and not _JOINS.match(text, one.unit.end):
            named = False
        begun = begun or (one.unit.kind is UnitKind.WORD and not one.opener and named)
