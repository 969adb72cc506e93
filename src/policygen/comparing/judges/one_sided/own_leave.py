"""Sees that a condition limits what a definition lets the student do: "a room that the student may leave [if ...]"."""

from __future__ import annotations

import re

from policygen.change import Placed
from policygen.comparing.judges.one_sided.excepted_things import DEFINING
from policygen.comparing.structure.items import Matching
from policygen.text.markers import Scope
from policygen.text.tokens import stem

# The student's own leave right before the stretch: a pronoun or noun, a modal, and a verb with few words.
_LEAVE = re.compile(
    r"\b(?:student|child|pupil|learner|scholar|young person|person|he or she|she or he|they)(?: \w+ly)? "
    r"(?:may|can|(?:is|are) (?:free|able|allowed|permitted) to)(?! not\b|not\b) (?:[\w’'-]+ ){1,4}\W*$",
    re.IGNORECASE,
)
_INSIDE = re.compile(
    r"\b(?:if|when|once|unless|after|until|where|except|only|as long as|so long as)\b[^.;]*$",
    re.IGNORECASE,
)
_LIMITS = (Scope.CONDITION, Scope.EXCEPTION, Scope.UNTIL)
_SAY = frozenset(
    stem(word) for word in "permission permit approval consent agreement leave request".split()
)


def limits_the_students_leave(matching: Matching, side: int, run: list[int], first: Placed) -> bool:
    """Whether a stretch makes what a student may do, by a definition, hang on something or on somebody."""
    items, passage = matching.items[side], matching.readings[side].passages[first.passage]
    if passage.kind not in DEFINING or first.passage != items[run[0]].placed.passage:
        return False
    start = min(items[i].placed.unit.start for i in run)
    before = passage.text[:start]
    if items[run[0]].placed.opener:
        limits = items[run[0]].placed.scope in _LIMITS
    elif first.scope in _LIMITS:  # "if an adult is present [and agrees]"
        before = _INSIDE.sub("", before)
        limits = True
    else:
        before = re.sub(
            r"\b(?:with|without|on|upon|by) (?:an? |the )?(?:\w+(?:['’]s?)? )?$", "", before
        )
        limits = bool(_SAY & {items[i].key for i in run})
    return limits and _LEAVE.search(before) is not None
