"""Recognizes a heading that runs into its paragraph: "6. Debriefing. Within two days the principal shall meet ..."."""

from __future__ import annotations

import re
from collections.abc import Sequence

_WORDS = 6
# A heading without a label: one noun, or "the" and one, or an act as a noun, or words in capital letters.
_NAMES_ONLY = re.compile(
    r"[A-Z][\w-]+\.|The [\w-]+\.|[A-Z][\w-]*ing(?: [\w’'-]+){1,3}\.|"
    r"[A-Z][\w-]+(?: (?:[A-Z][\w-]+|and|of|the|or|to)){1,3}\."
)
_ANSWER = re.compile(
    r"(?:yes|always|sometimes|only|none|nobody|nothing|absolutely|rarely|seldom|correct|true|false|prohibited|"
    r"forbidden)\b",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\b(?:shall|must|may|will|should|can|is|are|was|were|be|been|has|have|had|do|does|did|not|never|no|means?|"
    r"includes?|refers|applies|calls?|tells?|asks?|keeps?|stays?|writes?|sends?|gives?|makes?|lets?|helps?|takes?|"
    r"you|we|i|us|who|that|which)\b",
    re.IGNORECASE,
)
_COMMAND = re.compile(
    r"(?:stop|wait|look|listen|breathe|stay|call|tell|notify|write|complete|keep|watch|check|send|release|ask|give|make|"
    r"contact|inform|sign|submit|log|remove|open|let|offer|return|meet|debrief|observe|use|do|try|step|move)\b",
    re.IGNORECASE,
)
_SAYS = re.compile(r"\b(?:shall|must|may|will|should|is|are|prohibited)\b", re.IGNORECASE)
_TITLE = re.compile(r"[A-Z][\w’'-]*(?:[ ,/&]+[\w’'-]+)*\.")


def binds(sentence: str) -> bool:
    """Whether a sentence says what must be done, so that it isn't the meaning of a term."""
    return _BINDS.search(sentence) is not None


# A modal, but no person's will: "against the student's will".
_BINDS = re.compile(
    r"\b(?:shall|must|should|(?<!'s )(?<!’s )(?<!his )(?<!her )(?<!their )(?<!own )will)\b(?! mean)"
)


def names(title: str) -> bool:
    """Whether a few words name a subject, without a verb or a person who speaks."""
    return not _VERB.search(title)


def has_run_in_heading(
    text: str, spans: Sequence[tuple[int, int]], label: str, *, defining: bool
) -> bool:
    """Whether the first sentence of a labelled paragraph is a title, and the next one says something.

    Among definitions the title is the term, and the next sentence may be its meaning without a verb.

    Arguments:
        text: of the paragraph, without its label.
        spans: of its sentences.
        label: as printed; without one a heading has few words, and what follows binds.
        defining: whether the paragraph stands in a section of definitions.
    """
    if len(spans) < 2:
        return False
    title, following = (text[start:end] for start, end in spans[:2])
    if not _is_title(title) or (not label.strip("-") and not _NAMES_ONLY.fullmatch(title)):
        return False
    if defining:
        return bool(label.strip("-"))  # without a label it may be a term, and no title
    return _SAYS.search(following) is not None


def _is_title(sentence: str) -> bool:
    """Whether a sentence is a few words that say and answer nothing: "Debriefing.", "Telling the parents."."""
    short = len(sentence.split()) <= _WORDS and _TITLE.fullmatch(sentence) is not None
    return short and not (
        _VERB.search(sentence) or _COMMAND.match(sentence) or _ANSWER.match(sentence)
    )
