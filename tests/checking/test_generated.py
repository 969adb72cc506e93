"""What is generated meets the law that it was generated for, and a ban meets what regulates a practice."""

from __future__ import annotations

import pytest

import policygen
from policygen import generate_api

DISTRICT = {"district": "Example R-I"}


@pytest.mark.parametrize("level", ["required", "recommended"])
@pytest.mark.parametrize("state", ["MO", "MI", "MN", "US"])
def test_a_generated_policy_meets_every_element(state: str, level: str) -> None:
    made = generate_api.generate(state, DISTRICT, level=level)
    coverage = policygen.check(made, state=state)
    assert [f"{one.id}: {one.why}" for one in coverage.elements if one.status != "met"] == []


def test_the_federal_guidance_can_be_named_by_its_country() -> None:
    text = "# Seclusion and Restraint\n\nPhysical restraint shall not be used as punishment.\n"
    named = policygen.check(policygen.read_text(text), state="US")
    assert [one.id for one in named.elements] == [
        one.id for one in policygen.check(policygen.read_text(text), state="us-ed-2012").elements
    ]


def statuses(rules: str, state: str) -> dict[str, str]:
    text = f"# Seclusion and Restraint\n\n## Use\n\n{rules}\n"
    coverage = policygen.check(policygen.read_text(text), state=state)
    return {one.id: str(one.status) for one in coverage.elements}


@pytest.mark.parametrize(
    "ban",
    [
        "Seclusion is prohibited.",
        "School personnel shall not use seclusion under any circumstances.",
        "Staff shall not use seclusion with any student of any age or grade.",
        "Staff shall never place a student in seclusion.",
    ],
)
def test_a_total_ban_meets_what_only_regulates_the_practice(ban: str) -> None:
    found = statuses(ban, "MI")
    assert found["mi.monitor.continuous"] == found["mi.room.unlocked"] == "met"
    assert found["mi.limit.elementary"] == found["mi.use.seclusion-reserved"] == "met"
    assert found["mi.def.seclusion"] == found["mi.notice.deadline"] == "missing"
    assert found["mi.prohibited.prone"] == "missing"


@pytest.mark.parametrize(
    "rules",
    [
        "Seclusion is prohibited in kindergarten.",
        "Seclusion is prohibited as punishment.",
        "Seclusion is prohibited unless a student is in danger.",
        "Seclusion is prohibited.\n\nSeclusion may be used in an emergency.",
        "Prone restraint is prohibited.",
    ],
)
def test_a_ban_with_a_limit_is_no_total_ban(rules: str) -> None:
    found = statuses(rules, "MI")
    assert found["mi.monitor.continuous"] == found["mi.room.unlocked"] == "missing"
    assert found["mi.use.restraint-reserved"] == "missing"
