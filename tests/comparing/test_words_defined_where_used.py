"""Words defined where they are used, and what keeps a rule or obliges nobody."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost

LOST = (
    (
        (
            "“Staff,” wherever this policy lays a duty on them, takes in everybody who works with "
            "students, whether on the payroll, lent by an agency, or giving time for free."
        ),
        (
            "“Staff,” wherever this policy lays a duty on them, takes in everybody who works with "
            "students, provided they are on the payroll."
        ),
    ),
    (
        (
            "The word “parent,” where this chapter gives a parent a right, includes a guardian and "
            "a foster parent."
        ),
        "The word “parent,” where this chapter gives a parent a right, includes a guardian.",
    ),
    (
        (
            "When we say “restraint,” we mean that an adult holds your child so that he or she "
            "cannot move."
        ),
        (
            "When we say “restraint,” we mean that a trained adult holds your child so that he or "
            "she cannot move."
        ),
    ),
    (
        "When you read “seclusion,” this handbook means keeping a child alone in a room.",
        "When you read “seclusion,” this handbook means keeping a child alone in a locked room.",
    ),
    (
        (
            "Where these rules speak of “time-out,” they mean a break in a room that the child may "
            "leave."
        ),
        "Where these rules speak of “time-out,” they mean a break in a room.",
    ),
    (
        (
            "“Parent” throughout our handbook means a mother, a father, a guardian or a foster "
            "parent."
        ),
        "“Parent” throughout our handbook means a mother, a father or a guardian.",
    ),
    (
        "Seclusion shall not include time-out in an open room with an adult.",
        "Seclusion shall not include time-out in an open room.",
    ),
    (
        "Restraint shall not include a hand on the arm of a student who walks along willingly.",
        "Restraint shall not include a hand on the arm of a student.",
    ),
    (
        "When we call a parent, we tell what happened and where.",
        "When we call a parent, we tell what happened.",
    ),
    (
        "Whenever the principal or a parent says so, the nurse sees the student.",
        "Whenever the principal says so, the nurse sees the student.",
    ),
    (
        "Staff may keep a volunteer in the room, provided it is a trained one.",
        "Staff may keep a volunteer in the room.",
    ),
    (
        (
            "A student who is kept apart shall be given water and let go to the toilet. The nurse "
            "shall be called without delay."
        ),
        (
            "A student who is kept apart shall be given water and let go to the toilet. Nothing in "
            "the foregoing obliges staff to open the door before the student is quiet. The nurse "
            "shall be called without delay."
        ),
    ),
    (
        (
            "A student who is kept apart shall be given water and let go to the toilet. The nurse "
            "shall be called without delay."
        ),
        (
            "A student who is kept apart shall be given water and let go to the toilet. Nothing "
            "said above requires an adult to interrupt a lesson. The nurse shall be called without "
            "delay."
        ),
    ),
    (
        (
            "A student who is kept apart shall be given water and let go to the toilet. The nurse "
            "shall be called without delay."
        ),
        (
            "A student who is kept apart shall be given water and let go to the toilet. No rule of "
            "this section compels staff to leave the room. The nurse shall be called without "
            "delay."
        ),
    ),
    (
        (
            "A student who is kept apart shall be given water and let go to the toilet. The nurse "
            "shall be called without delay."
        ),
        (
            "A student who is kept apart shall be given water and let go to the toilet. No part of "
            "this paragraph binds a substitute. The nurse shall be called without delay."
        ),
    ),
    (
        (
            "A student who is kept apart shall be given water and let go to the toilet. The nurse "
            "shall be called without delay."
        ),
        (
            "A student who is kept apart shall be given water and let go to the toilet. A bottle "
            "of water on the table satisfies this section. The nurse shall be called without "
            "delay."
        ),
    ),
    (
        (
            "A student who is kept apart shall be given water and let go to the toilet. The nurse "
            "shall be called without delay."
        ),
        (
            "A student who is kept apart shall be given water and let go to the toilet. A talk in "
            "the hallway meets the requirement of this paragraph when time is short. The nurse "
            "shall be called without delay."
        ),
    ),
    (
        (
            "A student who is kept apart shall be given water and let go to the toilet. The nurse "
            "shall be called without delay."
        ),
        (
            "A student who is kept apart shall be given water and let go to the toilet. An oral "
            "report discharges that duty. The nurse shall be called without delay."
        ),
    ),
    (
        (
            "A student who is kept apart shall be given water and let go to the toilet. A bottle "
            "of water on the table does not satisfy this section. The nurse shall be called "
            "without delay."
        ),
        (
            "A student who is kept apart shall be given water and let go to the toilet. The nurse "
            "shall be called without delay."
        ),
    ),
    (
        (
            "A student who is kept apart shall be given water and let go to the toilet. Nothing in "
            "this section permits staff to lock the door. The nurse shall be called without delay."
        ),
        (
            "A student who is kept apart shall be given water and let go to the toilet. The nurse "
            "shall be called without delay."
        ),
    ),
    (
        (
            "A student who is kept apart shall be given water and let go to the toilet. Nothing in "
            "this section relieves staff of the duty to call the parent. The nurse shall be called "
            "without delay."
        ),
        (
            "A student who is kept apart shall be given water and let go to the toilet. The nurse "
            "shall be called without delay."
        ),
    ),
    (
        (
            "A student who is kept apart shall be given water and let go to the toilet. No student "
            "is required to eat. The nurse shall be called without delay."
        ),
        (
            "A student who is kept apart shall be given water and let go to the toilet. The nurse "
            "shall be called without delay."
        ),
    ),
    (
        (
            "A student who is kept apart shall be given water and let go to the toilet. The room "
            "shall meet the requirements of this rule. The nurse shall be called without delay."
        ),
        (
            "A student who is kept apart shall be given water and let go to the toilet. The nurse "
            "shall be called without delay."
        ),
    ),
    (
        (
            "A student who is kept apart shall be given water and let go to the toilet. An adult "
            "who meets the requirements of section 3 shall stay in the room. The nurse shall be "
            "called without delay."
        ),
        (
            "A student who is kept apart shall be given water and let go to the toilet. The nurse "
            "shall be called without delay."
        ),
    ),
)


@pytest.mark.parametrize(("model", "district"), LOST)
def test_a_loss_is_told_both_ways_round(model: str, district: str) -> None:
    """What is taken away weakens, and the other way round strengthens."""
    assert_lost(model, district)
