"""Words that one duty has more: what plainly asks more, and what nobody can tell by its place."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, directions

LOST = (
    (
        "The principal shall send the parent a signed report.",
        "The principal shall send the parent a report.",
    ),
    (
        "The nurse shall examine the student and call the parent.",
        "The nurse shall examine the student.",
    ),
    (
        "The report shall name the room, the hold and the adults.",
        "The report shall name the room and the adults.",
    ),
    (
        "The aide shall keep the student in constant sight.",
        "The aide shall keep the student in sight.",
    ),
)
UNTOLD = (
    (
        "Once a year the board has an outsider read the reports.",
        "Once a year, weather allowing, the board has an outsider read the reports.",
    ),
    (
        "The observer keeps the student in sight at monthly drills.",
        "The observer keeps the student in sight at alternate monthly drills.",
    ),
)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_what_is_owed_besides_asks_more(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), UNTOLD)
def test_words_that_may_take_something_away_are_no_gain(before: str, after: str) -> None:
    assert "strengthens" not in directions(before, after)
    assert "weakens" not in directions(after, before)
    assert directions(before, after) != {"neutral"}
