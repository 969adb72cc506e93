"""Words that one text adds to a clause: what asks for more, and what says whom, what or when a rule still reaches."""

from __future__ import annotations

import pytest

import policygen
from policygen.finding import Direction

WEAKER, STRONGER = Direction.WEAKENS, Direction.STRENGTHENS


def directions(model: str, district: str) -> set[Direction]:
    found = policygen.compare(policygen.read_text(model), policygen.read_text(district))
    return {finding.direction for finding in found.findings}


ONLY_ON_THE_WAY = [
    (
        "The nurse shall examine the student after each restraint.",
        "The nurse shall be available to examine the student after each restraint.",
    ),
    (
        "Within two school days after a seclusion the counselor meets with the student.",
        "Within two school days after a seclusion the counselor offers to meet with the student.",
    ),
    (
        "The principal shall call the parent on the same day.",
        "The principal shall seek to call the parent on the same day.",
    ),
    (
        "Staff shall complete the log before they leave.",
        "Staff shall begin the log before they leave.",
    ),
    (
        "The clerk shall send the parent the log.",
        "The clerk shall send the parent an extract of the log.",
    ),
    (
        "No room may be used for seclusion unless the marshal has inspected it.",
        "No room may be used for seclusion unless the marshal has been asked to inspect it.",
    ),
    (
        "Seclusion is permitted only in a room that the state has inspected.",
        "Seclusion is permitted only in a room that the state has been asked to inspect.",
    ),
    ("A parent may inspect the log.", "A parent may ask to inspect the log."),
]
FEWER_OF_THEM = [
    (
        "A room used for seclusion shall have a window.",
        "A room built after July 1 and used for seclusion shall have a window.",
    ),
    (
        "A space used for seclusion shall have a window.",
        "A space used chiefly for seclusion shall have a window.",
    ),
    (
        "Every contract for services to students shall bind the provider to this policy.",
        "Every contract signed after this date for services to students shall bind the provider to this policy.",
    ),
    (
        "The investigator shall interview all witnesses.",
        "The investigator shall interview such witnesses as the superintendent names.",
    ),
    (
        "The log must name every employee who touched the student.",
        "The log must name the lead employee who touched the student.",
    ),
    (
        "If a teacher restrains a student, the principal shall call the parent.",
        "If a teacher, acting alone, restrains a student, the principal shall call the parent.",
    ),
    (
        "Before an employee works with students, the principal shall give him the policy.",
        "Before an employee works alone with students, the principal shall give him the policy.",
    ),
]
LATER = [
    (
        "The team shall meet within ten school days of the incident.",
        "The team shall meet within ten school days of the review of the incident.",
    ),
    (
        "The parent shall be told within two hours of the use.",
        "The parent shall be told within two hours of the recording of the use.",
    ),
    (
        "Staff shall complete the course before they use a hold.",
        "Staff shall complete the course within sixty days after they first use a hold.",
    ),
    (
        "The room shall be inspected before its first use.",
        "The room shall be inspected within a month of its first use.",
    ),
]
ON_ANOTHERS_WORD = [
    (
        "The school shall call an ambulance if the student is hurt.",
        "The school shall, on the order of the principal, call an ambulance if the student is hurt.",
    ),
    (
        "Water shall be given to the student.",
        "Water shall, on the student's asking, be given to the student.",
    ),
    (
        "No plan shall provide for restraint without the consent of the parent.",
        "No plan shall provide for restraint without the consent of the parent, which is deemed given after ten days.",
    ),
]
LOOSER = [
    (
        "Agencies shall bind their staff to this policy.",
        "Agencies shall bind their staff to a policy on the same subject.",
    ),
    (
        "Glasses are returned unless they are being used as a weapon.",
        "Glasses are returned unless they are capable of use as a weapon.",
    ),
    (
        "The log shall not be shown to anyone except as the law requires.",
        "The log shall not be shown to anyone except as the law permits.",
    ),
]


