"""Handbooks, procedures and questions and answers that were drafted anew: losses, harmless forms, one line a change."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same, directions

import policygen

LOST = [
    (
        "Our school never locks a child in a room.",
        "Our school locks a child in a room only in an emergency.",
    ),
    (
        "We do not use mechanical restraints.",
        "We use mechanical restraints only when a doctor has prescribed them.",
    ),
    (
        "Staff shall not leave a secluded student alone.",
        "Staff leave a secluded student alone only while calling for help.",
    ),
    (
        "We do not call the police to our school because of a child's behavior.",
        "We call the police to our school because of a child's behavior only as a last step.",
    ),
    (
        "No teacher may hold a child alone.",
        "A teacher may hold a child alone only if no other adult is near.",
    ),
    ("We never share your child's report.", "We share your child's report only with your consent."),
]
SAME = [
    (
        "Personnel shall not use seclusion or physical restraint to discipline a student, for the convenience of "
        "staff, or as a substitute for an educational program.",
        "Seclusion and physical restraint shall never be used as discipline, as a substitute for an educational "
        "program, or for the convenience of staff.",
    ),
]
NOT_WEAKER = [
    (
        "Staff never restrain a child because of words alone.",
        "Staff restrain a child only in an emergency.",
    ),
    (
        "Staff shall not restrain a child to punish.",
        "Staff may restrain a child only to protect, never to punish.",
    ),
]


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_loss_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), SAME)
def test_what_only_reads_otherwise_is_neutral(before: str, after: str) -> None:
    assert_same(before, after)


@pytest.mark.parametrize(("before", "after"), NOT_WEAKER)
def test_a_ban_on_one_case_and_a_limited_leave_are_not_ordered(before: str, after: str) -> None:
    assert directions(before, after) == {"unclear"}


def test_a_narrower_thing_is_told_once() -> None:
    texts = (
        "Staff may restrain a student only when a student presents an imminent risk of serious harm to others.",
        "Staff may restrain a student only when a student presents a risk of serious harm to others.",
    )
    documents = [policygen.read_text(text, title="text") for text in texts]
    assert len(policygen.compare(*documents).findings) == 1
