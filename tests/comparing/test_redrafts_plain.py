"""Sentences of handbooks and staff procedures that were drafted anew: what is lost, and what only reads otherwise."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same, directions

LOST = [
    (
        "The report tells you when and where it happened, what we tried first, and who took part.",
        "The report tells you when and where it happened and who took part.",
    ),
    (
        "We tell you when it happened, what we tried first, and who took part.",
        "We tell you when it happened and who took part.",
    ),
    (
        "The report tells you when and where the hold happened.",
        "The report tells you when the hold happened.",
    ),
    (
        "The report tells you whether your child or anyone else was hurt.",
        "The report tells you whether your child was hurt.",
    ),
    (
        "The report shall state whether the student or a staff member was injured.",
        "The report shall state whether the student was injured.",
    ),
    (
        "The nurse notes whether the child was bruised, cut, or short of breath.",
        "The nurse notes whether the child was bruised or cut.",
    ),
    (
        "The form states whether the child was injured.",
        "The form states whether the child was seriously injured.",
    ),
    (
        "The report says who held the child or watched.",
        "The report says who held the child.",
    ),
    (
        "The report shall state what staff did.",
        "The report shall state what staff did first.",
    ),
    (
        "The statement must say how the injury happened and who treated it.",
        "The statement must say how the injury happened.",
    ),
    (
        "Your child talks with an adult before going back to class, and so do the children who saw it.",
        "Your child talks with an adult before going back to class.",
    ),
    (
        "We offer counseling to your child and to the children who saw it.",
        "We offer counseling to your child.",
    ),
    (
        "One adult who is not holding checks the breathing every two minutes.",
        "One adult who is not holding checks the breathing every five minutes.",
    ),
    (
        "Staff who are not holding the student check the breathing every two minutes.",
        "Staff who are not holding the student check the breathing every five minutes.",
    ),
    (
        "The helper who is not holding the student calls the nurse and the parent.",
        "The helper who is not holding the student calls the nurse.",
    ),
    (
        "An adult who does not take part watches the student and writes notes.",
        "An adult who does not take part watches the student.",
    ),
    (
        "You get a written report within two school days. The report tells you:\n\n"
        "- when and where it happened, and how long it lasted;\n- what we tried first;\n"
        "- whether your child was hurt.",
        "Within two school days we send you a written report, which says:\n\n"
        "- when and where it happened, and its length;\n- whether your child was hurt.",
    ),
]
SAME = [
    (
        "If no one can reach you, we leave a message with the emergency contact.",
        "If you cannot be reached, we leave a message with the emergency contact.",
    ),
    ("We invite you to the meeting.", "You are invited to the meeting."),
    ("We give you a copy.", "You are given a copy."),
    ("We stop as soon as the danger is over.", "We stop the moment the danger is over."),
    (
        "Staff release the child as soon as the danger has passed.",
        "Staff release the child the moment the danger has passed.",
    ),
    (
        "The nurse checks your child for injuries.",
        "The nurse looks your child over for injuries.",
    ),
    (
        "“Seclusion” means keeping a child alone in a room that the child is not able to leave.",
        "When a child is kept alone in a room that the child is not able to leave, we call that seclusion.",
    ),
    (
        "“Restraint” means holding a child so that the child cannot move his or her arms.",
        "Restraint is when we hold a child in such a way that the child cannot move his or her arms.",
    ),
    (
        "Ask what set it off and what to do differently.",
        "Ask what set it off and what should be done differently.",
    ),
    (
        "Let go at once if the student vomits or turns pale, and call 911.",
        "If the student vomits or turns pale, release the student immediately and call 911.",
    ),
    (
        "The parent and the student may attend the meeting.",
        "You and your child may come to the meeting.",
    ),
]


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_loss_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), SAME)
def test_what_only_reads_otherwise_is_neutral(before: str, after: str) -> None:
    assert_same(before, after)


def test_a_limit_to_the_trained_is_no_softer_duty() -> None:
    assert "weakens" not in directions(
        "The trainer must be certified.", "Only a certified trainer may give it."
    )


def test_a_condition_stays_one_where_nothing_else_is_asked() -> None:
    assert directions(
        "The principal informs the parent when a student is restrained or secluded.",
        "The principal informs the parent when a student is restrained.",
    ) == {"weakens"}
