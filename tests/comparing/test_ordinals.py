"""One ordinal for another in a condition."""

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
            "If a fourth seclusion occurs in one month, the principal shall order a review.",
            "If a sixth seclusion occurs in one month, the principal shall order a review.",
        ),
        (
            "Staff may hold a student after the second warning.",
            "Staff may hold a student after the first warning.",
        ),
    ],
)
def test_a_later_time_is_a_narrower_condition(stronger: str, weaker: str) -> None:
    assert verdict(stronger, weaker) == {"weakens"}
    assert verdict(weaker, stronger) == {"strengthens"}


def test_an_ordinal_that_only_names_stays_unclear() -> None:
    model = "The third report shall go to the parent."
    assert verdict(model, "The second report shall go to the parent.") == {"unclear"}
