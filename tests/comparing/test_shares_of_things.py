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
    # In a condition one is enough for "any", and all are hard to find.
    ("A report is due if any student is hurt.", "A report is due if all students are hurt."),
    ("A report is due if any student is hurt.", "A report is due if several students are hurt."),
    (
        "A hold may be used only when every condition is met.",
        "A hold may be used only when a condition is met.",
    ),
    (
        "All of the conditions must be met before a hold.",
        "Any of the conditions must be met before a hold.",
    ),
    # An event that comes as often as the thing does.
    (
        "Staff shall be present during the entire bus ride.",
        "Staff shall be present during part of the bus ride.",
    ),
    ("A report is due after each hold.", "A report is due after most holds."),
    ("Neither parent may be charged.", "One parent may not be charged."),
    ("Most of the training shall be in person.", "Little of the training shall be in person."),
    ("Staff may not hold a student in any way.", "Staff may not hold a student in certain ways."),
    ("Every exit shall be open.", "At least half of the exits shall be open."),
    ("Staff shall check every door.", "Staff shall check at least two doors."),
    ("Students have a right to all meals.", "Students have a right to two meals."),
    ("The van may carry at most six students.", "The van may carry sixteen students."),
    # "All but": an exception.
    ("Everyone in the room shall leave.", "Everyone but the aide in the room shall leave."),
    ("Staff shall check all rooms.", "Staff shall check all rooms but the gym."),
    ("Staff may lock any door but the front door.", "Staff may lock any door."),
    # Which one it is.
    ("The hold shall be watched by another adult.", "The hold shall be watched by an adult."),
    ("The same aide shall stay for the whole hold.", "An aide shall stay for the whole hold."),
    (
        "A student with either a cast or a brace may not be held.",
        "A student with both a cast and a brace may not be held.",
    ),
    # Whoever may speak or visit is one more.
    ("Anyone may report a hold to the board.", "A teacher may report a hold to the board."),
    ("The parent and other relatives may visit.", "The parent may visit."),
)
SAME = (
    ("One hundred percent of teachers shall be trained.", "All teachers shall be trained."),
    (
        "The camera shall record the whole restraint.",
        "The camera shall record the entire restraint.",
    ),
    (
        "A report is due if one or more students are hurt.",
        "A report is due if any student is hurt.",
    ),
    ("Not one of the doors may be locked.", "None of the doors may be locked."),
    ("Neither parent may be charged.", "No parent may be charged."),
    ("The van may carry at most six students.", "The van may carry six students at most."),
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
