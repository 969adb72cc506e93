"""Sentences of whole policies that were told wrongly or left unclear at first sight."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same, directions

LOST = (
    (
        "We review with you whether the plan was followed and whether staff were trained.",
        "We review with you whether the plan was followed.",
    ),
    (
        "The team shall review whether the plan was followed and whether staff were trained.",
        "The team shall review whether the plan was followed.",
    ),
    (
        "The principal shall ask whether the hold was needed, whether it ended in time and whether anyone was hurt.",
        "The principal shall ask whether the hold was needed and whether anyone was hurt.",
    ),
    (
        "The team discusses whether the student or another person was hurt.",
        "The team discusses whether the student was hurt.",
    ),
    (
        "Staff shall ask the student whether anything hurts and whether he or she needs water.",
        "Staff shall ask the student whether anything hurts.",
    ),
    (
        "Parents shall be asked whether the student has asthma or a heart condition.",
        "Parents shall be asked whether the student has asthma.",
    ),
    ("Prone restraint is prohibited.", "Prone restraint is prohibited during instruction."),
    (
        "Time-out means moving a student to another part of the classroom for ten minutes.",
        "Time-out means moving a student to another part of the building for ten minutes.",
    ),
    (
        "The parent shall be informed of the right to file a complaint and of how to do so.",
        "The parent shall be informed of the right to file a complaint.",
    ),
    (
        "Staff end the restraint when the student is calm.",
        "Staff end the restraint when the student is calm and apologizes.",
    ),
    ("We stop as soon as your child is calm.", "We stop as soon as your child is calm and sorry."),
    (
        "When ten minutes have passed, staff shall call the nurse.",
        "When fifteen minutes have passed, staff shall call the nurse.",
    ),
    (
        "If fifteen minutes pass, the nurse must be called.",
        "If thirty minutes pass, the nurse must be called.",
    ),
    (
        "After five minutes, we call the psychologist, who decides with us whether your child can come out.",
        "After ten minutes, we call the psychologist, who decides with us whether your child can come out.",
    ),
    (
        "We call you within one hour after a hold begins.",
        "We call you within one hour after a hold ends.",
    ),
    (
        "As soon as the emergency ends, staff shall call the parent.",
        "After the emergency ends, staff shall call the parent.",
    ),
    (
        "When the parent asks, the school gives the report at once.",
        "When the parent asks, the school gives the report.",
    ),
)
CHANGED = (
    (
        "All staff shall be trained; those who may use restraint shall in addition be certified.",
        "All staff who may use restraint shall be trained and, in addition, certified.",
    ),
    (
        "Parents shall be called, and those whose child was hurt shall get a report.",
        "Parents whose child was hurt shall be called and shall get a report.",
    ),
)
SAME = (
    (
        "Only members of the team may restrain a student.",
        "Members of the team alone may restrain a student.",
    ),
    ("Trained staff alone may use seclusion.", "Only trained staff may use seclusion."),
    ("Prone restraint is prohibited under all circumstances.", "Prone restraint is prohibited."),
    (
        "The following are prohibited at all times: prone restraint and mechanical restraint.",
        "The following are prohibited: prone restraint and mechanical restraint.",
    ),
    (
        "The team meets to discuss how a repetition can be avoided.",
        "The team meets to discuss how it can be kept from happening again.",
    ),
    (
        "An aide shall record the time of each check.",
        "An aide shall note down the time of each check.",
    ),
)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_what_a_policy_loses_is_told(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), SAME)
def test_what_says_the_same_is_neutral(before: str, after: str) -> None:
    assert_same(before, after)


def test_a_person_alone_is_no_person_singled_out() -> None:
    pair = "A student alone may leave the room.", "Only a student may leave the room."
    assert directions(*pair) != {"neutral"}


@pytest.mark.parametrize(("before", "after"), CHANGED)
def test_the_same_words_that_reach_other_people_are_not_the_same(before: str, after: str) -> None:
    assert directions(before, after) != {"neutral"}
    assert directions(after, before) != {"neutral"}
