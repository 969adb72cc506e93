"""A whole item or sentence that was cut out, or a definition of who acts, is judged as what it is."""

from __future__ import annotations

import pytest

import policygen
from policygen.finding import Direction, Finding

LIST = """The debriefing shall deal with:

- what led to the incident;
- whether this policy was followed;
- what the grade and sex of the students are, as numbers only; and
- what would prevent another use."""
BAN = """The school shall not use seclusion:

- as punishment;
- for the convenience of staff; or
- because of disobedience, words or damage to property alone."""
NARROW_BAN = "The school shall not use a mechanical or prone restraint technique that hides the student's face."


def found(model: str, text: str) -> tuple[Finding, ...]:
    return policygen.compare(policygen.read_text(model), policygen.read_text(text)).findings


def directions(model: str, text: str) -> set[Direction]:
    return {one.direction for one in found(model, text)}


@pytest.mark.parametrize("whole", [LIST, BAN])
@pytest.mark.parametrize("number", [0, 1, 2])
def test_an_item_that_was_cut_out_weakens_and_put_in_strengthens(whole: str, number: int) -> None:
    lines = whole.split("\n")
    shorter = "\n".join(one for at, one in enumerate(lines) if at != number + 2)
    assert directions(whole, shorter) == {Direction.WEAKENS}
    assert directions(shorter, whole) == {Direction.STRENGTHENS}


def test_an_empty_item_is_none() -> None:
    cut = LIST.replace("whether this policy was followed;", "")
    assert "- \n" in cut
    assert directions(LIST, cut) == {Direction.WEAKENS}
    assert policygen.compare(policygen.read_text(cut), policygen.read_text(cut)).findings == ()


def test_an_example_that_was_cut_out_is_told_with_doubt() -> None:
    model = "Staff shall use means that suit the student, such as:\n\n- few words;\n- rest; and\n- time."
    (one,) = found(model, model.replace("- few words;\n", ""))
    assert (one.direction, one.confidence) == (Direction.WEAKENS, "low")


def test_a_ban_is_not_said_again_by_a_narrower_one() -> None:
    ban = "The school shall not use prone restraint."
    assert directions(f"{NARROW_BAN} {ban}", NARROW_BAN) == {Direction.WEAKENS}
    assert directions(NARROW_BAN, f"{NARROW_BAN} {ban}") == {Direction.STRENGTHENS}


def test_a_duty_is_said_again_by_a_wider_one() -> None:
    wide = "Staff shall report each use of restraint to the principal and the parent."
    narrow = "Staff shall report each use of restraint to the parent."
    assert directions(f"{wide} {narrow}", wide) == {Direction.NEUTRAL}


@pytest.mark.parametrize(
    "definition",
    [
        '"School" means the district, with all of its buildings, programs and personnel.',
        '"School" means each building, program and vehicle of the district.',
        '"School" means those members of the personnel whom the board has named in writing.',
    ],
)
def test_who_acts_is_less_sure_without_the_definition(definition: str) -> None:
    rules = "The school shall notify the parent of each seclusion. The school shall not use prone restraint."
    (one,) = found(f"{definition}\n\n{rules}", rules)
    assert (one.direction, one.confidence) == (Direction.WEAKENS, "low")


def test_a_definition_of_who_acts_that_nothing_uses_is_left_unclear() -> None:
    definition = '"Crisis staff" means all staff whom the board has named in writing.'
    rules = "The school shall notify the parent of each seclusion."
    assert Direction.WEAKENS not in directions(f"{definition}\n\n{rules}", rules)


@pytest.mark.parametrize("modal", ["should", "may"])
@pytest.mark.parametrize(
    "duty",
    [
        "The school shall complete a report each time seclusion or restraint is used for a student.",
        "Drivers and aides shall receive the training that this policy requires of other personnel.",
        "Personnel who see that a student is becoming upset shall try to calm the student.",
    ],
)
def test_a_duty_that_binds_less_weakens_whatever_its_subject_says(duty: str, modal: str) -> None:
    assert directions(duty, duty.replace("shall", modal)) == {Direction.WEAKENS}


@pytest.mark.parametrize(
    "first", ["except as a last resort", "unless it is a last resort", "except in an emergency"]
)
def test_a_second_exception_takes_more_back(first: str) -> None:
    ban = f"The school shall not use restraint {first}."
    assert directions(ban, f"{ban[:-1]}, unless the principal approves it.") == {Direction.WEAKENS}
