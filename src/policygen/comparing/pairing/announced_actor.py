"""Leaves out an actor whom the sentence before names: "The dean has two tasks. The form shall be filed"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.change import Difference
from policygen.policy import Document, Passage
from policygen.text.markers import Scope
from policygen.text.tokens import stems

# A sentence that says whose duties the next ones are.
_ANNOUNCES = re.compile(
    r"\b(?:has|have) (?:the following|these|this|two|three|four|several|certain) (?:\w+ ){0,2}"
    r"(?:dut(?:y|ies)|tasks?|responsibilit(?:y|ies)|obligations?|jobs?)\b|"
    r"\bresponsible for (?:the following|these|what follows|all of the following|each of the following)\b|"
    r"\b(?:dut(?:y|ies)|tasks?|responsibilit(?:y|ies)|obligations?) of the [\w ]+ (?:is|are|follows?)\b|"
    r"\b(?:shall|must|will) (?:do|see to) (?:the following|these things|what follows)\b",
    re.IGNORECASE,
)
_PASSIVE = re.compile(
    r"\b(?:be|is|are) (?:\w+ly )?(?:\w+ed|\w+en|told|sent|made|kept|held|given|put)\b"
)


def without_announced_actors(
    found: Sequence[Difference],
    sides: tuple[Sequence[Passage], Sequence[Passage]],
    documents: tuple[Document, Document],
) -> list[Difference]:
    """The differences but for a lost actor of a passive whom the sentence before it names."""
    return [
        one
        for one in found
        if not any(_announced(one, side, sides[side], documents[side]) for side in (0, 1))
    ]


def _announced(one: Difference, side: int, passages: Sequence[Passage], document: Document) -> bool:
    """Whether the words that this side lacks are the actor whom the passage before its own names."""
    missing, own = (one.added, one.removed) if side == 0 else (one.removed, one.added)
    if own or not missing or any(placed.scope is not Scope.MAIN for placed in missing):
        return False
    if len(passages) != 1 or not _PASSIVE.search(passages[0].text):
        return False
    at = next((n for n, p in enumerate(document.passages) if p.span == passages[0].span), 0)
    before = document.passages[at - 1].text if at else ""
    announced = _ANNOUNCES.search(before)
    if announced is None or re.search(r"\bby\b(?! \w+ing\b)", passages[0].text):
        return False
    words = {word for placed in missing for word in placed.unit.words}
    return words <= set(stems(before))
