"""Reads a place at which several provisions changed as one edit, and puts that beside the verdict on each of them.

A sentence that was split in two has one half beside it and one that looks new; a paragraph that was written anew has
none of its sentences beside one that says the same. Read one by one, they seem to lose what the next one gives back.
Where the verdicts on them are contrary to each other they stay as they are: one place can both weaken and strengthen.
So does what is rather sure of a provision that both texts have, and what is sure of one that only one text has.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from policygen.comparing.agreeing import HIGH, MEDIUM
from policygen.comparing.learned.features import Edit, edit_of
from policygen.comparing.learned.reading import (
    ThirdReading,
    have_other_words,
    read_edit,
    whole_text,
    with_meaning,
)
from policygen.comparing.learned.together import SIGNS, Together, length_of, weighed_together
from policygen.comparing.learned.verdict import (
    PERHAPS_HARMLESS,
    RATHER_HARMLESS,
    SHORT,
    SURELY,
    TOLD,
    doubted,
    told_by_all,
)
from policygen.comparing.pairing.whole_places import WholePlace
from policygen.finding import Direction, Finding
from policygen.policy import Passage
from policygen.rules.learned import by_its_place, doubted_by_its_place
from policygen.text.encoder.encoder import read_edit_by
from policygen.text.lexicon import Lexicon

Sides = tuple[Sequence[Passage], Sequence[Passage]]


def with_whole_places(
    places: Sequence[WholePlace],
    sides: Sequence[Sides],
    by_rules: Sequence[Sequence[Finding]],
    told: Sequence[Sequence[Finding]],
    lexicon: Lexicon,
) -> list[list[Finding]]:
    """The findings on all provisions, those of a place with the reading of that whole place beside them.

    Arguments:
        places: at which several provisions changed.
        sides: the passages of each aligned pair.
        by_rules: the findings of the first two readings on each pair.
        told: the findings on each pair as each provision by itself is told.

    Raises:
        MissingPartError: the parser or its model is missing.
    """
    out = [list(some) for some in told]
    if not lexicon.weights.whole_places.direction:
        return out
    for place in places:
        found = [one for number in place.changed for one in told[number]]
        signs = {SIGNS[one.direction] for one in found if one.direction in SIGNS}
        changed = joined([sides[number] for number in place.changed])
        lengths = length_of(changed[0]), length_of(changed[1])
        if len(signs) > 1 or max(lengths) < SHORT or not any(map(_is_doubtful, found)):
            continue
        rules = [one for number in place.changed for one in by_rules[number]]
        reading = _read(place, changed, edit_of(*changed, lexicon), lexicon)
        together = weighed_together(rules, reading, lengths, lexicon.weights.whole_places)
        for number in place.changed:
            sure = (HIGH, MEDIUM) if all(sides[number]) else (HIGH,)
            out[number] = [
                one if one.confidence in sure else _beside(one, together) for one in told[number]
            ]
        if not signs:
            _resolve(out, place.changed, together, reading)
    return out


def joined(sides: Iterable[Sides]) -> tuple[list[Passage], list[Passage]]:
    """The passages of some provisions as they follow each other in each text."""
    both = list(sides)
    before, after = (
        sorted((p for side in both for p in side[end]), key=lambda p: (p.span.start, p.span.end))
        for end in (0, 1)
    )
    return before, after


def _is_doubtful(one: Finding) -> bool:
    return one.direction is Direction.UNCLEAR or (one.direction in SIGNS and one.confidence != HIGH)


def _read(
    place: WholePlace, changed: tuple[list[Passage], list[Passage]], edit: Edit, lexicon: Lexicon
) -> ThirdReading:
    """The third reading of a place: what changed by its features, by its meaning all that stands there."""
    weights, other_words = lexicon.weights, have_other_words(*changed)
    reading = read_edit(edit, weights.views, other_words=other_words)
    if weights.encoder is None:
        return reading
    texts = whole_text(place.before), whole_text(place.after)
    return with_meaning(reading, read_edit_by(weights.encoder, *texts), other_words=other_words)


def _beside(one: Finding, together: Together) -> Finding:
    """A finding on one provision of the place, if the whole place bears it out."""
    if one.direction not in SIGNS:
        return one
    toward = together.odds * SIGNS[one.direction]
    if together.harmless > (RATHER_HARMLESS if toward >= SURELY else PERHAPS_HARMLESS):
        return doubted(one, doubted_by_its_place(one, reworded=True))
    return one if toward >= 0 else doubted(one, doubted_by_its_place(one, reworded=False))


def _resolve(
    found: list[list[Finding]],
    changed: Sequence[int],
    together: Together,
    reading: ThirdReading,
) -> None:
    """Give the first unclear finding of a place the direction that all readings together give, if they do."""
    if together.harmless > PERHAPS_HARMLESS or abs(together.odds) < TOLD:
        return
    for number in changed:
        for index, one in enumerate(found[number]):
            if one.direction is Direction.UNCLEAR:
                told = told_by_all(one, together, reading)
                words = " … ".join(one.removed), " … ".join(one.added)
                found[number][index] = replace(told, why=by_its_place(*words, told.direction))
                return
