"""Rules that bar nothing, practices that are fit, reasons, questions for nouns, intervals: the same, and less."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same, directions

SAME = (
    (
        "Staff shall check the student every ten minutes.",
        "Staff shall check the student at intervals of no more than ten minutes.",
    ),
    (
        "Staff shall check the student every ten minutes.",
        "Staff shall check the student at intervals of ten minutes.",
    ),
    (
        "Staff shall check the student every ten minutes.",
        "Staff shall check the student at ten-minute intervals.",
    ),
    (
        "Nothing in this policy prevents staff from using reasonable force to protect a student "
        "from imminent bodily injury.",
        "This policy does not forbid staff to use reasonable force for the protection of a student "
        "from imminent bodily injury.",
    ),
    (
        "Nothing in this policy prevents staff from using reasonable force.",
        "Staff may use reasonable force.",
    ),
    (
        "This policy does not prohibit a parent from filing a complaint with the state.",
        "Nothing in this policy prevents a parent from filing a complaint with the state.",
    ),
    (
        "Nothing in this policy shall prevent a student from leaving the room.",
        "This policy shall not keep a student from leaving the room.",
    ),
    (
        "Seclusion does not include a time-out in which the student is not prevented from leaving.",
        "A time-out in which nothing prevents the student from leaving is not seclusion.",
    ),
    (
        "Time-out means a break in a room from which the student is free to leave.",
        "Time-out means a break in a room that nothing keeps the student from leaving.",
    ),
    (
        "After a restraint, the nurse shall check the student.",
        "If a restraint is used, the nurse shall then check the student.",
    ),
    (
        "Refusing to work is never an acceptable ground for restraint.",
        "Restraint shall never be used for refusing to work.",
    ),
    (
        "Physical escort means touching a student to induce the student to walk to a safe place.",
        "Physical escort means touching a student so that the student walks to a safe place.",
    ),
    (
        "Isolation is not a permitted practice in this district.",
        "Isolation is not permitted in this district.",
    ),
    (
        "Training shall be provided annually to all personnel who are authorized to use restraint.",
        "Every year, all personnel authorized to use restraint are to be given training.",
    ),
    (
        "A parent who disagrees with the findings may appeal to the board within thirty days.",
        "If you do not agree with the findings, you may appeal to the board within thirty days.",
    ),
    (
        "A trained staff member shall observe the student.",
        "A staff member who is trained shall observe the student.",
    ),
    (
        "The report shall state the reasons for which restraint was used.",
        "The report shall state why restraint was used.",
    ),
    (
        "The report shall state the names of the staff who used restraint.",
        "The report shall state which staff used restraint.",
    ),
    (
        "The report shall state the manner in which the student was held.",
        "The report shall state how the student was held.",
    ),
    (
        "The report shall be sent within two days (48 hours).",
        "The report shall be sent within two days.",
    ),
    (
        "Staff who are authorized to use restraint shall be trained.",
        "Staff authorized to use restraint shall be trained.",
    ),
    (
        "Seclusion is not permitted unless an administrator has given prior authorization.",
        "Seclusion requires the prior authorization of an administrator.",
    ),
    (
        "Seclusion may be used only with the authorization of an administrator.",
        "Seclusion requires the authorization of an administrator.",
    ),
    (
        "Seclusion may not be used without the written consent of the parent.",
        "Seclusion requires the written consent of the parent.",
    ),
    (
        "Restraint requires the approval of the principal.",
        "Restraint always requires the approval of the principal.",
    ),
)

LOST = (
    (
        "Staff shall check the student every ten minutes.",
        "Staff shall check the student at intervals not exceeding fifteen minutes.",
    ),
    (
        "Staff shall check the student at intervals of no longer than five minutes.",
        "Staff shall check the student every ten minutes.",
    ),
    (
        "Staff shall check the student at intervals not to exceed ten minutes.",
        "Staff shall check the student at intervals of at least ten minutes.",
    ),
    (
        "Staff shall check the student at least every ten minutes.",
        "Staff shall check the student at most every ten minutes.",
    ),
    (
        "Staff shall check the student at intervals not exceeding ten minutes.",
        "Staff shall check the student no more than once every ten minutes.",
    ),
    (
        "Staff shall check the student at intervals of ten minutes.",
        "Staff shall check the student at regular intervals.",
    ),
    (
        "Nothing in this policy prevents staff from using reasonable force to protect a student from injury.",
        "This policy does not prevent staff from using force to protect a student from injury.",
    ),
    (
        "This policy does not prohibit the use of seat belts.",
        "This policy does not prohibit the use of seat belts or harnesses.",
    ),
    (
        "This section shall not prohibit an adult from holding a student briefly to comfort the student.",
        "This section shall not prohibit an adult from holding a student to comfort the student.",
    ),
    (
        "Seclusion does not include a time-out in which the student is not prevented from leaving.",
        "A time-out is not seclusion.",
    ),
    (
        "If a restraint is used, the nurse shall thereafter check the student.",
        "After a long restraint, the nurse shall check the student.",
    ),
    (
        "A tantrum is not a permitted reason for seclusion.",
        "A tantrum is a permitted reason for seclusion.",
    ),
    (
        "The report shall be sent within two days of the incident.",
        "The report shall be sent within two days after the investigation of the incident.",
    ),
    (
        "Property damage is not a permissible ground for restraint.",
        "Property damage is a permissible ground for restraint.",
    ),
    (
        "Refusal to comply is not a reason for restraint.",
        "Refusal to comply is a reason for restraint.",
    ),
    (
        "Seclusion is not a permitted response to a tantrum.",
        "Seclusion is a permitted response to a tantrum.",
    ),
    (
        "Seclusion is not permitted as a response to a tantrum.",
        "Seclusion is permitted as a response to a tantrum.",
    ),
    (
        "Prone restraint is not an acceptable technique.",
        "Prone restraint is an acceptable technique when two adults are present.",
    ),
    (
        "Seclusion is never a legitimate consequence for misbehavior.",
        "Seclusion is a legitimate consequence for serious misbehavior.",
    ),
    (
        "Seclusion is never a permissible consequence for misbehavior.",
        "Seclusion is never a permissible consequence for minor misbehavior.",
    ),
    (
        "Restraint is a permissible intervention in an emergency.",
        "Restraint may be used.",
    ),
    (
        "Restraint is a permissible intervention of last resort.",
        "Restraint may be used.",
    ),
    (
        "A parent who disagrees with the findings may appeal to the board within thirty days.",
        "If you do not agree with the findings in writing, you may appeal to the board within thirty days.",
    ),
    (
        "The report shall state the names and training of the staff who used restraint.",
        "The report shall state which staff used restraint.",
    ),
    (
        "Seclusion is not permitted unless an administrator has given prior authorization.",
        "Seclusion requires the authorization of an administrator.",
    ),
    (
        "Seclusion may be used only with the authorization of an administrator.",
        "Seclusion requires the authorization of a teacher.",
    ),
    (
        "Seclusion may not be used without the written consent of the parent.",
        "Seclusion requires the consent of the parent.",
    ),
    (
        "Any use of restraint requires the approval of the principal.",
        "Any use of restraint requires the approval of the principal or a teacher.",
    ),
    (
        "Any use of restraint requires the approval of the principal.",
        "Restraint may be used with or without the approval of the principal.",
    ),
    (
        "Restraint requires the prior approval of the principal.",
        "Restraint requires the approval of the principal.",
    ),
    (
        "Restraint requires annual training.",
        "Restraint requires training.",
    ),
    (
        "Seclusion may be used only with the consent of the parent and in an emergency.",
        "Seclusion requires the consent of the parent.",
    ),
    (
        "Restraint may be used only with the approval of the principal.",
        "Restraint may be used with or without the approval of the principal.",
    ),
    (
        "Restraint requires the approval of the principal.",
        "Restraint may be used with or without the approval of the principal.",
    ),
    (
        "Restraint requires the approval of the principal.",
        "Restraint may be used.",
    ),
    (
        "Restraint requires the approval of the principal.",
        "Restraint may be used with the approval of the principal.",
    ),
)

# What looks like the one form or the other, and is neither: nobody may call it the same.
NEVER_THE_SAME = (
    (
        "This policy does not prohibit a parent from filing a complaint with the state.",
        "This policy prohibits a parent from filing a complaint with the state.",
    ),
    (
        "This policy does not prohibit the use of seat belts.",
        "This policy prohibits the use of seat belts.",
    ),
    (
        "Time-out means a break in a room from which the student is free to leave.",
        "Time-out means a break in a room that an adult keeps the student from leaving.",
    ),
    (
        "Refusing to work is never a sufficient reason for restraint.",
        "Restraint shall never be used for refusing to work.",
    ),
    (
        "A tantrum is not a permitted reason for seclusion.",
        "A tantrum is not the preferred reason for seclusion.",
    ),
    (
        "Physical escort means touching a student to induce the student to walk to a safe place.",
        "Physical escort means touching a student to force the student to walk to a safe place.",
    ),
    (
        "Prone restraint is not an acceptable technique.",
        "Prone restraint is an acceptable technique only in an emergency.",
    ),
    (
        "A staff member trained in first aid shall observe the student and record the behavior every ten minutes.",
        "The student shall be observed by a staff member, and the behavior shall be recorded every "
        "ten minutes by a person trained in first aid.",
    ),
    (
        "The report shall state the place in which the restraint was used.",
        "The report shall state why restraint was used.",
    ),
    (
        "Seclusion requires the consent of the parent.",
        "Seclusion does not require the consent of the parent.",
    ),
    (
        "Restraint may be used only with the approval of the principal.",
        "Restraint may be used without the approval of the principal.",
    ),
)


@pytest.mark.parametrize(("before", "after"), SAME)
def test_another_form_changes_nothing(before: str, after: str) -> None:
    assert_same(before, after)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_loss_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), NEVER_THE_SAME)
def test_what_only_looks_like_it_is_not_called_the_same(before: str, after: str) -> None:
    assert directions(before, after) != {"neutral"}
    assert directions(after, before) != {"neutral"}
