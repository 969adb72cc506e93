"""Finds the modal of the main clause among the units of a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.comparing.structure.parents_acts import PRONOUNS
from policygen.policy import Kind
from policygen.text.markers import Scope, marker_at
from policygen.text.units import Unit, UnitKind

_FRONTED = (Scope.CONDITION, Scope.EXCEPTION, Scope.UNTIL)
_CLAUSE = 3  # units from which what follows a comma may be a clause
_PHRASES = frozenset({"after", "upon", "follow", "following", "during", "dure"})
_CLAUSES = frozenset({"if", "when", "unless", "where", "until", "because"})


def main_modal(units: Sequence[Unit], words: Sequence[str]) -> int | None:
    """The first modal, but for one of a relative clause or of a clause before the main one; None without any.

    Arguments:
        units: of the sentence.
        words: the stem of each unit that is one word.
    """
    modals = [i for i, u in enumerate(units) if u.kind is UnitKind.MODAL]
    main = [i for i in modals if not i or words[i - 1] not in PRONOUNS]
    found = marker_at(words, 0) if modals else None
    if found and found[1] in _FRONTED:
        comma = next((i for i, u in enumerate(units) if u.key == ","), 0)
        phrase = words[0] in _PHRASES and units[comma + 1 : comma + 2] != []
        goes_on = phrase and units[comma + 1].kind is UnitKind.CONNECTIVE
        if goes_on and any(i < comma and units[i].key == "shall" for i in main):
            pass  # "after a hold the nurse shall come, and a second time ..."
        elif comma and not any(i > comma for i in main) and len(units) - comma > _CLAUSE:
            return None  # "if the parent can't come, the school offers ..."
    outside = [i for i in main if not _in_fronted_clause(units, words, i, main[-1])]
    return next(iter(outside or main or modals), None)


def modal_of(units: Sequence[Unit], words: Sequence[str], kind: Kind) -> int | None:
    """The main modal of a provision; None where a duty without one comes before a right: "..., and you may see it"."""
    modal = main_modal(units, words)
    if modal is None or kind is not Kind.DUTY or units[modal].key != "may":
        return modal
    joints = (i for i in range(1, modal) if units[i].words in (("and",), ("but",)))
    return None if any(units[i - 1].key == "," for i in joints) else modal


def _in_fronted_clause(units: Sequence[Unit], words: Sequence[str], modal: int, last: int) -> bool:
    """Whether a modal stands in a clause before the main one: "if the parent cannot be reached, staff shall"."""
    commas = [i for i in range(last) if units[i].key == ","]
    start = max((i + 1 for i in commas if i < modal), default=0)
    opened = any(words[i] in _CLAUSES for i in range(start, modal))
    return opened and any(modal < i for i in commas)


_PREPOSITIONS = re.compile(
    r"(?:on|in|at|within|by|for|under|from|no later|not later)\b", re.IGNORECASE
)


def in_adverbial(units: Sequence[Unit], text: str, begins: int, modal: int | None, at: int) -> bool:
    """Whether a marker stands in a phrase of time or place before the subject: "On that day, or if ..., staff"."""
    if modal is None or at >= modal:
        return False
    comma = any(units[i].key == "," for i in range(at, modal))
    return comma and _PREPOSITIONS.match(text[units[begins].start :]) is not None


def content_before(units: Sequence[Unit], at: int) -> bool:
    """Whether more than an amount ("within two days [after ...]") stands before a marker."""
    return any(
        u.kind not in (UnitKind.MARK, UnitKind.LIGHT) and u.quantity is None for u in units[:at]
    )


_DEFINES_AFTER = re.compile(
    r"^\W*(?:if|when|whenever|where|wherever|unless|once|so long as|as long as|provided that|as soon as)\b[^,;:.]*,\s*"
    r"(?:then\s+)?(?:(?:neither|no|none|not|this|that|it|the|an?|any|such|each|every|these|those|he|she)\b"
    r"(?! (?:of )?which\b)"
    r"|[\w'’-]+(?:\s[\w'’-]+){0,2}\s(?:is|are|does|do|means?|counts?|constitutes?)\b)"
    r"[^;:]*?\b(?:is|are|does|do|means?|counts?|constitutes?|amounts?|qualif(?:y|ies)|falls?)\b",
    re.IGNORECASE,
)


def defines_after_clause(text: str) -> bool:
    """Whether a sentence without a modal says what something is after a clause: "if he may leave, it is no ..."."""
    return _DEFINES_AFTER.match(text) is not None
