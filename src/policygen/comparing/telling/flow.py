"""Follows a defined term to the provisions that hang on it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from policygen.finding import FallenDuty, Where
from policygen.policy import Document, Kind, Passage
from policygen.text.tokens import stems

# Forms of one concept, as stems: a duty that names one of them concerns all.
_FORMS = (
    {"seclus", "seclud"},
    {"isol"},
    {"restraint", "restrain", "hold"},
    {"time-out", "timeout"},
)
_BINDING = (Kind.DUTY, Kind.PROHIBITION, Kind.PERMISSION)


def where_of(passage: Passage) -> Where:
    """The place of a passage in its document."""
    return Where(passage.page, passage.paragraph, passage.span.start, passage.span.end)


def hanging_on(term: str, document: Document) -> tuple[FallenDuty, ...]:
    """The duties, prohibitions and limits of a document that use a term, in reading order."""
    if not term:
        return ()
    forms = _forms(term)
    return tuple(
        FallenDuty(passage.text, passage.kind, where_of(passage))
        for passage in document.passages
        if passage.kind in _BINDING
        and not passage.term
        and _limits(passage)
        and _uses(passage, forms)
    )


def _limits(passage: Passage) -> bool:
    """Whether a passage binds the school: a bare permission doesn't, "may be used only" does."""
    if passage.kind is not Kind.PERMISSION:
        return True
    return bool(re.search(r"\bonly\b|\bsolely\b", f"{passage.stem} {passage.text}", re.IGNORECASE))


def _forms(term: str) -> tuple[frozenset[str], ...]:
    """The stems that stand for each word of a term; the last word is the one that counts."""
    words = stems(term.lower())
    out = []
    for word in words:
        group: Iterable[str] = next((forms for forms in _FORMS if word in forms), {word})
        out.append(frozenset(group))
    return tuple(out)


def _uses(passage: Passage, forms: tuple[frozenset[str], ...]) -> bool:
    """Whether a passage names the term, in its words, its stem or the heading right above it."""
    heading = passage.heading[-1] if passage.heading else ""
    for text in (passage.text, passage.stem, heading if _about(heading) else ""):
        words = set(stems(text.lower()))
        if words & forms[-1] and (len(forms) == 1 or any(words & form for form in forms[:-1])):
            return True
    return False


def _about(heading: str) -> bool:
    return len(heading.split()) <= 6
