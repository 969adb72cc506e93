"""Adverbs that are denied, and what only seems to be a reservation."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same, directions

LOST = (
    ("Staff shall always keep the door open.", "Staff shall not always keep the door open."),
    ("The doors are always unlocked.", "The doors are not always unlocked."),
    ("No student may be held.", "Students may sometimes be held."),
    ("The principal shall be told each time.", "The principal shall be told the first time."),
    (
        "The principal shall be told whenever a hold is used.",
        "The principal shall be told the first time a hold is used.",
    ),
    # How fully, in an adjective.
    ("A record shall be kept.", "A partial record shall be kept."),
    ("The student shall be in full view.", "The student shall be in partial view."),
    ("A complete report shall be sent.", "A substantially complete report shall be sent."),
    ("The student must be fully visible.", "The student must be barely visible."),
    # To what degree, and no reservation.
    ("Staff shall hold the student as gently as possible.", "Staff shall hold the student."),
    # A leave has conditions, where a duty has reservations.
    ("Staff may intervene if necessary.", "Staff may intervene."),
    ("A hold may be used where necessary.", "A hold may be used."),
    ("A hold may be used only as needed.", "A hold may be used."),
    ("The school shall call the parent.", "The school shall call the parent if necessary."),
    # One act is put off.
    (
        "The aide shall immediately call the nurse and the parent.",
        "The aide shall immediately call the nurse and later call the parent.",
    ),
)
SAME = (("The clerk shall complete the form.", "The clerk shall fill in the form."),)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_loss_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), SAME)
def test_a_verb_is_no_adjective(before: str, after: str) -> None:
    assert_same(before, after)


def test_one_reservation_for_another_is_left_open() -> None:
    before, after = "Staff may intervene if necessary.", "Staff may intervene if convenient."
    assert directions(before, after) == {"unclear"}


def test_what_is_used_sometimes_and_then_never_is_forbidden() -> None:
    before = "Seclusion is sometimes used for discipline."
    after = "Seclusion is never used for discipline."
    assert "strengthens" in directions(before, after)
    assert "weakens" not in directions(before, after)
