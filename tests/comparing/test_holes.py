"""Differences that once passed for none: each is judged, or at least shown as unclear."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, directions

import policygen

LOST = [
    (
        "Every staff member who took part in the restraint shall sign the incident report.",
        "The incident report shall be signed by a staff member who took part in the restraint.",
    ),
    (
        "Drivers shall be trained in this rule before they are assigned to a bus.",
        "Drivers shall be trained in this rule following their assignment to a bus.",
    ),
    (
        "A copy of the restraint report is handed to each parent or guardian of the pupil.",
        "A copy of the restraint report is handed to a parent or guardian of the pupil.",
    ),
    (
        "The report shall state the technique used and the names of the staff.",
        "The report shall state the names of the staff.",
    ),
    (
        "The report shall describe the behavior of the student and the action of the staff.",
        "The report shall describe the behavior of the student.",
    ),
    (
        "Each member completes eight hours of instruction in crisis intervention.",
        "Each member completes four hours of instruction in crisis intervention.",
    ),
    (
        "The nurse shall phone the family no later than the end of the school day.",
        "The nurse shall phone the family no later than two hours after the end of the school day.",
    ),
    (
        "No technique may be used that places pressure or weight on the chest of a student.",
        "No technique may be used that places sustained pressure or weight on the chest of a student.",
    ),
    ("Staff shall not use holds.", "Staff shall not use extended holds."),
    (
        "The records shall be preserved for not less than six years.",
        "The records shall be preserved for not more than six years.",
    ),
    (
        "The school shall give the parent a copy of the report, whether or not the parent asks for it.",
        "Where the parent asks for it, the school shall give the parent a copy of the report.",
    ),
    (
        "Personnel who see that a student is becoming upset shall try to calm the student.",
        "Personnel who see that a student is becoming upset may try to calm the student.",
    ),
    (
        "We hold a student only if the student is about to hurt someone.",
        "We hold a student if the student is about to hurt someone or will not listen.",
    ),
    (
        "Staff hold a child only when the child is in danger.",
        "Staff hold a child when the child is in danger or upset.",
    ),
    (
        "Training shall be given in person by a certified instructor.",
        "Training shall be given by a certified instructor.",
    ),
    (
        "The policy applies to all students.",
        "The policy applies to students with disabilities.",
    ),
    (
        "An emergency is a situation in which a student is about to seriously hurt someone.",
        "An emergency is a situation in which a student may seriously hurt someone.",
    ),
    (
        "A student may leave the calm room at any time.",
        "A student may leave the calm room with permission.",
    ),
    (
        "The student may call a parent.",
        "The student may call a parent after school.",
    ),
    (
        "The student may use the restroom at any time.",
        "The student may use the restroom once an hour.",
    ),
    (
        "Mechanical restraint means any device (e.g., straps, tape, a weighted vest) used to limit movement.",
        "Mechanical restraint means any device (i.e., straps, tape, a weighted vest) used to limit movement.",
    ),
]


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_loss_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)


def test_a_question_word_that_goes_is_shown_at_least() -> None:
    before = "The parent is told what happened, when, and where."
    after = "The parent is told what happened and when."
    assert directions(before, after) & {"weakens", "unclear"}
    assert "strengthens" not in directions(before, after)


def test_a_check_with_its_interval_is_said_by_the_interval() -> None:
    before = "An aide shall watch the student continuously."
    after = "An aide shall check on the student every ten minutes."
    texts = (policygen.read_text(text, title="text") for text in (before, after))
    told = " ".join(found.why for found in policygen.compare(*texts).findings)
    assert "every ten minutes" in told
    assert "no one has set" not in told


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (
            "The student must be able to see a staff member at all times.",
            "A staff member must be able to see the student at all times.",
            "unclear",
        ),
        (
            "The principal shall notify the parent.",
            "The parent shall notify the principal.",
            "unclear",
        ),
        ("Staff shall watch the student.", "The student shall be watched by staff.", "neutral"),
    ],
)
def test_persons_who_change_places_are_seen(before: str, after: str, expected: str) -> None:
    assert directions(before, after) <= {expected}
    assert expected == "neutral" or directions(before, after)