@pytest.mark.parametrize(
    ("more", "less"), [*LOOSER, *ONLY_ON_THE_WAY, *FEWER_OF_THEM, *LATER, *ON_ANOTHERS_WORD]
)
def test_what_asks_for_less(more: str, less: str) -> None:
    assert directions(more, less) == {WEAKER}
    assert directions(less, more) == {STRONGER}


FURTHER = [
    (
        "The policy shall be given to staff upon hire.",
        "The policy shall be given to staff upon hire and annually thereafter.",
    ),
    (
        "Water is offered when the student asks.",
        "Water is offered when the student asks and at least every ten minutes.",
    ),
    (
        "The nurse shall check the student when the hold ends.",
        "The nurse shall check the student when the hold ends and again before the bus leaves.",
    ),
    (
        "The nurse shall examine the student after a hold.",
        "The nurse shall examine the student and any bystander after a hold.",
    ),
    (
        "After every hold the aide writes a log within an hour.",
        "After every hold the aide writes a log and photographs any marks within an hour.",
    ),
    (
        "No one shall punish a person who reports.",
        "No one shall punish, or otherwise disadvantage, a person who reports.",
    ),
    (
        "A parent may complain within two years of the act.",
        "A parent may complain within two years of the discovery of the act.",
    ),
]
WHERE_A_CLAUSE_ENDS = [
    (
        "The team shall meet within ten days; if the parent is away, the team shall meet by telephone.",
        "The team shall meet within ten days; if the parent is away, the team shall meet by telephone and send the "
        "parent its minutes.",
    ),
    (
        "The board shall publish the count without names.",
        "The board shall publish the count without names and explain any rise.",
    ),
    (
        "No one may hold a student who has not, within the last year, completed the course.",
        "No one may hold a student who has not, within the last year, completed the course and passed a test.",
    ),
    (
        "No one may hold a student who has not completed the course and passed a test.",
        "No one may hold a student who has not completed the course and passed a test before an outside examiner.",
    ),
    (
        "No room may be used unless it has a window through which staff see, and has been inspected.",
        "No room may be used unless it has a window through which staff see, and has been inspected within the year.",
    ),
    (
        "No student shall be secluded unless a physician has stated that it is safe.",
        "No student shall be secluded unless a physician has, within the past year, stated that it is safe.",
    ),
]
BETTER_APPROVALS = [
    (
        "A plan may provide for restraint only with the parent's consent.",
        "A plan may provide for restraint only with the parent's consent, obtained after the risks were explained.",
    ),
    (
        "A hold beyond ten minutes requires the principal's approval.",
        "A hold beyond ten minutes requires the principal's approval, recorded in the log.",
    ),
    (
        "The video is shown to no one but the parent.",
        "The video is shown to no one but the parent, who may copy it.",
    ),
]


@pytest.mark.parametrize(("less", "more"), [*FURTHER, *WHERE_A_CLAUSE_ENDS, *BETTER_APPROVALS])
def test_what_asks_for_more(less: str, more: str) -> None:
    assert directions(less, more) == {STRONGER}
    assert directions(more, less) == {WEAKER}


ALIKE = [
    (
        "An aide shall ride beside the student.",
        "An aide trained in first aid shall ride beside the student.",
        STRONGER,
    ),
    (
        "A report shall be sent to the parent.",
        "A report signed by the principal shall be sent to the parent.",
        STRONGER,
    ),
    (
        "If a student is hurt, the nurse shall come.",
        "If a student is hurt and bleeding, the nurse shall come.",
        WEAKER,
    ),
    (
        "The nurse shall examine the student.",
        "The school nurse shall promptly examine the student.",
        STRONGER,
    ),
    (
        "No one may hold a student who has not completed the course, passed the test, and signed the pledge.",
        "No one may hold a student who has not completed the course, and signed the pledge.",
        WEAKER,
    ),
]


@pytest.mark.parametrize(("model", "district", "direction"), ALIKE)
def test_what_only_looks_alike(model: str, district: str, direction: Direction) -> None:
    assert directions(model, district) == {direction}
