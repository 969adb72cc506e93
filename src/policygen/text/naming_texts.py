"""Tells a title that names the text, and words that say for whom the whole text is written."""

from __future__ import annotations

import re

# A title that names the text: "Board Policy JGGA - Restraint", "PROTOCOL 11 - DANGEROUS BEHAVIOR".
NAMES_A_TEXT = re.compile(
    r"[^.;:]{0,60}?\b(?i:polic(?:y|ies)|procedure|protocol|guideline|regulation|rule|file|code|form|exhibit|annex|"
    r"appendix) (?:[A-Z]{2,}[\w.-]*|[A-Z]{0,3}[\d.-]+\w*) ?(?:–|—|--|-|:)\s(?!.*\b(?:shall|must|may|means)\b)"
)
_OURS = r"(?:this|the|these|our) (?:polic(?:y|ies)|protocol|procedures?|rules?|guidelines?|plan|chapter|section)"
# A label before those for whom the whole text is written: no term, whatever follows.
WHO_IS_BOUND = re.compile(
    rf"\s*(?:applies to|applicab(?:le to|ility)|application|scope|coverage|covers|covered|audience|intended for|"
    rf"who (?:uses|follows|must (?:use|follow|obey|know)|is (?:covered|bound)(?: by)?)(?: {_OURS})?)\s*(?::|–|—|--)\s",
    re.IGNORECASE,
)
# What says the same as a sentence, before them: "This procedure also binds coaches".
BINDS_WHOM = re.compile(rf"\s*{_OURS} (?:also |likewise )?binds?\b", re.IGNORECASE)
# What says the same behind them: "Coaches are bound by this procedure as well".
IS_BOUND = re.compile(
    rf" (?:is|are) (?:also |likewise )?(?:bound|covered|governed) by {_OURS}(?: as well| too)?\W*$",
    re.IGNORECASE,
)


def says_whom_it_binds(sentence: str) -> bool:
    """Whether a sentence names the text, or those for whom it is written, and orders nothing."""
    bound = WHO_IS_BOUND.match(sentence) or BINDS_WHOM.match(sentence) or IS_BOUND.search(sentence)
    return bool(bound or NAMES_A_TEXT.match(sentence))
