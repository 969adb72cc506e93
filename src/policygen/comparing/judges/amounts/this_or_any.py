"""Tells one that was named from all of the kind: "shall not restrain that student", "any student"."""

from __future__ import annotations

import re

from policygen.change import Difference
from policygen.comparing.judges.said_within import Said, said_in_passages, told_by_form
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind

_THIS = re.compile(
    r"\b(?:(?:that|those|this) (?P<noun>[a-z]+)\b|"
    r"the (?P<named>[a-z]+) (?:concerned|in question|at issue|affected)\b)",
    re.IGNORECASE,
)
_BINDING = (Kind.DUTY, Kind.PROHIBITION)
_PERSONS = frozenset(
    "student pupil child scholar learner employee teacher parent person adult aide contractor volunteer".split()
)

_THINGS = frozenset(
    "order sequence room school building technique device hold kind sort incident".split()
)


def this_or_any_differences(matching: Matching) -> list[Difference]:
    """What it does that one text is about one that was named, and the other about any of them."""
    for side in (0, 1):
        for said, noun in _named(matching, side):
            there = re.compile(rf"\b(?:any|every|each|all)(?: other)? {noun}s?\b", re.IGNORECASE)
            if noun in _PERSONS:
                there = re.compile(
                    rf"\b(?:any|every|each|all) {noun}s?\b|"
                    rf"(?<!those )(?<!these )(?<!that )(?<!the )(?<!of )(?<!two )\b{noun}s\b(?!['’])",
                    re.IGNORECASE,
                )
            here = said.found.group()
            again = re.compile(rf"\b{re.escape(here)}\b", re.IGNORECASE)
            if said_in_passages(matching, 1 - side, again) or _count(
                matching, side, there
            ) >= _count(matching, 1 - side, there):
                continue
            if _of_any(matching, side, said, noun):
                continue  # "a person ... where that person": any of them
            kind = matching.readings[side].passages[said.passage].kind
            return told_by_form(matching, side, said, -1 if kind in _BINDING else 0)
    return []


def _named(matching: Matching, side: int) -> list[tuple[Said, str]]:
    return [
        (Said(number, found.start(), found.end(), found), found["noun"] or found["named"])
        for number, passage in enumerate(matching.readings[side].passages)
        for found in _THIS.finditer(passage.text)
        if found["named"] or found["noun"].lower() in _PERSONS | _THINGS
    ]


def _of_any(matching: Matching, side: int, said: Said, noun: str) -> bool:
    """Whether a sentence names any of the kind before it comes back to that one."""
    before = matching.readings[side].passages[said.passage].text[: said.start]
    if re.search(r"\b(?:any|every|some)(?:one|body)\b|\bwhoever\b", before, re.IGNORECASE):
        return True
    return (
        re.search(rf"\b(?:an?|any|every|each|all|no) (?:\w+ )?{noun}s?\b", before, re.IGNORECASE)
        is not None
    )


def _count(matching: Matching, side: int, form: re.Pattern[str]) -> int:
    return sum(len(form.findall(p.text)) for p in matching.readings[side].passages)
