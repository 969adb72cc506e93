"""Sentences that forbid without a modal: by a word for it, by "nobody is to", by calling the act misconduct."""

from __future__ import annotations

import re

from policygen.text.kinds import forms

NOBODY_IS_TO = re.compile(
    r"(?:nobody|no one|none of [^,.;]{3,40}?|no (?:[\w-]+ ){1,4}?)\s?(?:is|are) to\b", re.IGNORECASE
)
# "On our buses, nobody is to ...": the ban stands behind what says where or when.
_BEHIND_A_PHRASE = re.compile(rf"^[^.;:]{{3,120}}, {NOBODY_IS_TO.pattern}")
# What an act is called that a rule forbids: "whoever locks a child in commits gross misconduct".
_MISCONDUCT = re.compile(
    r"^(?:(?!\b(?:if|when|whenever|whether|unless|where)\b)[^.;])*?"
    r"\b(?:is|are|constitutes?|amounts? to|commits?|(?:is|are) guilty of) (?:an? )?(?:act of )?"
    r"(?:(?:gross|serious|grave|professional|willful) )*"
    r"(?:misconduct\b|offen[cs]es?\b|(?:breach(?:es)?|violations?) of (?:this|the|our)\b)"
)
_IT_VIOLATES = re.compile(
    r"^\s*it (?:violates|breaches|contravenes) (?:this|the|our) [\w ]{3,30}? to\b"
)
FORMS = (
    forms.PROHIBITED,
    forms.NEVER,
    forms.ADVISED_AGAINST,
    _BEHIND_A_PHRASE,
    _MISCONDUCT,
    _IT_VIOLATES,
)
