"""Who is bound, who is spared, and what is presumed or thought."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost

# A second act that one refrains from makes no ban of the first.
SECOND_ACTS = (
    (
        "The aide shall stay within two feet of the door and shall avoid the use of a phone.",
        "The aide shall stay within ten feet of the door and shall avoid the use of a phone.",
    ),
    (
        "The nurse shall check breathing, pulse and skin, and shall refrain from leaving.",
        "The nurse shall check breathing and pulse, and shall refrain from leaving.",
    ),
    (
        "Staff shall refrain from holding a student by the neck or arms.",
        "Staff shall refrain from holding a student by the neck.",
    ),
    (
        "The aide shall sit by the door and shall refrain from using a phone or a tablet.",
        "The aide shall sit by the door and shall refrain from using a phone.",
    ),
)
# "You" are the staff, or the parents.
READERS = (
    (
        "If you see a coworker using an unsafe hold, you have to step in and to call for help.",
        "If you see a coworker using an unsafe hold, you are free to step in and to call for help.",
    ),
    (
        "When a colleague asks for relief, you must take over at once. When you hold a student, you count aloud.",
        "When a colleague asks for relief, you may take over at once. When you hold a student, you count aloud.",
    ),
    (
        "You are required to tell your supervisor about a hold the same day.",
        "You are welcome to tell your supervisor about a hold the same day.",
    ),
    (
        "You have to stay with your students during a lockdown.",
        "You may stay with your students during a lockdown.",
    ),
    (
        "You may ask us in writing to see your child's report.",
        "You must ask us in writing to see your child's report.",
    ),
)
# What is presumed tells whom a presumption serves; what is suspected is more than what is confirmed.
PRESUMED = (
    (
        "A transfer within ninety days must be presumed to be a reprisal.",
        "A transfer within ninety days may be presumed to be a reprisal.",
    ),
    (
        "A hold without a report must be presumed unlawful.",
        "A hold without a report may be presumed unlawful.",
    ),
    (
        "Consent may be presumed to have been given. A hold that staff reported shall be documented.",
        "Consent shall be presumed to have been given. A hold that staff reported shall be documented.",
    ),
    (
        "A restraint by a trained employee may be presumed reasonable.",
        "A restraint by a trained employee shall be presumed reasonable.",
    ),
    (
        "An adverse act shall be deemed retaliatory by the hearing officer.",
        "An adverse act may be deemed retaliatory by the hearing officer.",
    ),
    (
        "Staff shall report suspected abuse to the principal.",
        "Staff shall report verified abuse to the principal.",
    ),
    (
        "The principal shall investigate any alleged violation.",
        "The principal shall investigate any confirmed violation.",
    ),
    ("The nurse shall examine an apparent injury.", "The nurse shall examine a confirmed injury."),
    (
        "Staff may hold a student only in a case of actual danger.",
        "Staff may hold a student only in a case of perceived danger.",
    ),
    (
        "Staff shall report suspected abuse of a student.",
        "Staff shall report confirmed abuse of a student.",
    ),
    (
        "The principal shall answer an actual or alleged complaint.",
        "The principal shall answer an alleged complaint.",
    ),
)
# "Injury or no injury" leaves it open.
WHETHER_OR_NO = (
    (
        "The nurse examines the student, injury or no injury, within an hour.",
        "The nurse examines the student, if there is an injury, within an hour.",
    ),
    (
        "The parent shall be called the same day, injury or not.",
        "The parent shall be called the same day if there was an injury.",
    ),
    (
        "The principal shall investigate, complaint or no complaint.",
        "The principal shall investigate if a complaint is made.",
    ),
    (
        "The door shall be unlocked, fire alarm or no.",
        "The door shall be unlocked if there is a fire alarm.",
    ),
    ("Staff may hold a student who consents.", "Staff may hold a student, consent or no."),
)
# Whoever may end a hold protects: the fewer may, or the later, the worse.
ENDED = (
    ("Any employee may stop a hold.", "Only an administrator may stop a hold."),
    (
        "The nurse may end the seclusion at any time.",
        "The nurse may end the seclusion after thirty minutes.",
    ),
    (
        "An observer may order the student to be released.",
        "An observer may order the student to be released with the principal's approval.",
    ),
    ("The nurse or the aide may call off the restraint.", "The nurse may call off the restraint."),
    (
        "A staff member may release the child.",
        "A staff member may release the child if the child has apologized.",
    ),
    (
        "The principal may seclude a student in an emergency.",
        "Any adult may seclude a student in an emergency.",
    ),
    ("Trained staff may hold a student.", "Any staff may hold a student."),
    (
        "The principal may order that a student be restrained.",
        "Any adult may order that a student be restrained.",
    ),
    (
        "The principal may end the meeting. The nurse shall watch the student for ten minutes.",
        "The principal may end the meeting. The nurse shall watch the student for five minutes.",
    ),
)
# What must be given is more than what may be had.
GIVEN = (
    (
        "The parent shall be allowed to attend.",
        "The parent may, in the principal's discretion, be allowed to attend.",
    ),
    (
        "No employee shall use a painful substance, such as pepper spray.",
        "No employee shall use a painful substance, namely pepper spray.",
    ),
    (
        "“Seclusion” means confinement in a room, such as a cell or a closet.",
        "“Seclusion” means confinement in a room, to wit, a cell or a closet.",
    ),
)
# Whoever need not act is spared: a duty of the school is gone.
SPARED = (
    (
        "The aide must stay in the room. The aide shall log the time.",
        "The aide doesn't have to stay in the room. The aide shall log the time.",
    ),
    (
        "The nurse shall be told at once, and the principal must sign the form.",
        "The nurse shall be told at once, and the principal need not sign the form.",
    ),
    ("Staff must call the parent after a hold.", "Staff need not call the parent after a hold."),
    (
        "A parent need not sign the form before a visit.",
        "A parent must sign the form before a visit.",
    ),
    (
        "The team shall meet within two days and shall invite the parent.",
        "The team shall meet within two days and need not invite the parent.",
    ),
    ("The parent shall be told of the hold.", "The parent need not be told of the hold."),
    (
        "The room must have a window. The door must open outward.",
        "The room must have a window. The door need not open outward.",
    ),
    (
        "The trainer must be certified by the state.",
        "The trainer need not be certified by the state.",
    ),
)


@pytest.mark.parametrize(("before", "after"), SECOND_ACTS)
def test_second_acts(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), READERS)
def test_readers(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), PRESUMED)
def test_presumed_and_suspected(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), WHETHER_OR_NO)
def test_whether_or_no(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), ENDED)
def test_leaves_to_end_a_hold(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), GIVEN)
def test_given_or_had(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), SPARED)
def test_spared(before: str, after: str) -> None:
    assert_lost(before, after)
