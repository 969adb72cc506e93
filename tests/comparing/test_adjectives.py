"""An adjective and the phrase or clause that says the same."""

from __future__ import annotations

import pytest

from policygen import api


def verdict(model: str, district: str) -> set[str]:
    texts = (api.read_text(text, title="text") for text in (model, district))
    return {f.direction.value for f in api.compare(*texts).findings} - {"neutral"}


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Grips causing pain are banned.", "Painful grips are banned."),
        ("Holds that inflict pain are banned.", "Painful holds are banned."),
        (
            "The board shall hold monthly reviews of the log.",
            "The board shall hold reviews of the log every month.",
        ),
    ],
)
def test_an_adjective_for_a_phrase(one: str, two: str) -> None:
    assert not verdict(one, two)
    assert not verdict(two, one)


@pytest.mark.parametrize(
    ("stronger", "weaker"),
    [
        ("Grips causing pain are banned.", "Grips causing severe pain are banned."),
        (
            "The board shall hold weekly reviews of the log.",
            "The board shall hold reviews of the log every month.",
        ),
    ],
)
def test_an_adjective_that_says_less(stronger: str, weaker: str) -> None:
    assert verdict(stronger, weaker) == {"weakens"}
    assert verdict(weaker, stronger) == {"strengthens"}
