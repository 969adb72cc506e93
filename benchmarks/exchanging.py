"""Exchanges words of labelled edits for others of the same meaning, so that the encoder learns less by heart.

What may be exchanged stands in `training/exchanged.txt`: phrases of one meaning on one line. An exchange in both texts
of an edit, or in one, leaves its label as it was (augmentation by synonyms, Zhang and others 2015, arXiv 1509.01626).
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path

FILE = Path(__file__).resolve().parent.parent / "training" / "exchanged.txt"
_STUDENT = ("student", "pupil", "child", "learner")
_STUDENTS = ("students", "pupils", "children", "learners")
_NAMED = re.compile(rf"\b(?:{'|'.join((*_STUDENT, *_STUDENTS))})\b", re.IGNORECASE)
_NAMES, _ALIKE, _ALONE = (
    0.4,
    0.4,
    0.35,
)  # how often students are named otherwise, both texts or one text changed
_NAMES_ALONE = 0.3  # of the last: how often students too
_MOST = 3  # exchanges in a text


def exchanged(before: str, after: str, often: float) -> tuple[str, str]:
    """Both texts with some words exchanged, by chance.

    Arguments:
        often: 1 for as often as was found useful, 0 for never.
    """
    if random.random() < _NAMES * often and len(_names(before) | _names(after)) == 1:
        name = random.randrange(len(_STUDENT))
        before, after = (_named(text, name) for text in (before, after))
    if random.random() < _ALIKE * often:
        for line, place in _some(f"{before} {after}", _MOST):
            to = _other(line, place)
            before, after = (_put(text, line, place, to) for text in (before, after))
    if random.random() < _ALONE * often:
        if random.random() < 0.5:
            return _by_itself(before), after
        return before, _by_itself(after)
    return before, after


def _by_itself(text: str) -> str:
    if random.random() < _NAMES_ALONE and len(_names(text)) == 1:
        text = _named(text, random.randrange(len(_STUDENT)))
    done: set[int] = set()
    for line, place in _some(text, random.randint(1, _MOST)):
        if line not in done:
            done.add(line)
            text = _put(text, line, place, _other(line, place))
    return text


@cache
def _lines() -> list[list[str]]:
    """The phrases of one meaning, line by line."""
    lines = FILE.read_text("utf-8").splitlines()
    return [[one.strip() for one in line.split("/")] for line in lines if "/" in line]


@cache
def _forms() -> list[list[re.Pattern[str]]]:
    return [
        [re.compile(rf"(?<![\w-]){re.escape(one)}(?![\w-])", re.IGNORECASE) for one in line]
        for line in _lines()
    ]


def _some(text: str, most: int) -> Sequence[tuple[int, int]]:
    """Phrases that a text has, by line and place in the line."""
    found = [
        (line, place)
        for line, forms in enumerate(_forms())
        for place, form in enumerate(forms)
        if form.search(text)
    ]
    random.shuffle(found)
    return found[:most]


def _other(line: int, place: int) -> int:
    return random.choice([one for one in range(len(_lines()[line])) if one != place])


def _put(text: str, line: int, place: int, to: int) -> str:
    return _forms()[line][place].sub(_lines()[line][to], text)


def _names(text: str) -> set[int]:
    """By which names a text calls students."""
    said = {one.lower() for one in _NAMED.findall(text)}
    return {_STUDENTS.index(one) if one in _STUDENTS else _STUDENT.index(one) for one in said}


def _named(text: str, name: int) -> str:
    return _NAMED.sub(
        lambda one: (_STUDENTS if one.group().lower() in _STUDENTS else _STUDENT)[name], text
    )
