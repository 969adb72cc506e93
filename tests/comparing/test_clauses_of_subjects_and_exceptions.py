"""Where phrases and clauses end: in subjects, in exceptions, in words set apart with their participle."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost

LOST = (
    (
        "The review following each seclusion shall be written by a counselor trained in trauma.",
        "The review following each seclusion shall be written by a counselor.",
    ),
    (
        "The call to the parent after a hold shall be made by the principal and logged.",
        "The call to the parent after a hold shall be made by the principal.",
    ),
    (
        "Every log kept during a seclusion shall be signed by a staff member and by the nurse.",
        "Every log kept during a seclusion shall be signed by a staff member.",
    ),
    (
        (
            "The notice to the parent before a meeting shall be in writing and in the language of "
            "the home."
        ),
        "The notice to the parent before a meeting shall be in writing.",
    ),
    (
        "The check on a student during a seclusion shall be made every five minutes.",
        (
            "The check on a student during a seclusion shall be made every five minutes when staff "
            "are available."
        ),
    ),
    (
        (
            "The inspection of the room prior to its use shall be recorded and shall be signed by "
            "the principal."
        ),
        "The inspection of the room prior to its use shall be recorded.",
    ),
    (
        "Restraint is permitted during an incident that may cause serious harm.",
        "Restraint is permitted during an incident that may cause harm.",
    ),
    (
        "A student who is calm after a hold may leave the room.",
        "A student who is calm after a hold may leave the room if an adult agrees.",
    ),
    (
        "A restraint following a fight may be used for five minutes if the nurse is present.",
        "A restraint following a fight may be used for five minutes.",
    ),
    (
        "No restraint during a fire drill shall be used.",
        "No restraint during a fire drill shall be used unless the principal agrees.",
    ),
    (
        (
            "The door may be held shut in an emergency, except that it shall never be held against "
            "a student below the third grade."
        ),
        (
            "The door may be held shut in an emergency, except that it shall never be held against "
            "a student below the third grade whose parent has asked for it."
        ),
    ),
    (
        "A hold may be used by trained staff, except that it shall not be used on a student.",
        (
            "A hold may be used by trained staff, except that it shall not be used on a student "
            "with asthma."
        ),
    ),
    (
        "Staff may escort a student, save that no student shall be carried.",
        "Staff may escort a student, save that no student shall be carried down a stair.",
    ),
    (
        "A mat may be used in an emergency, except that the nurse shall be called at once.",
        "A mat may be used in an emergency, except that the nurse shall be called.",
    ),
    (
        "A mat may be used in an emergency, except that the nurse and the parent shall be called.",
        "A mat may be used in an emergency, except that the nurse shall be called.",
    ),
    (
        (
            "The parent shall be called the same day, except that a letter may be sent where no "
            "number is known."
        ),
        "The parent shall be called the same day, except that a letter may be sent.",
    ),
    ("A hold may be used, except that it shall never be used on the floor.", "A hold may be used."),
    (
        "The district shall not threaten, exclude or otherwise harm any person for such a report.",
        (
            "The district shall not threaten, exclude or otherwise harm any employee for such a "
            "report."
        ),
    ),
    (
        "Nobody shall demote, exclude, or dismiss a person who reports a hold.",
        "Nobody shall demote, exclude, or dismiss a person who in good faith reports a hold.",
    ),
    (
        "No employee shall threaten, exclude or isolate a student or a parent.",
        "No employee shall threaten, exclude or isolate a student.",
    ),
    (
        "Staff may not tease, exclude, shame or threaten a student.",
        "Staff may not tease, exclude or shame a student.",
    ),
    (
        "Seclusion shall not include time-out in an open room with an adult.",
        "Seclusion shall not include time-out in an open room.",
    ),
    (
        "Once a year the board has every report read by someone from outside.",
        "Once a year, money permitting, the board has every report read by someone from outside.",
    ),
    (
        "The nurse shall examine the student after each hold.",
        "The nurse shall examine the student after each hold, staffing permitting.",
    ),
    (
        "The parent shall be called within an hour.",
        "The parent shall be called within an hour, the principal permitting.",
    ),
    ("The team shall meet within two days.", "Time allowing, the team shall meet within two days."),
    (
        "Handcuffs are prohibited to all employees.",
        "Handcuffs are prohibited to all employees, resource officers excepted.",
    ),
    (
        "Every employee shall be trained each year.",
        "Every employee shall be trained each year, bus drivers excepted.",
    ),
    (
        "No door shall be locked while a student is inside.",
        "No door shall be locked while a student is inside, lockdowns aside.",
    ),
    (
        "A student may be held in an emergency, a student with asthma excepted.",
        "A student may be held in an emergency.",
    ),
    ("Parents shall get every report.", "Parents shall get every report, summer reports excepted."),
    (
        "The room shall be checked daily and the log kept by the aide.",
        "The room shall be checked daily, holidays excepted, and the log kept by the aide.",
    ),
    (
        "A hold that hurts, is likely to hurt, or frightens a student shall be reported.",
        "A hold that hurts or frightens a student shall be reported.",
    ),
    (
        "A student may be held in an emergency, except a student with asthma.",
        "A student may be held in an emergency.",
    ),
    (
        "Staff may use a hold in an emergency, except on a student with a disability.",
        "Staff may use a hold in an emergency.",
    ),
    (
        "Staff shall not use a mat.",
        "Staff shall not use a mat, except on a student with a disability.",
    ),
    (
        "The parent shall be called after each hold.",
        "The parent shall be called after each hold, other than the parent of a student over 18.",
    ),
    (
        "Staff may use a hold in an emergency, except on some students.",
        "Staff may use a hold in an emergency.",
    ),
    (
        (
            "Staff may hold a student in an emergency, except a student with a heart condition or "
            "asthma."
        ),
        "Staff may hold a student in an emergency, except a student with a heart condition.",
    ),
)


@pytest.mark.parametrize(("model", "district"), LOST)
def test_a_loss_is_told_both_ways_round(model: str, district: str) -> None:
    """What is taken away weakens, and the other way round strengthens."""
    assert_lost(model, district)
