"""Reads which school grades or ages a phrase names: "grade 4 or below", "before she has reached grade 5"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from policygen.text.quantities.numbers import CARDINALS, ORDINALS

_NUMBER = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?|{'|'.join((*CARDINALS[1:], *ORDINALS[1:]))})"
_GRADE = rf"(?:kindergarten|k(?=[\s-])|{_NUMBER}(?! (?:times|hours?|days?|minutes?|staff|persons?|people|adults?)\b))"
_IN = r"(?:(?:who (?:is|are) )?(?:enrolled )?in )?(?:the )?"
_BEFORE = (
    r"(?:before (?:he or she|she|he|they|it|the (?:student|child|pupil)|reaching|entering)"
    r"|who (?:has|have|is|are) not yet)"
)
_REACHED = r"(?: (?:has|have|is|are|was|were))?(?: (?:reached|entered|reaches|enters|turned|turns|in))?(?: the age of)?"
_YEARS = r"(?: years? (?:old|of age)| years)?"
_PATTERNS = tuple(
    (name, re.compile(rf"\b{pattern}\b", re.IGNORECASE))
    for name, pattern in (
        ("grade below", rf"{_BEFORE}{_REACHED} grade (?P<a>{_GRADE})"),
        ("grade below", rf"{_IN}(?:any grade )?(?:below|under|lower than) grade (?P<a>{_GRADE})"),
        ("grade to", rf"{_IN}grade (?P<a>{_GRADE}) (?:or|and) (?:below|lower|under|younger)"),
        ("grade from", rf"{_IN}grade (?P<a>{_GRADE}) (?:or|and) (?:above|higher|up|older|over)"),
        (
            "grades",
            rf"{_IN}(?:grades? )?(?P<a>{_GRADE})(?: grade)?(?: (?:through|thru|to|up to) |\s?[-–]\s?)(?:grades? )?"
            rf"(?P<b>{_GRADE})(?: grades?)?",
        ),
        (
            "grades listed",
            rf"{_IN}(?:grades? )?(?P<a>{_GRADE})(?:(?:, (?:(?:and|or) )?| and | or )(?:in )?(?:grades? )?"
            rf"(?P<b>{_GRADE}))+(?: grades?)?",
        ),
        ("age below", rf"{_BEFORE}{_REACHED}(?: age)? (?P<a>{_NUMBER}){_YEARS}"),
        (
            "age below",
            rf"(?:under|below|younger than) (?:the age of |age )?(?P<a>{_NUMBER}){_YEARS}",
        ),
        ("age to", rf"(?:aged? |of age )?(?P<a>{_NUMBER}){_YEARS} (?:or|and) (?:younger|under)"),
        ("age from", rf"(?:aged? |of age )?(?P<a>{_NUMBER}){_YEARS} (?:or|and) (?:older|over)"),
    )
)
_YEARLY = re.compile(r"\b(?:ages?d?|years?|younger|older|turn(?:ed|s)|reached)\b", re.IGNORECASE)
_OF_SCHOOL = re.compile(r"\b(?:grades?|kindergarten|k)\b", re.IGNORECASE)
_LAST = 99


@dataclass(frozen=True, slots=True)
class Span:
    """Grades (kindergarten is 0) or ages in years from `first` to `last`, named by `text[start:end]`.

    Arguments:
        way: how they are named: "below", "to", "from", "" (a range) or "listed".
    """

    dimension: str
    way: str
    first: int
    last: int
    start: int
    end: int


def spans_in(text: str) -> list[Span]:
    """The grades and ages that a text names as a span or list, in the order of the text."""
    found: list[Span] = []
    for name, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            if any(one.start < match.end() and match.start() < one.end for one in found):
                continue
            span = _span(name, match)
            if span is not None:
                found.append(span)
    return sorted(found, key=lambda one: one.start)


def _span(name: str, match: re.Match[str]) -> Span | None:
    said = match.group()
    dimension, _, way = name.partition(" ")
    if not (_YEARLY if dimension == "age" else _OF_SCHOOL).search(said):
        return None
    first = _value(match.group("a"))
    last = first
    if way == "below":
        first, last = 0, first - 1
    elif way == "to":
        first = 0
    elif way == "from":
        last = _LAST
    elif way == "listed":
        named = [_value(one) for one in re.findall(rf"\b{_GRADE}", said, re.IGNORECASE)]
        if named != list(range(named[0], named[0] + len(named))):
            return None
        first, last = named[0], named[-1]
    else:
        last = _value(match.group("b"))
    return Span(dimension.removesuffix("s"), way, first, last, match.start(), match.end())


def _value(word: str) -> int:
    plain = word.lower()
    if plain in ("kindergarten", "k"):
        return 0
    for table in (CARDINALS, ORDINALS):
        if plain in table:
            return table.index(plain)
    return int(re.sub(r"\D", "", plain))
