"""Definitions that run in one paragraph behind a label are read as if the label were a heading."""

from __future__ import annotations

import pytest

import policygen

_POLICY = """# Example Charter School
## Policy 4: Restraint and seclusion

**1. Purpose.** Children learn where they feel safe. This policy says what adults may do.

{terms}

**3. Limits.** Seclusion and restraint are allowed only in imminent danger of physical harm to the student or others, \
and never as punishment.
"""
_FIRST = (
    "Seclusion is shutting a student, alone and unwillingly, in a room or area from which the student is physically "
    "kept from leaving. Prone restraint is any restraint, mechanical or physical, of a student lying face down. "
    "Mechanical restraint is any equipment or device that limits how freely a student moves. Physical restraint is "
    "any hold that immobilizes a student or makes it harder for the student to move the torso, arms, legs or head. "
    "Restraint is any of the three, and anything like them. "
)
_TIME_OUT = (
    "Time-out is not seclusion; it is a calming technique, part of an approved program, in which a student is "
    "apart from the group, under an adult's monitoring, in a space that is not locked.",
    "Time-out is something other than seclusion: it is a calming technique that belongs to an approved program, in "
    "which a student is apart from the others in an unlocked setting and staff monitor the student.",
)


@pytest.mark.parametrize("label", ["**2. Terms.**", "2. Definitions.", "**Words used.**"])
@pytest.mark.parametrize("time_out", _TIME_OUT)
def test_a_label_before_definitions_is_their_heading(label: str, time_out: str) -> None:
    text = _POLICY.format(terms=f"{label} {_FIRST}{time_out}")
    coverage = policygen.check(policygen.read_text(text), state="MO")
    found = {one.id: str(one.status) for one in coverage.elements}
    defining = {name: status for name, status in found.items() if name.startswith("mo.def.")}
    assert set(defining.values()) == {"met"}, defining
    assert found["mo.use.seclusion-reserved"] == "met"


def test_a_locked_time_out_stays_weaker() -> None:
    locked = (
        "Time-out is not seclusion; it is a calming technique, part of an approved program, in which a student is "
        "apart from the group, under an adult's monitoring, and the door may be locked."
    )
    text = _POLICY.format(terms=f"**2. Terms.** {_FIRST}{locked}")
    coverage = policygen.check(policygen.read_text(text), state="MO")
    (judged,) = [one for one in coverage.elements if one.id == "mo.def.time-out"]
    assert str(judged.status) == "weaker"
