"""Being able to act or getting ready for it is less than acting; alternate meetings are half of them."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost

LOST = (
    (
        "At each of its monthly meetings the board receives a count of holds.",
        "At every other monthly meeting the board receives a count of holds.",
    ),
    (
        "At each of its monthly meetings the board receives a count of holds.",
        "At alternate monthly meetings the board receives a count of holds.",
    ),
    (
        "At every meeting the board shall receive a count of holds.",
        "At every other meeting the board shall receive a count of holds.",
    ),
    (
        "The board shall review the count every month.",
        "The board shall review the count every other month.",
    ),
    (
        "The board shall review the count each month.",
        "The board shall review the count in alternate months.",
    ),
    (
        "The team reviews the log weekly.",
        "The team reviews the log on alternate weeks.",
    ),
    (
        "The nurse checks the room daily.",
        "The nurse checks the room on alternate days.",
    ),
    (
        "Staff shall use alternate strategies before a hold.",
        "Staff shall use strategies before a hold.",
    ),
    (
        "The room shall have a window through which an adult watches the student.",
        "The room shall have a window through which an adult is able to watch the student.",
    ),
    (
        "An adult shall watch the student at all times.",
        "An adult shall be able to watch the student at all times.",
    ),
    (
        "The nurse checks breathing every minute.",
        "The nurse is able to check breathing every minute.",
    ),
    (
        "A school shall have a second adult who calls for help.",
        "A school shall have a second adult who is able to call for help.",
    ),
    (
        "Staff may restrain a student who strikes another.",
        "Staff may restrain a student who is able to strike another.",
    ),
    (
        "The holder releases the student from the hold.",
        "The holder begins readying the student for release from the hold.",
    ),
    (
        "The holder shall release the student at once.",
        "The holder shall prepare to release the student at once.",
    ),
    (
        "The holder shall release the student at once.",
        "The holder shall prepare the student for release at once.",
    ),
    (
        "The team shall meet within two days.",
        "The team shall prepare to meet within two days.",
    ),
    (
        "Staff shall end the seclusion when the danger is over.",
        "Staff shall start preparing to end the seclusion when the danger is over.",
    ),
    (
        "The principal notifies the parent the same day.",
        "The principal gets ready to notify the parent the same day.",
    ),
    (
        "The teacher shall prepare a written plan for release.",
        "The teacher shall prepare a plan for release.",
    ),
)


@pytest.mark.parametrize(("stronger", "weaker"), LOST)
def test_what_is_lost(stronger: str, weaker: str) -> None:
    assert_lost(stronger, weaker)
