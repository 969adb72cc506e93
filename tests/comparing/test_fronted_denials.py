"""A denial at the beginning of a sentence, before its modal, denies the same as one behind it."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same

SAME = (
    (
        "Not even for a moment may a pupil in time-out be left unattended.",
        "A pupil in time-out shall not be left unattended.",
    ),
    (
        "At no time may a pupil in time-out be left unattended.",
        "A pupil in time-out shall not be left unattended at any time.",
    ),
    ("By no means may a door be locked.", "A door may not be locked."),
    (
        "A pupil may by no means be held face down by staff.",
        "On no account may a pupil be held face down by staff.",
    ),
    (
        "A student in isolation may never be left without an aide, even for a moment.",
        "A student in isolation shall not be left without an aide.",
    ),
    (
        "The room must not be locked; and should school personnel leave, the door opens by itself.",
        "The room must not be locked; and if school personnel leave, the door opens by itself.",
    ),
)
LOST = (
    (
        "At no time may a pupil in time-out be left unattended.",
        "At times a pupil in time-out may be left unattended.",
    ),
    ("By no means may a door be locked.", "By these means may a door be locked."),
    (
        "A student in isolation may never be left without an aide.",
        "A student in isolation may be left without an aide.",
    ),
)


@pytest.mark.parametrize(("before", "after"), SAME)
def test_the_same_is_denied(before: str, after: str) -> None:
    assert_same(before, after)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_loss_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)
