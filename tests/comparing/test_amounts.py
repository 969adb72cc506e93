"""Amounts with their bounds, whatever words say them: limits, thresholds, ages, dates, rates, deadlines."""

from __future__ import annotations

import pytest

from policygen import api


def verdict(model: str, district: str) -> set[str]:
    texts = (api.read_text(text, title="text") for text in (model, district))
    return {f.direction.value for f in api.compare(*texts).findings} - {"neutral"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A hold may not exceed four minutes.", "A hold may last up to four minutes."),
        (
            "No pupil shall be kept in the calm room for over twenty minutes.",
            "A pupil shall be kept in the calm room for at most twenty minutes.",
        ),
        ("Seclusion shall not exceed an hour.", "The maximum length of seclusion is one hour."),
        (
            "A student shall not be secluded more than once a day.",
            "A student may be secluded at most once a day.",
        ),
        (
            "The inquiry shall not take longer than ten days.",
            "The inquiry shall be completed within 10 days.",
        ),
        (
            "If a hold lasts more than eight minutes, the principal must be called.",
            "If the length of a hold exceeds eight minutes, the principal must be called.",
        ),
        (
            "The ceiling must have a minimum height of nine feet.",
            "The ceiling must have a height of at least nine feet.",
        ),
        (
            "No student under the age of eight may be secluded.",
            "No student younger than eight years may be secluded.",
        ),
        (
            "Drills shall be held every other year.",
            "Drills shall be held every second year.",
        ),
        (
            "The school shall send the figures to the state by July 1.",
            "The school shall send the figures to the state no later than the first of July.",
        ),
        (
            "Parents must be called by the close of the next business day.",
            "Parents must be called no later than the next business day.",
        ),
        (
            "A team shall meet after the third hold of a student.",
            "A team shall meet after three holds of a student.",
        ),
    ],
)
def test_one_bound_in_other_words_is_no_difference(one: str, other: str) -> None:
    assert verdict(one, other) == set()
    assert verdict(other, one) == set()


@pytest.mark.parametrize(
    ("stronger", "weaker"),
    [
        (
            "A student shall not be held longer than six minutes.",
            "A student may be held for no longer than nine minutes.",
        ),
        (
            "If a hold lasts eight minutes or longer, the principal must be called.",
            "If a hold lasts more than eight minutes, the principal must be called.",
        ),
        (
            "The board is told of any seclusion longer than twenty minutes.",
            "The board is told of any seclusion of at least thirty minutes.",
        ),
        (
            "No student under eight years of age may be secluded.",
            "No student under the age of six may be secluded.",
        ),
        (
            "Staff shall take the student's pulse every three minutes.",
            "Staff shall take the student's pulse no more than once every three minutes.",
        ),
        ("Drills shall be held weekly.", "Drills shall be held no more than once a week."),
        (
            "The quiet room may be used once a week for a student.",
            "The quiet room may be used twice a week for a student.",
        ),
        (
            "The school shall send the figures to the state by July 1.",
            "The school shall send the figures to the state by September 1.",
        ),
        (
            "The inquiry shall be completed within three days of the complaint.",
            "The inquiry shall start within three days of the complaint.",
        ),
        (
            "Staff shall release the child as soon as the danger ends.",
            "Staff shall release the child ten minutes after the danger ends.",
        ),
        (
            "The nurse shall phone the family no later than the end of the school day of the hold.",
            "The nurse shall phone the family no later than two hours after the end of the school day of the hold.",
        ),
        (
            "The window must have a minimum width of 12 inches.",
            "The window must have a maximum width of 12 inches.",
        ),
        (
            "Parents shall be told at once.",
            "Parents shall be told whenever it is convenient.",
        ),
    ],
)
def test_a_bound_that_moved_is_judged(stronger: str, weaker: str) -> None:
    assert verdict(stronger, weaker) == {"weakens"}
    assert verdict(weaker, stronger) == {"strengthens"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Seclusion shall not last more than 20 minutes.",
            "Seclusion shall not last more than 20 minutes unless the principal agrees.",
        ),
        (
            "No student may be kept apart for more than five minutes.",
            "No student with a disability may be kept apart for more than five minutes.",
        ),
        ("A hold may not exceed four minutes.", "A hold should not exceed four minutes."),
    ],
)
def test_other_words_are_never_taken_for_words_that_measure(one: str, other: str) -> None:
    assert verdict(one, other) != set()


def test_a_numbered_thing_that_measures_so_much_is_read() -> None:
    larger = "The district shall ensure that Room 1 measures at least 80 square feet."
    smaller = larger.replace("80", "60")
    assert verdict(larger, smaller) == {"weakens"}
    assert verdict(smaller, larger) == {"strengthens"}
