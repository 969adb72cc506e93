"""What a heading looks like when nothing but its words tells."""

from __future__ import annotations

import re

_FIELD = re.compile(r"^[\w ./]{1,24}:|^(?:adopted|amended|revised|approved|effective)\b", re.I)
_VERB = re.compile(
    r"\b(?:shall|must|may|will|can|should|is|are|was|were|has|have|had|do|does|be|means|includes?)\b",
    re.IGNORECASE,
)
_HANGING = re.compile(r"(?:\b(?:and|or|of|the|to|a|an|in|for|by|with)|[-–—:|])$", re.IGNORECASE)
_MOST_WORDS = 12
_MOST_CHARACTERS = 90


def is_sentence(text: str) -> bool:
    """Whether the words hold a verb of the kind that provisions are made with."""
    return _VERB.search(text) is not None


def could_head(text: str) -> bool:
    """Whether words in a heading's print may be one: few, with letters, no sentence, no end of one.

    Arguments:
        text: the words, without label.
    """
    if not 0 < len(text.split()) <= _MOST_WORDS or not any(map(str.isalpha, text)):
        return False
    return text[-1] not in ".?!,;" and not is_sentence(text)


def is_title(text: str) -> bool:
    """Whether a line in plain print that stands alone reads as a heading.

    Arguments:
        text: the words, without label.
    """
    first = text.lstrip("\"'“‘(")[:1]
    if len(text) > _MOST_CHARACTERS or not (first.isupper() or first.isdigit()):
        return False
    if _FIELD.match(text) or " – " in text or " — " in text:
        return False
    if text.endswith("?"):
        return len(text.split()) <= _MOST_WORDS
    return could_head(text) and not _HANGING.search(text)


def is_capitals(text: str) -> bool:
    """Whether a line is a heading by its capitals: "USE OF RESTRAINT"."""
    letters = [char for char in text if char.isalpha()]
    if len(letters) < 3 or any(char.islower() for char in letters) or _FIELD.match(text):
        return False
    return len(text.split()) <= _MOST_WORDS and not text.endswith((",", ";", ":"))
