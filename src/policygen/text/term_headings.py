"""Tells which headings are terms: those within a section of definitions that number no part of the text."""

from __future__ import annotations

import re

_DEFINITIONS = re.compile(
    r"definition|glossary|terms|\bmeanings?\b|\bwords (?:we use|used|in this)\b|"
    r"\bwhat (?:we|the words|these words) mean\b",
    re.IGNORECASE,
)
_DIVISION = re.compile(
    r"(?:step|stage|phase|part|section|article|chapter|rule|question)\s+(?:\d+|[ivxlc]+|[a-z]|one|two|three)\b[.:)]*"
    r"\s*|q\.?\s?\d+[.:)]*\s*",
    re.IGNORECASE,
)
_LONGEST = 5  # words of a term


def opens_definitions(heading: str) -> bool:
    """Whether a heading announces definitions: "Definitions", "Words used here"."""
    return _DEFINITIONS.search(heading) is not None


def defines(headings: list[tuple[int, str]]) -> bool:
    """Whether one of the headings above a paragraph opens definitions."""
    return any(_DEFINITIONS.search(heading) for _, heading in headings)


def headed_term(headings: list[tuple[int, str]], text: str) -> str:
    """The term that a heading is, or "".

    A numbered part of the text ("Step 1") ends the definitions, unless they are such a part themselves; what
    stood above it in `headings` is then taken off.

    Arguments:
        headings: those above it, with their levels.
        text: of the heading.
    """
    division = _DIVISION.match(text)
    if division:
        for index, (_, heading) in enumerate(headings):
            if _DEFINITIONS.search(heading) and not _DIVISION.match(heading):
                del headings[index:]
                break
    term = text[division.end() if division else 0 :].rstrip(".:")
    return term if defines(headings) and len(text.split()) <= _LONGEST else ""


def numbers_a_part(sentence: str) -> bool:
    """Whether a sentence is only the number of a part of the text: "Section 4."."""
    return _DIVISION.fullmatch(sentence.strip()) is not None
