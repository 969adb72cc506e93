"""An item on one side and a clause on the other, and a ban that became a leave."""

from __future__ import annotations

import pytest

from policygen import api


def verdict(model: str, district: str) -> set[str]:
    texts = (api.read_text(text, title="text") for text in (model, district))
    return {f.direction.value for f in api.compare(*texts).findings} - {"neutral"}


@pytest.mark.parametrize(
    ("stronger", "weaker"),
    [
        (
            "Force may be used by a guard who is answering an alarm.",
            "Force may be used by a guard or by a coach on duty.",
        ),
        (
            "“Mechanical restraint” means the use of a rail, pipe, or length of timber on a student.",
            "“Mechanical restraint” means the use of a rail that was cut for it on a student.",
        ),
        (
            "A behavior plan shall never list seclusion.",
            "A behavior plan may list seclusion if the team considers it fitting.",
        ),
    ],
)
def test_what_was_lost_and_what_was_added_are_judged_apart(stronger: str, weaker: str) -> None:
    assert verdict(stronger, weaker) == {"weakens"}
    assert verdict(weaker, stronger) == {"strengthens"}


def test_an_item_and_a_clause_that_pull_apart_stay_unclear() -> None:
    model = "Staff shall not use barrels or crates to keep a student in a corner."
    district = "Staff shall not use barrels and sacks to keep a student in a corner."
    assert verdict(model, district) == {"unclear"}


def test_a_leave_with_a_limit_is_no_plain_leave() -> None:
    model = "A student shall not be restrained unless the student attacks someone."
    district = "A student may be restrained only if the student attacks someone."
    assert verdict(model, district) == set()
