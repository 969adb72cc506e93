"""Definitions written anew: matters left open, rows of things, values in one list, terms named last."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same, directions

import policygen

# The first text protects more students than the second.
LOST = (
    # What one text leaves open, the other asks for.
    (
        "“Seclusion” means keeping a student alone in a room, whether or not the door is locked.",
        "“Seclusion” means keeping a student alone in a locked room.",
    ),
    (
        "A student is restrained when he is held, intentionally or not, so that he cannot move.",
        "Restraint means intentionally holding a student so that he cannot move.",
    ),
    (
        "“Time-out” means separating a student, with the student's agreement, from the group.",
        "“Time-out” means separating a student from the group, whether the student agrees to it or not.",
    ),
    (
        "A physical escort is guiding a willing student by the hand.",
        "A physical escort is guiding a student, willing or not, by the hand.",
    ),
    (
        "Chemical restraint means giving a student medicine to keep the student quiet, with the parents' "
        "consent or without it.",
        "Chemical restraint means giving a student medicine to keep the student quiet without the parents' consent.",
    ),
    # A row of things keeps its things, whatever the words around it became.
    (
        "“Physical escort” means touching the hand, wrist, arm or shoulder to lead a student.",
        "Wherever staff take a student by the hand, the wrist, the arm, the shoulder or the neck, this is a "
        "“physical escort”.",
    ),
    (
        "Mechanical restraint means straps, cuffs, tape or weighted blankets used to keep a student still.",
        "A student kept still by cuffs, tape or straps is mechanically restrained.",
    ),
    # Values of one list are one value.
    (
        "“Seclusion” means the confinement of a student alone in a room, an enclosure, or any other space from "
        "which the student is physically prevented from leaving.",
        "“Seclusion” means the confinement of a student alone in a room or structure from which the student is "
        "physically denied egress.",
    ),
    # A sentence alone takes something out.
    (
        "Seclusion means the confinement of a student in a time-out room or some other enclosure from which "
        "egress is restricted.",
        "Seclusion is defined as the confinement of a student in an enclosure from which the student's egress is "
        "restricted. Seclusion does not include in-school suspension, detention, or alternative school.",
    ),
)
SAME = (
    # One length, one person, one list before its term.
    (
        "Time-out is a brief removal of a student from the group.",
        "Time-out is a removal of a student from the group for a short time.",
    ),
    (
        "“Seclusion” means the involuntary confinement of a person alone in a room from which the person is "
        "physically prevented from leaving.",
        "“Seclusion” means the involuntary confinement of a student alone in a room from which the student is "
        "physically prevented from leaving.",
    ),
    (
        "Dangerous behavior is hitting, kicking or biting a person.",
        "Hitting a person, kicking and biting make up dangerous behavior.",
    ),
    (
        "Restraint includes, without limitation, physical restraint, mechanical restraint and prone restraint.",
        "The word restraint covers prone, mechanical and physical restraint and is not limited to these.",
    ),
)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_loss_in_other_words_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert "weakens" in directions(before, after)
    assert "strengthens" not in directions(before, after)
    assert "strengthens" in directions(after, before)
    assert "weakens" not in directions(after, before)


@pytest.mark.parametrize(("before", "after"), SAME)
def test_other_words_for_the_same_alarm_nobody(before: str, after: str) -> None:
    assert not {"weakens", "strengthens"} & directions(before, after)
    assert not {"weakens", "strengthens"} & directions(after, before)


NAMED_LAST = (
    (
        "A child who is kept alone in a room is secluded where the stay exceeds ten minutes.",
        "secluded",
    ),
    ("A pupil who is kept from leaving a room has been placed in “seclusion”.", "seclusion"),
    ("Where a student has a break with an adult close by, we speak of time-out.", "time-out"),
    (
        "Giving a student medication in order to govern conduct is chemical restraint.",
        "chemical restraint",
    ),
    ("If a student is about to hurt someone, there is an emergency.", "emergency"),
    ("Touching a student for comfort is regarded as incidental contact.", "incidental contact"),
    ("We restrain a child if we hold the child so that he is not able to move.", "restrained"),
    ("A time-out, as we use the word, takes a student to a place that isn't locked.", "time-out"),
    ("Seclusion is involuntary confinement of a student alone in a room.", "Seclusion"),
    (
        "Equipment that helps a student to sit is an “adaptive support” if a therapist has fitted it.",
        "adaptive support",
    ),
)
ASKS = (
    "A student who is in danger of hurting others is restrained only if words have failed.",
    "Any student who must be kept from running is escorted by two adults.",
    "A parent whose child was restrained is told within an hour.",
    "When staff have used seclusion, the parent is called if the student was hurt.",
    "If a student is secluded, there is a report.",
    "Any employee who has used a restraint tells the principal when it is over.",
    "Staff have used restraint when nothing else worked, and the record shall say so.",
)


@pytest.mark.parametrize(("sentence", "term"), NAMED_LAST)
def test_a_definition_may_name_its_term_last(sentence: str, term: str) -> None:
    (passage,) = policygen.read_text(sentence, title="text").passages
    assert passage.term == term


@pytest.mark.parametrize("sentence", ASKS)
def test_what_asks_something_defines_nothing(sentence: str) -> None:
    assert not any(one.term for one in policygen.read_text(sentence, title="text").passages)


def test_one_term_under_two_names_is_one_definition() -> None:
    assert_lost(
        "“Emergency situation” means a situation in which a student is about to hurt a person.",
        "An emergency exists when a student is about to hurt a person or to break furniture.",
    )


def test_words_for_the_text_itself_say_nothing() -> None:
    assert_same(
        "An emergency exists when a student is about to hurt a person.",
        "An emergency, in the sense of this handbook, exists when a student is about to hurt a person.",
    )


def test_a_danger_that_need_not_be_near_is_a_loss_beside_a_gain() -> None:
    found = directions(
        "“Emergency situation” means a situation in which a student's behavior poses imminent risk to the safety of "
        "the student or others.",
        "“Emergency situation” means that a student's behavior poses a threat to the physical safety of the student "
        "or others nearby.",
    )
    assert {"weakens", "strengthens"} <= found


@pytest.mark.parametrize(
    "limit",
    ["Time-out may last five minutes at the longest.", "Time-out may last at most five minutes."],
)
def test_a_limit_said_behind_the_amount_protects(limit: str) -> None:
    bare = "Time-out is the removal of a student to another room."
    assert directions(bare, f"{bare} {limit}") == {"strengthens"}


def test_what_is_not_called_so_is_taken_out() -> None:
    model = "Restraint means holding a student so that he or she can't move."
    assert "weakens" in directions(model, f"{model} A push or a pull to part a fight is not.")
    assert "strengthens" not in directions(
        model, f"{model} Brief holds shall not be considered restraint."
    )
