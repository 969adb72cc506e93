"""Terms that the document lets be are safe harbours, and whose leave a definition gives decides what limits it."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost

LOST = (
    (
        "“Time-out” means a pause in a room that the student may leave.",
        "“Time-out” means a pause in a room that the student may leave if the teacher agrees.",
    ),
    (
        "“Time-out” means a spell in a nook from which the student may return.",
        (
            "“Time-out” means a spell in a nook from which the student may return whenever the "
            "clinician chooses."
        ),
    ),
    (
        "“Time-out” means a spell in a nook from which the student may return whenever he or she chooses.",
        "“Time-out” means a spell in a nook from which the student may return whenever the teacher chooses.",
    ),
    (
        "“Time-out” means a break that the student is free to end.",
        "“Time-out” means a break that the student is free to end once calm.",
    ),
    (
        "“Time-out” means a break which the student can leave.",
        "“Time-out” means a break which the student can leave when ten minutes have passed.",
    ),
    (
        (
            "“Break” is a pause of a few minutes in class. It is not subject to Chapter 6, save that a "
            "break in which an adult blocks the way out is."
        ),
        "“Break” is a pause of a few minutes in class. It is not subject to Chapter 6.",
    ),
    (
        (
            "“Calm corner” means a nook with a chair in view of an adult. A calm corner is not subject "
            "to the rules on seclusion."
        ),
        "“Calm corner” means a nook with a chair. A calm corner is not subject to the rules on seclusion.",
    ),
    (
        "“Reset” means a walk with an aide of the student's choice. A reset needs no report.",
        "“Reset” means a walk with an aide. A reset needs no report.",
    ),
    (
        "“Pod” means a room with a door. No pod may be locked.",
        "“Pod” means a room with a metal door. No pod may be locked.",
    ),
    (
        "A therapeutic pause isn't seclusion. It is a spell in a lounge with staff nearby.",
        "A therapeutic pause isn't seclusion. It is a spell in a lounge.",
    ),
    (
        "A quiet spell isn't a restraint or seclusion. It is time in a nook that the child may leave.",
        "A quiet spell isn't a restraint or seclusion. It is time in a nook.",
    ),
)


@pytest.mark.parametrize(("stronger", "weaker"), LOST)
def test_what_is_lost(stronger: str, weaker: str) -> None:
    assert_lost(stronger, weaker)
