"""Checklists: a case, a colon or a dash, and an order; and the other ways to say by when it is done."""

from __future__ import annotations

import pytest

from policygen import api
from policygen.finding import Direction
from policygen.policy import Kind

CASES = (
    "When a student is hurt", "After a restraint", "Injury of a student after a restraint",
    "If a student cries", "Once the student is calm", "In an emergency", "Upon release",
    "As soon as the danger is over", "While a student is in seclusion",
)  # fmt: skip


def directions(model: str, district: str) -> set[Direction]:
    texts = (api.read_text(text, title="text") for text in (model, district))
    return {one.direction for one in api.compare(*texts).findings} - {Direction.NEUTRAL}


@pytest.mark.parametrize("mark", [":", " –", " -"])
@pytest.mark.parametrize("case", CASES)
def test_a_later_deadline_behind_a_case_weakens(case: str, mark: str) -> None:
    soon = f"{case}{mark} call the nurse within five minutes."
    later = soon.replace("five", "ten")
    assert directions(soon, later) == {Direction.WEAKENS}
    assert directions(later, soon) == {Direction.STRENGTHENS}


@pytest.mark.parametrize("mark", [":", " –"])
def test_an_order_that_is_gone_behind_a_case_weakens(mark: str) -> None:
    both = f"If a student cries{mark} stop the hold and call the nurse."
    assert directions(both, f"If a student cries{mark} stop the hold.") == {Direction.WEAKENS}


@pytest.mark.parametrize(
    "order",
    [
        "Upon release: call the parent.", "If anyone is hurt: call 911.", "Once calm - open the door.",
        "As soon as the danger is over, let go.", "Seek medical help.", "Assign one adult to watch.",
        "Get a second adult.",
    ],
)  # fmt: skip
def test_an_order_is_a_duty(order: str) -> None:
    (passage,) = api.read_text(order).passages
    assert passage.kind is Kind.DUTY
    assert passage.text == order


@pytest.mark.parametrize(
    "other",
    ["See the manual for details.", "Provided that the parent agrees, restraint may be used."],
)
def test_what_looks_like_an_order_is_none(other: str) -> None:
    (passage,) = api.read_text(other).passages
    assert passage.kind is not Kind.DUTY


SAME = [
    (
        "The meeting shall take place within ten school days of the restraint.",
        "The meeting shall take place before more than ten school days have elapsed since the restraint.",
    ),
    (
        "The meeting shall take place within two days of the restraint.",
        "The meeting shall take place before two days have gone by since the restraint.",
    ),
    (
        "The report shall be mailed within three days of the event.",
        "The report shall be mailed inside three days of the event.",
    ),
    (
        "A counselor shall see the student within one week after the incident.",
        "A counselor shall see the student in the week after the incident.",
    ),
    (
        "Keep the recording until all complaints are closed, and for at least three years.",
        "Keep the recording until all complaints are closed, and in no case less than three years.",
    ),
    (
        "The report is due by the next school day.",
        "The report is due on or before the next school day.",
    ),
    (
        "A student who has not attained the age of nine years shall not be secluded.",
        "A student who is less than nine years old shall not be secluded.",
    ),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_two_ways_to_say_one_time_are_the_same(one: str, other: str) -> None:
    assert directions(one, other) == set()
    assert directions(other, one) == set()


@pytest.mark.parametrize(("one", "other"), SAME[:4])
def test_a_longer_time_in_another_form_weakens(one: str, other: str) -> None:
    longer = {"ten": "twelve", "two": "four", "three": "five", "one week": "two weeks"}
    word = next(word for word in longer if word in one)
    assert directions(other, one.replace(word, longer[word])) == {Direction.WEAKENS}


def test_items_behind_a_colon_stay_a_list() -> None:
    model = "“Mechanical restraint” means any of the following: a strap; a vest; a locked chair."
    assert directions(model, model.replace("a vest; ", "")) == {Direction.WEAKENS}
