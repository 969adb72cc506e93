"""Until when something lasts, in the form of an end and in the form of a ban on going on."""

from __future__ import annotations

import pytest

from policygen import api


def verdict(model: str, district: str) -> set[str]:
    texts = (api.read_text(text, title="text") for text in (model, district))
    return {f.direction.value for f in api.compare(*texts).findings} - {"neutral"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The hold shall end as soon as the student is calm.",
            "The hold shall not continue once the student is calm.",
        ),
        (
            "The hold may continue only until the student is calm.",
            "The hold shall cease when the student is calm.",
        ),
        (
            "Restraint may last only as long as the danger lasts.",
            "Restraint must end when the danger ends.",
        ),
        (
            "The aide shall remain with the student until the nurse arrives.",
            "The aide shall not leave the student before the nurse arrives.",
        ),
        (
            "Straps may stay on no longer than until the bus stops.",
            "Straps may stay on only until the bus stops.",
        ),
        (
            "The principal alone may approve the use of a strap.",
            "The use of a strap may be approved only by the principal.",
        ),
    ],
)
def test_one_end_in_two_forms_is_no_difference(one: str, other: str) -> None:
    assert verdict(one, other) == set()
    assert verdict(other, one) == set()


def test_what_goes_on_has_not_ended() -> None:
    model = "The use of straps shall cease once the child is calm."
    district = "The use of straps shall continue after the child is calm."
    assert verdict(model, district) == {"weakens"}
    assert verdict(district, model) == {"strengthens"}


@pytest.mark.parametrize("more", ["calm and quiet", "calm for ten minutes"])
def test_a_later_end_is_seen(more: str) -> None:
    model = "The hold shall end when the student is calm."
    assert verdict(model, f"The hold shall not continue once the student is {more}.") != set()
