"""Plain sentences on monitoring, training, review and complaints: each pair is judged, and so is its way back."""

from __future__ import annotations

import pytest

import policygen

WEAKENED = [
    # an interval in words that was read as a value of the same scale whatever its number
    (
        "Each aide renews the certificate every twelve months.",
        "Each aide renews the certificate every twenty-four months.",
    ),
    (
        "The plan is reviewed every other year.",
        "The plan is reviewed every three years.",
    ),
    ("The plan is reviewed every two months.", "The plan is reviewed quarterly."),
    # how much of it is reached
    (
        "The principal explains any student restrained more than twice.",
        "The principal explains any student restrained more than five times.",
    ),
    (
        "The team meets about each student secluded more than once in a month.",
        "The team meets about each student secluded more than twice in a month.",
    ),
    # a decision whether to act in place of the act
    (
        "The team must write a behavior plan.",
        "The team must consider whether to write a behavior plan.",
    ),
    ("Bus aides shall attend the class.", "Bus aides are invited to attend the class."),
    # a weaker way of doing it
    (
        "An adult must keep the child in view.",
        "An adult must keep the child in view by camera.",
    ),
    # amounts that other words bound
    (
        "The room is kept at a temperature between sixty and eighty degrees.",
        "The room is kept at a temperature between fifty and eighty degrees.",
    ),
    (
        "The switch must be no higher than five feet above the floor.",
        "The switch must be no higher than six feet above the floor.",
    ),
    ("The auditor reads a third of all reports.", "The auditor reads a tenth of all reports."),
    ("The trainer spends a full day on calming.", "The trainer spends half a day on calming."),
    # an act told in the present tense
    ("Staff call the parent.", "Staff may call the parent."),
    (
        "The investigator interviews the student and the parents.",
        "The investigator may interview the student and the parents.",
    ),
    (
        "The door opens by itself when the fire alarm sounds or the power fails.",
        "The door opens by itself when the fire alarm sounds.",
    ),
    # how long a student must be calm, and how long a leave lasts
    (
        "The student goes back to class once calm for two minutes in a row.",
        "The student goes back to class once calm for ten minutes in a row.",
    ),
    (
        "The student must be calm for two minutes before release.",
        "The student must be calm for ten minutes before release.",
    ),
    (
        "A physician's order for a device lapses after thirty days.",
        "A physician's order for a device lapses after six months.",
    ),
    # whom it reaches
    (
        "All volunteers get an overview of the policy.",
        "Volunteers who work alone with students get an overview of the policy.",
    ),
    (
        "If the student faints, vomits, or turns pale, staff stop at once and summon the nurse.",
        "If the student faints, vomits, and turns pale, staff stop at once and summon the nurse.",
    ),
    (
        "A second adult relieves the observer after thirty minutes.",
        "A second adult relieves the observer after an hour.",
    ),
    (
        "The auditor reads the report.",
        "The auditor reads only part of the report.",
    ),
    ("The walls may have no loose padding.", "The walls may have loose padding."),
    (
        "Every school with more than five incidents in a year must write a plan.",
        "Every school with more than fifteen incidents in a year must write a plan.",
    ),
    # the leave of someone who looks after students from outside the school
    (
        "The ombudsman may enter any school and read any record.",
        "The ombudsman may enter any school with the consent of the principal and read any record.",
    ),
    (
        "After a second incident in a year, the school shall review the plan.",
        "After a third incident in a year, the school shall review the plan.",
    ),
    # what is asked or told is no condition
    (
        "The team tests whether the student can come out and tells the student what is needed.",
        "The team tests whether the student can come out.",
    ),
]


def directions(before: str, after: str) -> set[str]:
    """The directions of all findings on two texts."""
    texts = (policygen.read_text(text, title="text") for text in (before, after))
    return {str(finding.direction) for finding in policygen.compare(*texts).findings}


@pytest.mark.parametrize(("before", "after"), WEAKENED)
def test_a_weakening_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert "weakens" in directions(before, after)
    assert "strengthens" not in directions(before, after)
    assert "strengthens" in directions(after, before)
    assert "weakens" not in directions(after, before)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("The alarm is tested twice daily.", "The alarm is tested two times a day."),
        (
            "Staff let the student out once the student no longer poses a risk.",
            "Staff let the student out when the student ceases to pose a risk.",
        ),
        (
            "Parents are invited to attend the meeting.",
            "Parents shall be invited to attend the meeting.",
        ),
    ],
)
def test_other_words_for_the_same_are_no_difference(before: str, after: str) -> None:
    assert directions(before, after) <= {"neutral"}


def test_a_question_that_staff_discuss_is_no_permission() -> None:
    before = "The team discusses what could have been done better and how holds can be avoided."
    after = "The team discusses what could have been done better."
    assert directions(before, after) == {"weakens"}


def test_a_modal_of_the_parent_in_a_condition_turns_no_duty_of_the_school() -> None:
    before = (
        "If the parent can't come, the school offers two other dates before the meeting is held."
    )
    after = "If the parent can't come, the meeting is held."
    assert "strengthens" not in directions(before, after)
    assert "weakens" not in directions(after, before)
    late = "If a parent can't be reached, the school tries again the next day."
    soon = "If a parent can't be reached, the school tries again the same day."
    assert directions(soon, late) == {"weakens"}
