"""Small words that are light in most places: again, too, further, another, the same; and adverbs behind "each"."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, directions

LOST = (
    ("Staff shall not hold the student.", "Staff shall not hold the student again."),
    ("No restraint may be used.", "No further restraint may be used."),
    ("Straps may not be tight.", "Straps may not be too tight."),
    ("The nurse shall check the student again.", "The nurse shall check the student."),
    ("Another adult shall watch the hold.", "An adult shall watch the hold."),
    ("An additional staff member shall watch the hold.", "A staff member shall watch the hold."),
    (
        "The same nurse shall check the student each hour.",
        "A nurse shall check the student each hour.",
    ),
    ("The student shall be treated kindly.", "The student shall be treated."),
    ("A timed log shall be kept.", "A log shall be kept."),
    # What is said behind "each" of how it is done.
    (
        "The nurse shall examine each student carefully.",
        "The nurse shall examine each student.",
    ),
    ("Staff shall inform every parent orally.", "Staff shall inform every parent."),
    ("The team shall review each plan together.", "The team shall review each plan."),
    (
        "The clerk shall record each hold accurately and legibly.",
        "The clerk shall record each hold legibly.",
    ),
    # Joined otherwise within one value.
    ("An emergency is a clear and present danger.", "An emergency is a clear or present danger."),
    # How hard somebody tries.
    (
        "Staff shall take all necessary steps to find the parent.",
        "Staff shall take steps to find the parent.",
    ),
)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_loss_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)


def test_one_certain_form_isnt_some_of_the_forms() -> None:
    before = "The report shall be made on a certain form."
    after = "The report shall be made on a form."
    assert "strengthens" not in directions(before, after)
