"""Deadlines that run from the incident, or from something after it."""

from __future__ import annotations

import pytest

from policygen import api


def verdict(model: str, district: str) -> set[str]:
    texts = (api.read_text(text, title="text") for text in (model, district))
    return {f.direction.value for f in api.compare(*texts).findings} - {"neutral"}


@pytest.mark.parametrize(
    ("earlier", "later", "moved_later"),
    [
        (
            "We mail the account to the parent within two days after the hold.",
            "We mail the account to the parent within two days after the file is closed.",
            "weakens",
        ),
        (
            "The nurse shall see the student within an hour of the hold.",
            "The nurse shall see the student within an hour of the parent's request.",
            "weakens",
        ),
        (
            "A parent must appeal within ten days of the incident.",
            "A parent must appeal within ten days of the decision.",
            "strengthens",
        ),
    ],
)
def test_what_follows_on_an_incident_comes_after_it(
    earlier: str, later: str, moved_later: str
) -> None:
    back = {"weakens": "strengthens", "strengthens": "weakens"}[moved_later]
    assert verdict(earlier, later) == {moved_later}
    assert verdict(later, earlier) == {back}


def test_the_start_of_an_incident_is_not_after_it() -> None:
    model = "The nurse shall see the student within an hour of the hold."
    district = "The nurse shall see the student within an hour of the start of the hold."
    assert "weakens" not in verdict(model, district)
