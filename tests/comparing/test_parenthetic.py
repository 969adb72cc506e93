"""An adjunct of the second of two acts that becomes one of both."""

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
            "Within one hour, the principal shall call the parent and write a report.",
            "The principal shall call the parent and, within one hour, write a report.",
        ),
        (
            "The clerk shall send the parent the film and, where practicable, the report.",
            "Where practicable, the clerk shall send the parent the film and the report.",
        ),
        (
            "A student may be held or isolated only in an emergency.",
            "A student may be held or, only in an emergency, isolated.",
        ),
        (
            "No child may be gagged or, except in a hospital, tied.",
            "Except in a hospital, no child may be gagged or tied.",
        ),
    ],
)
def test_an_adjunct_between_commas_governs_what_follows_alone(stronger: str, weaker: str) -> None:
    assert verdict(stronger, weaker) == {"weakens"}
    assert verdict(weaker, stronger) == {"strengthens"}


def test_an_adjunct_of_both_acts_may_stand_before_the_verb() -> None:
    model = "Within one hour, the principal shall call the parent and write a report."
    assert not verdict(
        model, "The principal shall, within one hour, call the parent and write a report."
    )
