"""Prepositions, conjunctions and subordinators with the phrases that they open: what they turn, join or leave."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same, directions

# A phrase that stands before a ban, whose subject is denied behind its comma.
SAME = [
    (
        "No strap may be laid across the chest of a pupil.",
        "Across the chest of a pupil, no strap may be laid.",
    ),
    (
        "Over a student's face, no cloth may be placed.",
        "No cloth may be placed over a student's face.",
    ),
    (
        "Since seclusion is harmful, no school may use it.",
        "No school may use seclusion, since it is harmful.",
    ),
    (
        "Seclusion is harmful, so no school may use it.",
        "Because seclusion is harmful, no school may use it.",
    ),
    # Prepositions of several words that open what one word opens.
    (
        "Aside from trained staff, no person may restrain a student.",
        "No person other than trained staff may restrain a student.",
    ),
    (
        "Apart from the nurse, no one may open the medical file.",
        "No one may open the medical file apart from the nurse.",
    ),
    (
        "No one may lock the door except the principal.",
        "Apart from the principal, no one may lock the door.",
    ),
    (
        "In the absence of an emergency, a student shall not be held.",
        "A student shall not be held unless there is an emergency.",
    ),
    (
        "Despite a parent's consent, a school shall not use seclusion.",
        "Even if a parent consents, a school shall not use seclusion.",
    ),
    (
        "A teacher may hold a student provided a second adult is present.",
        "A teacher may hold a student so long as a second adult is present.",
    ),
    (
        "Only the student's safety may justify a hold.",
        "Nothing but the student's safety may justify a hold.",
    ),
    (
        "Except in an emergency, seclusion is prohibited.",
        "Seclusion is prohibited outside of an emergency.",
    ),
    (
        "Not only the parent but also the doctor shall be notified.",
        "The parent and the doctor shall be notified.",
    ),
    (
        "In light of the risk, a nurse shall watch each hold.",
        "In view of the risk, a nurse shall watch each hold.",
    ),
    (
        "For lack of trained staff, a school shall not delay the release of a student.",
        "A school shall not delay the release of a student for lack of trained staff.",
    ),
    (
        "Over and above the report, the principal shall phone the parent.",
        "In addition to the report, the principal shall phone the parent.",
    ),
    (
        "Although a child agrees, the door shall stay open.",
        "The door shall stay open even though a child agrees.",
    ),
    ("The principal shall be told of the hold.", "The principal shall be told about the hold."),
    ("Staff shall be trained in the use of holds.", "Staff shall be trained on the use of holds."),
]
LOST = [
    # What "and" joins to an exception is one more thing that is excepted.
    (
        "Except for emergencies, staff shall not hold a student.",
        "Except for emergencies and transport, staff shall not hold a student.",
    ),
    (
        "Aside from trained staff, no person may restrain a student.",
        "Aside from trained staff and volunteers, no person may restrain a student.",
    ),
    (
        "In the absence of an emergency, a student shall not be held.",
        "In the absence of an emergency or a disruption, a student shall not be held.",
    ),
    (
        "In the absence of written consent, seclusion is prohibited.",
        "In the absence of consent, seclusion is prohibited.",
    ),
    (
        "Barring an emergency, a student shall not be held.",
        "Barring an emergency or a tantrum, a student shall not be held.",
    ),
    (
        "Despite a parent's consent, seclusion is prohibited.",
        "Without a parent's consent, seclusion is prohibited.",
    ),
    (
        "To the extent that a student is hurt, the school shall pay for care.",
        "To the extent that a student is badly hurt, the school shall pay for care.",
    ),
    (
        "By the time the student leaves, the nurse shall have examined the student.",
        "After the student leaves, the nurse shall have examined the student.",
    ),
    # What a student is free from is narrowed by a word before it.
    (
        "A child has a right to be free from restraint.",
        "A child has a right to be free from unreasonable restraint.",
    ),
    (
        "A student shall be free from restraint and from seclusion.",
        "A student shall be free from seclusion.",
    ),
    (
        "A hold shall be recorded whether or not anyone was hurt.",
        "A hold shall be recorded if anyone was hurt.",
    ),
    (
        "A photograph may not be shared except with the parent.",
        "A photograph may not be shared except with the parent and the press.",
    ),
    (
        "Regardless of the length of the hold, the school shall inform the parent.",
        "Depending on the length of the hold, the school shall inform the parent.",
    ),
    (
        "The school shall pay for care.",
        "The school shall pay for care to the extent of available funds.",
    ),
    (
        "Outside of an emergency, seclusion is prohibited.",
        "Outside of an emergency or a disruption, seclusion is prohibited.",
    ),
    (
        "Nothing but the student's safety may justify a hold.",
        "Nothing but the student's safety or the teacher's authority may justify a hold.",
    ),
    # Phrases in a row: one fewer of them, wherever it stands.
    (
        "Holds are banned in class, on the bus and at recess.",
        "Holds are banned in class and at recess.",
    ),
    (
        "Restraint is barred for punishment, for convenience and for lack of staff.",
        "Restraint is barred for punishment and for convenience.",
    ),
    (
        "No notice shall be withheld for lack of staff or time.",
        "No notice shall be withheld for lack of time.",
    ),
    (
        "The room shall be checked before and after each use.",
        "The room shall be checked after each use.",
    ),
    (
        "A student may go to the nurse before, during or after class.",
        "A student may go to the nurse before or after class.",
    ),
    (
        "A child shall be kept within sight and within reach.",
        "A child shall be kept within sight.",
    ),
    (
        "Seclusion may be used for protection.",
        "Seclusion may be used for protection and for order.",
    ),
    (
        "A hold may be used against an attack.",
        "A hold may be used against an attack and against noise.",
    ),
    (
        "A student may be held during a fight.",
        "A student may be held during a fight, during a fire or during a test.",
    ),
    (
        "In accordance with the plan and with the law, a child may be held.",
        "In accordance with the plan, a child may be held.",
    ),
    # What is said of the students behind them, before the verb, says how far a duty reaches.
    ("A child at rest shall be watched.", "A child at rest in a crib shall be watched."),
    (
        "A student under restraint shall be watched.",
        "A student under restraint for an hour shall be watched.",
    ),
    # One act for another, in place of both; another day.
    (
        "The school shall send a letter in addition to phoning the parent.",
        "The school shall send a letter instead of phoning the parent.",
    ),
    (
        "The school shall send a letter as well as phoning the parent.",
        "The school shall send a letter rather than phoning the parent.",
    ),
    ("The report is due on the day of the hold.", "The report is due on the day after the hold."),
    (
        "The file shall be kept at school after the student leaves.",
        "The file shall be kept at school until the student leaves.",
    ),
    (
        "A child may not be questioned without a parent.",
        "A child may not be questioned without notice to a parent.",
    ),
    ("Of the two adults, both shall be trained.", "Of the two adults, one shall be trained."),
    (
        "No adult may enter besides the nurse.",
        "No adult may enter besides the nurse or the cook.",
    ),
    (
        "Beyond the nurse, no adult may enter.",
        "Beyond the nurse and the cook, no adult may enter.",
    ),
    (
        "The parent shall be called upon injury and upon release.",
        "The parent shall be called upon injury.",
    ),
    # One occasion of a duty fewer.
    (
        "Upon entry to the room and every ten minutes thereafter, an aide shall check the child.",
        "Upon entry to the room, an aide shall check the child.",
    ),
    (
        "Once a year, and whenever the law changes, all staff shall be trained.",
        "Once a year, all staff shall be trained.",
    ),
    (
        "Although a child agrees, the door shall stay open.",
        "Unless a child agrees, the door shall stay open.",
    ),
    # A small word, or the opener of a time, is all that tells the texts apart.
    (
        "During a restraint, a second adult shall watch the student's breathing.",
        "A second adult shall watch the student's breathing after a restraint.",
    ),
    (
        "The school shall meet with the parent after the hold.",
        "The school shall meet without the parent after the hold.",
    ),
    (
        "Staff shall sit so that they can see and hear the student.",
        "Staff shall sit so that they can hear the student.",
    ),
    (
        "Staff shall sit where they see and hear the student.",
        "Staff shall sit where they see the student.",
    ),
    ("An aide shall sit near the student.", "An aide shall sit near the door."),
    # "But" and a modal begin a clause that lets, orders or bars something more.
    (
        "No one may use force contrary to the student's behavior plan.",
        "No one may use force contrary to the student's behavior plan, but the principal may.",
    ),
    (
        "Staff shall not leave the room but shall watch the student.",
        "Staff shall not leave the room.",
    ),
    ("A student may be held but shall not be tied.", "A student may be held."),
    # What is subject to other rules is a smaller leave, and a smaller duty.
    (
        "A physical escort is not restraint, subject to the limits of this rule.",
        "A physical escort is not restraint.",
    ),
    (
        "Staff may hold a student, subject to the limits of this rule.",
        "Staff may hold a student.",
    ),
    (
        "The school shall tell the parent.",
        "The school shall tell the parent, subject to the exceptions of this rule.",
    ),
]
UNCLEAR = [
    ("The report shall be sent to the parent.", "The report shall be sent by the parent."),
    ("Restraint may be used by trained staff.", "Restraint may be used on trained staff."),
    ("Off school grounds, this rule applies.", "Off school grounds, this rule does not apply."),
    (
        "Inasmuch as holds cause harm, they are prohibited.",
        "Insofar as holds cause harm, they are prohibited.",
    ),
    ("Staff shall use words before force.", "Staff shall use force before words."),
    (
        "Rather than lock the door, staff shall stand beside it.",
        "Rather than stand beside it, staff shall lock the door.",
    ),
]


@pytest.mark.parametrize(("before", "after"), SAME)
def test_a_phrase_in_another_place_or_form_changes_nothing(before: str, after: str) -> None:
    assert_same(before, after)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_loss_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), UNCLEAR)
def test_persons_with_another_preposition_are_shown(before: str, after: str) -> None:
    assert directions(before, after) == {"unclear"}
    assert directions(after, before) == {"unclear"}
