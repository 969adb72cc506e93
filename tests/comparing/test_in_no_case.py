"""Bans said with "in no case", what "can" be done with a thing, conceding asides, and sentences that bind nobody."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same, directions

SAME = (
    ("Prone restraint is prohibited in all circumstances.", "Prone restraint is permitted in no circumstances."),
    ("Prone restraint is prohibited.", "Prone restraint is permitted under no circumstances."),
    ("Prone restraint is prohibited.", "Prone restraint is allowed at no time."),
    ("Noise shall in no case be an emergency.", "Noise shall not be an emergency."),
    ("Mere noise is never an emergency.", "Mere noise is in no case an emergency."),
    ("No door shall have a latch capable of being fastened from without.",
     "No door shall have a latch that can be fastened from without."),
    ("A device capable of locking the door is prohibited.", "A device that can lock the door is prohibited."),
    ("A room that is capable of being locked is prohibited.", "A room that can be locked is prohibited."),
    ("An officer, though assigned to a school, shall not be called.",
     "An officer, even if assigned to a school, shall not be called."),
    ("No hold, although brief, may be used.", "No hold, even if brief, may be used."),
)  # fmt: skip
LOST = (
    ("Seclusion or restraint is permitted in no case.", "Seclusion is permitted in no case."),
    ("Noise or defiance is in no case an emergency.", "Noise is in no case an emergency."),
    ("Noise or defiance shall in no event constitute an emergency.",
     "Noise shall in no event constitute an emergency."),
    ("Noise or defiance never constitutes an emergency.", "Noise never constitutes an emergency."),
    ("Seclusion is permitted in no circumstances.",
     "Seclusion is permitted in no circumstances, unless the principal agrees."),
    ("Staff shall report each hold under that or any other name.", "Staff shall report each hold under that name."),
    ("Prone restraint is permitted in no circumstances.",
     "Prone restraint is permitted in no circumstances except an emergency."),
    ("Prone restraint is permitted in no circumstances.", "Prone restraint is permitted in few circumstances."),
    ("The hold shall in no case last longer than five minutes.",
     "The hold shall in no case last longer than ten minutes."),
    ("No door shall have a latch that can be fastened from without.",
     "No door shall have a latch that is fastened from without."),
    ("No door shall have a latch that can be fastened from without.",
     "No door shall have a latch incapable of being opened from within that can be fastened from without."),
)  # fmt: skip
BIND_NOBODY = (
    "Forms for the assessment may be found on the district's website.",
    "Staff deserve thanks for keeping to it.",
)


@pytest.mark.parametrize(("before", "after"), SAME)
def test_one_ban_in_two_forms(before: str, after: str) -> None:
    assert_same(before, after)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_loss_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize("sentence", BIND_NOBODY)
def test_a_sentence_that_binds_nobody_changes_nothing(sentence: str) -> None:
    before = "The team shall write the plan within ten school days."
    assert not directions(before, f"{before} {sentence}") & {"weakens", "strengthens"}
    assert not directions(f"{before} {sentence}", before) & {"weakens", "strengthens"}


@pytest.mark.parametrize(
    "sentence",
    [
        "A student may be found in violation of this policy.",
        "Restraint chairs may be found in classrooms.",
        "A parent may be found under this policy to have waived notice.",
    ],
)
def test_what_may_be_found_of_persons_and_things_is_told(sentence: str) -> None:
    before = "The team shall write the plan within ten school days."
    assert directions(before, f"{before} {sentence}") == {"weakens"}


@pytest.mark.parametrize("conceded", ["even if brief", "though brief", "however brief"])
def test_to_except_what_was_expressly_reached_is_never_told_as_stronger(conceded: str) -> None:
    before, after = (f"A hold, {aside}, shall be reported." for aside in (conceded, "unless brief"))
    assert directions(before, after) <= {"weakens", "unclear"}
    assert directions(after, before) <= {"strengthens", "unclear"}


def test_who_is_able_and_who_is_let_are_two() -> None:
    able, let = (
        f"A teacher {who} restrain a student shall be present."
        for who in ("able to", "authorized to")
    )
    capable = able.replace("able to restrain", "capable of restraining")
    assert directions(capable, let) != {"neutral"}


def test_where_a_right_may_be_had_is_no_such_sentence() -> None:
    before = "The team shall write the plan within ten school days."
    assert directions(before, f"{before} Parents may obtain a copy at no cost.") == {"strengthens"}
