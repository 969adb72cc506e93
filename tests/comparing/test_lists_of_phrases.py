"""Lists of phrases and of verbs after a denied one: each item is one more case, wherever it stands in the list."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost

LOST = (
    (
        "The school shall not use restraint as a substitute for staff, as punishment, or for"
        " convenience.",
        "The school shall not use restraint as punishment or for convenience.",
    ),
    (
        "No student shall be secluded for punishment, for convenience, or because of a lack of"
        " staff.",
        "No student shall be secluded for convenience or because of a lack of staff.",
    ),
    (
        "Staff may not use restraint to punish, to force compliance, or to save time.",
        "Staff may not use restraint to force compliance or to save time.",
    ),
    (
        "The use of restraint must stop if the student can't breathe, turns blue, or vomits.",
        "The use of restraint must stop if the student can't breathe.",
    ),
    (
        "Staff shall call the nurse if the student does not eat, seems ill, or asks for help.",
        "Staff shall call the nurse if the student does not eat or asks for help.",
    ),
    (
        "Staff shall call the nurse if the student cannot speak or complains of pain.",
        "Staff shall call the nurse if the student cannot speak.",
    ),
    (
        "Only staff trained in de-escalation and restraint may restrain a student.",
        "Only staff trained in restraint may restrain a student.",
    ),
    (
        "Restraint may be applied only by persons certified in first aid and safe holds.",
        "Restraint may be applied only by persons certified in safe holds.",
    ),
    (
        "“Restraint” includes holding, carrying, dragging, or pinning a student.",
        "“Restraint” includes holding, dragging, or pinning a student.",
    ),
    (
        "“Restraint” includes holding, carrying, dragging, or pinning a student.",
        "“Restraint” includes carrying, dragging, or pinning a student.",
    ),
    (
        "Seclusion must not be used if the student is pregnant, has asthma, or takes medicine.",
        "Seclusion must not be used if the student has asthma or takes medicine.",
    ),
    (
        "Parents, guardians, and the student's lawyer may see the video.",
        "Parents and guardians may see the video.",
    ),
    (
        "Restraint shall be used only by staff who are trained, only in an emergency, and only as"
        " long as needed.",
        "Restraint shall be used only by staff who are trained and only in an emergency.",
    ),
)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_loss_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)
