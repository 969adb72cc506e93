"""Checks a district's answers: known names, right types, never below the law's floor."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from policygen.generating.clause import Clause, Question
from policygen.law.dates import is_date

LONGEST = 300  # characters of a text answer
_STEERING = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_MARKUP = re.compile(r"([\\`*_\[\]<>#|~{}])")


@dataclass(frozen=True, slots=True)
class Fault:
    """An answer that can't stand: its name, what is wrong, and what to do."""

    name: str
    what: str
    fix: str


@dataclass(frozen=True, slots=True)
class Answers:
    """Answers that were checked.

    Arguments:
        values: by variable, defaults filled in.
        missing: questions without an answer, with the clause that asks.
        faults: answers that can't stand.
    """

    values: Mapping[str, object]
    missing: tuple[tuple[Question, Clause], ...]
    faults: tuple[Fault, ...]


def checked(
    asked: tuple[tuple[Question, Clause], ...],
    given: Mapping[str, object],
    citation: Mapping[str, str],
    known: frozenset[str] = frozenset(),
) -> Answers:
    """The answers with their defaults, what is missing, and what can't stand.

    Arguments:
        asked: the questions of the chosen clauses.
        given: answers by variable, as read from a file or the command line.
        citation: pin cite of each element, for messages on floors.
        known: names that other levels or documents ask for; they are no mistakes.
    """
    values: dict[str, object] = {}
    missing: list[tuple[Question, Clause]] = []
    faults: list[Fault] = []
    names = {question.name for question, _ in asked}
    for name in given:
        if name not in names | known:
            near = get_close_matches(name, sorted(names | known), n=1)
            guess = f"Did you mean {near[0]!r}? " if near else ""
            fix = f"{guess}The questions are: {', '.join(sorted(names))}."
            faults.append(Fault(name, "no clause asks for this", fix))
    for question, clause in asked:
        answer = given.get(question.name, question.default)
        if answer is None or answer == "":
            missing.append((question, clause))
            continue
        value, fault = _value(question, answer, citation)
        if fault is not None:
            faults.append(fault)
        else:
            values[question.name] = value
    return Answers(values, tuple(missing), tuple(faults))


def _value(
    question: Question, answer: object, citation: Mapping[str, str]
) -> tuple[object, Fault | None]:
    """An answer in its type, or why it can't stand."""
    typed = _typed(question, answer)
    if typed is None:
        what = f"{answer!r} is no {_EXPECTED[question.type]}"
        choices = f" The choices are: {', '.join(question.choices)}." if question.choices else ""
        return None, Fault(question.name, what, f"{question.question}{choices}")
    floor = question.floor
    if floor is not None and isinstance(typed, int) and not floor.allows(typed):
        bound = "at most" if floor.bound == "at_most" else "at least"
        unit = question.unit.replace("_", " ")
        what = (
            f"{typed} is below the law's floor: {floor.element} "
            f"({citation.get(floor.element, 'the law')}) asks for {bound} {floor.value:g} {unit}".rstrip()
        )
        return None, Fault(question.name, what, f"Answer {bound} {floor.value:g}.")
    return typed, None


_EXPECTED = {
    "integer": "whole number from 0 on",
    "text": f"text of at most {LONGEST} characters on one line",
    "choice": "choice of this question",
    "boolean": "true or false",
    "date": "date (YYYY-MM-DD)",
}


def _typed(question: Question, answer: object) -> object | None:
    text = str(answer).strip()
    if question.type == "integer":
        if isinstance(answer, bool) or not re.fullmatch(r"\d{1,6}", text):
            return None
        return int(text)
    if question.type == "boolean":
        if isinstance(answer, bool):
            return answer
        return {"true": True, "yes": True, "false": False, "no": False}.get(text.lower())
    if question.type == "choice":
        return text if question.choices and text in question.choices else None
    if question.type == "date":
        return text if is_date(text) and len(text) == 10 else None
    return text if text and len(text) <= LONGEST and not _STEERING.search(text) else None


def plain(text: str) -> str:
    """A text that the user gave, as Markdown that shows exactly its characters."""
    return _MARKUP.sub(r"\\\1", unicodedata.normalize("NFC", text))


def fault_of_text(name: str, text: str) -> Fault | None:
    """Why a text can't stand in a document; None if it can."""
    if not text.strip():
        return Fault(name, "it is empty", "Give it a text.")
    if len(text) > LONGEST:
        what = f"it has {len(text)} characters; {LONGEST} are allowed"
        return Fault(name, what, "Give a shorter one.")
    if _STEERING.search(text):
        what = "it holds characters that no page shows (control or direction marks)"
        return Fault(name, what, "Type it anew without them.")
    return None
