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
]

SAME = [
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
