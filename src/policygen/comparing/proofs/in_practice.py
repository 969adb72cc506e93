"""Proves that a clause says of a student what the other text says beside the name: "a student in restraint".

"While a student is restrained, staff shall watch the student": whom they watch, and no further condition.
"""

from __future__ import annotations

import re

from policygen.comparing.structure.items import Matching
from policygen.text.tokens import stem

_OPENERS = ("<while>", "<if>")
_PRACTICES = frozenset(
    stem(w) for w in "restrained secluded isolated held restraint seclusion isolation".split()
)
_STUDENT = "student"
_IN_PRACTICE = re.compile(
    r"\b(?:student|child|pupil|learner)s? (?:who (?:is|are) )?(?:(?:placed |being )?(?:in|under) (?:an? )?"
    r"(?:physical )?(?:restraint|seclusion|isolation)|(?:being )?"
    r"(?:physically )?(?:restrained|secluded|isolated))\b(?! as\b)",
    re.IGNORECASE,
)  # fmt: skip


def drop_practice_clauses(matching: Matching) -> None:
    """Leave out "while a student is restrained" where the other text speaks of a student in restraint."""
    for side in (0, 1):
        there = {pair[side]: pair[1 - side] for pair in matching.pairs}
        for i in sorted(matching.open[side]):
            opener = matching.items[side][i]
            if not opener.placed.opener or opener.key not in _OPENERS:
                continue
            inside = [
                n
                for n, item in enumerate(matching.items[side])
                if n != i and item.placed.path[: len(opener.placed.path)] == opener.placed.path
            ]
            practices = [n for n in inside if matching.items[side][n].key in _PRACTICES]
            students = [n for n in inside if matching.items[side][n].key == _STUDENT]
            if len(practices) != 1 or len(inside) != len(practices) + len(students):
                continue
            other = there.get(practices[0])
            if other is not None and _beside_student(matching, 1 - side, other):
                matching.drop(side, [i, *students])


def _beside_student(matching: Matching, side: int, number: int) -> bool:
    """Whether a practice is named as what a student is in: "a student in restraint"."""
    unit = matching.items[side][number].placed.unit
    text = matching.readings[side].passages[matching.items[side][number].placed.passage].text
    return any(
        hit.start() <= unit.start < hit.end() and not _conditional(text[: hit.start()])
        for hit in _IN_PRACTICE.finditer(text)
    )


def _conditional(before: str) -> bool:
    return bool(
        re.search(r"\b(?:if|when|while|unless|until|before|after)\b[^,;.]*$", before, re.IGNORECASE)
    )
