"""Sees that a duty waits for somebody's word: "sends the student, [on the order of the supervisor], to a doctor"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.change import Placed
from policygen.comparing.judges.one_sided.raw_words import raw_words
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope

_WORD = re.compile(
    r"[,\s]*(?:up)?on (?:(?:the|an?|his|her|their|its|your) )?(?:(?:prior|written|express|oral|verbal|direct|formal) )?"
    r"(?:(?:order|direction|instruction|request|demand|application|advice|recommendation|decision|approval|assent|motion|"
    r"petition|say-so|nod)s? (?:of|from|by)\b|"
    r"(?:making|asking|applying|requesting|demanding|showing|proving|payment|paying|submitting|filing|petitioning)\b)|"
    r"[,\s]*(?:up)?on (?:(?:the|an?|his|her|their|its|your) )?(?:[\w-]+['’]s?) (?:(?:prior|written|express) )?"
    r"(?:asking|request|demand|application|order|direction|approval|petition)\b|"
    r"[,\s]*by (?:applying|asking|requesting|petitioning|paying)\b|"
    r"[,\s]*at the (?:request|direction|instance|discretion|option|invitation) of\b"
)


def waits_for_a_word(matching: Matching, side: int, run: Sequence[int], first: Placed) -> bool:
    """Whether a stretch in the main part of the school's duty says on whose word, or asking, it is done."""
    kind = matching.readings[side].passages[first.passage].kind
    if kind is not Kind.DUTY or first.scope is not Scope.MAIN or first.sign < 0:
        return False
    raw = raw_words(matching, side, run)
    return _WORD.match(raw.own) is not None and not (raw.other and _WORD.match(raw.other))
