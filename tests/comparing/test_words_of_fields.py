"""Wordings of letters, reports, training, rooms and reviews that say one thing, beside ones that don't."""

from __future__ import annotations

import pytest

import policygen
from policygen.finding import Direction


def directions(model: str, district: str) -> set[Direction]:
    found = policygen.compare(policygen.read_text(model), policygen.read_text(district))
    return {finding.direction for finding in found.findings}


SAME = [
    (
        "The dean telephones the parent of a pupil who was held.",
        "The dean calls the parent of a pupil who was held.",
    ),
    ("You may ask for a copy of the log.", "A parent may request a copy of the log."),
    ("We never lock your child in a closet.", "Staff shall not lock a student in a closet."),
    ("The log shows the length of the seclusion.", "The log states the duration of the seclusion."),
    ("The aide records the time of each check.", "The aide documents the time of each check."),
    (
        "Nobody who is not certified may apply a hold.",
        "Nobody who holds no certificate may apply a hold.",
    ),
    ("Aides are retrained annually.", "Aides are trained again annually."),
    (
        "The nook is at least eighty square feet in size.",
        "The nook is at least eighty square feet.",
    ),
    (
        "The door of the nook shall not be secured with a bolt.",
        "The door of the nook shall not be fastened with a bolt.",
    ),
    (
        "The team plans how to prevent a recurrence of the incident.",
        "The team plans how to keep the incident from happening again.",
    ),
    ("The plan is reviewed biennially.", "The plan is reviewed every other year."),
    ("The log is audited weekly.", "The log is audited once a week."),
    ("The transcript is free of charge.", "The transcript is provided at no cost."),
]

WEAKENED = [
    (
        "The coach writes down what happened before and after the hold.",
        "The coach writes down what happened after the hold.",
    ),
    (
        "No pupil shall be left alone during or after a hold.",
        "No pupil shall be left alone during a hold.",
    ),
    ("The pupil shall be released when the danger ends.", "The pupil shall be released once calm."),
    (
        "A pupil may be restrained only until the danger is over.",
        "A pupil may be restrained only until he or she is calm.",
    ),
    (
        "A school shall not retaliate against an aide who complains.",
        "A school shall not dismiss an aide who complains.",
    ),
    (
        "The driver gives a written report of the hold.",
        "The driver gives an oral report of the hold.",
    ),
    (
        "The log states the exact time and the names.",
        "The log shows the approximate time and the names.",
    ),
]


@pytest.mark.parametrize(("model", "district"), SAME)
def test_wordings_that_say_one_thing_are_neutral(model: str, district: str) -> None:
    for one, other in ((model, district), (district, model)):
        assert directions(one, other) <= {Direction.NEUTRAL}


@pytest.mark.parametrize(("model", "district"), WEAKENED)
def test_a_loss_beside_a_new_wording_is_told_with_its_sign(model: str, district: str) -> None:
    assert Direction.WEAKENS in directions(model, district)
    assert Direction.STRENGTHENS not in directions(model, district)
    assert Direction.STRENGTHENS in directions(district, model)
    assert Direction.WEAKENS not in directions(district, model)


def test_equal_words_need_their_company() -> None:
    assert directions("The guard secures the rope.", "The guard fastens the rope.") != {
        Direction.NEUTRAL
    }
