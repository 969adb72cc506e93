"""Recognizes an entry of a glossary whose term is a sentence: "Restraint, physical. Using contact to restrict ..."."""

from __future__ import annotations

import re
from collections.abc import Sequence

_PRACTICE = (
    r"(?:seclusion|isolation|restraint|time-?out|escort|confinement|emergency|crisis|incident|hold|"
    r"(?:calming|sensory) break|corporal punishment)s?"
)
_SORT = r"(?:(?:physical|mechanical|chemical|prone|supine|emergency|isolated|inclusionary|exclusionary|unlocked) )*"
_TITLE = re.compile(rf"(?:{_SORT}{_PRACTICE})\.", re.IGNORECASE)
_INVERTED = re.compile(rf"(?P<genus>{_PRACTICE}), (?P<sort>[a-z]+)\.", re.IGNORECASE)
# What a meaning without a verb begins with: an act, or a noun for one and what goes with it.
_MEANING = re.compile(
    r"^(?!(?:during|following|concerning|regarding|according|including|being|having|beginning|notwithstanding)\b)"
    r"(?:(?:the |any )?(?:[a-z]+ly )?[A-Za-z]{3,}ing (?:of |or |an? |the |any |all |one |and )|"
    r"(?:the |an? |any |one |every )?(?:\w+,? ){0,3}?(?:use|act|practice|placement|confinement|isolation|removal|"
    r"separation|technique|procedure|intervention|device|method|period|form|hold|restriction|immobilization|contact|"
    r"administration|application|situation|break|place|area|setting|medication|drug|touching|guidance|occurrence) "
    r"(?:of|or|and|that|which|in|by|to|where|when|used|with|for|from|during|on)\b)",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    r"\b(?:who|whom|that|which|where|when|while|if|because|unless|until|whether|so|as|whenever|what|than|how|why)\b"
    r"(?:(?! (?:and|or) (?:that|which)\b)[^,;:])*",
    re.IGNORECASE,
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|does|do|did|shall|must|may|will|should|can|cannot|need|"
    r"remains?|stays?|requires?|continues?|ends?|begins?|happens?|takes?|goes|go|gets?|needs?|apply|applies)\b",
    re.IGNORECASE,
)
_BANS = re.compile(
    r"\b(?:prohibited|forbidden|banned|barred|unlawful)\b|"
    r"\b(?:is|are) (?:not )?(?:permitted|allowed|permissible|required|authorized)\W*$",
    re.IGNORECASE,
)


def glossary_term(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """The term that a paragraph's first sentence is, if the second one is its meaning without a verb; else "".

    Arguments:
        text: of the paragraph, without its label.
        spans: of its sentences, as character offsets.
    """
    if len(spans) < 2:
        return ""
    title, meaning = (text[start:end].strip(' *_"“”') for start, end in spans[:2])
    inverted = _INVERTED.fullmatch(title)
    if inverted is None and not _TITLE.fullmatch(title):
        return ""
    if says_something(meaning) or not _MEANING.match(meaning):
        return ""
    return f"{inverted['sort']} {inverted['genus']}".lower() if inverted else title.rstrip(".")


def tells_meaning(words: str) -> bool:
    """Whether words begin as the meaning of a term does, with an act or a noun for one."""
    return _MEANING.match(words) is not None


def says_something(words: str) -> bool:
    """Whether words have a main verb of their own, or ban something, so that they aren't a term's meaning."""
    return bool(_FINITE.search(_CLAUSE.sub(" ", words)) or _BANS.search(words))
