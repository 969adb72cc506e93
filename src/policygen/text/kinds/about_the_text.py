"""Tells a sentence on the document itself, which binds nobody: "This policy describes when ..."."""

from __future__ import annotations

import re

_TEXT = (
    r"(?:policy|handbook|guide|guidebook|guidance|procedures?|regulations?|document|booklet|brochure|chapter|section|part|"
    r"page|rules?|guidelines?|manual|summary)"
)
_THIS = rf"(?:(?:this|our) {_TEXT}|the (?:following|present) {_TEXT}|this {_TEXT}, together with [^,]+,)"
_TELLS = (
    r"(?:states?|describes?|explains?|sets? (?:out|forth)|outlines?|summari[sz]es?|lists?|contains?|introduces?|"
    r"restates?|lays? out|tells? (?:you|parents|families|staff|how|what|when)|gives? (?:you )?(?:an overview|a summary|"
    r"the background)|provides? (?:you )?(?:information|guidance|an overview|an explanation|a summary)|implements?|"
    r"supersedes?|replaces?|repeals?|reflects?|(?:is|was|has been) (?:written|intended|meant|designed|adopted|based|"
    r"issued|organi[sz]ed|divided|derived|drawn|prepared|published))"
)
_OF_THE_TEXT = re.compile(
    rf"^\s*{_THIS} (?:(?:shall|will|must) )?(?:also |then |briefly )?{_TELLS}\b(?! that\b)"
    rf"|^\s*(?:it|this|this {_TEXT}) (?:is not|is no|(?:does|do) not (?:constitute|replace|give)) legal advice\b"
    rf"|^\s*the (?:purposes?|aim|goal|objective|intent) of (?:this|these|our) {_TEXT} (?:is|are) to\b"
)
_BINDS_STILL = re.compile(r"\b(?:prohibit|forbid|ban|eliminat|prevent)\w*\b")
_ASKS_FOR_NONE = re.compile(
    rf"^\s*(?:this|the|our) {_TEXT} (?:asks for|requires|demands|calls for|makes) no (?!more\b|fewer\b|less\b|later\b)"
)


def tells_of_the_text(text: str) -> bool:
    """Whether a sentence only says what the document is, holds or is for.

    Arguments:
        text: the sentence in lower case.
    """
    return _OF_THE_TEXT.match(text) is not None and not _BINDS_STILL.search(text)


def asks_for_none(text: str) -> bool:
    """Whether a sentence says of the document that it asks for nothing of a sort: "asks for no consent"."""
    return _ASKS_FOR_NONE.match(text) is not None
