"""Items that a list lost beside other edits, injuries that a definition gained, what a parent pays, and own leave."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, directions

FLOOR = "put a child on the floor on purpose"
TIED = "tie, strap, or tape a child to anything"
PRESSED = "press on a child's neck, chest, or stomach"
MOUTH = "press on a child's stomach, chest, or neck, or cover a child's mouth or nose"
ALONE = "leave a child in the quiet room without an adult at the window"
LOST = (
    (
        "The parent may view the videos at no charge.",
        "The parent may view the videos upon payment of a fee.",
    ),
    (
        "Videos are kept for a year and may be viewed by the parent at no charge.",
        "Videos are kept for a year and may be viewed by the parent for a fee.",
    ),
    ("Parents shall pay nothing for a copy.", "Parents shall pay for a copy."),
    (
        "Serious physical harm means broken bones, burns, and loss of consciousness.",
        "Serious physical harm means broken bones, burns, bruises, and loss of consciousness.",
    ),
    (
        "Serious physical harm comprises burns or concussion.",
        "Serious physical harm comprises burns, bruises or concussion.",
    ),
)

ROOM = "A time-out is a rest in a room that the student may leave"
LIMITED = (
    (f"{ROOM} if an adult is present.", f"{ROOM} if an adult is present and agrees."),
    (f"{ROOM} unless an adult objects.", f"{ROOM} unless an adult or a student objects."),
    (
        "A break is a pause that your child chooses and that your child may end at any time.",
        "A break is a pause that your child chooses and that your child may end when staff agree.",
    ),
)
COURSE = "Only staff who have passed our safety course may take part."
BARRED = "No one may take part who has not passed our safety course."


@pytest.mark.parametrize(("before", "after"), LIMITED)
def test_a_limit_on_what_a_safe_harbour_lets_the_student_do_is_a_loss(
    before: str, after: str
) -> None:
    assert_lost(before, after)


def test_a_ban_on_the_untrained_is_no_stronger_than_a_leave_for_the_trained_alone() -> None:
    assert "strengthens" not in directions(COURSE, BARRED)
    assert "strengthens" not in directions(BARRED, COURSE)


def ban(*items: str) -> str:
    """A ban on each item of a list."""
    return "No member of staff may:\n\n" + ";\n".join(f"- {item}" for item in items) + ".\n"


def test_an_item_lost_from_a_reordered_and_edited_list_is_seen() -> None:
    before, after = ban(PRESSED, FLOOR, TIED, ALONE), ban(TIED, MOUTH, ALONE)
    assert "weakens" in directions(before, after)
    assert "strengthens" in directions(after, before)


def test_a_list_in_another_order_has_lost_nothing() -> None:
    assert directions(ban(PRESSED, FLOOR, TIED), ban(TIED, PRESSED, FLOOR)) == {"neutral"}


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_loss_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)
