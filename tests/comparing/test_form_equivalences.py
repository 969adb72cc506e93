"""Forms of a sentence that say one thing are neutral; a neighbouring form that says another isn't."""

from __future__ import annotations

import pytest

import policygen
from policygen.finding import Direction

NEUTRAL = Direction.NEUTRAL


def directions(model: str, district: str) -> set[Direction]:
    found = policygen.compare(policygen.read_text(model), policygen.read_text(district))
    return {finding.direction for finding in found.findings}


SAME = [
    (
        "A corridor is not a calming area unless two adults are there.",
        "A corridor is a calming area only if two adults are there.",
    ),
    (
        "The aide may not open the closet without the nurse's signed consent.",
        "The aide may open the closet only with the nurse's signed consent.",
    ),
    (
        "A teacher may carry a student if the building is on fire, but not otherwise.",
        "A teacher may carry a student only if the building is on fire.",
    ),
    (
        "Force may be used to stop a fight and in no other case.",
        "Force may be used only to stop a fight.",
    ),
    (
        "A hold may not begin until the team leader has arrived.",
        "A hold may begin only after the team leader has arrived.",
    ),
    (
        "Nobody but a trained teacher shall restrain a student.",
        "Only a trained teacher shall restrain a student.",
    ),
    (
        "No student may be carried unless the nurse agrees.",
        "A student may be carried only if he or she, the nurse, agrees.",
    ),
    (
        "Staff shall call the nurse if the student is unresponsive.",
        "Staff shall call the nurse if the student is not responsive.",
    ),
    (
        "The aide shall not stop watching the child.",
        "The aide shall keep watching the child.",
    ),
    (
        "The parent shall be called when the danger has ended.",
        "The parent shall be called when the danger is over.",
    ),
    (
        '"Seclusion" does not include a break that the student asks for.',
        'A break that the student asks for is not "seclusion".',
    ),
    (
        "Any person may call the nurse if the student or another person is hurt.",
        "Any person may call the nurse if another person or the student is hurt.",
    ),
]


@pytest.mark.parametrize(("model", "district"), SAME)
def test_two_forms_of_one_rule_are_neutral(model: str, district: str) -> None:
    assert directions(model, district) <= {NEUTRAL}
    assert directions(district, model) <= {NEUTRAL}


OTHER = [
    (
        "A student may be held only if the nurse is there.",
        "A student may be held unless the nurse is there.",
    ),
    (
        "A student may be held only if the nurse is there.",
        "A student may not be held if the nurse is there.",
    ),
    (
        "A student may not be held in a van unless the nurse is there.",
        "A student may be held in a van only, if the nurse is there.",
    ),
    (
        "No student may be carried unless the nurse and the parent agree.",
        "A student may be carried only if the nurse or the parent agrees.",
    ),
    (
        "Each teacher shall receive yearly training.",
        "Each teacher shall give yearly training.",
    ),
    (
        "The aide shall not stop watching the child.",
        "The aide shall stop watching the child.",
    ),
    (
        "The parent shall be called before the end of the school day.",
        "The parent shall be called after the end of the school day.",
    ),
    (
        "Only a trained teacher shall restrain a student.",
        "Only a teacher shall restrain a student.",
    ),
]


@pytest.mark.parametrize(("model", "district"), OTHER)
def test_a_form_that_says_another_thing_is_not_neutral(model: str, district: str) -> None:
    assert directions(model, district) - {NEUTRAL}
    assert directions(district, model) - {NEUTRAL}
