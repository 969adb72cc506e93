"""Two policies with little wording in common: what one lacks may stand there in other words."""

from __future__ import annotations

import policygen
from policygen.comparison import Comparison

RULES = (
    "Staff shall call the parent on the same day.",
    "Staff shall not use prone restraint.",
    "The principal shall write a report within two days.",
    "An adult shall watch the student at all times.",
    "Staff may restrain a student only in an emergency.",
    "Every employee shall be trained once a year.",
    "The board shall review this policy every year.",
    "Doors shall never be locked.",
    "The nurse shall examine the student after each hold.",
)
OTHERS = (
    "Families learn of an incident before evening.",
    "Nobody shall be pinned to the ground.",
    "Office personnel shall file Form 8 by Friday.",
    "Rooms shall have a window and good light.",
    "Physical force must be the last thing tried.",
    "New hires must pass a course in calming techniques.",
    "Trustees shall hear the yearly figures in public.",
    "Keys shall stay at the front desk.",
    "Bruises must be photographed.",
)


def compared(one: tuple[str, ...], two: tuple[str, ...]) -> Comparison:
    texts = (policygen.read_text("\n\n".join(side), title="text") for side in (one, two))
    return policygen.compare(*texts)


def lone(comparison: Comparison) -> set[str]:
    sided = (one for one in comparison.findings if one.before is None or one.after is None)
    return {one.confidence for one in sided if str(one.direction) in ("weakens", "strengthens")}


def test_texts_with_little_in_common_are_told_so_and_less_is_sure() -> None:
    found = compared(RULES, OTHERS)
    assert any("little wording in common" in notice for notice in found.notices)
    assert lone(found) <= {"medium", "low"}
    assert lone(found)


def test_of_versions_of_one_policy_a_lost_provision_is_sure() -> None:
    found = compared(RULES, RULES[:-1])
    assert found.notices == ()
    assert lone(found) == {"high"}


def test_of_short_texts_nothing_is_said() -> None:
    assert compared(RULES[:3], OTHERS[:3]).notices == ()
