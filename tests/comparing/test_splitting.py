"""A sentence that was split in two: what was demanded may have become advice, or be demanded still."""

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
            "A hold may be used only when a life is in danger and a nurse is present.",
            "A hold may be used only when a life is in danger. A nurse should be present.",
        ),
        (
            "If a pupil faints, the coach shall call an ambulance and shall remain with the pupil.",
            "If a pupil faints, the coach shall call an ambulance. In that event the coach should also remain "
            "with the pupil.",
        ),
        (
            "A teacher who witnesses a hold shall report it.",
            "A teacher who witnesses a prone hold shall report it.",
        ),
    ],
)
def test_what_the_second_sentence_no_longer_demands(stronger: str, weaker: str) -> None:
    assert verdict(stronger, weaker) == {"weakens"}
    assert verdict(weaker, stronger) == {"strengthens"}


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (
            "If a pupil faints, the coach shall call an ambulance and shall remain with the pupil.",
            "If a pupil faints, the coach shall call an ambulance. In that event the coach shall also remain "
            "with the pupil.",
        ),
        (
            "The nurse shall weigh the pupil and shall note any bruise.",
            "The nurse shall weigh the pupil. The nurse shall also note any bruise.",
        ),
    ],
)
def test_two_duties_in_one_sentence_or_in_two(one: str, two: str) -> None:
    assert not verdict(one, two)
    assert not verdict(two, one)


def test_a_sentence_that_says_again_for_what_it_asks() -> None:
    model = "A cool break is a rest of five minutes in an open area with a teacher in sight."
    assert not verdict(
        model,
        "A cool break is a rest of five minutes in an open area. For a rest to be a cool break, a teacher must be "
        "in sight.",
    )
    plain = "Confinement means placing a child in a room alone."
    more = f"{plain} For a placement to be confinement, the door must be locked."
    assert verdict(plain, more) == {"weakens"}
    assert verdict(more, plain) == {"strengthens"}


def test_a_lock_that_a_second_sentence_demands_of_the_space_narrows_its_definition() -> None:
    whole = "Isolation means keeping a student alone in a space, whether or not the door of that space is locked."
    split = "Isolation means keeping a student alone in a space. The door of such a space must be locked."
    assert verdict(whole, split) - {"unclear"} == {"weakens"}
    assert verdict(split, whole) - {"unclear"} == {"strengthens"}
