"""Definitions, permissions and bans in other words: what is the same is called so, and no loss hides in it."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same, directions

LOST = [
    (
        "The restraint must end as soon as the danger is over.",
        "The restraint must be stopped soon after the danger has passed.",
    ),
    (
        "Staff shall release the student as soon as the emergency ends.",
        "Staff shall release the student shortly after the emergency ends.",
    ),
    (
        "Staff shall not hit a child; and staff shall not kick a child.",
        "Staff shall not hit a child.",
    ),
    (
        "The report must state the time; the report must state the place; and the report must state the "
        "names of witnesses.",
        "The report must state the time and the place.",
    ),
    (
        "Staff may hold a child to stop a fight.",
        "Staff may hold a child to stop a fight; staff may hold a child to protect property.",
    ),
    (
        "The parent shall be called as soon as the child is safe.",
        "The parent shall be called soon after the child is safe.",
    ),
    (
        "As soon as the child is calm, the staff shall open the door.",
        "Soon after the child is calm, the staff shall open the door.",
    ),
    (
        "A student may be restrained only if the principal agrees.",
        "The principal's agreement is required after a student has been restrained.",
    ),
    (
        "No student may be secluded without the consent of the parent.",
        "After a student is secluded, the parent must consent.",
    ),
    (
        "Restraint may be used only after less restrictive measures have been tried.",
        "Less restrictive measures should be tried before any restraint is used.",
    ),
    (
        "Seclusion may not be used as discipline, nor may it be used as a convenience.",
        "Seclusion may not be used as discipline.",
    ),
    (
        "Seclusion may not be used as discipline, nor may it be used as a convenience.",
        "Seclusion may not be used as discipline, but it may be used as a convenience.",
    ),
    (
        "Staff shall not lock the door, nor may they block it.",
        "Staff shall not lock the door, but they may block it.",
    ),
    (
        "Staff shall not lock or block the door.",
        "Staff shall not lock the door, but staff may block the door.",
    ),
    (
        "Seclusion is not permitted as discipline or as a convenience.",
        "Seclusion is not permitted as discipline, but it may be used as a convenience.",
    ),
    (
        "Seclusion of a student shall never exceed thirty minutes, and the door shall not be locked.",
        "No student shall be secluded for longer than thirty minutes. Locking the door is allowed.",
    ),
    (
        "Seclusion shall not exceed thirty minutes. The door shall not be locked.",
        "Seclusion shall not exceed thirty minutes. The door may be locked.",
    ),
    (
        "Parents shall not be charged for the report. Staff shall not lock the door.",
        "Parents may be charged for the report. Staff shall not lock the door.",
    ),
    (
        "Chemical restraint means a drug or medication used to control behavior or restrict movement.",
        "Chemical restraint means a medication or drug used to restrict movement.",
    ),
    (
        "Restraint means a strap or belt used to bind or pin a student.",
        "Restraint means a belt or strap used to pin a student.",
    ),
    (
        "No student shall be prevented from using the restroom.",
        "No student shall be prevented from using the restroom at recess.",
    ),
    (
        "Corporal punishment, including paddling, slapping and shaking, is prohibited.",
        "Corporal punishment such as paddling and shaking is prohibited.",
    ),
    (
        "Restraint is allowed if the student poses a danger to others.",
        "Restraint is allowed if the student poses a danger to others or is in danger.",
    ),
    (
        "Students shall not be subjected to aversive interventions or seclusion.",
        "Aversive interventions shall not be used on students.",
    ),
    (
        "Staff shall keep the student under constant supervision.",
        "Staff shall keep the student under supervision.",
    ),
    (
        "Staff shall provide the student constant supervision.",
        "Staff shall provide the student supervision.",
    ),
    (
        "Notice shall be given to parents of every restraint.",
        "Notice shall be given to parents with a child in the program of every restraint.",
    ),
    (
        "A physical restraint is any hold by which one person or more restrict a student.",
        "A physical restraint is any hold by which two persons or more restrict a student.",
    ),
    (
        "A drug that is prescribed by a physician and given as prescribed is not a chemical restraint.",
        "A drug which is prescribed by a physician and administered as needed is not a chemical restraint.",
    ),
    (
        "Striking a student is not allowed; separating students is allowed.",
        "Striking a student is allowed; separating students is allowed.",
    ),
    (
        "Restraint shall not be used to punish a student.",
        "Restraint shall not be used merely to punish a student.",
    ),
    (
        "No student shall be secluded because of what he or she said.",
        "No student shall be secluded simply because of what he or she said.",
    ),
    (
        "“Restraint” includes being held, pinned or carried.",
        "“Restraint” includes holding, pinning or carrying a student who resists.",
    ),
    (
        "Seclusion ends when the student is calm or after fifteen minutes, whichever comes first.",
        "Seclusion comes to an end when the student is calm or after fifteen minutes, whichever is later.",
    ),
    ("Children under ten shall not be secluded.", "Children under eight shall not be secluded."),
    (
        "If a student asks to leave the time-out area, staff shall let the student leave.",
        "If a student asks to leave the time-out area, staff may let the student leave.",
    ),
    (
        "If a student asks to leave the time-out area, staff shall let the student leave.",
        "If a student asks to leave the time-out area, staff shall let the student leave after ten minutes.",
    ),
    (
        "“Restraint” means limiting a student's freedom to move by means of force applied by a person.",
        "A “restraint” is the use of considerable force by a person to limit the freedom of a student to"
        " move.",
    ),
    (
        "No employee may seclude a student unless two adults are present.",
        "Seclusion of a student by an employee is prohibited unless an adult is present.",
    ),
    (
        "A student may be restrained only by staff, and only when nothing else will prevent injury.",
        "Only staff may restrain a student, and they may do so when it will prevent injury.",
    ),
    (
        "Restraining a student as a punishment is a violation of this policy.",
        "It violates this policy to restrain a student repeatedly as a punishment.",
    ),
    (
        "Staff shall not place weight on a student's chest, neck or back.",
        "No weight shall be placed by staff on the neck or chest of a student.",
    ),
    (
        "A room may be used for seclusion only if it is safe, lit and heated.",
        "Only a room that is safe and lit may be used for seclusion.",
    ),
    (
        "Staff may use restraint to protect a student from himself or herself.",
        "Restraint may be used by staff for the protection of a student from himself or herself or for "
        "the protection of school property.",
    ),
    (
        "Restraint devices may not be kept in classrooms.",
        "It is prohibited to keep devices for restraint in classrooms in view of students.",
    ),
    (
        "No student shall be held by fewer than two trained adults.",
        "A student shall be held by at least one trained adult.",
    ),
    (
        "A restraint that was begun in an emergency may not be continued after the emergency is over.",
        "When the emergency is over, a restraint begun in it may be continued.",
    ),
    (
        "“Mechanical restraint” means any material or equipment attached to a student's body that "
        "restricts movement.",
        "“Mechanical restraint” means equipment of any kind which is attached to the body of a student "
        "and which restricts movement.",
    ),
    (
        "Permission to use restraint may be given only by the principal.",
        "The principal or a teacher may give permission to use restraint.",
    ),
    (
        "The ban on prone restraint applies to employees, volunteers and contractors.",
        "Employees and volunteers are subject to the ban on prone restraint.",
    ),
    (
        "A student must be told why he or she is being restrained and what must be done to be released.",
        "Staff must tell a student the reason why the student is being restrained.",
    ),
    (
        "Nothing in this policy permits the use of mechanical restraint.",
        "This policy does not prohibit the use of mechanical restraint.",
    ),
    (
        "Restraint is not to be used where it would endanger the student's health.",
        "Restraint that would endanger a student's life may not be used.",
    ),
    (
        "Except in an emergency, no student shall be touched against his or her will.",
        "Touching a student against the student's will is prohibited except in an emergency or to keep "
        "order.",
    ),
    (
        "A student in time-out must be able to return to class as soon as he or she wishes.",
        "A student in time-out must be able to return to class as soon as the teacher wishes.",
    ),
    (
        "Physical restraint does not include a hug that the student wants.",
        "A hug is not a physical restraint.",
    ),
    (
        "Force shall not be used on a student who is only disrespectful.",
        "A student who is only disrespectful shall not be subjected to deadly force.",
    ),
    (
        "Blocking a door so that a student cannot get out is seclusion.",
        "It is seclusion to lock a door so that a student cannot get out.",
    ),
    (
        "Staff must have the principal's permission to lock a room.",
        "A room may be locked by staff with or without the permission of the principal.",
    ),
    (
        "Restraint shall be used neither to punish students nor to frighten them.",
        "Restraint shall not be used in order to frighten students.",
    ),
    (
        "Isolation in an unlocked room is permitted for up to ten minutes.",
        "A student may be isolated in a room for ten minutes at most.",
    ),
]
SAME = [
    (
        "Seclusion may continue only as long as the danger continues.",
        "Seclusion may continue no longer than the danger continues.",
    ),
    (
        "Isolation shall not last longer than the danger lasts.",
        "Isolation shall last only as long as the danger lasts.",
    ),
    (
        "Staff shall not deprive a student of food, water or access to a toilet.",
        "Staff shall not deprive a student of food; staff shall not deprive a student of water; and "
        "staff shall not deprive a student of access to a toilet.",
    ),
    (
        "Staff may hold a child to stop a fight; staff may hold a child to protect property.",
        "Staff may hold a child to stop a fight or to protect property.",
    ),
    (
        "An emergency is a situation in which there is an immediate danger of serious harm to a person.",
        "An emergency is a situation in which a person is at immediate risk of being seriously hurt.",
    ),
    (
        "A hold may be kept up no longer than the student poses a danger.",
        "A hold may be kept up only as long as the student poses a danger.",
    ),
    (
        "The report must state the time; the report must state the place; and the report must state the "
        "names of witnesses.",
        "The report must state the time, the place and the names of witnesses.",
    ),
    (
        "A student may be restrained only if the principal agrees.",
        "The principal's agreement is required before a student may be restrained.",
    ),
    (
        "A student may be restrained only with the approval of the principal.",
        "The approval of the principal is required before a student is restrained.",
    ),
    (
        "A student may be restrained only with the approval of the principal.",
        "Before a student is restrained, the principal must approve.",
    ),
    (
        "No restraint may be used without first trying less restrictive measures.",
        "Less restrictive measures must be tried before any restraint is used.",
    ),
    (
        "No restraint may be used before less restrictive measures are tried.",
        "Less restrictive measures must be tried before any restraint is used.",
    ),
    (
        "Restraint may be used only after less restrictive measures have been tried.",
        "Less restrictive measures must be tried before any restraint is used.",
    ),
    (
        "No student may be secluded unless the parent has consented.",
        "The parent must consent before a student is secluded.",
    ),
    (
        "Staff shall do all they can to keep a student from being hurt.",
        "Staff shall do all they can to prevent a student from being hurt.",
    ),
    (
        "A threat of force is allowed neither as discipline nor as a joke.",
        "A threat of force is not allowed as discipline, nor is it allowed as a joke.",
    ),
    (
        "Seclusion may not be used as discipline, nor may it be used as a convenience.",
        "Seclusion may be used neither as discipline nor as a convenience.",
    ),
    (
        "Staff shall not lock the door, but they may close it.",
        "The door shall not be locked by staff, but they may close it.",
    ),
    (
        "A student may leave the time-out area at any time.",
        "At no time may a student be prevented from leaving the time-out area.",
    ),
    (
        "Students may leave the calming room.",
        "Students shall not be kept from leaving the calming room.",
    ),
    ("A parent may not be prevented from visiting the school.", "A parent may visit the school."),
    (
        "Corporal punishment, including paddling, slapping and shaking, is prohibited.",
        "Corporal punishment such as paddling, slapping or shaking is prohibited.",
    ),
    ("Chemical restraint is prohibited.", "No student shall be subjected to chemical restraint."),
    (
        "Unless the parent has waived it, the doctor must sign before a drug is given.",
        "No drug may be given until the doctor has signed, unless the parent has waived it.",
    ),
    (
        "“Time-out” means a procedure in which a student is given the opportunity to calm down.",
        "“Time-out” means an intervention by which a student is offered the chance to calm down.",
    ),
    (
        "A student in seclusion shall be kept under constant supervision.",
        "A student in seclusion shall be constantly supervised.",
    ),
    (
        "Staff shall supervise the student constantly.",
        "Staff shall keep the student under constant supervision.",
    ),
    (
        "Physical escort means guiding a student to a safe place.",
        "Physical escort means guiding a student to a safe location.",
    ),
    (
        "Isolation does not include a student's choice to sit in the hallway.",
        "A student who chooses to sit in the hallway is not in isolation.",
    ),
    (
        "Prone restraint is forbidden. Mechanical restraint is likewise forbidden.",
        "Prone restraint is forbidden, and mechanical restraint is forbidden.",
    ),
    (
        "At no time may a student be prevented from leaving the room used for time-out.",
        "A student may leave the room used for time-out at any time.",
    ),
    (
        "Restraint means restricting the free movement of a student.",
        "Restraint means restricting a student from moving freely.",
    ),
    (
        "Restraint means limiting a student's ability to move freely.",
        "Restraint means limiting a student's free movement.",
    ),
    (
        "A physical restraint is any hold by which one or more persons restrict a student.",
        "A physical restraint is any hold by which one person or more restrict a student.",
    ),
    (
        "Staff shall not use seclusion as a substitute for instruction.",
        "Seclusion may never serve as a substitute for instruction.",
    ),
    (
        "A teacher may separate two students who are fighting, but may not strike either of them.",
        "When two students are fighting, a teacher is allowed to separate them; striking either student "
        "is not allowed.",
    ),
    (
        "Staff may use force only to keep a student from injuring another person.",
        "Staff may use force only to stop a student from injuring another person.",
    ),
    (
        "As soon as the emergency has ended, the restraint shall end.",
        "Once the emergency is over, the restraint shall end.",
    ),
    (
        "A drug that is prescribed by a physician and given as prescribed is not a chemical restraint.",
        "A drug which is prescribed by a physician and administered as prescribed is not a chemical "
        "restraint.",
    ),
    (
        "Staff may not use restraint merely because a student disobeys.",
        "Staff may not use restraint only because a student is disobedient.",
    ),
    (
        "The restraint must not cause the student pain.",
        "The restraint must not inflict pain on the student.",
    ),
    (
        "“Restraint” includes being held, pinned or carried.",
        "“Restraint” includes holding, pinning or carrying a student.",
    ),
    (
        "“Time-out” does not mean placing a student behind a closed door.",
        "Placing a student behind a door that is closed is not “time-out.”",
    ),
    (
        "Seclusion ends when the student has calmed down.",
        "Seclusion comes to an end when the student has calmed down.",
    ),
    (
        "Children under ten shall not be secluded.",
        "Children who are younger than ten shall not be secluded.",
    ),
    (
        "Physical restraint may be used only if the student's actions endanger someone.",
        "Physical restraint may be used only if the student's actions put someone in danger.",
    ),
    (
        "The hold shall end when there is no longer any danger.",
        "The hold shall end when the danger has ended.",
    ),
    (
        "A student's refusal to work is never a reason to restrain the student.",
        "A student's refusal to work is not ever a reason to restrain the student.",
    ),
    (
        "Staff may hold a student who strikes another student.",
        "Staff may hold a student who hits another student.",
    ),
    (
        "If a student asks, staff shall let the student leave.",
        "Staff shall let the student leave when the student asks.",
    ),
    (
        "If a student asks to leave the time-out area, staff shall let the student leave.",
        "Staff shall allow a student to leave the time-out area when the student asks to leave.",
    ),
    (
        "“Escort” does not mean pulling or dragging a student who refuses to walk.",
        "“Escort” does not mean pulling or dragging a student who will not walk.",
    ),
    (
        "“Imminent” means likely to happen right away.",
        "Something is “imminent” if it is likely to happen right away.",
    ),
    (
        "“Restraint” means limiting a student's freedom to move by means of force applied by a person.",
        "A “restraint” is the use of force by a person to limit the freedom of a student to move.",
    ),
    (
        "No employee may seclude a student unless two adults are present.",
        "Seclusion of a student by an employee is prohibited unless two adults are present.",
    ),
    (
        "The use of seclusion must cease as soon as the student no longer presents a danger.",
        "Once the student no longer presents a danger, seclusion must be stopped.",
    ),
    (
        "A student may be restrained only by staff, and only when nothing else will prevent injury.",
        "Only staff may restrain a student, and they may do so only when nothing else will prevent injury.",
    ),
    (
        "Restraining a student as a punishment is a violation of this policy.",
        "It violates this policy to restrain a student as a punishment.",
    ),
    (
        "Staff shall not place weight on a student's chest, neck or back.",
        "No weight shall be placed by staff on the neck, back or chest of a student.",
    ),
    (
        "Students with breathing problems shall not be restrained in any position.",
        "No restraint, in whatever position, shall be used on students who have breathing problems.",
    ),
    (
        "A room may be used for seclusion only if it is safe, lit and heated.",
        "Only a room that is safe, lit and heated may be used for seclusion.",
    ),
    (
        "Seclusion is not allowed at any time for any reason.",
        "Seclusion is never allowed for any reason.",
    ),
    (
        "Physical restraint does not include holding a student's hand to cross a street.",
        "Holding the hand of a student in order to cross a street is not considered physical restraint.",
    ),
    (
        "Staff may use restraint to protect a student from himself or herself.",
        "Restraint may be used by staff for the protection of a student from himself or herself.",
    ),
    (
        "Restraint devices may not be kept in classrooms.",
        "It is prohibited to keep devices for restraint in classrooms.",
    ),
    (
        "An emergency ends when the behavior that caused it stops.",
        "An emergency is at an end once the behavior by which it was caused has stopped.",
    ),
    (
        "No student shall be held by fewer than two trained adults.",
        "A student shall be held by at least two trained adults.",
    ),
    (
        "A restraint that was begun in an emergency may not be continued after the emergency is over.",
        "When the emergency is over, a restraint begun in it may not be continued.",
    ),
    (
        "“Mechanical restraint” means any material or equipment attached to a student's body that "
        "restricts movement.",
        "“Mechanical restraint” means material or equipment of any kind which is attached to the body of"
        " a student and which restricts movement.",
    ),
    (
        "Staff may block a student's way for a moment to prevent an assault.",
        "In order to prevent an assault, staff may block the way of a student for a moment.",
    ),
    (
        "It is the policy of this district that seclusion is not used.",
        "Seclusion is not used in this district.",
    ),
    (
        "Permission to use restraint may be given only by the principal.",
        "Only the principal may give permission to use restraint.",
    ),
    (
        "The ban on prone restraint applies to employees, volunteers and contractors.",
        "Employees, volunteers and contractors are all subject to the ban on prone restraint.",
    ),
    (
        "A student must be told why he or she is being restrained and what must be done to be released.",
        "Staff must tell a student the reason why the student is being restrained and what the student "
        "must do to be released.",
    ),
    (
        "Nothing in this policy prohibits the use of reasonable force in self-defense.",
        "This policy does not prohibit the use of reasonable force in self-defense.",
    ),
    (
        "Restraint may be used for no longer than is necessary to end the danger.",
        "Restraint may be used only for as long as is necessary to end the danger.",
    ),
    (
        "“Seclusion” is any situation in which a student is kept alone in a place that he or she is "
        "unable to leave.",
        "By “seclusion” we mean keeping a student alone in any place which the student is unable to leave.",
    ),
    (
        "Restraint is not to be used where it would endanger the student's health.",
        "Restraint that would endanger a student's health may not be used.",
    ),
    (
        "Except in an emergency, no student shall be touched against his or her will.",
        "Touching a student against the student's will is prohibited except in an emergency.",
    ),
    (
        "A student in time-out must be able to return to class as soon as he or she wishes.",
        "Whenever a student in time-out wishes to return to class, he or she must be able to do so.",
    ),
    ("No staff member may use a chokehold.", "Chokeholds are off limits to all staff members."),
    (
        "Physical restraint does not include a hug that the student wants.",
        "A hug is not a physical restraint if the student wants it.",
    ),
    (
        "Force shall not be used on a student who is only disrespectful.",
        "A student who is only disrespectful shall not be subjected to force.",
    ),
    (
        "Blocking a door so that a student cannot get out is seclusion.",
        "It is seclusion to block a door so that a student cannot get out.",
    ),
    (
        "An injury is serious if it needs the care of a doctor.",
        "A serious injury is one that needs a doctor's care.",
    ),
    (
        "Restraint shall be used neither to punish students nor to frighten them.",
        "Restraint shall not be used in order to punish or frighten students.",
    ),
    (
        "Nothing in this policy permits the use of mechanical restraint.",
        "This policy does not permit the use of mechanical restraint.",
    ),
    (
        "During a restraint, one adult shall watch the student's breathing.",
        "The student's breathing shall be watched by one adult while a restraint is in progress.",
    ),
    (
        "The word “harm” covers both physical and emotional harm.",
        "“Harm” includes physical harm and emotional harm.",
    ),
    (
        "A hold used to break up a fight is allowed if it lasts less than a minute.",
        "Staff may use a hold that lasts less than a minute to break up a fight.",
    ),
]
OTHER = [
    (
        "A hold may be kept up no longer than the student poses a danger.",
        "A hold may be kept up no longer than the student is upset.",
    ),
    (
        "A hold may be kept up no longer than ten minutes.",
        "A hold may be kept up as long as needed.",
    ),
    # Other acts and injuries of one grade.
    (
        "No student may be secluded for breaking a rule.",
        "No student may be secluded for talking back.",
    ),
    (
        "No student may be secluded for swearing.",
        "No student may be secluded for talking back.",
    ),
    (
        "Restraint may be used if a student shouts.",
        "Restraint may be used if a student is disruptive.",
    ),
    (
        "Restraint may be used if a student bites.",
        "Restraint may be used if a student assaults someone.",
    ),
    (
        "Serious harm means a concussion.",
        "Serious harm means a broken bone.",
    ),
]


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_loss_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), SAME)
def test_another_form_is_no_difference(before: str, after: str) -> None:
    assert_same(before, after)


@pytest.mark.parametrize(("before", "after"), OTHER)
def test_other_words_are_a_difference(before: str, after: str) -> None:
    assert directions(before, after) != {"neutral"}
    assert directions(after, before) != {"neutral"}


def test_a_length_of_time_added_to_a_rewritten_definition_is_never_silent() -> None:
    before, after = (
        "“Seclusion” is any situation in which a student is kept alone in a place that he or she is "
        "unable to leave.",
        "By “seclusion” we mean keeping a student alone for an hour in any place which the student is "
        "unable to leave.",
    )
    assert not {"neutral", "strengthens"} & directions(before, after)
    assert not {"neutral", "weakens"} & directions(after, before)


def test_who_poses_a_danger_is_not_taken_for_who_is_in_danger() -> None:
    before, after = (
        f"If the student {state}, staff shall act." for state in ("is in danger", "poses a danger")
    )
    assert "neutral" not in directions(before, after)
    assert "strengthens" not in directions(before, after)
