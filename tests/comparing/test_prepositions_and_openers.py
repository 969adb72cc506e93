"""Prepositions, conjunctions and subordinators with the phrases that they open: what they turn, join or leave as it is."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same

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
]


@pytest.mark.parametrize(("before", "after"), SAME)
def test_a_phrase_in_another_place_or_form_changes_nothing(before: str, after: str) -> None:
    assert_same(before, after)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_loss_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)
