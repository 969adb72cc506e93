"""Handbooks, procedures and questions and answers that were drafted anew: losses, harmless forms, one line a change."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same, directions

import policygen

LOST = [
    (
        "Our school never locks a child in a room.",
        "Our school locks a child in a room only in an emergency.",
    ),
    (
        "We do not use mechanical restraints.",
        "We use mechanical restraints only when a doctor has prescribed them.",
    ),
    (
        "Staff shall not leave a secluded student alone.",
        "Staff leave a secluded student alone only while calling for help.",
    ),
    (
        "We do not call the police to our school because of a child's behavior.",
        "We call the police to our school because of a child's behavior only as a last step.",
    ),
    (
        "No teacher may hold a child alone.",
        "A teacher may hold a child alone only if no other adult is near.",
    ),
    ("We never share your child's report.", "We share your child's report only with your consent."),
    (
        "We train all staff each year in how to avoid restraint.",
        "We train staff in how to avoid restraint.",
    ),
    (
        "All staff are trained every year in first aid and de-escalation.",
        "We train all staff every year. The training covers first aid.",
    ),
    (
        "Staff must complete 16 hours of training in safe holding, first aid, and de-escalation "
        "before using restraint.",
        "Before using restraint, staff must complete 16 hours of training. The training must cover "
        "safe holding and de-escalation.",
    ),
    (
        "The report tells you what happened before the hold, how long the hold lasted, who held "
        "your child, and whether anyone was hurt.",
        "The report tells you what happened before the hold, how long the hold lasted, and whether "
        "anyone was hurt.",
    ),
    (
        "The report states what happened, who held the student, and whether anyone was hurt.",
        "The report states what happened, and whether anyone was hurt.",
    ),
    ("The report must say who held your child and why.", "The report must say why."),
    (
        "The report must say who held your child and why we held your child.",
        "The report must say why we held your child.",
    ),
    (
        "The letter tells you who held your child, when, and where.",
        "The letter tells you when and where.",
    ),
    (
        "The report states who was present and who held the child.",
        "The report states who was present.",
    ),
    (
        "The log shows what happened before the hold, what happened during the hold, and who was "
        "called.",
        "The log shows what happened before the hold and who was called.",
    ),
    (
        "The letter tells parents what happened after the incident, how to appeal, and whom to call.",
        "The letter tells parents what happened after the incident and whom to call.",
    ),
    (
        "The log shows what happened before the hold, what happened during the hold, and who was "
        "called.",
        "The log shows what happened before the hold and who was called.",
    ),
    ("The report must say who held your child and why.", "The report must say why."),
    (
        "The report must say who held your child and why we held your child.",
        "The report must say why we held your child.",
    ),
    (
        "We hold a child only when the child is about to seriously hurt himself or someone else.",
        "A child is held only if the child is about to hurt himself or someone else.",
    ),
    (
        "A child is carried to the office only if the child is in danger.",
        "A child is carried to the office only if the child is in danger or upset.",
    ),
    (
        "We restrain a student only in an emergency.",
        "A student is restrained only in an emergency or to protect property.",
    ),
    (
        "No child is ever left alone in the calm room.",
        "A child is left alone in the calm room only when the child asks for it.",
    ),
    (
        "Children are held when they are in danger.",
        "Children are held when they are in danger or upset.",
    ),
    (
        "We never hold a child because the child broke a rule, ran in the hallway, or talked back.",
        "Breaking a rule or talking back is never a reason to hold a child.",
    ),
    (
        "Refusing to work is not a reason to restrain a student.",
        "Refusing to work is a reason to restrain a student.",
    ),
    (
        "Being loud is not a reason for secluding a student.",
        "Being loud is not by itself a reason for secluding a student.",
    ),
    ("Parents may watch the recording.", "Parents may watch the recording once."),
    (
        "Any parent, student, or employee may ask the director to review a hold.",
        "A parent or employee may ask the director to review a hold.",
    ),
    (
        "Parents, students, and employees may file a complaint.",
        "Parents and employees may file a complaint.",
    ),
    ("Any parent or student may ask for a review.", "Any parent may ask for a review."),
    (
        "An employee, parent, or student may report a violation.",
        "An employee or parent may report a violation.",
    ),
    (
        "Staff, students, and parents may speak at the meeting.",
        "Staff and parents may speak at the meeting.",
    ),
    (
        "A complaint may be brought to the board.",
        "A complaint may be brought to the board within ten days.",
    ),
    (
        "Complaints may be filed with the principal or the board.",
        "Complaints may be filed with the principal.",
    ),
]
SAME = [
    (
        "Personnel shall not use seclusion or physical restraint to discipline a student, for the convenience of "
        "staff, or as a substitute for an educational program.",
        "Seclusion and physical restraint shall never be used as discipline, as a substitute for an educational "
        "program, or for the convenience of staff.",
    ),
    (
        "We train all staff each year in how to avoid restraint.",
        "Each year we train all staff in ways to prevent restraint.",
    ),
    (
        "The training covers how to avoid a crisis and how to calm a child.",
        "The training covers ways to prevent a crisis and ways to calm a child.",
    ),
    (
        "All staff are trained every year in first aid and de-escalation.",
        "We train all staff every year. The training covers first aid and de-escalation.",
    ),
    (
        "Staff learn how to avoid the use of force.",
        "Staff learn ways of avoiding the use of force.",
    ),
    (
        "Staff who use restraint must complete 16 hours of training in safe holding, first aid, and "
        "de-escalation before they do so.",
        "Before using restraint, staff must complete 16 hours of training. The training must cover "
        "safe holding, first aid, and de-escalation.",
    ),
    ("We teach our staff how to prevent a crisis.", "Our staff are taught crisis prevention."),
    (
        "We train staff in de-escalation, positive support, and the safe use of holds.",
        "Our staff training covers de-escalation, positive support, and the safe use of holds.",
    ),
    (
        "Each year, complete the de-escalation course.",
        "Complete the course in de-escalation every year.",
    ),
    (
        "We never hold a child because the child broke a rule, ran in the hallway, or talked back.",
        "Breaking a rule, running in the hallway, or talking back is never a reason to hold a child.",
    ),
    (
        "Staff shall not restrain a student for refusing to work.",
        "Refusing to work is never a reason for restraining a student.",
    ),
    (
        "Families may bring a complaint to the board.",
        "A complaint may be brought to the board by any family.",
    ),
    (
        "A family that disagrees with the decision may appeal.",
        "If a family does not agree with the decision, it may appeal.",
    ),
    (
        "Families may visit any classroom without an appointment.",
        "Families may visit any classroom; no appointment is needed.",
    ),
]
NOT_WEAKER = [
    (
        "Staff never restrain a child because of words alone.",
        "Staff restrain a child only in an emergency.",
    ),
    (
        "Staff shall not restrain a child to punish.",
        "Staff may restrain a child only to protect, never to punish.",
    ),
]


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_loss_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), SAME)
def test_what_only_reads_otherwise_is_neutral(before: str, after: str) -> None:
    assert_same(before, after)


@pytest.mark.parametrize(("before", "after"), NOT_WEAKER)
def test_a_ban_on_one_case_and_a_limited_leave_are_not_ordered(before: str, after: str) -> None:
    assert directions(before, after) == {"unclear"}


def test_a_narrower_thing_is_told_once() -> None:
    texts = (
        "Staff may restrain a student only when a student presents an imminent risk of serious harm to others.",
        "Staff may restrain a student only when a student presents a risk of serious harm to others.",
    )
    documents = [policygen.read_text(text, title="text") for text in texts]
    assert len(policygen.compare(*documents).findings) == 1


# In a handbook that speaks to parents: what is done to a parent's right by a sentence about "you".
RIGHTS_LOST = [
    ("You may call us at any time.", "You may call us during school hours."),
    (
        "You may visit your child's classroom at any time.",
        "You may visit your child's classroom with the principal's permission.",
    ),
    (
        "You may talk to the nurse about the hold.",
        "You may talk to the nurse about the hold if the principal agrees.",
    ),
    ("You may bring anyone you like to the meeting.", "You may bring one person to the meeting."),
    ("You may watch the recording as often as you wish.", "You may watch the recording once."),
    (
        "You can choose who comes with you.",
        "You can choose who comes with you if the principal agrees.",
    ),
]
RIGHTS_KEPT = [
    (
        "You may bring anyone you like to the meeting.",
        "You may bring a person of your choice to the meeting.",
    ),
    (
        "You may complain to the principal or to the school board at any time.",
        "At any time you may take a complaint to the principal or the school board.",
    ),
    (
        "The report tells you what happened and who was hurt.",
        "The report says what happened and who was hurt.",
    ),
    (
        "We keep it with the report for as long as your child is at our school.",
        "We keep it with the report as long as your child attends our school.",
    ),
    (
        "Nothing in the plan takes effect until you have agreed to it in writing.",
        "The plan takes effect only once you have agreed to it in writing.",
    ),
    (
        "Every adult in our school learns how to calm a child.",
        "Every adult in our school is taught how to calm a child.",
    ),
    (
        "You can ask to see any report about your child, and we give you a copy free of charge.",
        "You may ask to see any report about your child, and you will get a free copy.",
    ),
    (
        "We give you a copy of the report within two days.",
        "You get a copy of the report within two days.",
    ),
]
_HANDBOOK = "This handbook tells you about your child and our rules."


def _in_a_handbook(text: str) -> str:
    return f"{_HANDBOOK}\n\n{text}"


@pytest.mark.parametrize(("before", "after"), RIGHTS_LOST)
def test_what_you_may_do_is_the_parents_right(before: str, after: str) -> None:
    assert_lost(_in_a_handbook(before), _in_a_handbook(after))


@pytest.mark.parametrize(("before", "after"), RIGHTS_KEPT)
def test_a_right_told_in_other_words_is_neutral(before: str, after: str) -> None:
    assert_same(_in_a_handbook(before), _in_a_handbook(after))


def test_what_you_may_do_in_a_procedure_is_a_leave_for_staff() -> None:
    before = "Follow this procedure in the building. You may hold a student in an emergency."
    after = (
        "Follow this procedure in the building. You may hold a student in an emergency or a fight."
    )
    assert_lost(before, after)


def test_an_answer_that_names_a_case_limits_what_is_asked_whatever_its_label() -> None:
    before = (
        "May I hold a student who runs?\n\nOnly if the student is in immediate danger outside.\n"
    )
    after = "Q: Can I hold a student who runs?\n\nA: Only if the student is in danger outside.\n"
    assert_lost(before, after)


def test_you_in_a_procedure_is_staff() -> None:
    before = "Call the parent within an hour.\n\nYou may hold a student only if you have completed the course.\n"
    after = (
        "Call the parent within an hour.\n\nHold a student only if you have completed the course.\n"
    )
    assert directions(before, after) == {"neutral"}


# In a procedure that speaks to staff.
PROCEDURES = [
    (
        "Speak calmly, give the student space, and offer a choice.",
        "Use a calm voice, give the student room, and offer a choice.",
    ),
    (
        "Tell the student that he or she may leave at any time.",
        "Explain to the student that leaving is allowed at any time.",
    ),
    ("Leave the door open.", "Keep the door open."),
    (
        "Call the nurse to examine the student within thirty minutes after every hold.",
        "After every hold, have the nurse examine the student within thirty minutes.",
    ),
    (
        "If you cannot reach the parent, keep trying every hour until the end of the day.",
        "Where the parent cannot be reached, try again each hour until the end of the day.",
    ),
    (
        "Describe in the form what happened before the hold, what you tried first, "
        "how long the hold lasted, and any injury.",
        "The form must state what happened before the hold, what was tried first, "
        "how long the hold lasted, and any injury.",
    ),
    ("Complete Form 14 before the end of the day.", "Before the end of the day, fill out Form 14."),
]


@pytest.mark.parametrize(("before", "after"), PROCEDURES)
def test_what_a_procedure_tells_in_other_words_is_neutral(before: str, after: str) -> None:
    lead = "You may hold a student in an emergency."
    assert_same(f"{lead}\n\n{before}", f"{lead}\n\n{after}")
