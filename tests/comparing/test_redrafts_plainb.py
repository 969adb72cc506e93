"""Sentences of school handbooks, letters home and answers to families: what is lost, and what only reads otherwise."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same

LOST = [
    (
        "The report tells you how often it was used and on whom.",
        "The report tells you how often it was used.",
    ),
    ("We tell you what happened and to whom.", "We tell you what happened."),
    (
        "The report says what was done, by whom, and when.",
        "The report says what was done and when.",
    ),
    ("The log notes when the hold began and with whom.", "The log notes when the hold began."),
    (
        "The count shows how many times holds were used and with which students.",
        "The count shows how many times holds were used.",
    ),
    ("The log notes who was held and by which adults.", "The log notes who was held."),
    (
        "The report says why the hold was used and on which parts of the body.",
        "The report says why the hold was used.",
    ),
    (
        "We stop as soon as your child is calm.",
        "We stop after your child is calm and has said sorry.",
    ),
    (
        "We let go the moment the danger ends.",
        "We let go after the danger ends and your child sits down.",
    ),
    (
        "Staff release the student as soon as the danger passes.",
        "Staff release the student after the danger passes and an administrator agrees.",
    ),
    (
        "We call the nurse as soon as the hold ends.",
        "We call the nurse after the hold ends and the room is clean.",
    ),
    # how many a right gives
    ("You may bring two people.", "You may bring one person."),
    (
        "You can bring up to three people to the meeting.",
        "You can bring up to two people to the meeting.",
    ),
    ("Parents may bring two advocates.", "Parents may bring one advocate."),
    ("A student may make two phone calls.", "A student may make one phone call."),
    (
        "You have the right to ask for two meetings a year.",
        "You have the right to ask for one meeting a year.",
    ),
    ("You may see the video three times.", "You may see the video twice."),
    ("You can choose two members of the panel.", "You can choose one member of the panel."),
    ("Each parent may name three people to call.", "Each parent may name two people to call."),
    ("The student may take two breaks.", "The student may take one break."),
    ("Parents are invited to bring two friends.", "Parents are invited to bring one friend."),
    ("You may bring at least two people.", "You may bring at least one person."),
    ("A student may be held by two trained adults.", "A student may be held by one trained adult."),
    ("Two adults may hold a child.", "One adult may hold a child."),
    ("You may bring friends.", "You may bring one friend."),
    ("You may bring friends.", "You may bring two friends."),
    ("You may bring two friends.", "You may bring a friend."),
    (
        "The parent may be accompanied by two people.",
        "The parent may be accompanied by one person.",
    ),
    ("You may see the video as often as you like.", "You may see the video twice."),
    ("You may see the video as often as you like.", "You may see the video once."),
    ("You may see the video twice.", "You may see the video once."),
    ("You may see the video.", "You may see the video once."),
    (
        "You have the right to at least ten days' notice.",
        "You have the right to at least five days' notice.",
    ),
    (
        "Parents may take at least ten days to answer.",
        "Parents may take at least five days to answer.",
    ),
    (
        "The principal may authorize two extensions.",
        "The principal may authorize three extensions.",
    ),
    ("Staff may use one hold in a day.", "Staff may use two holds in a day."),
    (
        "You may ask for it at least three days before the meeting.",
        "You may ask for it at least five days before the meeting.",
    ),
    ("You can bring anyone you want.", "You may bring one other person."),
    ("You may bring two other people.", "You may bring one other person."),
]

SAME = [
    (
        "At least one other adult shall be present.",
        "At least one additional adult shall be present.",
    ),
    ("You may bring one other person.", "You may bring another person."),
    (
        "We tell you how often it was used and on whom.",
        "We tell you on whom and how often it was used.",
    ),
    ("The report says by whom the child was held.", "The report says who held the child."),
    (
        "The report says who approved it and when.",
        "The report says when it was approved and by whom.",
    ),
    (
        "The staff member by whom the hold was used writes a report.",
        "The staff member who used the hold writes a report.",
    ),
]


@pytest.mark.parametrize(("before", "after"), LOST)
def test_what_is_lost(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), SAME)
def test_what_only_reads_otherwise(before: str, after: str) -> None:
    assert_same(before, after)
