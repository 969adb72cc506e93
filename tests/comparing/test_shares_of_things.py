"""How many, or how much, of a thing is meant: the words before a noun decide whom a provision reaches."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same, directions

from policygen.text.quantities.shares_named import Part, share_before

LOST = (
    (
        "The nurse shall examine every student who was restrained.",
        "The nurse shall examine many students who were restrained.",
    ),
    (
        "All of the windows shall be covered with safety glass.",
        "Half of the windows shall be covered with safety glass.",
    ),
    (
        "The camera shall record the whole restraint.",
        "The camera shall record part of the restraint.",
    ),
    (
        "The camera shall record the entire restraint.",
        "The camera shall record half of the restraint.",
    ),
    (
        "All teachers shall be trained in first aid.",
        "A few teachers shall be trained in first aid.",
    ),
    ("Physical restraint includes any hold.", "Physical restraint includes certain holds."),
    (
        "Seclusion means keeping a student in any room.",
        "Seclusion means keeping a student in certain rooms.",
    ),
    ("Time-out means a break in a certain room.", "Time-out means a break in any room."),
    ("The whole staff shall be trained.", "Part of the staff shall be trained."),
    ("All teachers shall be trained.", "80 percent of teachers shall be trained."),
    (
        "Staff shall remove any object that could hurt the student.",
        "Staff shall remove one object that could hurt the student.",
    ),
    ("Few staff may use the hold.", "Many staff may use the hold."),
    ("Staff check both doors.", "Staff check a door."),
)
SAME = (
    ("One hundred percent of teachers shall be trained.", "All teachers shall be trained."),
    (
        "The camera shall record the whole restraint.",
        "The camera shall record the entire restraint.",
    ),
    ("No room shall be without a clock.", "Each room shall have a clock."),
)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_smaller_share_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), SAME)
def test_the_same_share_is_no_difference(before: str, after: str) -> None:
    assert_same(before, after)


def test_none_for_all_of_what_is_owed_is_never_silent() -> None:
    before, after = "The student shall have all meals.", "The student shall have no meals."
    assert "neutral" not in directions(before, after) | directions(after, before)


@pytest.mark.parametrize(
    ("text", "noun", "part"),
    [
        ("Staff check most of the rooms.", "rooms", Part.MOST),
        ("Staff check 40 percent of the rooms.", "rooms", Part.SHARE),
        ("Staff check each of their rooms.", "rooms", Part.ALL),
        ("Staff check a large number of rooms.", "rooms", Part.MANY),
        ("Staff check the rooms.", "rooms", Part.ALL),
        ("Staff check no rooms.", "rooms", Part.NONE),
        ("Staff check other rooms.", "rooms", None),
        ("Staff check as many rooms.", "rooms", None),
    ],
)
def test_the_words_before_a_noun_are_read(text: str, noun: str, part: Part | None) -> None:
    said = share_before(text, text.index(noun))
    assert (said.part if said else None) is part
