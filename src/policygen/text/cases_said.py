"""Puts a comma for the colon between a case and what is done in it, so that both are read as one sentence.

"When a student is hurt: call the nurse", as checklists have it. The text keeps its length, and so all places in it.
"""

from __future__ import annotations

import re

_CASE = re.compile(
    r"^(?P<case>\W*(?:When(?:ever)?|If|After|Before|Once|Upon|During|While|Until|As soon as|As long as|In case of|"
    r"In the event (?:of|that)|Following|Where)\b(?!\s+(?:\w+\s+)?following\b)"
    r"(?:(?!\b(?:shall|must|may|should|will)\b)[^.;:,–—\n]){2,110}?)(?P<mark>:|\s[–—-])(?=\s+\w[\w'’]*\s+\w)",
    re.IGNORECASE,
)


def with_comma_behind_case(sentence: str) -> str:
    """A sentence with a comma for the colon or the dash behind a case that opens it; any other as it is."""
    match = _CASE.match(sentence)
    if match is None:
        return sentence
    comma = "," if match["mark"] == ":" else ", "
    return f"{match['case']}{comma}{sentence[match.end() :]}"
