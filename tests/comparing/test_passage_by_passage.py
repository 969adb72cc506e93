"""Lists and definitions in which several passages changed: each is judged by itself."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost

import policygen

BANS = (
    "An emergency intervention shall not include:\n\n- locked seclusion, unless a facility is licensed to use it\n"
    "- a device that simultaneously immobilizes all four extremities\n"
    "- an amount of force that exceeds what is reasonable and necessary\n"
    "- prone restraint by any person, including staff who are trained in it\n"
    "- covering the student's face with a body part or an object\n"
)
REDRAFT = (
    "The following are prohibited as emergency interventions:\n\n"
    "- locked seclusion, except in a facility that is licensed to use it\n"
    "- force in excess of the amount that is reasonable and necessary\n"
    "- prone restraint, except by staff who are trained in it\n"
    "- covering the face of the student with a body part or any object\n"
)
DEFINITION = (
    '"Physical restraint" means direct physical contact that prevents or significantly restricts a student\'s freedom '
    "of movement. It shall not include brief physical contact to promote student safety, or the providing of physical "
    "guidance or prompting when teaching a skill."
)
CONTENTS = (
    "The report shall state:\n\n- the date and the duration of the incident;\n- the behavior that led to it;\n"
    "- the names of the personnel who took part;\n- any injury to the student; and\n- what was tried first.\n"
)
LOST = (
    (
        DEFINITION,
        DEFINITION.replace("or significantly restricts ", "").replace(
            "a skill.", "a skill or redirecting attention."
        ),
    ),
    (BANS, REDRAFT),
    (
        CONTENTS,
        CONTENTS.replace("- any injury to the student; and\n", "")
        .replace("personnel who took part;", "staff who took part; and")
        .replace("led to it", "preceded it"),
    ),
)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_what_one_passage_lost_is_no_rewording_of_another(before: str, after: str) -> None:
    """Two passages that lost something each lose it, whatever else was reworded."""
    assert_lost(before, after)


def test_each_lost_item_is_shown_by_itself() -> None:
    """A device that is no longer barred and an exception for trained staff are two findings."""
    texts = (policygen.read_text(text, title="text") for text in (BANS, REDRAFT))
    weak = [f for f in policygen.compare(*texts).findings if f.direction == "weakens"]
    shown = " ".join(f"{one.before} {one.after}" for one in weak)
    assert "immobilizes all four extremities" in shown
    assert "prone restraint, except by staff" in shown


def test_a_joint_that_changed_keeps_the_list_together() -> None:
    """An "or" for an "and" between items is judged with the whole list."""
    one = (
        "Restraint may be used only if:\n\n- there is imminent danger of harm; and\n"
        "- less restrictive means have failed.\n"
    )
    two = one.replace("; and", "; or").replace("means have", "measures have")
    assert_lost(one, two)
