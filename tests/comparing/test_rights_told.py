"""Rights of parents and students: their losses are told as losses, and what binds or frees the holder is weighed so."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, directions

import policygen
from policygen.finding import Direction
from policygen.render import words

LOST = (
    ("Parents may record the meeting.", "Parents may not record the meeting."),
    ("A student may call a parent.", "A student may not call a parent."),
    ("Parents may not record the meeting without notice.", "Parents may not record the meeting."),
    ("No parent may visit the room after noon.", "No parent may visit the room."),
    (
        "A child may refuse to enter the room.",
        "A child may refuse to enter the room unless staff object.",
    ),
    ("A child may refuse to enter the room.", "A child may refuse to enter the room alone."),
    ("A child may refuse to enter the room.", "A child may ask not to enter the room."),
    ("Students may decline to answer.", "Students may decline to answer twice."),
    (
        "Parents may be present at the debriefing.",
        "Parents may be present at the debriefing if invited.",
    ),
    (
        "A pupil held in the room can use the restroom.",
        "A pupil held in the room can use the restroom if an aide is free.",
    ),
    (
        "Your child can stop the exercise at any time.",
        "Your child can stop the exercise at the end.",
    ),
    (
        "Nothing in this rule limits a parent's right to complain.",
        "Nothing in this rule limits a parent's right to complain to the school.",
    ),
    (
        "Nothing keeps a parent from calling the state.",
        "Nothing keeps a parent from calling the state after the review.",
    ),
    ("Students have a right to be heard.", "Students have a right to be heard in writing."),
    ("Anyone may report a violation.", "Staff may report a violation."),
    ("The parent need not sign the plan.", "The parent must sign the plan."),
    ("A student need not explain the refusal.", "A student must explain the refusal."),
    ("Staff may not record the meeting.", "Staff may record the meeting."),
    ("A parent may not waive this rule.", "A parent may not waive this rule orally."),
)
# What parents and students may do, in verbs of many sorts, and a loss of it.
RIGHTS = (
    ("A parent has the right to attend the meeting.", " if there is room"),
    ("The student may wear headphones.", " if staff approve"),
    ("Children may keep their shoes on.", " in winter"),
    ("A student may finish the task later.", " if the teacher agrees"),
    ("A student's guardian may inspect the room.", " by appointment"),
    ("The student may take a break.", " of five minutes"),
    ("The child may go outside.", " with an aide"),
    ("Families can opt out of the program.", " in August"),
    ("A student who is upset may go to the nurse.", " with a pass"),
    ("Students have the right to drink water.", " between classes"),
    ("A student is free to leave.", " after ten minutes"),
    ("A mother or father may visit.", " in the afternoon"),
    ("Every student may have a friend stay with them.", " on Fridays"),
    ("A young person may ask a helper to step back.", " if calm"),
    ("A student may be accompanied by a parent.", " at the hearing"),
    ("You may ask for a copy of the log.", " once a year"),
)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_lost_right_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)


def test_a_students_leave_that_became_a_duty_is_no_gain() -> None:
    before, after = "A student may speak about the hold.", "A student must speak about the hold."
    assert "strengthens" not in directions(before, after)


@pytest.mark.parametrize(("right", "limit"), RIGHTS)
def test_a_limited_right_is_told_as_one(right: str, limit: str) -> None:
    texts = [policygen.read_text(text, title="text") for text in (right, f"{right[:-1]}{limit}.")]
    for pair, direction, less in (
        (texts, Direction.WEAKENS, "less"),
        (texts[::-1], Direction.STRENGTHENS, "more"),
    ):
        found = policygen.compare(*pair).findings
        assert [one.direction for one in found] == [direction]
        said = found[0].message
        assert f" {less} than the model" in said and "gives" in said and "allow" not in said
        assert "right" in words.subject(found[0])
        assert "ermission" not in words.subject(found[0])
        model, _, district = found[0].witness.partition(" under the model")
        if found[0].witness:
            lost = direction is Direction.WEAKENS
            assert ("no right" in district) == lost and ("no right" in model) != lost
            assert "staff" not in model.partition("“")[0].lower()


def test_what_is_asked_of_a_student_is_told_as_their_duty() -> None:
    texts = [
        policygen.read_text(f"The student must sit quietly for {n} minutes.", title="text")
        for n in ("five", "ten")
    ]
    (found,) = policygen.compare(*texts).findings
    assert "asks more of students" in found.message
    assert words.subject(found) == "Heavier duty of the student"
    assert "holder" not in policygen.compare(*texts).to_dict()["findings"][0]


def test_what_lets_staff_act_is_told_as_before() -> None:
    texts = ("Staff may hold a student in an emergency.", "Staff may hold a student.")
    (found,) = policygen.compare(
        *(policygen.read_text(one, title="text") for one in texts)
    ).findings
    assert "allows more than the model" in found.message
    assert words.subject(found) == "Broadened permission"


def test_a_right_that_is_gone_is_told_as_a_right() -> None:
    kept = "Staff shall call the parent.\n\n"
    texts = (f"{kept}Parents may record the meeting.", kept)
    (found,) = policygen.compare(
        *(policygen.read_text(one, title="text") for one in texts)
    ).findings
    assert "lacks a right of parents" in found.message
