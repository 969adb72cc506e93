"""Recognizes a sentence that takes something out of a definition, whatever term the definition is of."""

from __future__ import annotations

import re

_POINTS = r"(?:the|this|that|our|these|those) (?:\w+ )?(?:terms?|definitions?|words?|phrase|meaning|category)"
_VERBS = r"(?:included|covered|counted|embraced|meant|reached|captured)"

# "Not included are a time-out and detention", "Excluded from the term is a brief escort".
INVERTED = (
    rf"(?:not {_VERBS}|(?:expressly |specifically |also )*(?:excluded|excepted|exempted?|left out))"
    rf"(?: (?:in|by|from|under|within|among|as part of|of) {_POINTS})? (?:is|are)\b"
)

# "... falls outside this definition", "... is excepted from the term", "... is not included".
FALLS_OUTSIDE = (
    rf"(?:falls?|lies?|stands?|remains?|stays?|is|are) (?:squarely |also )?outside (?:of )?{_POINTS}\b"
    rf"|escapes? {_POINTS}\b"
    rf"|(?:is|are) (?:excepted|exempted?|excluded|left out|taken out|carved out) (?:from|of|by) {_POINTS}\b"
    rf"|(?:is|are) not {_VERBS} (?:in|by|under|within) {_POINTS}\b"
    rf"|(?:is|are) not (?:included|covered)(?=[\s.;,]*$)"
    r"|(?:is|are) (?:something else|another (?:matter|thing)|a different (?:matter|thing)|not meant)(?=[\s.;,]*$)"
)
# "Seat belts, and chairs with straps, are not.", "A pull or a push is not.": what is denied was named before.
_ELLIPTIC = re.compile(
    r"^(?!.*\b(?:shall|must|may|should|will|if|when|where|who|unless|because)\b.*\b(?:is|are) not\W*$)"
    r".*\w.* (?:is|are) not\W*$"
)
_OWN = re.compile(rf"^\s*{INVERTED}|\b(?:{FALLS_OUTSIDE})")


def takes_out(text: str) -> bool:
    """Whether a sentence (in small letters, without marks around a term) takes something out of a definition."""
    return _OWN.search(text) is not None or _ELLIPTIC.match(text.strip()) is not None
