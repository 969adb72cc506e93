"""Permissions and prohibitions that are said in different forms, and compared in one."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same, directions

SAME = (
    (
        "Staff may use a prone hold only in an emergency.",
        "A prone hold is reserved for emergencies.",
    ),
    (
        "Only the nurse may give a student calming medicine.",
        "The giving of calming medicine to students is limited to the nurse.",
    ),
    (
        "No student shall be put into the quiet room without the principal's approval.",
        "It takes the principal's approval to put a student into the quiet room.",
    ),
    (
        "Staff may not use a spit hood on a student.",
        "The use of spit hoods on students is banned.",
    ),
    (
        "A student may be carried only by two adults.",
        "No student may be carried by anyone other than two adults.",
    ),
    (
        "There shall be no isolation of a student except in a room with a window.",
        "A student may be isolated only in a room with a window.",
    ),
    ("Restraint is limited to five minutes.", "No restraint may last longer than five minutes."),
    (
        "Physical restraint of students by school employees is limited to emergency situations.",
        "School employees may not physically restrain students except in an emergency situation.",
    ),
    (
        "The use of handcuffs on students is restricted to sworn law enforcement officers.",
        "Handcuffs shall not be used on students by anyone other than a sworn law enforcement officer.",
    ),
    (
        "Isolation is authorized if, and only if, the student is assaulting another person.",
        "Unless the student is assaulting another person, isolation is not authorized.",
    ),
    (
        "Employees may escort a student by the arm, provided that the student does not resist.",
        "If the student offers no resistance, an employee is allowed to escort the student by the arm.",
    ),
    (
        "A student may be kept in the room only until the student is no longer a danger to others.",
        "Keeping a student in the room is permitted for as long as the student is a danger to others, and no longer.",
    ),
    (
        "A principal may call the police only when a student poses a threat that staff cannot control.",
        "Principals shall not call the police unless a student poses a threat which it is not possible for staff "
        "to control.",
    ),
    (
        "No employee may use any hold that restricts breathing or puts pressure on the neck.",
        "Holds that restrict breathing, and holds that put pressure on the neck, are prohibited to all employees.",
    ),
)
LOST = (
    (
        "It is not allowed to restrain a student unless there is a danger of serious physical harm.",
        "Staff may restrain a student where there is a danger of physical harm.",
    ),
    ("A student may be carried only by two adults.", "Carrying a student requires one adult."),
    (
        "Handcuffs are forbidden.",
        "It is forbidden to use handcuffs on a student who is younger than twelve.",
    ),
    (
        "There shall be no isolation of a student except in a room with a window.",
        "Isolation of a student is permitted in any room.",
    ),
    (
        "Restraint is limited to five minutes.",
        "A student may be restrained for no more than ten minutes.",
    ),
    (
        "Restraint is limited to emergencies and requires that two adults be present.",
        "Restraint is limited to emergencies.",
    ),
    (
        "Aides have no authority to use a basket hold.",
        "Aides are free to use a basket hold.",
    ),
    (
        "A student may be restrained by no one but the members of the crisis team.",
        "The restraint of students is limited to members of the crisis team and teachers.",
    ),
    (
        "No drug may be given to a student except upon a physician's prescription and with the parent's consent.",
        "A physician's prescription is required before a student may be given any drug.",
    ),
    (
        "At no time may a secluded student be left alone in the building.",
        "It is forbidden to leave a secluded student alone in the building for more than five minutes.",
    ),
    (
        "Time-out is limited to fifteen minutes and requires that the door of the room stay open.",
        "A student shall not spend more than fifteen minutes in time-out.",
    ),
    (
        "Only the principal may authorize seclusion, and only after speaking with the psychologist.",
        "Authorizing seclusion is reserved to the principal.",
    ),
)
NO_LICENCE = (
    (
        "The board must approve any new seclusion room.",
        "The board may approve any new seclusion room.",
    ),
    (
        "As soon as the danger has ended, the student in isolation must be allowed to leave.",
        "As soon as the danger has ended, the student in isolation must be allowed to ask to go out.",
    ),
    (
        "No child may be gagged or, except in a hospital, tied.",
        "Except in a hospital, no child may be gagged or tied.",
    ),
)


@pytest.mark.parametrize(("before", "after"), SAME)
def test_one_licence_in_two_forms_is_one(before: str, after: str) -> None:
    assert_same(before, after)


@pytest.mark.parametrize(("before", "after"), (*LOST, *NO_LICENCE))
def test_a_loss_in_another_form_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)


def test_what_is_said_of_others_needs_no_form() -> None:
    before = "The school nurse trains all staff each year."
    assert directions(before, "Every year all staff are trained by the school nurse.") == {
        "neutral"
    }
