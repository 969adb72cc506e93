"""What was written anew at its place isn't told as removed and added, and a verdict on it isn't sure."""

from __future__ import annotations

import pytest

from policygen import api
from policygen.finding import Direction, Finding

CALL = "Staff shall call the parent on the same day."
WATCH = "An adult shall watch the student the whole time."


def compared(model: str, district: str) -> tuple[Finding, ...]:
    texts = (api.read_text(text, title="text") for text in (model, district))
    return api.compare(*texts).findings


def policy(*provisions: str) -> str:
    return "\n\n".join(provisions)


RELEASE = "The child walks out once calm has returned and nobody is at risk any more."
ENDS = "Confinement ends as soon as the immediate danger to persons is over."


def test_two_wordings_at_one_place_are_unclear_and_shown_with_each_other() -> None:
    found = compared(policy(CALL, ENDS, WATCH), policy(CALL, RELEASE, WATCH))
    assert found
    assert {one.direction for one in found} == {Direction.UNCLEAR}
    assert all(one.confidence == "low" for one in found)
    lost = [one for one in found if one.after is None]
    assert all("walks out once calm" in one.why and "read both" in one.why for one in lost)


def test_what_is_gone_with_nothing_in_its_place_is_sure() -> None:
    (found,) = compared(policy(CALL, ENDS, WATCH), policy(CALL, WATCH))
    assert (found.direction, found.confidence) == (Direction.WEAKENS, "high")


def test_what_is_added_elsewhere_is_not_in_its_place() -> None:
    elsewhere = "Each year the board publishes how often rooms were used."
    found = compared(policy(CALL, ENDS, WATCH), policy(CALL, WATCH, elsewhere))
    assert {one.direction for one in found} == {Direction.WEAKENS, Direction.STRENGTHENS}
    assert all(one.confidence == "high" for one in found)


def test_a_permission_put_in_the_place_of_a_duty_is_still_told_with_doubt() -> None:
    lets = "A teacher may lock the door of the quiet room."
    found = compared(policy(CALL, ENDS, WATCH), policy(CALL, lets, WATCH))
    added = next(one for one in found if one.before is None)
    assert (added.direction, added.confidence) == (Direction.WEAKENS, "low")
    assert added.message.startswith("It may be that")


@pytest.mark.parametrize("flip", [False, True])
def test_a_verdict_on_a_sentence_written_anew_has_low_confidence(flip: bool) -> None:
    texts = [
        "The principal shall send the parent a full written report within two school days of each use of restraint.",
        "Once a pupil has been held, families hear from us in writing, with every detail, not later than a week"
        " afterwards.",
    ]
    found = compared(*(reversed(texts) if flip else texts))
    directed = [one for one in found if one.direction in (Direction.WEAKENS, Direction.STRENGTHENS)]
    assert all(one.confidence == "low" for one in directed)


def test_a_verdict_without_an_example_is_not_sure() -> None:
    for model, district in (
        ("Both parents shall sign the plan.", "Either parent shall sign the plan."),
        (CALL, CALL.replace("same", "next")),
    ):
        for one in compared(model, district):
            assert one.witness or one.confidence != "high"


def test_a_lost_limit_is_told_as_a_limit() -> None:
    limit = "Restraint may be used only in an emergency."
    (found,) = compared(policy(CALL, limit, WATCH), policy(CALL, WATCH))
    assert found.direction is Direction.WEAKENS
    assert "lacks a limit that the model has" in found.message
    (lost,) = compared(policy(CALL, "Staff may use restraint.", WATCH), policy(CALL, WATCH))
    assert "lacks a permission that the model has" in lost.message
