"""Turns two denials into the duty that they tell: "No restraint goes unreported" is "Each restraint is reported"."""

from __future__ import annotations

import re

_USE = r"(?:use|seclusion|restraint|hold|incident|intervention|event|episode|occurrence)s?\b"
_SUBJECT = (
    rf"\b(?:no|not (?:one|a single)) (?P<subject>(?:[\w-]+ ){{0,5}}?{_USE}(?:,? [\w-]+){{0,12}}?),?"
)
_GOES = (
    r" (?:(?:is|are|shall|must|may|will|can) )?(?:ever )?(?:be )?"
    r"(?:is|are|be|left|let|goes?|pass(?:es)?|stays?|remains?|ends?|closes?)(?: ever)?(?: left| to go| by)?"
)
_UNDONE = re.compile(
    rf"{_SUBJECT}{_GOES} un(?P<done>[a-z]{{4,10}}ed|written|watched|seen|told)\b(?P<rest>[^.;]*)",
    re.IGNORECASE,
)
_WITHOUT = re.compile(rf"{_SUBJECT}{_GOES} without (?P<rest>[^.;]*)", re.IGNORECASE)
_AGAIN = re.compile(r"\b(?:and|or|nor) (?:no|not (?:one|a single)) ", re.IGNORECASE)
_NOT_EVEN = re.compile(r"\b(?:not|never) even\b", re.IGNORECASE)
_SAYS_THIS = re.compile(r":\s+(?=[“\"][A-Z])")  # "Say this: "You will ...""


def affirmed(text: str) -> str:
    """A passage with what it tells by two denials told plainly, and words that are to be said read as its own."""
    text = _UNDONE.sub(lambda found: _each(found, f"is {found['done']}{found['rest']}"), text)
    text = _WITHOUT.sub(lambda found: _each(found, f"has {found['rest']}"), text)
    return _SAYS_THIS.sub(" that ", text)


def _each(found: re.Match[str], predicate: str) -> str:
    subject = _AGAIN.sub("and each ", found["subject"])
    return f"Each {subject} {_NOT_EVEN.sub('even', predicate)}"
