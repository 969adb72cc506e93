"""Whom a text speaks to as "you", in a handbook for parents that speaks to staff for once."""

from __future__ import annotations

import pytest

from policygen import api

FAMILIES = "You may ask for a copy at any time. We call you if your child is held.\n\n"


def verdict(model: str, district: str) -> set[str]:
    texts = (api.read_text(FAMILIES + text, title="text") for text in (model, district))
    return {f.direction.value for f in api.compare(*texts).findings} - {"neutral"}


@pytest.mark.parametrize(
    ("stronger", "weaker"),
    [
        (
            "You may hold a student only after all the calming steps have failed.",
            "You may hold a student only after one of the calming steps has failed.",
        ),
        (
            "You may physically restrain a student only when there is imminent danger.",
            "You may physically restrain a student only when you believe there is imminent danger.",
        ),
    ],
)
def test_a_leave_to_hold_a_student_is_no_right_of_parents(stronger: str, weaker: str) -> None:
    assert verdict(stronger, weaker) == {"weakens"}
    assert verdict(weaker, stronger) == {"strengthens"}


def test_what_parents_may_do_stays_their_right() -> None:
    model = "You may bring two friends to the meeting."
    assert verdict(model, model.replace("two friends", "one friend")) == {"weakens"}
