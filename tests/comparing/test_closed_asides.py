"""Asides that name a thing and its contrary say nothing; those that may name all that there is are doubted."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same, directions

_NAMED = "The incident report shall name every employee{} who took part in the restraint."
_INJURY = "The nurse shall record every injury{} to the student."
_HOLD = "No one shall use a hold{} that obstructs the airway."
_FIRM = "Each provider{} shall comply with this policy."
_OFFICER = "If an officer{} puts handcuffs on a student, the principal shall file a report."
_BINDS = "These rules bind everyone who works for us{}: employees, volunteers and contractors."
_MANNER = "No employee shall in any manner{} retaliate against a person who reported a violation."

NOTHING = (
    (_NAMED, ", paid or unpaid,"),
    (_NAMED, ", be they one or several,"),
    (_NAMED, " (trained or not)"),
    (_NAMED, ", whether new or experienced,"),
    (_INJURY, ", slight or grave,"),
    (_INJURY, ", visible or invisible,"),
    (_INJURY, " (treated or otherwise)"),
    (_HOLD, ", gentle or otherwise,"),
    (_HOLD, ", brief or long,"),
    (_FIRM, ", public or private,"),
    (_FIRM, ", for profit or not,"),
    (_OFFICER, ", sworn or unsworn,"),
    (_OFFICER, ", called by us or not,"),
    (_BINDS, ", for pay or for nothing"),
    (_MANNER, ", openly or covertly,"),
)
DOUBTED = (
    (_HOLD, ", standing, seated or lying,"),
    (_HOLD, ", be it standing or lying,"),
    (_NAMED, ", certified or trained,"),
    (_OFFICER, ", armed or uniformed,"),
)
# What limits or adds, though it stands between commas too.
TOLD = (
    (
        "Seclusion means confinement of a student in a room{} that the student cannot leave.",
        ", locked or guarded,",
        "weakens",
    ),
    ("No employee shall hold{} a student face down.", ", or help to hold,", "strengthens"),
    (
        "Time-out means a break in a room{} with an adult present.",
        ", locked or unlocked,",
        "weakens",
    ),
    (
        "The nurse{} shall examine the student after each restraint.",
        ", or a trained aide,",
        "weakens",
    ),
)


@pytest.mark.parametrize(("text", "aside"), NOTHING)
def test_a_thing_and_its_contrary_say_nothing(text: str, aside: str) -> None:
    assert_same(text.format(""), text.format(aside))


@pytest.mark.parametrize(("text", "aside"), DOUBTED)
def test_qualities_that_may_be_all_there_are_leave_it_unclear(text: str, aside: str) -> None:
    assert "unclear" in directions(text.format(""), text.format(aside))
    assert "unclear" in directions(text.format(aside), text.format(""))


@pytest.mark.parametrize(("text", "aside", "told"), TOLD)
def test_other_asides_limit_or_add(text: str, aside: str, told: str) -> None:
    back = {"weakens": "strengthens", "strengthens": "weakens"}[told]
    assert told in directions(text.format(""), text.format(aside))
    assert back in directions(text.format(aside), text.format(""))


ASKED = (
    ("Every visitor, paid or unpaid, shall follow this policy.", "Every paid visitor shall follow this policy."),
    ("The nurse shall record every injury, treated or not.", "The nurse shall record every treated injury."),
    ("Staff shall check every room, whether or not occupied.", "Staff shall check every occupied room."),
)  # fmt: skip


@pytest.mark.parametrize(("before", "after"), ASKED)
def test_what_was_left_open_and_is_asked_for_is_seen(before: str, after: str) -> None:
    assert_lost(before, after)
