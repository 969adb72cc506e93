"""Acts that are less than others: weighed for tried, told for agreed, led for took part."""

from __future__ import annotations

import pytest

from policygen import api


def verdict(model: str, district: str) -> set[str]:
    texts = (api.read_text(text, title="text") for text in (model, district))
    return {f.direction.value for f in api.compare(*texts).findings} - {"neutral"}


WEAKER = (
    (
        "Each monitor shall pass the safety workshop every fall.",
        "Each monitor shall sit in on the safety workshop every fall.",
    ),
    (
        "Restraint may be used only after staff have tried other measures.",
        "Restraint may be used only after staff have contemplated other measures.",
    ),
    (
        "The principal shall investigate each complaint within five days.",
        "The principal shall look into each complaint within five days.",
    ),
    (
        "Seclusion may be listed in a plan only when the parent has agreed to it.",
        "Seclusion may be listed in a plan only when the parent has been told of it.",
    ),
    (
        "Staff may restrain a student if verbal calming has proved futile.",
        "Staff may restrain a student if verbal calming seems futile.",
    ),
    (
        "No one shall use a hold that makes it difficult to swallow.",
        "No one shall use a hold that makes it impossible to swallow.",
    ),
    (
        "The form shall name each person who took part in the hold.",
        "The form shall name each person who led the hold.",
    ),
    (
        "Prone restraint means holding a student face down on any surface.",
        "Prone restraint means holding a student face down on a mat.",
    ),
    (
        "The district shall require each school to post the rules.",
        "The district shall ask each school to post the rules.",
    ),
    (
        "The district shall provide training to every aide.",
        "The district shall offer training to every aide.",
    ),
)


@pytest.mark.parametrize(("model", "district"), WEAKER)
def test_the_lesser_act_protects_less(model: str, district: str) -> None:
    assert verdict(model, district) == {"weakens"}
    assert verdict(district, model) == {"strengthens"}


def test_acts_of_which_neither_is_part_of_the_other_stay_unclear() -> None:
    model = "The principal shall look into each complaint within five days."
    district = "The principal shall finish each complaint within five days."
    assert verdict(model, district) == {"unclear"}
