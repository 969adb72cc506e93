"""Exceptions whose word stands behind them, limits in a duty's form, and whom or what a duty reaches."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost

LOST = (
    (
        "No room may be locked.",
        "No room, the gym store excepted, may be locked.",
    ),
    (
        "Staff shall report every hold.",
        "Brief holds aside, staff shall report every hold.",
    ),
    (
        "Every student shall be told of the rules.",
        "Every student, kindergartners excepted, shall be told of the rules.",
    ),
    (
        "The parent shall be called after every hold.",
        "The parent shall be called after every hold, holds under a minute excepted.",
    ),
    (
        "Seclusion is prohibited at all schools.",
        "Seclusion is prohibited at all schools, the day school excepted.",
    ),
    (
        "No student may be held.",
        "Emergencies aside, no student may be held.",
    ),
    (
        "“Restraint” means any device that restricts movement.",
        "“Restraint” means any device, seat belts aside, that restricts movement.",
    ),
    (
        "All staff must be trained in de-escalation.",
        "All staff, substitutes excepted, must be trained in de-escalation.",
    ),
    (
        "A student shall be kept there for no more than ten minutes.",
        "A student shall be kept there for no more than twenty minutes.",
    ),
    (
        "A student shall be kept there for no more than ten minutes.",
        "A student shall be kept there for no more than ten minutes unless the dean agrees.",
    ),
    (
        "A hold ends when the student is calm.",
        "A hold ends when the nurse certifies that the student is calm.",
    ),
    (
        "Staff shall release the student when the danger is over.",
        "Staff shall release the student when the principal decides that the danger is over.",
    ),
    (
        "The ban applies from July 1.",
        "The ban applies from July 1, once the superintendent certifies that staff are trained.",
    ),
    (
        "A parent's refusal binds the school.",
        "A parent's refusal binds the school once the team has accepted it.",
    ),
    (
        "Staff shall tell the parent of every student.",
        "Staff shall tell the parent of every student who was injured.",
    ),
    (
        "The school shall train aides.",
        "The school shall train aides who restrain students.",
    ),
    (
        "Staff shall not restrain a student.",
        "Staff shall not restrain a student who is calm.",
    ),
    (
        "A person trained in first aid shall watch.",
        "A person shall watch.",
    ),
    (
        "The report shall go to parents.",
        "The report shall go to parents who ask for it.",
    ),
    (
        "The report shall go to a parent.",
        "The report shall go to a parent living with the student.",
    ),
    (
        "The nurse shall examine students.",
        "The nurse shall examine students complaining of pain.",
    ),
    (
        "Staff shall use holds approved by the state.",
        "Staff shall use holds.",
    ),
    (
        "The principal shall appoint an observer trained in first aid.",
        "The principal shall appoint an observer.",
    ),
    (
        "Records shall be kept of holds.",
        "Records shall be kept of holds lasting over a minute.",
    ),
    (
        "A student shall be held only as long as the danger lasts.",
        "A student shall be held only as long as the danger or the disruption lasts.",
    ),
    (
        "A student shall be kept in sight of trained staff.",
        "A student shall be kept in sight of staff.",
    ),
    (
        "The nurse shall examine each student.",
        "The nurse shall examine each student complaining of pain.",
    ),
    (
        "The principal shall call the parents.",
        "The principal shall call the parents living with the student.",
    ),
    (
        "The school shall report incidents to the state.",
        "The school shall report incidents involving a weapon to the state.",
    ),
    (
        "Staff shall record each seclusion.",
        "Staff shall record each seclusion exceeding ten minutes.",
    ),
    (
        "The nurse shall examine the student using a stethoscope.",
        "The nurse shall examine the student.",
    ),
    (
        "Staff shall use holds taught in the course.",
        "Staff shall use holds.",
    ),
    (
        "The school shall train teachers.",
        "The school shall train teachers who hold students.",
    ),
    (
        "The school shall train staff.",
        "The school shall train staff who work on buses.",
    ),
    (
        "The district shall train aides in first aid.",
        "The district shall train aides who are new in first aid.",
    ),
    (
        "The school shall hire aides who know first aid.",
        "The school shall hire aides.",
    ),
    (
        "Every room shall have a window.",
        "Every room, the pantry excepted, shall have a window.",
    ),
    (
        "Staff shall tell the parent of each hold.",
        "Staff shall tell the parent of each hold, drills excepted.",
    ),
    (
        "Staff shall tell the parent of each hold.",
        "Drills aside, staff shall tell the parent of each hold.",
    ),
)


@pytest.mark.parametrize(("stronger", "weaker"), LOST)
def test_what_is_lost(stronger: str, weaker: str) -> None:
    assert_lost(stronger, weaker)
