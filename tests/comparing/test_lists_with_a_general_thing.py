"""Lists that stood as examples, lists of exceptions, and what a rule says of its reach."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost

LOST = (
    (
        "Mechanical restraint means the use of any device, including a strap or a belt.",
        "Mechanical restraint means the use of a strap or a belt.",
    ),
    (
        "Physical restraint means any hold, including a basket hold.",
        "Physical restraint means a basket hold.",
    ),
    (
        "Staff may not use any device, including a strap or a belt.",
        "Staff may not use a strap or a belt.",
    ),
    (
        "Staff shall bring water, food and a blanket.",
        "Staff shall bring items such as water, food and a blanket.",
    ),
    # To except one thing more takes it away from the rule, "and" or "or".
    (
        "The rule applies to every bus except a bus on a field trip.",
        "The rule applies to every bus except a bus on a field trip or a rented bus.",
    ),
    (
        "This rule applies to every student except a student with a job.",
        "This rule applies to every student except a student with a job and a student on leave.",
    ),
    (
        "Staff may not leave except with a note and a badge.",
        "Staff may not leave except with a note.",
    ),
    # One danger more.
    (
        "Any of these is an emergency: fire, flood or a fight.",
        "Any of these is an emergency: fire, flood, noise or a fight.",
    ),
    (
        "Each of the following is an emergency: fire, flood or a fight.",
        "Each of the following is an emergency: fire, flood, noise or a fight.",
    ),
    ("Training covers first aid, calming and the law.", "Training covers first aid and calming."),
)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_loss_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)
