"""Duties said anew slot by slot: the act as a noun that is performed, who does it, to whom, by when, in what manner."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, directions

# One slot lost, beside an act that the other text names by a noun.
LOST = (
    (
        "The investigator shall interview the student, the parent and all witnesses.",
        "Interviews with all witnesses are to be conducted by the investigator.",
    ),
    (
        "The board shall review this policy every two years and shall invite parents to comment.",
        "A review of this policy must be undertaken by the board every second year.",
    ),
    (
        "The school shall investigate every complaint and tell the parent the result.",
        "Every complaint undergoes an investigation by the school.",
    ),
    (
        "Training in holds is given every year to drivers and aides.",
        "Drivers shall receive training in holds every year.",
    ),
    (
        "An interview with the student, in the presence of the parent, shall be conducted by the counselor.",
        "The counselor shall interview the student.",
    ),
    (
        "The parent shall be told of the incident in the language spoken at home.",
        "Information on the incident is given to the parent.",
    ),
    (
        "The school must obtain the consent of the parent and the doctor before the plan is changed.",
        "The consent of the parent is required before the plan is changed.",
    ),
    (
        "The observer shall note the student's breathing and color.",
        "The observer shall note how the student breathes.",
    ),
    # A second agent or recipient under the same preposition.
    (
        "The report must be written by the person who applied the restraint and by each witness.",
        "The report must be written by the person who applied the restraint.",
    ),
    (
        "Notice shall be given to the parent whose child was restrained and to the superintendent.",
        "Notice shall be given to the parent whose child was restrained.",
    ),
    # One more occasion, whatever it is named by.
    (
        "Staff shall be trained within 60 days and before they are assigned to the room.",
        "Staff shall be trained within 60 days.",
    ),
    (
        "The principal shall inspect each room weekly and after each use.",
        "Each room shall be inspected weekly by the principal.",
    ),
    (
        "The log shall be reviewed monthly and after every incident.",
        "The log shall be reviewed monthly.",
    ),
    # Staff as those to whom it is done.
    (
        "The nurse shall examine the student and the staff after a restraint.",
        "The nurse shall examine the student after a restraint.",
    ),
    # Times.
    (
        "The aide shall record the condition every five minutes while the student is in the room.",
        "At ten-minute intervals throughout the student's time in the room, the aide notes the condition.",
    ),
    (
        "The team shall meet within two school days of the restraint.",
        "The team meets in the course of the ten school days after the restraint.",
    ),
    (
        "The principal shall send a notice within two school days.",
        "A notice is sent by the principal after the incident within five school days.",
    ),
    (
        "The department shall publish the number of restraints by October 1.",
        "Publication by the department of the number of restraints is due by December 1.",
    ),
    (
        "If the student has been restrained twice in a month, the team must meet.",
        "The team must meet where four restraints of the student have occurred in a month.",
    ),
    # A first moment before the last one.
    (
        "The nurse shall call the parent as soon as possible, but no later than the end of the school day.",
        "The nurse shall call the parent no later than the end of the school day.",
    ),
    (
        "The complainant shall be sent the decision within ten days.",
        "The complainant shall receive the decision within thirty days.",
    ),
    (
        "Staff shall deliver the log and the notes to the office.",
        "The office shall receive the log from staff.",
    ),
    # What goes on after a comma, and what is left to those who act.
    (
        "Each incident report is to undergo a review by the principal, who signs and dates it.",
        "The principal shall review each incident report.",
    ),
    (
        "Corrective action must be taken by the superintendent when restraint was not necessary.",
        "Where restraint was not necessary, it is left to the superintendent whether corrective action is taken.",
    ),
    (
        "The notice shall state the time and the place of the incident.",
        "The time of the incident shall be stated in the notice.",
    ),
    (
        "A parent who requests access is to have it within three days.",
        "A parent who requests access shall have it within ten days.",
    ),
    # Help eases a right.
    (
        "The student shall be given an opportunity to speak with the help of a trusted adult.",
        "The student shall be given an opportunity to speak.",
    ),
)
SAME = (
    (
        "The principal shall decide the complaint within ten days.",
        "A decision on the complaint is due from the principal within ten days.",
    ),
    (
        "The counselor shall speak with the student about the incident.",
        "There shall be a conversation about the incident between the counselor and the student.",
    ),
    (
        "The aide must be able to see the student at all times.",
        "It must be possible at all times for the aide to see the student.",
    ),
    (
        "A parent may file a complaint with the superintendent.",
        "It is open to a parent to lodge a complaint with the superintendent.",
    ),
    (
        "The IEP team must meet to revise the plan.",
        "The IEP team must be convened to revise the plan.",
    ),
    (
        "If the student has been restrained twice in a month, the team must meet.",
        "Two restraints of a student in a month require that the team meet.",
    ),
    (
        "Any violation by staff must be reported.",
        "Any violation on the part of staff must be reported.",
    ),
    (
        "Before leaving school that day, staff must fill out a report.",
        "Before leaving school on the day in question, staff must fill out a report.",
    ),
)
MORE = (
    (
        "A trained staff member shall watch the student without interruption for as long as the seclusion lasts.",
        "From the beginning of a seclusion to its end, the student must be under the uninterrupted watch of a staff "
        "member with training.",
    ),
    (
        "No employee may use a physical restraint without having completed the training.",
        "Completion of the training is a prerequisite for the use of a physical restraint.",
    ),
    (
        "Each teacher shall submit the completed form to the dean by Friday.",
        "The dean is to receive the completed form from each teacher by Friday.",
    ),
    (
        "The aide shall record the student's behavior every five minutes.",
        "An entry on the student's behavior shall be made by the aide every five minutes.",
    ),
    (
        "The principal shall give the parent a report that states the cause and the length of the restraint.",
        "The principal shall give the parent a report of the cause and the length of the restraint.",
    ),
)
# Looks alike: the verb does more than carry a noun, or turns who does it.
OTHER = (
    (
        "The team shall examine the plan within five days.",
        "An examination of the plan shall be proposed by the team within five days.",
    ),
    (
        "The school shall investigate every complaint.",
        "The school shall refuse an investigation of every complaint.",
    ),
    (
        "The school must request the consent of the parent.",
        "The school must obtain the consent of the parent.",
    ),
    (
        "Staff shall stand between the student and the door.",
        "Staff shall stand by the student with the door.",
    ),
)
# A copy that is sent and one that may be seen are no act that is performed.
WEAKER_VERBS = (
    (
        "Each fall, the school shall send parents the previous year's restraint figures.",
        "Each fall, the previous year's restraint figures shall be made available to parents by the school.",
    ),
)


@pytest.mark.parametrize(("before", "after"), LOST + WEAKER_VERBS)
def test_a_lost_slot_is_seen_in_another_form_of_the_sentence(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), SAME + MORE)
def test_the_same_slots_in_another_form_are_no_change(before: str, after: str) -> None:
    assert directions(before, after) <= {"neutral"}
    assert directions(after, before) <= {"neutral"}


@pytest.mark.parametrize(("before", "after"), OTHER)
def test_a_verb_with_a_sense_of_its_own_is_not_passed_over(before: str, after: str) -> None:
    assert "neutral" not in directions(before, after)
    assert "neutral" not in directions(after, before)
