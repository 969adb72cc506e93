"""Sentences that say to whom or what a rule that protects applies: what narrows them takes protection away."""

from __future__ import annotations

import re

from policygen.text.naming_texts import IS_BOUND, WHO_IS_BOUND

_SAYS_ITS_REACH = re.compile(
    r"^\s*(?:this|the|these|those|our|such|each|every) (?:\w+ )?"
    r"(?:polic(?:y|ies)|rules?|sections?|bans?|prohibitions?|limits?|protections?|safeguards?|procedures?|regulations?|"
    r"requirements?|standards?|provisions?|protocols?|guidelines?|chapters?|handbook|duties|obligations|"
    r"responsibilities) "
    r"(?:(?:in|of|under|(?:set (?:out|forth)|stated|contained|laid down|imposed|made) (?:in|by|under)) "
    r"(?:this|these|the|our) \w+ )?(?:also |shall |will )?"
    r"(?:appl(?:y|ies)|extends?|covers?|governs?|protects?|binds?)\b",
    re.IGNORECASE,
)


def says_its_reach(text: str) -> bool:
    """Whether a sentence says whom or what the rules reach: "This policy applies to ...", "Applies to: ..."."""
    return bool(_SAYS_ITS_REACH.match(text) or WHO_IS_BOUND.match(text) or IS_BOUND.search(text))
