"""Formal board policies drafted anew: who has a say, what counts as one incident, ways out, exclusions."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same

LOST_SAY = [
    (
        "A wall is padded only when the superintendent and the director of special education approve.",
        "A wall is padded only when the superintendent approves after consulting the director of special education.",
    ),
    (
        "Seclusion may be written into a plan only if the parent and the team approve.",
        "Seclusion may be written into a plan only if the team approves after consulting the parent.",
    ),
    (
        "The superintendent and the board approve each device.",
        "The superintendent approves each device after consulting the board.",
    ),
    (
        "A student returns to the room only when the nurse and the principal agree.",
        "A student returns to the room only when the principal agrees, having heard the nurse.",
    ),
    (
        "The room may be used only with the written approval of the director and the superintendent.",
        "The room may be used only with the written approval of the superintendent, in consultation with the director.",
    ),
    (
        "The director approves each use of a harness in writing before it is used.",
        "The director approves each use of a harness by telephone before it is used and confirms the approval in "
        "writing afterward.",
    ),
    (
        "Extensions are approved in writing by the principal.",
        "Extensions are approved orally by the principal, who confirms them in writing the next day.",
    ),
    (
        "The administrator shall approve the extension in writing.",
        "The administrator shall approve the extension by telephone, and shall confirm the approval in writing within "
        "one day.",
    ),
    (
        "The parent shall be notified in writing within one day.",
        "The parent shall be notified orally within one day, and in writing afterward.",
    ),
    (
        "The plan may be changed only with the consent of the parent.",
        "The plan may be changed only with the input of the parent.",
    ),
    (
        "The plan may be changed only with the agreement of the parent.",
        "The plan may be changed only after notice to the parent.",
    ),
    (
        "The team may not add restraint to the plan without the parent's consent.",
        "The team may not add restraint to the plan without the parent's input.",
    ),
    (
        "The team may not add restraint to the plan unless the parent agrees.",
        "The team may not add restraint to the plan unless the parent is consulted.",
    ),
    (
        "The use of mechanical restraint requires the agreement of the parent.",
        "The use of mechanical restraint requires consultation with the parent.",
    ),
    (
        "The parent may veto the use of restraint in the plan.",
        "The parent may give advice on the use of restraint in the plan.",
    ),
    ("The committee may reject a device.", "The committee may comment on a device."),
]
LOST_APPROVAL = [
    (
        "Only employees who have completed a course approved by the Board may apply physical restraint.",
        "Physical restraint may be applied only by employees who have completed a course approved by the "
        "Superintendent after consultation with the Board.",
    ),
    (
        "A device may be used only if it is approved by the physician.",
        "A device may be used only if it is approved by the principal after consulting the physician.",
    ),
    (
        "Each extension requires the approval of the superintendent.",
        "Each extension requires the approval of the principal, after notice to the superintendent.",
    ),
    (
        "The plan shall be approved by the parent.",
        "The plan shall be approved by the team in consultation with the parent.",
    ),
    (
        "The following are prohibited at all times:\n\n(a) prone restraint;\n(b) mechanical restraint; and\n(c) the "
        "use of restraint on a student whose medical condition makes it unsafe.",
        "At no time shall any employee use mechanical restraint or prone restraint.",
    ),
]
LOST_OTHERS = [
    (
        "An independent reviewer shall investigate each incident.",
        "The principal shall investigate each incident.",
    ),
    (
        "An outside expert shall review the log every year.",
        "The superintendent shall review the log every year.",
    ),
    (
        "Complaints shall be investigated by an impartial investigator.",
        "Complaints shall be investigated by the director.",
    ),
    (
        "The complaint shall be heard by a neutral hearing officer.",
        "The complaint shall be heard by the superintendent.",
    ),
    (
        "Mechanical restraint means the use of a device to restrict a student's freedom of movement. The term does not "
        "include a device prescribed by a licensed professional.",
        "Mechanical restraint means using a device to restrict a student's freedom of movement, but does not include a "
        "device prescribed by a licensed professional, or a device used with the permission of the parent.",
    ),
    (
        "Immediately after a restraint ends, the nurse shall examine the student.",
        "After a restraint ends, the nurse shall examine the student.",
    ),
    (
        "Each employee shall receive six hours of training.",
        "Each employee shall receive training. The training shall last at least four hours.",
    ),
    (
        "The team shall hold a review within five days.",
        "The team shall hold a review. The review shall take place within ten days.",
    ),
    (
        "At least two trained employees shall be present during any physical restraint.",
        "During every physical restraint one trained employee shall be present.",
    ),
]
LOST_CONDITION = [
    (
        "An untrained staff member may restrain a student where no trained staff member is available and a student's "
        "life is in danger.",
        "An untrained staff member may restrain a student where no trained staff member is available.",
    ),
    (
        "Restraint may be used when no other means has worked and the danger is imminent.",
        "Restraint may be used when no other means has worked.",
    ),
    (
        "The door may be closed if no adult is in the hall and the student is calm.",
        "The door may be closed if no adult is in the hall.",
    ),
    (
        "An escort may be used if the student is not hurt and the hallway is clear.",
        "An escort may be used if the student is not hurt.",
    ),
    (
        "The room may be used only if the door is not locked and an adult is present.",
        "The room may be used only if the door is not locked.",
    ),
    (
        "Staff may not hold a student when no nurse is in the building.",
        "Staff may not hold a student when no nurse is in the building and the student has asthma.",
    ),
    (
        "The restraint is used only if the degree of force applied does not exceed what is necessary to protect the "
        "student or other persons from imminent bodily injury.",
        "The restraint is used only if the degree of force applied does not exceed what is necessary to protect the "
        "student or other persons from imminent bodily injury or serious damage to property.",
    ),
    (
        "The report must be provided in a language other than English where the school provides the parent with "
        "information in that language.",
        "The report must be provided in a language other than English where the school provides the parent with "
        "information in that language and the parent asks for it.",
    ),
    (
        "A student shall be released when calm.",
        "A student shall be released when calm. Two isolations separated by less than one hour are one isolation.",
    ),
    (
        "The ceiling of the room shall be at least eight feet high.",
        "The ceiling of the room shall be at least seven feet high.",
    ),
]
LOST_COUNT = [
    (
        "A restraint that is applied, released, and applied again counts as two incidents.",
        "A restraint that is applied, released, and applied again counts as one incident.",
    ),
    (
        "Two uses within the same hour are two incidents.",
        "Two uses within the same hour are one incident.",
    ),
    (
        "If a hold is released and applied again, two incidents are recorded.",
        "If a hold is released and applied again, one incident is recorded.",
    ),
    (
        "Each new hold is counted as a separate incident.",
        "All holds within one school day are counted as one incident.",
    ),
    (
        "Moving a student from one seclusion room to another constitutes a separate incident.",
        "Moving a student from one seclusion room to another constitutes part of the same incident.",
    ),
    (
        "A hold that is resumed after a pause counts as a new restraint.",
        "A hold that is resumed after a pause counts as the same restraint.",
    ),
]
LOST_FALLBACK = [
    (
        "The parent shall be told by telephone on the same day.",
        "The parent shall be told by telephone on the same day where this can be done, and otherwise on the next "
        "school day.",
    ),
    (
        "Staff shall face the student throughout.",
        "Staff shall face the student where the room allows, and otherwise shall listen at the door.",
    ),
    (
        "Two adults shall be present.",
        "Two adults shall be present where two are available; otherwise one adult shall be present.",
    ),
    (
        "Notice shall be given in the language of the home.",
        "Notice shall be given in the language of the home where a translator can be found, and otherwise in English.",
    ),
    (
        "The examination is done by the nurse.",
        "The examination is done by the nurse if the nurse is in the building and otherwise by a trained employee.",
    ),
    (
        "A supervisor is called before the fifth minute.",
        "A supervisor is called before the fifth minute where one is in the building, and otherwise is informed by the "
        "end of the day.",
    ),
]
_SECLUSION = "Seclusion means the confinement of a student alone in a room that the student is prevented from leaving"
LOST_EXCLUSION = [
    (
        f"{_SECLUSION}.",
        f"{_SECLUSION}, and does not include a classroom in which others are present.",
    ),
    (
        "Restraint means a restriction that reduces a student's ability to move.",
        "Restraint means a restriction that reduces a student's ability to move, and does not include a physical "
        "escort.",
    ),
    (
        f"{_SECLUSION} or believes that he may not leave.",
        f"{_SECLUSION} or believes that he may not leave. It does not include a room that the student is free to "
        "leave.",
    ),
    (
        f"{_SECLUSION}.",
        f"{_SECLUSION}. Seclusion does not include a study room or a room that the student is free to leave.",
    ),
    (
        "Seclusion means the confinement of a student alone in a room that the student is not permitted to leave.",
        "Seclusion means the confinement of a student alone in a room that the student is not permitted to leave. "
        "Seclusion does not include a room that the student is able to leave.",
    ),
]
SAME = [
    (
        "The use of physical restraint on a student is prohibited unless all of the following conditions are met:\n\n"
        "a. the student's actions present an imminent danger; and\nb. less restrictive measures have failed.",
        "A student may be physically restrained only if:\n\n(i) an imminent danger is presented by the student's "
        "actions; and\n(ii) less restrictive measures have failed.",
    ),
    (
        "Substitute teachers, bus drivers, and paraprofessionals shall receive an annual orientation to this policy.",
        "An orientation to this policy shall be provided each year to bus drivers, substitute teachers, and "
        "paraprofessionals.",
    ),
    (
        "The meeting shall be held at a time convenient to the parent.",
        "The meeting shall be held at a time that suits the parent.",
    ),
    (
        "The room shall have a ceiling at least eight feet high.",
        "The ceiling of the room shall be at least eight feet high.",
    ),
    (
        "Mechanical restraint means the use of a device to restrict a student's freedom of movement. The term does not "
        "include a device prescribed by a licensed professional.",
        "Mechanical restraint means using a device to restrict a student's freedom of movement, but does not include a "
        "device prescribed by a licensed professional.",
    ),
    (
        "Immediately after a restraint ends, the nurse shall examine the student.",
        "As soon as a restraint has ended, the nurse shall examine the student.",
    ),
    (
        "Every employee shall receive four hours of instruction in prevention each year.",
        "Each year, all employees shall be given four hours of instruction in prevention.",
    ),
    (
        "Each employee shall receive six hours of training.",
        "Each employee shall receive training. The training shall last at least six hours.",
    ),
    (
        "The team shall hold a review within five days.",
        "The team shall hold a review. The review shall take place within five days.",
    ),
    (
        "At least two trained employees shall be present during any physical restraint, and one of them shall do "
        "nothing but observe the student.",
        "At least two trained employees shall be present during any physical restraint. One of these employees shall "
        "have no task other than to observe the student.",
    ),
    (
        "If a student is restrained twice, the team shall conduct a functional behavioral assessment.",
        "When a student has been restrained two times, the team shall carry out a functional behavioral assessment.",
    ),
    (
        "Contracted providers are bound by this regulation to the same extent as employees.",
        "To the same extent as employees, contracted providers shall comply with this regulation.",
    ),
    (
        f"{_SECLUSION}.",
        f"{_SECLUSION}. It does not include a room from which the student is free to leave.",
    ),
    (
        f"{_SECLUSION}.",
        f"{_SECLUSION}, and does not include a classroom in which others are present and which the student may leave.",
    ),
    (
        "Seclusion means the involuntary confinement of a student alone in a room.",
        "Seclusion means the involuntary confinement of a student alone in a room. It does not include a voluntary "
        "stay in a room.",
    ),
    (
        "The plan may be changed only with the consent of the parent.",
        "The plan may be changed only with the parent's consent.",
    ),
    (
        "Two uses within the same hour are two incidents.",
        "Two uses within the same hour are counted as two incidents.",
    ),
    (
        "A trained employee shall remain within arm's reach of a student in restraint.",
        "While a student is restrained, a trained employee shall remain within arm's reach of the student.",
    ),
    (
        "An employee shall watch a student in seclusion.",
        "While a student is secluded, an employee shall watch the student.",
    ),
    (
        "A hold shall end when the student is calm and shall in no case last longer than ten minutes.",
        "A hold shall end when the student is calm. It may not exceed ten minutes.",
    ),
    ("The door shall not be fitted with a lock.", "The door shall have no lock."),
    (
        "The course shall consist of at least sixteen hours and shall be repeated every year.",
        "The course shall be not less than sixteen hours in length and shall be taken again each year.",
    ),
    (
        "Records made under this policy shall be kept for seven years and shall be open to the parent at no charge.",
        "All records made pursuant to this policy shall be retained for a period of seven years. They shall be "
        "available to the parent without charge.",
    ),
    (
        "Any hold that restricts breathing or places pressure on the neck is prohibited.",
        "Any hold by which breathing is restricted or pressure is placed on the neck is prohibited.",
    ),
]


@pytest.mark.parametrize(
    ("before", "after"),
    LOST_SAY
    + LOST_APPROVAL
    + LOST_OTHERS
    + LOST_CONDITION
    + LOST_COUNT
    + LOST_FALLBACK
    + LOST_EXCLUSION,
)
def test_what_was_lost_weakens(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), SAME)
def test_same_in_other_words(before: str, after: str) -> None:
    assert_same(before, after)
