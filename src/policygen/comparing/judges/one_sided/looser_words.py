"""Sees looser words for strict ones of the other text: "its house rules" for "this policy", "permits" for "requires".

What may come about is more than what does, what a law permits is more than what it requires, and whoever follows
rules of its own needn't follow these. So the words do the contrary of a condition at their place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.change import Placed
from policygen.comparing.judges.one_sided.raw_words import RawWords, raw_words
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope

_RULES = r"(?:policy|policies|rules?|code|procedures?|manual|handbook|standards)\b"
_OWN = re.compile(
    r"\b(?:(?:its|their|his|her|the (?!district|board|school|state|department)[\w-]+['’]s?) (?:own )?(?:[\w-]+ ){0,2}|"
    rf"an? (?:[\w-]+ )?|house ){_RULES}"
)
_THIS = re.compile(rf"\bthis (?:chapter|section|part|article|regulation|act|{_RULES})")
_MAY_COME = re.compile(
    r"\b(?:could|might|may) (?:(?:well|yet|later|still|eventually) )?(?:come|grow|lead|turn|go on) to\b|"
    r"\b(?:capable of|lends? itself to|lent itself to|suited (?:to|for)|fit for)\b"
)
_PERMITS = re.compile(r"\b(?:permits?|allows?|authorizes?)\b")
_REQUIRES = re.compile(r"\b(?:requires?|orders?|compels?|commands?|demands?|obliges?)\b")
_LAW = re.compile(r"\b(?:law|statute|regulations?|court|code|rules?)\s*$")
_EXCEPTED = (Scope.EXCEPTION, Scope.CONDITION)


def says_it_looser(matching: Matching, side: int, run: Sequence[int], first: Placed) -> bool:
    """Whether a stretch says in looser words what the other text says in its place: one condition less."""
    if first.sign < 0:
        return False
    raw = raw_words(matching, side, run)
    if raw.other is None:
        return False
    kind = matching.readings[side].passages[first.passage].kind
    if _OWN.search(raw.own) and _THIS.search(raw.other) and not _THIS.search(raw.own):
        return True
    return _may_come(raw, first, kind) or (first.scope in _EXCEPTED and _only_permits(raw))


def _may_come(raw: RawWords, first: Placed, kind: Kind) -> bool:
    """Whether it may come about here, in what a leave or an exception rests on, and does there."""
    rests = kind is Kind.TRIGGER or first.scope is Scope.EXCEPTION
    rests = rests or (kind is Kind.PERMISSION and first.scope is not Scope.MAIN)
    may = _MAY_COME.search(raw.own) is not None
    return rests and may and not _MAY_COME.search(raw.other or "")


def _only_permits(raw: RawWords) -> bool:
    """Whether a law permits here what it requires there."""
    law = _LAW.search(raw.before) is not None
    return law and bool(_PERMITS.search(raw.own)) and bool(_REQUIRES.search(raw.other or ""))
