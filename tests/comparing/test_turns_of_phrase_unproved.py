"""What the guards behind all proofs must leave alone: words that moved, and what each of several does."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_same, directions

SAME = (
    (
        "Within one hour after a hold, the principal shall telephone the parents.",
        "The parents shall be telephoned by the principal no later than one hour after a hold.",
    ),
    (
        "The coordinator shall read the report, and the social worker shall read the report.",
        "The coordinator and the social worker shall each read the report.",
    ),
    (
        "A restraint device may not be used unless it has been prescribed by a physician and agreed to by the parent.",
        "A restraint device may not be used if it has not been prescribed by a physician or has not been agreed to by "
        "the parent.",
    ),
    (
        "Time-out may not be used for more than ten minutes at a time with children in kindergarten.",
        "With children in kindergarten, each use of time-out is limited to ten minutes.",
    ),
    (
        "Seclusion shall not last more than 20 minutes.",
        "Seclusion shall not last more than 20 minutes at a time.",
    ),
    ("Date and sign each page.", "Each page is to be dated and signed."),
    ("We send you a copy of the report.", "You are sent a copy of the report."),
)
NOT_SILENT = (
    (
        "Seclusion is limited to twenty minutes.",
        "Seclusion is limited to twenty minutes at a time.",
    ),
    (
        "A restraint device may not be used unless a physician has found it safe.",
        "A restraint device may not be used if a physician has found it dangerous.",
    ),
    (
        "The investigator shall interview the student, the parent and all staff present.",
        "The investigator shall interview the parent and all staff present.",
    ),
)


@pytest.mark.parametrize(("before", "after"), SAME)
def test_another_turn_of_phrase_is_neutral(before: str, after: str) -> None:
    assert_same(before, after)


@pytest.mark.parametrize(("before", "after"), NOT_SILENT)
def test_what_nothing_proves_empty_is_not_silent(before: str, after: str) -> None:
    assert "neutral" not in directions(before, after)
    assert "neutral" not in directions(after, before)
