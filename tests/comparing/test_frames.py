"""The frame of a definition says nothing of what is defined; what it holds does."""

from __future__ import annotations

import pytest

from policygen import api


def verdict(model: str, district: str) -> set[str]:
    texts = (api.read_text(text, title="text") for text in (model, district))
    return {f.direction.value for f in api.compare(*texts).findings} - {"neutral"}


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (
            '"Isolation" means shutting a child alone in a space.',
            'By "isolation" is meant shutting a child alone in a space.',
        ),
        (
            "Guiding a pupil by the elbow to another place is called an escort.",
            "An escort is guiding a pupil by the elbow to another place.",
        ),
        (
            'The phrase "reportable event" stands for any use of force on a child.',
            "A reportable event is any use of force on a child.",
        ),
        (
            'The term "restraint" extends to belts, straps and blankets used to hold a child.',
            "Restraint includes belts, straps and blankets used to hold a child.",
        ),
        (
            "Shouting, spitting and swearing are not emergencies.",
            "An emergency does not include shouting, spitting or swearing.",
        ),
        (
            '"Escort" does not cover lifting or dragging a child.',
            'Lifting or dragging a child is not covered by the term "escort".',
        ),
    ],
)
def test_two_frames_of_one_definition(one: str, two: str) -> None:
    assert not verdict(one, two)
    assert not verdict(two, one)


@pytest.mark.parametrize(
    ("stronger", "weaker"),
    [
        (
            'The term "restraint" extends to belts, straps and blankets used to hold a child.',
            "Restraint includes belts and straps used to hold a child.",
        ),
        (
            "Seclusion includes, without limitation, a stay in a closet or a shed.",
            "Seclusion extends only to a stay in a closet or a shed.",
        ),
        (
            '"Escort" means walking a child to a place, other than by pulling, lifting or dragging.',
            '"Escort" means walking a child to a place. The term does not reach lifting or dragging.',
        ),
    ],
)
def test_a_frame_hides_no_change_of_what_it_holds(stronger: str, weaker: str) -> None:
    assert verdict(stronger, weaker) == {"weakens"}
    assert verdict(weaker, stronger) == {"strengthens"}


def test_who_is_called_is_no_definition() -> None:
    model = "Immediately after a hold of any length the parent is called by telephone."
    assert verdict(model, "After a hold of any length the parent is called by telephone.") == {
        "weakens"
    }


@pytest.mark.parametrize(
    ("stronger", "weaker"),
    [
        ("A hug is a restraint.", "A hug is not a restraint."),
        ("A rest in a locked room is not a time-out.", "A rest in a locked room is a time-out."),
        ("Shouting and spitting are not emergencies.", "Shouting and spitting are emergencies."),
    ],
)
def test_what_is_said_to_fall_under_a_term_or_not(stronger: str, weaker: str) -> None:
    assert verdict(stronger, weaker) == {"weakens"}
    assert verdict(weaker, stronger) == {"strengthens"}
