"""Permissions, bans and rights in plain sentences: each change has its direction, each rewording none."""

from __future__ import annotations

import pytest

import policygen

# (what protects more, what protects less)
WEAKER = [
    # what parents and students may do is their right, however it is given
    (
        "The student may telephone a relative.",
        "The student may telephone a relative if the principal agrees.",
    ),
    (
        "The parent is free to inspect the video.",
        "The parent is free to inspect the video on weekdays only.",
    ),
    (
        "Staff shall let the student call home.",
        "Staff shall let the student call home with a teacher's consent.",
    ),
    (
        "At the meeting the family may be joined by an interpreter or an advocate.",
        "At the meeting the family may be joined by an interpreter.",
    ),
    ("Parents may obtain a copy free of charge.", "Parents may obtain a copy."),
    ("The parent may visit without an appointment.", "The parent may visit."),
    ("Parents may inspect the footage.", "Parents may be permitted to inspect the footage."),
    ("Parents may inspect the footage.", "The principal may let parents inspect the footage."),
    ("Either parent may end the meeting.", "Both parents may end the meeting."),
    ("The student may end it.", "The student may ask to end it."),
    # exceptions in the subject end at the verb
    (
        "No adult shall sit or kneel on a child.",
        "No adult other than a school officer shall sit or kneel on a child.",
    ),
    (
        "Rooms without a window are not to be used for time away.",
        "Rooms without a window are not to be used for time away of first graders.",
    ),
    # limits, and what goes beyond them
    (
        "Staff may use no more force than is needed to end a fight.",
        "Staff may use force to end a fight.",
    ),
    (
        "The den may be used for ten minutes.",
        "The den may be used for ten minutes, which the nurse may extend.",
    ),
    (
        "The den may be used for ten minutes.",
        "The den may be used for ten minutes and may be used again later.",
    ),
    ("The den may be used for ten minutes.", "The den may be used for about ten minutes."),
    # conditions that wait for less
    (
        "A hold may be used if a student strikes someone.",
        "A hold may be used if a student threatens to strike someone.",
    ),
    (
        "A hold may be used if the student is violent.",
        "A hold may be used even if the student is calm.",
    ),
    (
        "A hold may be used if a student attacks someone.",
        "A hold may be used if it appears that a student attacks someone.",
    ),
    (
        "Nobody is allowed to pin a student down.",
        "Nobody is allowed to pin a student down except in an emergency.",
    ),
    (
        "Straps may be used on the ride to school.",
        "Straps may be used on the ride to and from school.",
    ),
]

SAME = [
    ("The school shall let parents inspect the footage.", "Parents may inspect the footage."),
    ("The student has the right to call home.", "The student is at liberty to call home."),
    (
        "Staff may use no more force than is needed.",
        "Staff may use only as much force as is needed.",
    ),
    ("Staff may not use more force than is needed.", "Staff may use no more force than is needed."),
    ("Staff may hold a child only if it attacks.", "Staff shall hold a child only if it attacks."),
    ("Tying a student to a chair is unacceptable.", "Tying a student to a chair is prohibited."),
    ("It shall be unlawful for a teacher to gag a pupil.", "A teacher shall not gag a pupil."),
    (
        "No teacher may be dismissed for refusing.",
        "No teacher may be dismissed because the teacher refused.",
    ),
    ("Staff shall not use straps.", "Staff shall not use straps for any reason whatsoever."),
    ("Nothing in this policy keeps a parent from complaining.", "A parent may complain."),
]


def directions(before: str, after: str) -> set[str]:
    """The directions of all findings on two texts."""
    texts = (policygen.read_text(text, title="text") for text in (before, after))
    return {str(finding.direction) for finding in policygen.compare(*texts).findings}


@pytest.mark.parametrize(("before", "after"), WEAKER)
def test_what_protects_less_weakens_and_the_way_back_strengthens(before: str, after: str) -> None:
    assert "weakens" in directions(before, after)
    assert "strengthens" not in directions(before, after)
    assert "strengthens" in directions(after, before)
    assert "weakens" not in directions(after, before)


@pytest.mark.parametrize(("before", "after"), SAME)
def test_another_form_is_no_difference(before: str, after: str) -> None:
    assert directions(before, after) <= {"neutral"}
    assert directions(after, before) <= {"neutral"}


def test_who_finds_that_a_student_is_ready_is_no_condition_more() -> None:
    before = "A break lasts until the student is ready to return."
    after = "A break lasts until a teacher says that the student is ready to return."
    assert directions(before, after) <= {"unclear", "weakens"}
    assert directions(before, after)
