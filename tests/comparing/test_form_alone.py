"""Words that only give a sentence its form change nothing; the same words with a content do."""

from __future__ import annotations

import pytest

import policygen
from policygen.finding import Direction

WEAKENS, NEUTRAL = Direction.WEAKENS, Direction.NEUTRAL


def directions(model: str, district: str) -> set[Direction]:
    found = policygen.compare(policygen.read_text(model), policygen.read_text(district))
    return {finding.direction for finding in found.findings}


FORM = [
    (
        "The nurse shall examine the student within five (5) school days.",
        "The nurse shall examine the student within 5 school days.",
    ),
    (
        "Before the end of the day, the dean shall call the family and sign the log.",
        "The dean has two duties, and both shall be carried out before the end of the day: to call "
        "the family, and to sign the log.",
    ),
    (
        "Restraint shall not be used to punish a student. Restraint shall not be used to shame a student.",
        "Restraint shall be used neither to punish a student nor to shame a student.",
    ),
    (
        "No employee shall hit a student, nor shall any employee deny a student lunch.",
        "No employee shall hit a student, and no employee shall deny a student lunch.",
    ),
    (
        "No adult shall seclude a student, whether or not the lamp of the room is lit.",
        "No adult shall seclude a student, whether the lamp of the room is lit or not.",
    ),
    (
        "The parent shall sign the functional behavior assessment before October 3.",
        "The parent shall sign the functional behavior assessment (FBA) before October 3.",
    ),
    (
        "The window must be clean. Staff must watch the student through it.",
        "**Must the window be clean?** The window must be clean. Staff must watch the student through it.",
    ),
    (
        "“Seclusion” means confining a student alone. A nap is not seclusion.",
        "“Seclusion” means confining a student alone. Seclusion does not include a nap.",
    ),
]


@pytest.mark.parametrize(("model", "district"), FORM)
def test_form_alone_changes_nothing(model: str, district: str) -> None:
    assert directions(model, district) <= {NEUTRAL}
    assert directions(district, model) <= {NEUTRAL}


CONTENT = [
    (
        "The nurse shall examine the student within five (5) school days.",
        "The nurse shall examine the student within nine (9) school days.",
        WEAKENS,
    ),
    (
        "No employee shall hit a student, nor shall any employee deny a student lunch.",
        "No employee shall hit a student.",
        WEAKENS,
    ),
    (
        "The dean has two duties: to call the family, and to sign the log.",
        "The dean has the duty to sign the log.",
        WEAKENS,
    ),
    (
        "“Seclusion” means confining a student alone.",
        "“Seclusion” means confining a student alone. A nap is not seclusion.",
        WEAKENS,
    ),
]


@pytest.mark.parametrize(("model", "district", "expected"), CONTENT)
def test_the_same_forms_with_another_content_are_judged(
    model: str, district: str, expected: Direction
) -> None:
    assert directions(model, district) - {NEUTRAL} == {expected}
