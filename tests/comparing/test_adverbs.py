"""Adverbs are a closed class with an order: always, usually, seldom, never; fully, almost, partly."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same

LOST = (
    # What may seldom be done is a ban that leaves room.
    ("Staff shall never hold a child face down.", "Staff shall rarely hold a child face down."),
    ("Prone restraint is never used.", "Prone restraint is rarely used."),
    ("Restraint should never be used.", "Restraint should seldom be used."),
    ("A teacher shall not lock the door.", "A teacher shall rarely lock the door."),
    (
        "Staff may seldom use a mechanical restraint.",
        "Staff may often use a mechanical restraint.",
    ),
    (
        "Aides shall never leave a student alone.",
        "Aides shall almost never leave a student alone.",
    ),
    ("The mat may be rarely used for restraint.", "The mat may be used for restraint."),
    # How regularly a rule holds.
    ("The aide shall usually watch the student.", "The aide shall sometimes watch the student."),
    ("The aide shall watch the student.", "The aide shall sometimes watch the student."),
    ("Prone restraint is always prohibited.", "Prone restraint is often prohibited."),
    ("Prone restraint is prohibited at all times.", "Prone restraint is usually prohibited."),
    ("The parent is called daily.", "The parent is called once."),
    # How fully something is so.
    ("The door shall be fully open.", "The door shall be partly open."),
    ("The door shall be open.", "The door shall be somewhat open."),
    ("The window must be completely clear.", "The window must be almost completely clear."),
    ("The window must be entirely uncovered.", "The window must be largely uncovered."),
    ("Staff shall not cover the mouth at all.", "Staff shall not cover the mouth completely."),
    (
        "Staff shall release the student when the student is somewhat calm.",
        "Staff shall release the student when the student is completely calm.",
    ),
    (
        "Staff shall stay until the student is fully calm.",
        "Staff shall stay until the student is partly calm.",
    ),
    ("Staff may partly close the door.", "Staff may fully close the door."),
    (
        "Parents may fully take part in the meeting.",
        "Parents may partly take part in the meeting.",
    ),
    ("Prone restraint is entirely prohibited.", "Prone restraint is partly prohibited."),
    (
        "“Seclusion” means keeping a student in a room that is partly closed.",
        "“Seclusion” means keeping a student in a room that is wholly closed.",
    ),
    (
        "Staff may restrain a student who is very dangerous.",
        "Staff may restrain a student who is somewhat dangerous.",
    ),
    # How many must learn.
    ("All staff shall be trained.", "Nearly all staff shall be trained."),
    ("Nearly all staff shall be trained.", "Some staff shall be trained."),
    ("Most staff shall be trained.", "Some staff shall be trained."),
    # "Not only" denies nothing.
    (
        "The report shall not only name the staff but also describe the injury.",
        "The report shall name the staff.",
    ),
    (
        "The report shall describe not only the injury but also the first aid.",
        "The report shall describe the injury.",
    ),
    (
        "The district shall train not only teachers but also bus drivers.",
        "The district shall train teachers.",
    ),
)
SAME = (
    ("An aide shall always face the student.", "An aide shall at all times face the student."),
    ("Straps shall rarely be used.", "Straps shall seldom be used."),
    ("The form must be filled in completely.", "The form must be fully filled in."),
    ("The record must be kept in full.", "The record must be kept in its entirety."),
    (
        "The report shall not only name the staff but also describe the injury.",
        "The report shall name the staff and describe the injury.",
    ),
    (
        "The plan must not only be signed but also be dated.",
        "The plan must be signed and dated.",
    ),
    ("The incident form is just one page long.", "The incident form is only one page long."),
    ("Staff shall not cover the mouth at all.", "Staff shall not cover the mouth."),
    (
        "The rooms shall be fully and completely inspected.",
        "The rooms shall be completely inspected.",
    ),
)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_loss_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), SAME)
def test_two_forms_of_one_adverb_are_the_same(before: str, after: str) -> None:
    assert_same(before, after)
