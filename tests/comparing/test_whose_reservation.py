"""Whose a reservation, a denial, a deeming and a report are."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, directions

LOST = (
    (
        "No employee shall retaliate against any person for reporting a violation.",
        "No employee shall retaliate against any person for accurately reporting a violation.",
    ),
    (
        "No employee retaliates against a person who reports a violation of this procedure.",
        "No employee retaliates against a person who accurately reports a violation of this procedure.",
    ),
    (
        "No officer retaliates against a person who reports a violation.",
        "No officer retaliates against a person who reports a violation in good faith.",
    ),
    (
        "No officer, administrator, or employee retaliates against a person who reports a violation.",
        "No officer, administrator, or employee retaliates against a student who reports a violation.",
    ),
    (
        "No teacher punishes a student who asks for a break.",
        "No teacher punishes a student who asks for a break twice.",
    ),
    (
        "No aide locks a room in which a student is held.",
        "No aide locks a room in which a student is held alone.",
    ),
    (
        "No officer shall retaliate against any person for reporting in good faith a violation.",
        "No officer shall retaliate against any person for reporting what is later proved to be a violation.",
    ),
    (
        "No officer shall retaliate against any person for reporting what the person believes to be a violation.",
        "No officer shall retaliate against any person for reporting what is proved to be a violation.",
    ),
    (
        "No officer shall retaliate against any person for reporting a violation.",
        "No officer shall retaliate against any person for reporting what turns out to be a violation.",
    ),
    (
        "No one punishes an employee who reports a suspected violation.",
        "No one punishes an employee who reports a confirmed violation.",
    ),
    (
        "Staff never retaliate against a parent who complains.",
        "Staff never retaliate against a parent whose complaint proves true.",
    ),
    (
        "A hold of more than ten seconds shall be deemed a restraint.",
        "A hold of more than ten seconds may be deemed a restraint.",
    ),
    (
        "A school resource officer who handcuffs a pupil shall be considered an employee of the district for "
        "this chapter.",
        "A school resource officer who handcuffs a pupil may be considered an employee of the district for "
        "this chapter.",
    ),
    (
        "A room with a held door must be treated as a seclusion room.",
        "A room with a held door may be treated as a seclusion room.",
    ),
    (
        "Restraint means a hold which may restrict movement.",
        "Restraint means a hold which restricts movement.",
    ),
    (
        "Any physical hold shall be counted as restraint.",
        "Any physical hold should be counted as restraint.",
    ),
    (
        "Isolation shall be used only where the teacher has first offered two alternatives, and shall end "
        "when the student asks to return, unless the return would place another person in danger of bodily harm.",
        "Isolation shall be used only where the teacher has first offered two alternatives, and shall end "
        "when the student asks to return, unless the return would place another person in danger "
        "of bodily or emotional harm.",
    ),
    (
        "Isolation shall be used only where the teacher has first offered two alternatives, and shall end "
        "when the student asks to return.",
        "Isolation shall be used only where the teacher has first offered two alternatives, and shall end "
        "when the student asks to return and the teacher agrees.",
    ),
    (
        "Restraint may be used only in an emergency, and shall stop as soon as the danger has passed.",
        "Restraint may be used only in an emergency, and shall stop as soon as the danger has passed and the "
        "student is calm.",
    ),
    (
        "Restraint may be used only in an emergency, and shall be discontinued when the student shows signs "
        "of distress.",
        "Restraint may be used only in an emergency, and shall be discontinued when the student shows signs "
        "of serious distress.",
    ),
    (
        "Seclusion may be used only in an emergency, and shall not last longer than ten minutes.",
        "Seclusion may be used only in an emergency, and shall not last longer than twenty minutes.",
    ),
    (
        "Seclusion may be used only in an emergency, and shall end within ten minutes.",
        "Seclusion may be used only in an emergency, and shall end within twenty minutes.",
    ),
    (
        "Seclusion may be used only by trained staff, and shall end unless the principal approves in writing.",
        "Seclusion may be used only by trained staff, and shall end unless the principal approves.",
    ),
    (
        "If no card holder can reach the student in time to prevent serious injury, any adult may step in.",
        "If no card holder can reach the student in time to prevent injury, any adult may step in.",
    ),
    (
        "Staff may restrain a student when nothing else will prevent serious physical harm.",
        "Staff may restrain a student when nothing else will prevent physical harm.",
    ),
    (
        "Restraint may be used if other means cannot prevent imminent harm to a person.",
        "Restraint may be used if other means cannot prevent harm to a person.",
    ),
    (
        "Restraint may be used only where it is necessary to prevent serious injury.",
        "Restraint may be used only where it is necessary to prevent injury.",
    ),
    (
        "Restraint may be used where less restrictive means have not averted imminent danger.",
        "Restraint may be used where less restrictive means have not averted danger.",
    ),
    (
        "Brief holding means an adult's holding of a student without force and at the student's own request.",
        "Brief holding means an adult's holding of a student without force and with the student's consent.",
    ),
    (
        "Time-out means a break without a locked door and with the student's agreement.",
        "Time-out means a break without a locked door.",
    ),
    (
        "Time-out means a break without force and in continuous view of staff.",
        "Time-out means a break without force and in view of staff.",
    ),
    (
        "Seclusion means confinement without a window and in a locked room.",
        "Seclusion means confinement without a window and in a small locked room.",
    ),
    (
        "Time-out means a break without force, bribes or threats.",
        "Time-out means a break without force or threats.",
    ),
    (
        "During transport no student may be restrained by any device other than a belt that the parent has "
        "consented to.",
        "During transport no student may be restrained by any device other than a belt that the parent has "
        "not objected to.",
    ),
    (
        "In a school vehicle no student may be restrained.",
        "In a school vehicle no student under ten may be restrained.",
    ),
    (
        "Under this policy no employee of the district shall seclude a student.",
        "Under this policy no employee of the district shall seclude a student under ten.",
    ),
    (
        "At lunch no child may be secluded.",
        "At lunch no child may be secluded except by the principal.",
    ),
    (
        "In a room with no window a student may be held only in an emergency.",
        "In a room with no window a student may be held.",
    ),
    (
        "With no adult present a student may leave.",
        "With no adult present a student may leave after asking.",
    ),
    (
        "An emergency is a situation in which less restrictive measures have been tried, each more than "
        "once, and have failed.",
        "An emergency is a situation in which less restrictive measures have been tried and have failed.",
    ),
    (
        "The school shall give every parent a copy of this policy, and shall go through it in person with "
        "the parent of any student who has a behavior plan.",
        "The school shall give every parent a copy of this policy.",
    ),
    (
        "The principal shall meet with the staff and, if the parent wishes, the parent and an advocate of "
        "the parent's choosing.",
        "The principal shall meet with the staff and, if the parent wishes, the parent.",
    ),
    (
        "Mechanical restraint, including handcuffing by an officer at the school's request, is forbidden on "
        "school grounds.",
        "Mechanical restraint is forbidden on school grounds.",
    ),
    (
        "No employee shall retaliate against any person because that person has reported or intends to "
        "report a violation.",
        "No employee shall retaliate against any person because that person has reported a violation.",
    ),
    (
        "The principal shall notify the parent of each use no later than one hour after it.",
        "The principal shall notify the parent of each use preferably no later than one hour after it.",
    ),
    (
        "Restraint means a restriction that immobilizes a student or reduces the ability to move.",
        "Restraint means a restriction that immobilizes a student or substantially reduces the ability to move.",
    ),
    (
        "With the informed written consent of the parent, a student may be taught in the quiet room.",
        "With the informed consent of the parent, a student may be taught in the quiet room.",
    ),
    (
        "The incident report is an education record of the student.",
        "The incident report is a working paper of the student.",
    ),
)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_loss_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)


DOUBTFUL = (
    (
        "A student in seclusion shall have access to a toilet on request.",
        "A student in seclusion shall have access to a toilet when staff find it convenient.",
    ),
    (
        "The observer walks the student to the restroom on request.",
        "The observer walks the student to the restroom after the episode.",
    ),
)


@pytest.mark.parametrize(("before", "after"), DOUBTFUL)
def test_one_reservation_for_another_is_no_gain(before: str, after: str) -> None:
    assert "strengthens" not in directions(before, after)
    assert "weakens" not in directions(after, before)
