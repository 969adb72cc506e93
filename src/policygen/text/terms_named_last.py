"""The shapes of definitions that name their term last, as patterns with the groups "body" and "term"."""

from __future__ import annotations

import re

from policygen.text.definition_forms import FIELD, LABEL, WHEN

TAIL = re.compile(
    r"\b(?:is|are|constitutes?)\s+(?:an?\s+|the\s+|in\s+)?(?:act of |use of |form of )?[\"“‘'*]{1,3}"
    r"(?P<term>[^\"”’*.;:]{2,60}?)[,.]?[\"”’'*]{1,3}\.?\s*$"
)
# "Guiding a student by the elbow is called an escort": what is called so isn't itself a short name.
CALLED = re.compile(
    LABEL
    + r"(?P<body>[A-Z][^;:.]*?) (?:is|are) (?:here )?(?:called|known as|termed|referred to as) "
    + r"(?:an? |the )?(?!(?:immediately|promptly|first|upon|again|back|to|by|in|within|at|on|for)\b)"
    + r"[\"“‘'*]{0,3}(?P<term>[A-Za-z][\w-]*(?: [\w-]+){0,2})[\"”’'*]{0,3}\.?\s*$"
)
# "When adults use force ..., that is a restraint", "Keeping a child ... counts as seclusion".
THAT_IS = re.compile(
    LABEL
    + r"(?P<body>[A-Z][^;:.]*?)(?:,? (?:that|this|it) (?:is|is called)|,? (?:(?:that|this|it) )?"
    + r"(?:counts as|constitutes|amounts to|qualifies as))(?: an?| the| a form of| use of)? "
    + rf"(?P<term>(?:[\w-]+ )?{FIELD})\.?\s*$"
)
# "Equipment that ... is an “adaptive support” if ...": a term in quotation marks, and what it takes.
QUOTED_LAST = re.compile(
    LABEL
    + r"(?P<body>[A-Z][^;:.]{12,}?) (?:is|are|counts? as) (?:an? |the )?[\"“‘](?P<term>[^\"”’.;:]{2,40}?)[\"”’],? "
    + rf"(?:only )?(?:{WHEN}|as long as|provided)"
)
FEWEST = 4  # words of what is called by a term
