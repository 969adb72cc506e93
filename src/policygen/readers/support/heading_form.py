"""What a heading looks like when nothing but its words tells."""

from __future__ import annotations

import re

_VERB = re.compile(r"\b(?:shall|must|may|will|is|are|was|were|has|have|means|includes?)\b", re.I)


def is_sentence(text: str) -> bool:
    """Whether the words hold a verb of the kind that provisions are made with."""
    return _VERB.search(text) is not None


def could_head(text: str, longest: int = 12) -> bool:
    """Whether some words may be a heading: few, with letters, no sentence, no end of one.

    Arguments:
        text: the words, without label.
        longest: the number of words that a heading may have.
    """
    if not 0 < len(text.split()) <= longest or not any(map(str.isalpha, text)):
        return False
    return text[-1] not in ".?!,;" and not is_sentence(text)
