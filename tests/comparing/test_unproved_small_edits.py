"""Small edits that only repetition, small words or a form of the clause could make silent: each is told, or unclear."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_same, directions

HEARD = (
    # What one text alone says, though its words are small or stand elsewhere in the sentence.
    (
        "Medication prescribed by a physician and taken as prescribed is not a chemical restraint.",
        "Medication prescribed by a physician is not a chemical restraint.",
    ),
    (
        "The principal shall meet with the student, the parent and the teacher before the student returns.",
        "The principal shall meet with the parent and the teacher before the student returns.",
    ),
    (
        "The office shall send to the parent written findings within ten days of the complaint.",
        "The office shall send written findings within ten days of the complaint.",
    ),
    (
        "A copy shall be kept in the office and in each classroom, and a summary shall be posted.",
        "A copy shall be kept in the office, and a summary shall be posted.",
    ),
    (
        "After the third restraint in a month the team shall meet within five days.",
        "After the third restraint in a month by the same employee the team shall meet within five days.",
    ),
    (
        "The nurse shall examine the student once the hold has ended.",
        "The nurse shall examine the student once the hold has ended, if on duty in the building.",
    ),
    (
        "The report states what was tried first, what the parent was told, and who was present.",
        "The report states what was tried first, and who was present.",
    ),
    (
        "The accused employee shall have no contact with students until the inquiry is over.",
        "The accused employee shall have no contact with that student until the inquiry is over.",
    ),
    (
        "Protective equipment means any device worn by the student.",
        "Protective equipment means any tailor-made device worn by the student.",
    ),
    # One small word for another.
    (
        "The accused employee shall have no contact with any student until the inquiry is over.",
        "The accused employee shall have no contact with that student until the inquiry is over.",
    ),
    (
        "A device may be removed only if it is being used to injure someone.",
        "A device may be removed only if it could be used to injure someone.",
    ),
    (
        "No employee shall tie or gag a student, whatever the reason may be.",
        "No employee shall tie and gag a student, whatever the reason may be.",
    ),
    (
        "The aide shall offer food every two hours and whenever the student asks.",
        "The aide shall offer food every two hours if the student asks.",
    ),
    (
        "Seclusion shall not be used except where the plan requires it.",
        "Seclusion shall not be used except where the plan allows it.",
    ),
    (
        "The clerk shall call each number on the emergency card before the end of the day.",
        "The clerk shall call another number on the emergency card before the end of the day.",
    ),
    # What is stated is denied, and not the condition.
    (
        "No student shall be restrained, unless a physician has stated that restraint poses no risk.",
        "No student shall be restrained, if a physician has stated that restraint poses a risk.",
    ),
    # What a hold does, and what it is for.
    (
        "Staff shall not use a hold that restricts breathing.",
        "Staff shall not use a hold whose purpose is to restrict breathing.",
    ),
    # A sort of breach, and not one that goes on.
    (
        "The contract shall end upon any breach of this policy.",
        "The contract shall end upon any persistent breach of this policy.",
    ),
    # An open door, and one that is shut.
    (
        "The door is open while a student is inside the room with the aide.",
        "The door is unlocked while a student is inside the room with the aide.",
    ),
    # The whole, and any part.
    (
        "The board may not waive any provision of this policy.",
        "The board may not waive this policy as a whole.",
    ),
    # Who is there.
    (
        "The policy may be changed only by a vote of two thirds of the members.",
        "The policy may be changed only by a vote of two thirds of such members as are present.",
    ),
)

SAME = (
    (
        "The observer shall note the time of each check and shall sign the log.",
        "The observer shall also note the time of each check and shall sign the log.",
    ),
    (
        "No employee shall restrain a student for punishment.",
        "No employee shall restrain a student for punishment, whether or not the student has done wrong.",
    ),
    (
        "Staff trained in first aid shall stay with the student until the nurse arrives.",
        "Staff who are trained in first aid shall stay with the student until the nurse arrives.",
    ),
    (
        "The report shall be sent to the parent by mail within two school days.",
        "The report shall be sent by mail to the parent within two school days.",
    ),
    (
        "While the student is in seclusion, an employee shall watch the student without interruption.",
        "While a student is in seclusion, an employee shall watch that student without interruption.",
    ),
    (
        "Every complaint shall be answered in writing within ten days by the officer.",
        "Each complaint shall be answered in writing within ten days by the officer.",
    ),
    (
        "The student shall be released as soon as the danger has passed.",
        "The student shall be released as soon as the danger is over.",
    ),
)


@pytest.mark.parametrize(("before", "after"), HEARD)
def test_a_small_edit_that_no_proof_covers_is_never_silent(before: str, after: str) -> None:
    for one, other in ((before, after), (after, before)):
        assert directions(one, other) & {"weakens", "strengthens", "unclear"}


@pytest.mark.parametrize(("before", "after"), SAME)
def test_what_small_words_leave_as_it_is_stays_the_same(before: str, after: str) -> None:
    assert_same(before, after)
