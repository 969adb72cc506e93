"""Lists inside sentences, item by item: what stands beside what, and what is asked together."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same, directions

EXCEPTED = (
    (
        "Windows shall not be covered except during a lockdown.",
        "Windows shall not be covered except during a lockdown and during naps.",
    ),
    (
        "The observer shall stay except when relieved.",
        "The observer shall stay except when relieved and during drills.",
    ),
    (
        "The door stays open, except in an emergency.",
        "The door stays open, except in an emergency and after dismissal.",
    ),
    (
        "Except in an emergency, the door remains open.",
        "Except in an emergency and during testing, the door remains open.",
    ),
    (
        "Doors may be locked, except in class and during testing.",
        "Doors may be locked, except in class.",
    ),
)
CASES_OF_A_LEAVE = (
    ("Staff may use straps.", "Staff may use belts and straps."),
    ("Staff may lift and carry a student.", "Staff may lift, carry and drag a student."),
    ("Staff may hold students in fights.", "Staff may hold students in fights and tantrums."),
    (
        "Seclusion may be used in the resource room.",
        "Seclusion may be used in the resource room and the gym.",
    ),
    (
        "Staff may hold a student on school grounds when nothing else keeps people safe.",
        "Staff may hold a student on school grounds, on buses and on field trips when nothing else"
        " keeps people safe.",
    ),
    ("Staff need not report short holds.", "Staff need not report short holds and long ones."),
    (
        "The school need not call the parent on weekends.",
        "The school need not call the parent on weekends and holidays.",
    ),
    (
        "Restraint is permitted in the following cases:\n\na) to stop a fight;\nb) to take a weapon.",
        "Restraint is permitted in the following cases:\n\na) to stop a fight;\nb) to take a weapon;\n"
        "c) to move a student who won't walk.",
    ),
    (
        "Parents need not be called in the following cases:\n\n- the student is eighteen\n- the parent has died",
        "Parents need not be called in the following cases:\n\n- the student is eighteen\n- the parent has died\n"
        "- the hold was short",
    ),
    (
        "Restraint is not permitted in the following cases:\n\n- asthma\n- pregnancy\n- a seizure disorder",
        "Restraint is not permitted in the following cases:\n\n- asthma\n- pregnancy",
    ),
)
PROTECTED = (
    (
        "Seclusion is permitted for the safety of the student and of other students.",
        "Seclusion is permitted for the safety of the student, of other students and of staff.",
    ),
    (
        "Staff may hold a student who is about to hurt another student.",
        "Staff may hold a student who is about to hurt another student and staff.",
    ),
    (
        "Restraint is permitted to protect students.",
        "Restraint is permitted to protect students and property.",
    ),
    (
        "“Emergency” means a danger to students.",
        "“Emergency” means a danger to students and staff.",
    ),
)
TIMES_OF_A_LEAVE = (
    (
        "Doors may be locked on weekends.",
        "Doors may be locked on weekends and during holidays.",
    ),
    ("Students may call home during the hold and after it.", "Students may call home after it."),
    (
        "Seclusion may be used when a student bites.",
        "Seclusion may be used when a student bites or when a student kicks.",
    ),
    (
        "Staff may hold a student during a fight and after a warning.",
        "Staff may hold a student during a fight.",
    ),
    (
        "Staff may use seclusion when the student agrees and when the nurse is there.",
        "Staff may use seclusion when the student agrees.",
    ),
)
HOW_MANY = (
    (
        "At least two of the following shall sign: the principal, the aide, the nurse.",
        "At least one of the following shall sign: the principal, the aide, the nurse.",
    ),
    (
        "Seclusion may be used if three of the following are true:\n\n- danger\n- noise\n- flight",
        "Seclusion may be used if two of the following are true:\n\n- danger\n- noise\n- flight",
    ),
)
GROUNDS_OF_A_LEAVE = (
    (
        "Restraint may be used to prevent self-injury and assault.",
        "Restraint may be used to prevent self-injury, assault and flight.",
    ),
    (
        "Restraint may be used for emergencies.",
        "Restraint may be used for emergencies and drills.",
    ),
    (
        "Staff may hold a student to stop a fight.",
        "Staff may hold a student to stop a fight and a tantrum.",
    ),
    (
        "Restraint may be used for urgent and documented reasons.",
        "Restraint may be used for urgent reasons.",
    ),
    (
        "Staff may hold a student to prevent serious and imminent harm.",
        "Staff may hold a student to prevent serious harm.",
    ),
    (
        "Restraint may be used to prevent injury with the consent of the parent and the nurse.",
        "Restraint may be used to prevent injury with the consent of the parent.",
    ),
)
SAID_ELSEWHERE = (
    (
        "Staff may hold a student with the consent of the parent and the student.",
        "Staff may hold a student with the consent of the parent.",
    ),
    (
        "The plan is explained to the parent and the student.",
        "The plan is explained to the parent.",
    ),
    (
        "Record who held the student, how, where and for how long.",
        "Record who held the student, where and for how long.",
    ),
    ("Staff may hold a student by the arms.", "Staff may hold a student by the arms and legs."),
    (
        "The principal may waive the training and the report.",
        "The principal may waive the training, the report and the meeting.",
    ),
)
ASKED_TOGETHER = (
    (
        "Seclusion may be used in an emergency and in the presence of a nurse.",
        "Seclusion may be used in an emergency.",
    ),
    (
        "A student may be held on the advice of a nurse and the order of a physician.",
        "A student may be held on the advice of a nurse.",
    ),
    ("Staff may use holds with a nurse and an aide.", "Staff may use holds with a nurse."),
    ("Staff may use reasonable and necessary force.", "Staff may use reasonable force."),
    (
        "Staff may hold a student under the following conditions:\n\n1. a nurse is present;\n"
        "2. the parent has agreed;\n3. the hold is filmed.",
        "Staff may hold a student under the following conditions:\n\n1. a nurse is present;\n2. the parent has agreed.",
    ),
    (
        "Seclusion is allowed when the following requirements are met:\n\n- two adults agree\n- a nurse is present",
        "Seclusion is allowed when the following requirements are met:\n\n- two adults agree",
    ),
)
OF_EVERY_TWO = (
    (
        "Refresher training takes place every term.",
        "Refresher training takes place every second term.",
    ),
    ("Staff are trained every semester.", "Staff are trained every second semester."),
    ("The nurse checks each student.", "The nurse checks every second student."),
)
SET_OFF_LATER = (
    (
        "A student who is held more than twice in a month shall be evaluated.",
        "A student who is held more than five times in a month shall be evaluated.",
    ),
    (
        "The school shall evaluate any student who is restrained more than twice in a term.",
        "The school shall evaluate any student who is restrained more than five times in a term.",
    ),
    (
        "A student who has been held at least twice in a year shall be evaluated.",
        "A student who has been held at least five times in a year shall be evaluated.",
    ),
    (
        "Train all personnel who hold students every year.",
        "Train all personnel who hold students every two years.",
    ),
)
EACH_OF_THEM = (
    (
        "The report must be signed by each staff member involved and by the principal.",
        "The report must be signed by each staff member involved or by the principal.",
    ),
    (
        "The form shall be signed by all witnesses and the nurse.",
        "The form shall be signed by all witnesses or the nurse.",
    ),
    (
        "A copy shall be sent to every parent and to the superintendent.",
        "A copy shall be sent to every parent.",
    ),
    (
        "The principal shall notify the parent by mail and by e-mail.",
        "The principal shall notify the parent by e-mail.",
    ),
    ("The notice is mailed and e-mailed to the parent.", "The notice is e-mailed to the parent."),
    (
        "The school keeps a register that shows by whom and on whom each restraint was used.",
        "The school keeps a register that shows by whom each restraint was used.",
    ),
    (
        "Holds that restrict breathing, the flow of blood or speech are prohibited.",
        "Holds that restrict breathing are prohibited.",
    ),
    (
        "Students who spit, throw things or scream may not be secluded for it.",
        "Students who spit may not be secluded for it.",
    ),
)
MOMENTS = (
    (
        "We call you when a hold begins, when it ends, and if anyone gets hurt.",
        "We call you when a hold ends and if anyone gets hurt.",
    ),
    (
        "The school shall call the parent when a hold begins and when it ends.",
        "The school shall call the parent when a hold begins.",
    ),
    (
        "The aide tells the office as soon as the hold starts and again as soon as it ends.",
        "The aide tells the office as soon as the hold ends.",
    ),
    (
        "The school shall call the parent if a hold begins, if it ends or if a student is hurt.",
        "The school shall call the parent if a hold ends or if a student is hurt.",
    ),
    (
        "Notify the parent before the hold is planned, during the meeting and after the plan is signed.",
        "Notify the parent before the hold is planned and after the plan is signed.",
    ),
    (
        "Staff shall open the door when the parent asks.",
        "Staff shall open the door when the parent asks and when the nurse agrees.",
    ),
)
WHAT_IS_REACHED = (
    (
        "Staff shall report severe or repeated injuries.",
        "Staff shall report severe and repeated injuries.",
    ),
    (
        "Prolonged or unusual holds are reviewed by the superintendent.",
        "Prolonged and unusual holds are reviewed by the superintendent.",
    ),
    (
        "Each room shall be staffed by trained and certified aides.",
        "Each room shall be staffed by trained or certified aides.",
    ),
    (
        "Staff shall use inspected and approved holds.",
        "Staff shall use inspected or approved holds.",
    ),
    (
        "No weight shall be put on any part of the student's back.",
        "No weight shall be put on the whole of the student's back.",
    ),
    (
        "Staff shall not cover any part of a student's face with a hand.",
        "Staff shall not cover the entire face of a student with a hand.",
    ),
    (
        "The observer shall see the whole of the room.",
        "The observer shall see any part of the room.",
    ),
)
ASKED = (
    (
        "The entry tells where and when the restraint took place and how long it lasted.",
        "The entry tells when the restraint took place and how long it lasted.",
    ),
    (
        "Staff draw where on the body and with how much force the student was held.",
        "Staff draw where on the body the student was held.",
    ),
    (
        "All of these are told at once: the parent, the case manager and the guardian ad litem.",
        "All of these are told at once: the case manager and the guardian ad litem.",
    ),
    (
        "Who is called?\n\n- the parent\n- the principal\n- the nurse",
        "Who is called?\n\n- the principal\n- the nurse",
    ),
    (
        "What goes into the log?\n\n- the start time\n- the end time\n- the name of the monitor",
        "What goes into the log?\n\n- the start time\n- the end time",
    ),
)
MANNERS = (
    ("Staff shall hold the student gently.", "Staff shall hold the student firmly."),
    ("Adults speak calmly and quietly.", "Adults speak sternly and loudly."),
    (
        "Where holding can't be avoided, staff hold the child loosely and for a short time.",
        "Where holding can't be avoided, staff hold the child tightly and for a short time.",
    ),
)


@pytest.mark.parametrize(
    ("before", "after"),
    (
        *GROUNDS_OF_A_LEAVE,
        *SAID_ELSEWHERE,
        *PROTECTED,
        *TIMES_OF_A_LEAVE,
        *HOW_MANY,
        *MOMENTS,
        *WHAT_IS_REACHED,
        *ASKED,
        *MANNERS,
        *EACH_OF_THEM,
        *EXCEPTED,
        *CASES_OF_A_LEAVE,
        *ASKED_TOGETHER,
        *OF_EVERY_TWO,
        *SET_OFF_LATER,
    ),
)
def test_what_an_item_does(before: str, after: str) -> None:
    assert_lost(before, after)


def test_an_item_without_a_word_of_weight_is_told() -> None:
    texts = (
        "The room must be checked every month and after each use.",
        "The room must be checked every month.",
    )
    assert "neutral" not in directions(*texts) | directions(*texts[::-1])


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "A copy is placed in the file, mailed to the parents and forwarded to the board.",
            "A copy is forwarded to the board, mailed to the parents and placed in the file.",
        ),
        (
            "The notice is posted at the door and placed in the file.",
            "The notice is placed in the file and posted at the door.",
        ),
        ("The school shall e-mail the parent.", "The school shall email the parent."),
    ],
)
def test_what_says_the_same(before: str, after: str) -> None:
    assert_same(before, after)


def test_every_second_of_a_time_is_a_unit_of_time() -> None:
    assert_same(
        "Staff watch the student every second of the hold.",
        "Staff watch the student every minute of the hold.",
    )
