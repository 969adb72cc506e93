"""A place at which several provisions changed is read as one edit, too."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from policygen import api
from policygen.comparing import engine
from policygen.comparing.learned.place_verdict import with_whole_places
from policygen.comparing.pairing.whole_places import WholePlace, whole_places
from policygen.comparing.side_by_side import side_by_side
from policygen.finding import Direction, Finding

REVIEWED = (
    "The principal reviews each seclusion within one school day. A copy of the review goes to the parent and to the "
    "director of special education.",
    "Within one school day of a seclusion the principal looks again at what was done. The parent and the director of "
    "special education are each given a copy of what the principal found.",
)
TOLD_AND_SENT = (
    "Staff shall call the parent on the day of a restraint and shall send a written report within two school days.",
    "The parent is told of every restraint by telephone before that day is over. What happened is then put in writing "
    "and sent within two school days.",
)
EITHER_WAY = [
    texts
    for before, after in (REVIEWED, TOLD_AND_SENT)
    for texts in ((before, after), (after, before))
]

Findings = list[list[Finding]]


def places_of(before: str, after: str) -> tuple[WholePlace, ...]:
    """The places of two texts."""
    texts = api.read_text(before, title="a"), api.read_text(after, title="b")
    return whole_places(side_by_side(*texts, api.lexicon()).pairs)


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[tuple[Findings, Findings]]]:
    """What each comparison tells before and after its places are read."""
    kept: list[tuple[Findings, Findings]] = []

    def spied(places, sides, by_rules, told, lexicon):  # type: ignore[no-untyped-def]
        out = with_whole_places(places, sides, by_rules, told, lexicon)
        kept.append(([list(some) for some in told], out))
        return out

    monkeypatch.setattr(engine, "with_whole_places", spied)
    yield kept


def compare(before: str, after: str) -> tuple[Finding, ...]:
    """The findings of two texts."""
    texts = api.read_text(before, title="a"), api.read_text(after, title="b")
    return api.compare(*texts).findings


@pytest.mark.parametrize(("before", "after"), EITHER_WAY)
def test_a_paragraph_written_anew_is_one_place(before: str, after: str) -> None:
    (place,) = places_of(before, after)
    for text, passages in ((before, place.before), (after, place.after)):
        assert " ".join(one.text for one in passages) == text


def test_one_provision_that_changed_is_no_place() -> None:
    assert not places_of(
        "Seclusion is prohibited. Staff shall call the parent on the same day.",
        "Seclusion is prohibited. Staff shall call the parent on the next day.",
    )


def test_a_sentence_that_came_is_read_with_its_paragraph() -> None:
    before = (
        "Seclusion shall not be used in preschool. An adult stays close to a child in distress."
    )
    after = f"{before} This does not override what a teacher on the spot judges to be right."
    (place,) = places_of(before, after)
    assert [len(side) for side in (place.before, place.after)] == [2, 3]
    assert len(place.changed) == 1


def test_paragraphs_that_changed_apart_are_two_places() -> None:
    before, after = ("\n\n".join(texts) for texts in zip(REVIEWED, TOLD_AND_SENT, strict=True))
    assert len(places_of(before, after)) == 2


def test_a_place_of_more_than_two_hundred_words_is_none() -> None:
    filled = " ".join("Staff shall keep the record in the office of the school." for _ in range(20))
    assert places_of(*REVIEWED)
    assert not places_of(*(f"{text} {filled}" for text in REVIEWED))


def test_what_only_seems_to_gain_is_doubted_by_the_whole_place(
    seen: list[tuple[Findings, Findings]],
) -> None:
    findings = compare(*REVIEWED)
    (before, _) = seen.pop()
    assert Direction.STRENGTHENS in {one.direction for some in before for one in some}
    assert {one.direction for one in findings} == {Direction.UNCLEAR}


WATCHED = (
    "A student who is secluded is watched by an adult without a break. The adult can see and hear the student, writes "
    "down every five minutes how the student is, and lets the student out when the danger is over. The parent hears "
    "of it on the same day by telephone.",
    "An adult keeps watch over a secluded student through a camera. Now and then a note is made of how the student is. "
    "Release follows when the adult in charge is satisfied that the student is ready, and a letter tells the parent.",
)


def test_a_direction_of_the_whole_place_says_that_it_is_one(
    seen: list[tuple[Findings, Findings]],
) -> None:
    compare(*WATCHED)
    told, again = seen.pop()
    assert {one.direction for some in told for one in some} == {Direction.UNCLEAR}
    (one,) = [one for some in again for one in some if one.direction is not Direction.UNCLEAR]
    assert (one.direction, one.confidence) == (Direction.WEAKENS, "low")
    assert "all that changed at this place, taken together, is likelier to weaken" in one.why
    assert (
        "The words that tell most" not in one.why
    )  # they may stand in another sentence of the place


def test_a_learned_direction_that_is_doubted_is_not_said_to_be_the_rules() -> None:
    (one,) = [one for one in compare(*REVIEWED) if one.rule == "learned"]
    assert "By the rules" not in one.why
    assert "Taken together with what else changed at this place" in one.why


@pytest.mark.parametrize(("before", "after"), EITHER_WAY)
def test_contrary_verdicts_stay_as_they_are(
    before: str, after: str, seen: list[tuple[Findings, Findings]]
) -> None:
    compare(before, after)
    told, again = seen.pop()
    directions = {one.direction for some in told for one in some}
    if directions >= {Direction.WEAKENS, Direction.STRENGTHENS}:
        assert told == again
    assert [len(some) for some in told] == [len(some) for some in again]


def test_what_is_sure_stays_as_it_is(seen: list[tuple[Findings, Findings]]) -> None:
    compare(
        TOLD_AND_SENT[0],
        "The parent is told of every restraint by telephone before that day is over. What happened is then put in "
        "writing, and the report is kept at school, where the parent can read it on request.",
    )
    told, again = seen.pop()
    sure = [one for some in told for one in some if one.confidence == "high"]
    assert sure
    assert all(one in [other for some in again for other in some] for one in sure)


@pytest.mark.parametrize(("before", "after"), EITHER_WAY)
def test_backwards_a_place_does_the_contrary(before: str, after: str) -> None:
    contrary = {
        Direction.WEAKENS: Direction.STRENGTHENS,
        Direction.STRENGTHENS: Direction.WEAKENS,
    }
    forth, back = (
        sorted(
            contrary.get(one.direction, one.direction) if turned else one.direction
            for one in compare(*texts)
        )
        for turned, texts in enumerate(((before, after), (after, before)))
    )
    assert forth == back
