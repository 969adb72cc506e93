"""Sees that a ban names further acts beside its verb: "shall [threaten to or] retaliate", "[or otherwise harm]"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.change import Placed
from policygen.comparing.judges.one_sided.raw_words import raw_words
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope

_OTHERWISE = re.compile(
    r"\b(?:otherwise|in (?:any|some) other (?:way|manner|form)|in other ways|by (?:any )?other means)\b"
)
_VERBS = re.compile(r"\s*[a-z]+\b[^.;:]*\bor\b[^.;:,]*$")
_JOINED = re.compile(r"\bor\s*$")
_MODAL = re.compile(r"\b(?:shall|may|must|will|can)(?: not)?\s*$")


def one_more_act(matching: Matching, side: int, run: Sequence[int], first: Placed) -> bool:
    """Whether a stretch of a ban's main part is one act more, which "or" joins to the act that both texts bar."""
    kind = matching.readings[side].passages[first.passage].kind
    if kind is not Kind.PROHIBITION or first.scope is not Scope.MAIN:
        return False
    raw = raw_words(matching, side, run)
    if _OTHERWISE.search(raw.own) and not (raw.other and _OTHERWISE.search(raw.other)):
        return re.search(r"\bor\b", raw.own) is not None or bool(_JOINED.search(raw.before))
    led = _MODAL.search(raw.before) is not None and _VERBS.match(raw.own) is not None
    return led and (raw.own.endswith("to ") or raw.after.startswith("to "))
