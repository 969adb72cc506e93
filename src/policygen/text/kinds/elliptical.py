"""Recognizes sentences whose force is that of another one: "So is taking away a walker", "A log entry takes its place".

What they say can't be told from them alone; but that they say something can.
"""

from __future__ import annotations

import re

# The predicate of the sentence before, said of something else.
_AS_BEFORE = re.compile(
    r"\W*(?:so|nor|neither) (?:is|are|was|were|does|do|did|has|have|may|must|shall|will|can|should)\b|"
    r"\W*the same (?:is true|holds|goes|applies|is the case|rules?|limits?)\b|"
    r"\W*(?:likewise|similarly|equally),? (?:with|for|of)\b|"
    r"[^.;]{3,120}\b(?:is|are|does|do|counts?) (?:too|as well|likewise|also)\.?$",
    re.IGNORECASE,
)
# What may be done in place of what a rule asks.
_INSTEAD = re.compile(
    r"\b(?:(?:takes?|take|taking) the place of|stands? in (?:place of|for)|replaces?|supersedes?|substitutes? for|"
    r"serves? (?:as|in place of|instead of)|does duty for|dispenses? with|is (?:used |accepted |made |kept )?"
    r"(?:instead|in place|in lieu) of) (?:the|a|an|this|that|such|any|its|their|his|her|every|all|written)\b",
    re.IGNORECASE,
)
_OWED = re.compile(
    r"\b(?:reports?|notices?|notifications?|records?|logs?|reviews?|meetings?|debriefings?|examinations?|training|"
    r"courses?|consent|approvals?|calls?|letters?|copy|copies|visits?|checks?|observations?|monitoring|plans?|"
    r"assessments?|interviews?|signatures?|hearings?|inspections?)\b",
    re.IGNORECASE,
)


def leans_on_a_rule(sentence: str) -> bool:
    """Whether a sentence says of another case what a rule before it says, or what may stand for what it asks."""
    if _AS_BEFORE.match(sentence):
        return True
    found = _INSTEAD.search(sentence)
    return found is not None and _OWED.match(sentence[found.end() :].lstrip()) is not None
