"""Tells where "and" joins a condition that must hold as well, though the things of such a list are cases."""

from __future__ import annotations

import re

from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_DETERMINER = r"(?:an?|the|his|her|their|its|no|such|that|this|the student'?s?)"
_FINITE = r"(?:has|have|had|is|are|was|were|does|do|did|can|cannot|could)"
_WORD = r"(?!(?:that|which|who|whom|whose|and|or|each|every|any)\b)[\w'’-]+"
# "and a person has been injured by it", "and to which the parent has agreed", "and is supervised".
_CLAUSE = re.compile(
    rf"\s*,?\s*(?:(?:{_DETERMINER}\s)?(?:{_WORD}\s){{1,3}}?{_FINITE}\b"
    rf"|{_FINITE}\b|(?:that|which|who|whom|whose)\b|(?:in|from|to|by|for|during|of|on|with|"
    rf"under) (?:which|whom|whose)\b"
    r"|until\b)",
    re.IGNORECASE,
)
_PERFECT = re.compile(
    rf"\s*,?\s*(?:{_DETERMINER}\s)(?:{_WORD}\s){{1,3}}?(?:has|have|had)\b", re.IGNORECASE
)
# "prescribed for the student and applied as prescribed", "built after today and used for seclusion".
_PARTICIPLE = re.compile(
    r"\s*,?\s*(?:\w+ly )?(?:[a-z]{2,}ed|given|taken|worn|made|kept|built|held|done|known|shown|chosen)\b"
    r"\s+(?:by|in|to|at|on|with|from|under|before|after|for|as|only|according|upon|during|within|until)\b",
    re.IGNORECASE,
)
_MANNER = re.compile(r"\s*,?\s*(?:only )?(?P<word>with|without|under|by)\s", re.IGNORECASE)
_QUALITY = re.compile(
    r"\s*(?P<word>[a-z]{3,}(?:ed|able|ible|ive|ous|ful|less|ary|ent|ant))\s+(?!(?:and|or)\b)[a-z]{3,}",
    re.IGNORECASE,
)
_DESCRIBED = (Scope.EXCLUSION, Scope.EXCEPTION, Scope.CONDITION, Scope.RELATIVE, Scope.UNIVERSAL)
_LETS = (Kind.PERMISSION, Kind.PROHIBITION)
_OF_CONSENT = re.compile(
    r"\b(?:with|without|upon|by|on|after|obtain\w*|ha(?:s|ve|d)) (?:(?:both|the|an?|prior|"
    r"informed|written|signed|express|advance|"
    r"joint) )*(?:consent|approval|agreement|permission|authorization|assent|leave|"
    r"order) (?:\w+ ){0,3}?(?:of|from|by)\b[^.;]*$",
    re.IGNORECASE,
)


def joins_a_condition(matching: Matching, side: int, run: list[int]) -> bool:
    """Whether what "and" joins holds together with what stands before it, in a place where "and" lists cases.

    So do a clause, a participle with its phrase behind another one, an adjective before the noun that both texts
    have, and a second person of whom the consent must come.
    """
    items, reading = matching.items[side], matching.readings[side]
    placed = [items[i].placed for i in run]
    passage = placed[0].passage
    if any(one.passage != passage for one in placed):
        return False
    text = reading.passages[passage].text
    first = next(items[i].placed for i in run if items[i].is_content)
    described = first.scope in _DESCRIBED
    joint, last = placed[0].unit, placed[-1].unit
    if joint.kind is UnitKind.CONNECTIVE and joint.key == "and":
        behind, before = text[joint.end :], text[: joint.start]
        clause = (_CLAUSE if first.scope is not Scope.MAIN else _PERFECT).match(behind)
        told = described and bool(
            _is_another_manner(before, behind)
            or _PARTICIPLE.match(behind)
            or _is_a_quality(text, joint.end, last.end)
        )
        lets = reading.passages[passage].kind in _LETS
        return bool(clause or told or (lets and _OF_CONSENT.search(before)))
    if last.kind is UnitKind.CONNECTIVE and last.key == "and":
        said, behind = text[placed[0].unit.start : last.start], text[last.end :]
        return bool(described and _PARTICIPLE.match(said) and _PARTICIPLE.match(behind))
    return False


def _is_another_manner(before: str, behind: str) -> bool:
    """Whether "and" joins a manner to one that another word opens: "as prescribed and with the parent's consent"."""
    manner = _MANNER.match(behind)
    if manner is None:
        return False
    clause = re.split(r"[,;.]", before)[-1]
    return re.search(rf"\b{manner['word']}\b", clause, re.IGNORECASE) is None


def _is_a_quality(text: str, start: int, end: int) -> bool:
    """Whether one adjective stands between two places, before the noun that it goes with."""
    found = _QUALITY.match(text[start:])
    return found is not None and start + found.end("word") == end
