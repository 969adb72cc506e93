"""Verbs and their nouns, light verbs and indirect questions: equal wordings are neutral, others aren't."""

from __future__ import annotations

import pytest

import policygen
from policygen.finding import Direction
from policygen.text.tokens import stem

SAME = [
    ("The team shall carry out an assessment of the child.", "The team shall assess the child."),
    ("The parent may raise an objection to the plan.", "The parent may object to the plan."),
    (
        "Upon resumption of breathing, staff shall call.",
        "When breathing resumes, staff shall call.",
    ),
    (
        "If a student dies, the board shall meet.",
        "On the death of a student, the board shall meet.",
    ),
    (
        "The form shall state how many holds there were.",
        "The form shall state the number of holds.",
    ),
    ("Write down the length of the hold.", "Write down how long the hold lasted."),
    ("The note shall say why a hold was used.", "The note shall say the reason for the hold."),
    ("The hold shall stop once the danger ends.", "The hold shall cease once the danger ends."),
    ("Staff may let a student go to the nurse.", "Staff may allow a student to go to the nurse."),
    ("An aide shall remain with the student.", "An aide shall stay with the student."),
    ("The team shall decide within ten days.", "The team shall make a determination in ten days."),
    ("The district shall bear the cost of the visit.", "The district shall pay for the visit."),
    ("The student goes back to class.", "The student shall return to class."),
    ("The report shall contain two names.", "The report shall include two names."),
    ("Staff shall follow the plan.", "Staff shall comply with the plan."),
]
OTHER = [
    ("Staff may let a student leave.", "Staff may tell a student to leave."),
    (
        "The form shall state how many holds there were.",
        "The form shall state how long they lasted.",
    ),
    ("An aide shall remain outside the room.", "An aide shall remain in the room."),
    ("The team shall amend the plan.", "The team shall inspect the plan."),
    ("The board shall approve the hold.", "The board shall refuse the hold."),
    ("The note shall say why a hold was used.", "The note shall say when a hold was used."),
    ("Write down each adult who took part.", "Write down each adult who objected."),
]


def directions(model: str, district: str) -> set[Direction]:
    found = policygen.compare(policygen.read_text(model), policygen.read_text(district))
    return {finding.direction for finding in found.findings}


@pytest.mark.parametrize(("one", "other"), SAME)
def test_an_act_is_one_act_however_it_is_told(one: str, other: str) -> None:
    assert directions(one, other) == {Direction.NEUTRAL}
    assert directions(other, one) == {Direction.NEUTRAL}


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_another_act_is_another_act(one: str, other: str) -> None:
    assert directions(one, other) - {Direction.NEUTRAL}
    assert directions(other, one) - {Direction.NEUTRAL}


@pytest.mark.parametrize(
    ("past", "base"),
    [
        ("paid", "pay"),
        ("goes", "go"),
        ("withheld", "withhold"),
        ("heard", "hear"),
        ("lost", "lose"),
    ],
)
def test_a_strong_verb_shares_its_stem_with_its_past(past: str, base: str) -> None:
    assert stem(past) == stem(base)


def test_a_complainant_is_no_complaint() -> None:
    assert stem("complainant") != stem("complaint")
