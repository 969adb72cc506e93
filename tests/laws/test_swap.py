"""Law 2: swapping the two texts flips every direction; neutral and unclear stay."""

from __future__ import annotations

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.corpus.grammar import Pair
from tests.laws.texts import corpus, edited, findings, joined, told

from policygen.finding import Direction


def directions(before: str, after: str, *, flipped: bool = False) -> Counter[Direction]:
    return Counter(
        found.direction.flipped() if flipped else found.direction
        for found in findings(before, after)
    )


def both_ways(before: str, after: str) -> str:
    """Both comparisons, finding by finding, for the message of a failing test."""
    forth = [told(found) for found in findings(before, after)]
    back = [told(found) for found in findings(after, before)]
    return "\n".join(["forth:", *forth, "back:", *back])


@settings(max_examples=400)
@given(st.sampled_from(corpus()))
def test_a_pair_of_provisions_is_judged_the_other_way_round_when_swapped(pair: Pair) -> None:
    forth = directions(pair.model, pair.district)
    back = directions(pair.district, pair.model, flipped=True)
    assert forth == back, both_ways(pair.model, pair.district)


@settings(max_examples=150)
@given(edited())
def test_an_edited_policy_is_judged_the_other_way_round_when_swapped(
    texts: tuple[str, str],
) -> None:
    before, after = texts
    forth, back = directions(before, after), directions(after, before, flipped=True)
    assert forth == back, both_ways(before, after)


@settings(max_examples=60)
@given(st.lists(st.sampled_from(corpus()), min_size=2, max_size=6, unique_by=lambda pair: pair.id))
def test_many_edits_in_one_policy_are_judged_the_other_way_round_when_swapped(
    chosen: list[Pair],
) -> None:
    before = joined([pair.model for pair in chosen])
    after = joined([pair.district for pair in chosen])
    forth, back = directions(before, after), directions(after, before, flipped=True)
    assert forth == back, both_ways(before, after)
