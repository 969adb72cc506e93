"""Labels before rules, numbered parts after definitions, things excepted, and who is bound by the whole text."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same

import policygen
from policygen.policy import Kind

LOST = (
    # a thing joined to an exception is one more exception
    (
        "“Mechanical restraint” means any device, except seat belts.",
        "“Mechanical restraint” means any device, except seat belts and helmets prescribed by a doctor.",
    ),
    (
        "“Seclusion” means confining a student, except a time-out.",
        "“Seclusion” means confining a student, except a time-out and a detention supervised by a teacher.",
    ),
    (
        "Physical restraint is any hold, except a hug.",
        "Physical restraint is any hold, except a hug and the escort of a student by the arm.",
    ),
    (
        "“Restraint” means any device that limits movement, except devices prescribed by a physician.",
        "“Restraint” means any device that limits movement, except devices prescribed by a physician and straps "
        "used on a bus.",
    ),
    # a participle joined to it is a condition on it
    (
        "Staff shall never hold a student, except for a hold of less than a minute and approved by the parent.",
        "Staff shall never hold a student, except for a hold of less than a minute.",
    ),
    (
        "“Restraint” means any hold, except a hold lasting less than a minute and approved by the parent.",
        "“Restraint” means any hold, except a hold lasting less than a minute.",
    ),
    # a label is no term
    (
        "Training: staff complete four hours on prevention every year.",
        "Training: staff complete four hours on prevention every two years.",
    ),
    (
        "Notice: The principal shall call the parent within one hour.",
        "Notice: The principal shall call the parent within one hour if the student was hurt.",
    ),
    (
        "Review: Within five days, the team meets.",
        "Review: Within ten days, the team meets.",
    ),
    # whom the whole text binds
    (
        "This policy applies to all employees, volunteers and contractors.",
        "This policy applies to all employees and volunteers.",
    ),
    (
        "Who must follow this policy: all staff and volunteers.",
        "Applies to: all staff.",
    ),
    (
        "Who uses this protocol: all employees of the district, and agencies under contract.",
        "Applies to: all employees of the district.",
    ),
    (
        "This policy covers all students, on the grounds, on the bus and on trips.",
        "This policy covers all students on the grounds and on the bus.",
    ),
    ("Scope: all schools and all buses.", "Scope: all schools."),
    (
        "This policy applies to all staff who work with students.",
        "This policy applies to all staff who work with students and who have been trained.",
    ),
    # a practice defined by a noun without an article
    (
        "Chemical restraint is medication given to control behavior. It does not include medication that a doctor "
        "prescribed as standard treatment.",
        "Chemical restraint is medication given to control behavior. It does not include medication that a doctor "
        "prescribed.",
    ),
    # of how many more is asked
    (
        "Two adults shall be present, both of whom shall be certified.",
        "Two adults shall be present, of whom at least one shall be certified.",
    ),
    (
        "The team has three members, all of whom shall be trained.",
        "The team has three members, two of whom shall be trained.",
    ),
    (
        "Three adults shall watch, every one of whom is trained.",
        "Three adults shall watch, at least two of whom are trained.",
    ),
    (
        "Staff may restrain a student only if two adults are present, both of whom are trained.",
        "Staff may restrain a student only if two adults are present, one of whom is trained.",
    ),
)
SAME = (
    (
        "Two adults shall be present, of whom at least one shall be certified.",
        "Two adults shall be present, at least one of whom shall be certified.",
    ),
    ("Applies to: all staff.", "This policy applies to all staff."),
    ("Prone restraint: prohibited at all times.", "Prone restraint is prohibited at all times."),
    ("Seclusion: staff may not use it.", "Staff may not use seclusion."),
)
KINDS = (
    ("Notice: The principal shall call the parent.", Kind.DUTY),
    ("Training: every year, members of the crisis team complete a course.", Kind.DUTY),
    ("Debrief: Meet with the student within two days.", Kind.DUTY),
    ("Limits: Staff may not hold a student face down.", Kind.PROHIBITION),
    ("Ask yourself: Is this an emergency?", Kind.DUTY),
    ("Restraint: use of force by staff which limits movement.", Kind.PROTECTED_DEFINITION),
    ("Debriefing: a meeting of staff held after an incident.", Kind.PROTECTED_DEFINITION),
    ("Seclusion: the student may not leave the room.", Kind.PROTECTED_DEFINITION),
    ("Crisis team: the teachers and aides who may restrain.", Kind.PROTECTED_DEFINITION),
)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_lost(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), SAME)
def test_same(before: str, after: str) -> None:
    assert_same(before, after)


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_a_label_leaves_the_rule_its_kind(text: str, kind: Kind) -> None:
    assert policygen.read_text(text, title="a").passages[-1].kind is kind


def test_numbered_parts_end_the_definitions() -> None:
    text = "Key terms\n\nTime-out: a break that the student may end.\n\nSTEP 1. HOLD\n\n1.1 The nurse checks breathing."
    last = policygen.read_text(text, title="a").passages[-1]
    assert (last.kind, last.term) == (Kind.DUTY, "")


def test_a_lettered_line_between_headings_is_one() -> None:
    text = (
        "A. Terms\n\n1. Isolation: leaving a student alone.\n\nB. What is forbidden\n\n1. Isolation is forbidden.\n\n"
        "C. Duties\n\n1. The principal shall call the parent."
    )
    passages = policygen.read_text(text, title="a").passages
    assert [one.heading[-1] for one in passages] == ["Terms", "What is forbidden", "Duties"]
