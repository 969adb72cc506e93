"""Main verbs and what they govern: a weaker verb is a loss, an equal one is none, and a question told is an item."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost

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


@pytest.mark.parametrize(("before", "after"), (*QUESTIONS, *PLAIN, *LISTED))
def test_a_loss_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)


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
