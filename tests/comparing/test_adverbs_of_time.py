"""Adverbs of time and certainty: soon, later, no longer, still; certainly, possibly, preferably."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same

LOST = (
    # How soon something is done.
    ("The parent shall be called immediately.", "The parent shall be called soon."),
    ("The parent shall be called immediately.", "The parent shall be called later."),
    ("Staff shall promptly release the student.", "Staff shall eventually release the student."),
    ("Staff shall release the student.", "Staff shall eventually release the student."),
    ("Staff shall release the student at once.", "Staff shall release the student shortly."),
    ("The nurse shall be told without delay.", "The nurse shall be told afterwards."),
    ("Parents shall be told beforehand.", "Parents shall be told afterwards."),
    ("The parent may read the file immediately.", "The parent may read the file later."),
    # How certain something is, and how firmly it is asked.
    (
        "A student who will certainly hurt someone may be held.",
        "A student who will possibly hurt someone may be held.",
    ),
    ("The observer shall be a nurse.", "The observer shall possibly be a nurse."),
    ("The observer shall be a nurse.", "The observer shall preferably be a nurse."),
    (
        "The meeting shall take place within two days.",
        "The meeting shall ideally take place within two days.",
    ),
    ("The principal shall call the parent personally.", "The principal shall call the parent."),
    # What was permitted once.
    ("Seclusion is no longer permitted.", "Seclusion is still permitted."),
    ("Straps are not yet permitted.", "Straps are already permitted."),
    ("Straps are not permitted.", "Straps are sometimes permitted."),
    ("Straps are not normally permitted.", "Straps are permitted."),
    ("Straps are not permitted.", "Straps are not normally permitted."),
)
SAME = (
    ("Seclusion is no longer permitted.", "Seclusion is not permitted any more."),
    ("Seclusion may no longer be used.", "Seclusion may not be used any longer."),
    (
        "A student who is no longer dangerous shall be let go.",
        "A student who is not dangerous any longer shall be let go.",
    ),
    (
        "A hold may be used while the student is still dangerous.",
        "A hold may be used while the student is dangerous.",
    ),
    (
        "A student who has already been held may not be secluded.",
        "A student who has been held may not be secluded.",
    ),
    ("Straps are not yet permitted.", "Straps are not permitted."),
)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_loss_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), SAME)
def test_what_only_says_what_went_before_is_no_difference(before: str, after: str) -> None:
    assert_same(before, after)
