"""An "only" that came or went in a permission."""

from __future__ import annotations

import pytest

from policygen import api


def verdict(model: str, district: str) -> set[str]:
    texts = (api.read_text(text, title="text") for text in (model, district))
    return {f.direction.value for f in api.compare(*texts).findings} - {"neutral"}


@pytest.mark.parametrize(
    ("model", "district"),
    [
        (
            "An aide may hold a child's wrist only while crossing a street.",
            "While crossing a street or a parking lot an aide may hold a child's wrist.",
        ),
        (
            "Staff may carry a student solely to leave a burning building.",
            "Staff may carry a student to leave a building.",
        ),
        (
            "Parents may read the log at the office.",
            "Parents may read the log only at the office.",
        ),
    ],
)
def test_a_permission_without_its_only_reaches_further(model: str, district: str) -> None:
    assert verdict(model, district) == {"weakens"}
    assert verdict(district, model) == {"strengthens"}


def test_a_limit_in_other_words_is_no_lost_limit() -> None:
    model = "A hold may be used only in an emergency."
    for district in (
        "Use of a hold is restricted to emergencies.",
        "A hold may be used in an emergency and shall not be used otherwise.",
    ):
        assert "weakens" not in verdict(model, district)
