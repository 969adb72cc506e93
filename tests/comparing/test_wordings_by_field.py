"""Equal wordings of persons, seclusion, holds, harm, gentler means and watching; and neighbours that differ."""

from __future__ import annotations

import pytest

import policygen
from policygen.finding import Direction


def directions(model: str, district: str) -> set[Direction]:
    found = policygen.compare(policygen.read_text(model), policygen.read_text(district))
    return {finding.direction for finding in found.findings}


LEAVING = "Seclusion means keeping a student alone in a room from which the student {}."
FAILED = "A hold may follow only after less restrictive interventions {}."
SAME = [
    (LEAVING, "is not allowed to leave", "has no permission to leave"),
    (LEAVING, "is not allowed to leave", "may not leave"),
    (LEAVING, "is prevented from leaving", "is unable to get out"),
    (LEAVING, "is physically prevented from leaving", "is bodily prevented from leaving"),
    ("Seclusion is leaving a student {} in a locked room.", "unsupervised", "without supervision"),
    ("Isolation is keeping a student {} in a room.", "alone", "by himself or herself"),
    ("Isolation is keeping a student {} in a room.", "alone", "without anyone else"),
    ("{} may not lift a student.", "Persons employed by the school", "Staff members"),
    ("{} may lift a student.", "No person", "Nobody"),
    ("The office writes to the {}.", "mother, father or guardian", "parent or guardian"),
    ("A hold may be used only to protect {} from injury.", "someone else", "others"),
    ("Restraint is a grip that {}.", "immobilizes the arms", "keeps the arms from moving"),
    ("Restraint is a grip that {}.", "immobilizes a student", "makes a student unable to move"),
    ("Staff may not put weight on the {}.", "belly or breastbone", "abdomen or sternum"),
    ("Staff may not hold the {} of a student.", "arms or legs", "limbs"),
    ("No one may be {}.", "pinned to the floor", "held down on the floor"),
    ("A hold is allowed only in {} of injury.", "imminent danger", "immediate peril"),
    (FAILED, "have failed", "have been tried in vain"),
    (FAILED, "have been tried without success", "have been tried and did not work"),
    ("Unless {}, no student is held.", "nothing gentler would do", "no milder means would work"),
    ("A nurse sees the student {}.", "in person", "face to face"),
    ("An adult sits {} of the student.", "within sight and earshot", "in view and hearing"),
]
WEAKER = [
    (LEAVING, "is not allowed to leave", "is physically kept from leaving"),
    (LEAVING, "may not leave", "cannot get out"),
    ("{} may not lift a student.", "School personnel", "Teachers"),
    ("The ban on straps protects {}.", "every student", "every student with a disability"),
    ("Restraint is a grip that {}.", "limits a student's movement", "immobilizes a student"),
    ("The student must be allowed to {}.", "leave", "ask to leave"),
    (
        "A time-out is a break in a place {}.",
        "which the student is free to leave",
        "from which the student is not physically prevented from leaving",
    ),
]


@pytest.mark.parametrize(("frame", "one", "other"), SAME)
def test_wordings_of_one_meaning_are_neutral_either_way(frame: str, one: str, other: str) -> None:
    for pair in ((one, other), (other, one)):
        texts = [frame.format(words) for words in pair]
        assert directions(*texts) <= {Direction.NEUTRAL}


@pytest.mark.parametrize(("frame", "one", "other"), WEAKER)
def test_a_narrower_wording_of_the_same_field_weakens(frame: str, one: str, other: str) -> None:
    assert Direction.WEAKENS in directions(frame.format(one), frame.format(other))
    assert Direction.STRENGTHENS in directions(frame.format(other), frame.format(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("keeps the arms from moving", "keeps the arms from moving freely"),
        ("immobilizes the arms", "keeps the arms from moving about"),
    ],
)
def test_a_limited_movement_is_no_standstill(one: str, other: str) -> None:
    texts = [f"Restraint is a grip that {words}." for words in (one, other)]
    assert directions(*texts) != {Direction.NEUTRAL}
