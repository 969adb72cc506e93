"""Sentences that say to whom or what a rule that protects applies: what narrows them takes protection away."""

from __future__ import annotations

import re

SAYS_ITS_REACH = re.compile(
    r"^\s*(?:this|the|these|those|our|such|each|every) (?:\w+ )?"
    r"(?:polic(?:y|ies)|rules?|sections?|bans?|prohibitions?|limits?|protections?|safeguards?|procedures?|regulations?|"
    r"requirements?|standards?|provisions?) (?:also |shall |will )?"
    r"(?:appl(?:y|ies)|extends?|covers?|governs?|protects?|binds?)\b",
    re.IGNORECASE,
)
