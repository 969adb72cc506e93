"""Definitions in plain sentences: what each small edit does, and the way back."""

from __future__ import annotations

import pytest

import policygen

NARROWED = [  # the second text protects less
    (
        "Parent includes a natural parent, a legal guardian, and a foster carer.",
        "Parent includes a natural parent and a legal guardian.",
    ),
    (
        "There is an emergency only where a student puts someone in peril.",
        "There is an emergency only where a student puts someone in peril or stops the lesson.",
    ),
    (
        "Restraint means a hold; a pat on the back is not restraint.",
        "Restraint means a hold of the arms; a pat on the back is not restraint.",
    ),
    (
        "The word emergency does not embrace defiance, swearing, or refusal to work.",
        "The word emergency does not embrace swearing or refusal to work.",
    ),
    (
        "A restraint is a belt, strap, or rope that holds a student.",
        "A restraint is a strap or rope that holds a student.",
    ),
    ("Staff means teachers, aides, and coaches.", "Staff means aides and coaches."),
    ("Restraint is any hold except hugs.", "Restraint is any hold except hugs and pats."),
    (
        "A car harness is no mechanical restraint while the vehicle is moving.",
        "A car harness is no mechanical restraint.",
    ),
    (
        "Physical restraint restricts a student's capacity to move.",
        "Physical restraint restricts a student's capacity to move altogether.",
    ),
    (
        "Giving a child medicine is a chemical restraint.",
        "Giving a child strong medicine is a chemical restraint.",
    ),
    ("Lifting or carrying a student is never an escort.", "Lifting a student is never an escort."),
    (
        "A mechanical restraint is equipment used to punish or control a student.",
        "A mechanical restraint is equipment used to punish a student.",
    ),
    (
        "Seclusion does not include a student working in a booth.",
        "Seclusion does not include a student working in a booth or locked office.",
    ),
    (
        "Anyone on the payroll is a staff member.",
        "Anyone on the payroll who is on duty is a staff member.",
    ),
    (
        "During a time-out the student sits aside and remains within view of the teacher.",
        "During a time-out the student sits aside.",
    ),
    (
        "By a threat is meant one that a student has the intent and the means to carry out.",
        "By a threat is meant one that a student has the intent to carry out.",
    ),
]
SAME = [
    (
        "Any hold counts as a restraint when a student resists.",
        "Any hold is a restraint when a student resists.",
    ),
    (
        "Spanking and shaking are corporal punishment.",
        "Corporal punishment is spanking or shaking.",
    ),
    (
        "Among aversive interventions are noise and pepper spray.",
        "Aversive interventions include noise and pepper spray.",
    ),
]


def directions(before: str, after: str) -> set[str]:
    """The directions of all findings on two texts."""
    texts = (policygen.read_text(text, title="text") for text in (before, after))
    return {str(finding.direction) for finding in policygen.compare(*texts).findings}


@pytest.mark.parametrize(("before", "after"), NARROWED)
def test_less_protection_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert directions(before, after) == {"weakens"}
    assert directions(after, before) == {"strengthens"}


@pytest.mark.parametrize(("before", "after"), SAME)
def test_another_frame_is_no_difference(before: str, after: str) -> None:
    assert directions(before, after) <= {"neutral"}
    assert directions(after, before) <= {"neutral"}
