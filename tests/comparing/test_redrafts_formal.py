"""Regulations drafted anew: what was lost between other sentences, and what only reads otherwise."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, directions

import policygen

LOST = [
    (
        "The nurse shall examine the student and record any injury.",
        "The student shall be examined by the nurse. The nurse may record any injury.",
    ),
    (
        "The principal shall call the parent and send a written report.",
        "The principal shall call the parent and may send a written report.",
    ),
    (
        "The aide shall remain with the student and end the restraint when the student is calm.",
        "The aide shall remain with the student. The aide may end the restraint when the student is calm.",
    ),
    (
        "The superintendent shall review the file and report the number of incidents to the board.",
        "The superintendent shall review the file. The number of incidents may be reported to the board.",
    ),
    (
        "The administrator may authorize one extension of up to five minutes.",
        "The administrator may authorize extensions of up to five minutes each.",
    ),
    (
        "The principal may approve a single waiver.",
        "The principal may approve waivers.",
    ),
    (
        "The parent may bring guests to the meeting.",
        "The parent may bring one guest to the meeting.",
    ),
    (
        "The student shall be examined by the nurse.",
        "The student shall be offered an examination by the nurse.",
    ),
    (
        "The nurse shall examine the student.",
        "The nurse shall offer an examination to the student.",
    ),
    (
        "The parent shall be given a copy.",
        "The parent shall be offered a copy.",
    ),
    (
        "At least two adults, both of whom are trained, shall be present.",
        "At least two adults shall be present, including one who is trained.",
    ),
    (
        "At least two trained adults shall be present.",
        "At least two adults, one of whom is trained, shall be present.",
    ),
    (
        "Staff may use restraint if a student is in danger. Such use is not permitted in any other circumstances.",
        "Staff may use restraint if a student is in danger.",
    ),
    (
        "Staff may use restraint when a student is in danger. In all other circumstances, restraint is prohibited.",
        "Staff may use restraint when a student is in danger or disrupts the class. In all other circumstances, "
        "restraint is prohibited.",
    ),
    (
        "Within one day, a report must be sent to the parent and the superintendent.",
        "A report must be sent to the parent within one day and to the superintendent within three days.",
    ),
    (
        "Seclusion shall end when the student is calm or after thirty minutes, whichever occurs first.",
        "Seclusion shall end when the student is calm, and in any event after forty minutes.",
    ),
    (
        "Isolation is prohibited unless the parent consents.",
        "Without the consent of the parent, no student with a disability shall be isolated.",
    ),
]
SAME = [
    (
        "A trained employee shall remain in continuous visual contact with a student who is secluded.",
        "A student in seclusion shall be kept in sight at all times by a trained employee.",
    ),
    (
        "Staff may use restraint only if a student is in danger.",
        "Staff may use restraint if a student is in danger. Such use is not permitted in any other circumstances.",
    ),
    (
        "Restraint may be used only to prevent harm.",
        "Restraint may be used to prevent harm. It shall not be used for any other purpose.",
    ),
    (
        "“Restraint” means holding a student. The term does not include holding a hand to guide a student.",
        "“Restraint” means holding a student. Holding a hand to guide a student is not considered restraint.",
    ),
    (
        "“Restraint” means holding a student. It does not include holding a hand to guide a student.",
        "“Restraint” means holding a student. Holding a hand to guide a student is not restraint.",
    ),
    (
        "Records of each incident shall be open to inspection by the parent.",
        "The parent may inspect the records of each incident.",
    ),
    (
        "Records shall be made available to the parent for review upon request.",
        "Upon request, a parent may review the records.",
    ),
    (
        "No student may be subjected to the use of prone restraint.",
        "Students shall not be subject to prone restraint.",
    ),
    (
        "No employee shall be disciplined for reporting a violation.",
        "An employee who reports a violation shall not be subject to discipline.",
    ),
    (
        "The report shall state any injury sustained by the student or staff.",
        "The report shall state injuries, if any, to the student or to staff.",
    ),
    (
        "At least two adults, one of whom has been trained in first aid, shall be present throughout a restraint.",
        "Throughout a restraint, no fewer than two adults must be present, including one who has been trained in "
        "first aid.",
    ),
    (
        "Isolation is prohibited unless the parent consents.",
        "Without the consent of the parent, no student shall be isolated.",
    ),
    (
        "The principal or designee shall contact the parent within one hour after the restraint ends.",
        "Within one hour after a restraint has ended, contact shall be made with the parent by the principal or the "
        "principal's designee.",
    ),
    (
        "Seclusion shall end when the student is calm or after thirty minutes, whichever occurs first.",
        "Seclusion shall end when the student is calm, and in any event after thirty minutes.",
    ),
    (
        "The parent may view the recordings on request.",
        "Upon request, the parent shall be allowed to view the recordings.",
    ),
    (
        "**6. Debriefing.** Within forty-eight hours the principal shall meet with the employees.",
        "The principal shall meet with the employees within forty-eight hours.",
    ),
    (
        "## Rules\n\n1.1 Staff shall call the parent.\n\n1.2 Staff shall write a report.",
        "## Rules\n\nA.1 Staff shall write a report.\n\nA.2 Staff shall call the parent.",
    ),
]


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_loss_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), SAME)
def test_what_only_reads_otherwise_is_neutral(before: str, after: str) -> None:
    assert directions(before, after) <= {"neutral"}
    assert directions(after, before) <= {"neutral"}


def test_a_leave_to_ask_is_no_weaker_than_the_duty_that_it_sets_off() -> None:
    before = "The parent may request a meeting to discuss the incident."
    after = "Upon the parent's request, the district shall hold a meeting to discuss the incident."
    assert directions(before, after) == {"unclear"}
    assert directions(after, before) == {"unclear"}


def test_what_both_give_is_not_only_offered() -> None:
    before = "Upon request, the district shall furnish a copy of the recording."
    after = "The district shall offer the parent a copy of the recording, and shall furnish it without a request."
    assert "weakens" not in directions(before, after)


def test_the_title_of_a_paragraph_among_definitions_is_the_term() -> None:
    text = "# Rules\n\n## Definitions\n\n(a) Isolation. The placement of a student alone in a room."
    title, passage = policygen.read_text(text, title="text").passages
    assert (title.text, title.term) == ("Isolation.", "")
    assert passage.term == "Isolation"
    assert passage.text == "The placement of a student alone in a room."
