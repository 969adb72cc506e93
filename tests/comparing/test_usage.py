"""The definition of an auxiliary term is judged by the provisions that use the term."""

from __future__ import annotations

import pytest

import policygen
from policygen.finding import Direction

WEAKER = [
    # a wider meaning of who may act, where only they may
    (
        '"Trained personnel" means employees who have passed the course and hold a certificate. '
        "Only trained personnel may restrain a student.",
        '"Trained personnel" means employees who have passed the course. '
        "Only trained personnel may restrain a student.",
    ),
    # a wider meaning of what fulfils a duty
    (
        'Each student in isolation shall be monitored. "Monitor" means to observe the student by sight.',
        'Each student in isolation shall be monitored. "Monitor" means to observe the student by '
        "sight, by sound, or by video.",
    ),
    # a narrower meaning of whom a prohibition binds
    (
        'No employee shall seclude a student. "Employee" means a teacher or an aide.',
        'No employee shall seclude a student. "Employee" means a teacher.',
    ),
    # leave that was given lasts longer
    (
        "A parent's consent to planned isolation expires 12 months after it is signed.",
        "A parent's consent to planned isolation expires 24 months after it is signed.",
    ),
    # one more excuse, behind "no ... other than"
    (
        "No circumstance other than a failure of telephone service excuses a delay of the notice.",
        "No circumstance other than a failure of telephone service or the press of other duties "
        "excuses a delay of the notice.",
    ),
    # an exception for what was barred even so
    (
        "Prone restraint is prohibited, even in an emergency.",
        "Prone restraint is prohibited, except in an emergency.",
    ),
    # leave that a parent gives the school, or a protection that a parent may give up
    (
        "Staff shall notify the parent of each use of restraint.",
        "Staff shall notify the parent of each use of restraint. A parent may waive this notice.",
    ),
    (
        "Staff shall be trained.",
        "Staff shall be trained. A parent may consent to the use of seclusion.",
    ),
    # time-out counts as a word, however it is written
    (
        "Seclusion does not include detention.",
        "Seclusion does not include detention or time-out.",
    ),
    ("Staff shall report each seclusion and timeout.", "Staff shall report each seclusion."),
    # a student's own right
    (
        "A student may leave the calming room at any time.",
        "A student may leave the calming room when staff agree.",
    ),
    (
        "A student may report a violation to the principal, to the superintendent, or to any other "
        "staff member.",
        "A student may report a violation to the principal or to the superintendent.",
    ),
]


@pytest.mark.parametrize(("model", "district"), WEAKER)
def test_the_use_of_a_term_or_leave_decides_what_its_change_does(model: str, district: str) -> None:
    one, other = policygen.read_text(model), policygen.read_text(district)
    assert {f.direction for f in policygen.compare(one, other).findings} == {Direction.WEAKENS}
    assert {f.direction for f in policygen.compare(other, one).findings} == {Direction.STRENGTHENS}


def test_another_name_for_a_practice_changes_nothing() -> None:
    text = '"Seclusion" means the confinement of a student alone in a room.'
    named = f"{text} Seclusion may also be referred to as isolation or quiet time."
    found = policygen.compare(policygen.read_text(text), policygen.read_text(named)).findings
    assert {f.direction for f in found} <= {Direction.NEUTRAL}
