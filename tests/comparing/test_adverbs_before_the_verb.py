"""An adverb between a modal and its verb: whose good a duty or a leave is doesn't hang on it."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same

LOST = (
    ("The parent must immediately be told.", "The parent must be told."),
    ("The parent shall always be told.", "The parent shall sometimes be told."),
    (
        "The parent shall soon receive the report.",
        "The parent shall eventually receive the report.",
    ),
    (
        "A parent shall first be called by the principal.",
        "A parent shall first be called by anyone.",
    ),
    (
        "Parents shall usually be told the same day.",
        "Parents shall usually be told the next day.",
    ),
    # What may be done to a student is no right of the student's.
    (
        "A student may briefly be held by a trained aide.",
        "A student may briefly be held by an aide.",
    ),
    # More often is more of a leave, and more of a right.
    ("Seclusion may be used weekly.", "Seclusion may be used daily."),
    ("Parents may visit daily.", "Parents may visit occasionally."),
    ("Parents may visit regularly.", "Parents may visit rarely."),
    (
        "A teacher shall always accompany the student.",
        "A teacher shall accompany the student once.",
    ),
    # Adjectives with commas in a ban.
    (
        "No physical, verbal, or emotional abuse is allowed.",
        "No physical or verbal abuse is allowed.",
    ),
    (
        "First, staff shall try to calm the student.",
        "Eventually, staff shall try to calm the student.",
    ),
)
SAME = (
    ("Parents shall be promptly informed.", "Parents shall be informed promptly."),
    ("The nurse must be immediately alerted.", "The nurse must be alerted immediately."),
    ("The aide shall promptly inform the nurse.", "The aide shall inform the nurse promptly."),
)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_loss_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), SAME)
def test_an_adverb_may_stand_before_or_behind_its_verb(before: str, after: str) -> None:
    assert_same(before, after)
