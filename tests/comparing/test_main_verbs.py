"""Main verbs and what they govern: a weaker verb is a loss, an equal one is none, and a question told is an item."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same

import policygen

# A question that a report or a person answers is an item, whatever clause it begins.
QUESTIONS = (
    ("We note who held the child and why.", "We note why the child was held."),
    (
        "The report says who held the child and for how long.",
        "The report says for how long staff held the child.",
    ),
    (
        "The aide writes down when the hold began and who was there.",
        "The aide writes down when the hold began.",
    ),
    ("The log shows who was held, when and where.", "The log shows when and where."),
    ("Staff record who was held and by whom.", "Staff record who was held."),
    ("Staff record what happened and who saw it.", "Staff record what happened."),
    (
        "Staff tell the parent where and when the hold took place.",
        "Staff tell the parent where the hold took place.",
    ),
    (
        "The principal explains why and how the child was held.",
        "The principal explains why the child was held.",
    ),
)
# A verb that leaves the act open, does part of it, or does alone what was done together.
LOOSER = (
    (
        "The school shall ensure that the room is warm.",
        "The school shall ask that the room be warm.",
    ),
    (
        "The school shall ensure that the door stays open.",
        "The school shall request that the door stay open.",
    ),
    (
        "The district shall see to it that the room has a window.",
        "The district shall recommend that the room have a window.",
    ),
    (
        "The principal shall ensure that the parent is called.",
        "The principal shall suggest that the parent be called.",
    ),
    (
        "The board shall see that each report is read.",
        "The board shall hope that each report is read.",
    ),
    (
        "The school shall avoid the use of restraint.",
        "The school shall reduce the use of restraint.",
    ),
    ("The school shall avoid seclusion.", "The school shall minimize seclusion."),
    ("Staff shall refrain from the use of force.", "Staff shall limit the use of force."),
    ("The school shall not use restraint.", "The school shall limit the use of restraint."),
    ("The school shall pay for the training.", "The school shall help pay for the training."),
    ("The school shall pay for the training.", "The school shall help to pay for the training."),
    ("The nurse shall write the report.", "The nurse shall help write the report."),
    (
        "Staff try to calm the child before any hold.",
        "Staff plan to calm the child before any hold.",
    ),
    ("The school will let the child eat lunch.", "The school will try to let the child eat lunch."),
    ("The team shall decide with the parent.", "The team shall decide and tell the parent."),
    (
        "The team shall write the plan with the parent.",
        "The team shall write the plan and send it to the parent.",
    ),
    (
        "The team shall review the plan with the parent.",
        "The team shall review the plan and show the parent.",
    ),
)
# What several people do in the simple present binds like what one does.
PLAIN = (
    ("Staff check both doors each morning.", "Staff check one door each morning."),
    ("Aides sit beside the child.", "Aides may sit beside the child."),
)
LISTED = (
    (
        "Restraint means holding, pinning or gripping a student.",
        "Restraint means pinning or gripping a student.",
    ),
)


@pytest.mark.parametrize(("before", "after"), (*QUESTIONS, *LOOSER, *PLAIN, *LISTED))
def test_a_loss_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)


def test_help_that_somebody_is_given_is_no_part_of_an_act() -> None:
    assert_same("Staff shall help the student up.", "Staff shall help the student to get up.")


@pytest.mark.parametrize(
    "text",
    [
        "Staff watch the student.",
        "Trained staff review the tape.",
        "After the hold, staff in each school call the parent.",
        "Office staff answer questions.",
    ],
)
def test_what_many_do_is_a_duty(text: str) -> None:
    assert [str(p.kind) for p in policygen.read_text(text, title="text").passages] == ["duty"]


@pytest.mark.parametrize(
    "text", ["Staff contact information", "Staff report form", "Staff hold the child."]
)
def test_a_title_and_a_limited_act_are_no_duty(text: str) -> None:
    kinds = [str(p.kind) for p in policygen.read_text(text, title="text").passages]
    assert "duty" not in kinds
