"""A limit of time that is counted over another span."""

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
            "A time alone may last up to 15 minutes in any school day.",
            "A time alone may last up to 15 minutes on any one occasion.",
        ),
        (
            "Seclusion may be used for no more than two hours a month.",
            "Seclusion may be used for no more than two hours per week.",
        ),
    ],
)
def test_a_limit_over_a_longer_span_allows_less(stronger: str, weaker: str) -> None:
    assert verdict(stronger, weaker) == {"weakens"}
    assert verdict(weaker, stronger) == {"strengthens"}


def test_what_is_owed_over_a_shorter_span_is_more() -> None:
    model = "Each aide shall be trained for at least six hours each year."
    assert "weakens" not in verdict(model, model.replace("year", "month"))


@pytest.mark.parametrize(
    ("stronger", "weaker"),
    [
        (
            "Seclusion may be used for no more than two hours.",
            "Seclusion may be used for no more than three hours.",
        ),
        (
            "The nurse shall, not later than noon, call the home.",
            "The nurse shall, not later than noon, try to call the home.",
        ),
    ],
)
def test_no_more_than_is_a_measure_and_no_ban(stronger: str, weaker: str) -> None:
    assert verdict(stronger, weaker) == {"weakens"}
    assert verdict(weaker, stronger) == {"strengthens"}


@pytest.mark.parametrize(
    ("stronger", "weaker"),
    [
        (
            "A restraint that lasts five minutes must be reported to the nurse.",
            "A restraint that lasts ten minutes must be reported to the nurse.",
        ),
        (
            "Any seclusion that has gone on for five minutes shall be reported to the nurse.",
            "Any seclusion that has gone on for ten minutes shall be reported to the nurse.",
        ),
        (
            "A hold of three minutes shall be written down.",
            "A hold of six minutes shall be written down.",
        ),
        (
            "Recordings of a hold must be kept for three years.",
            "Recordings of a hold must be kept for one year.",
        ),
    ],
)
def test_what_went_on_so_long_is_told_from_what_is_owed_so_long(stronger: str, weaker: str) -> None:
    assert verdict(stronger, weaker) == {"weakens"}
    assert verdict(weaker, stronger) == {"strengthens"}
