"""Reads an edit by weights that were learned from labelled edits, in several views of its features."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from policygen.comparing.learned.features import Edit, edit_of
from policygen.comparing.structure.misspelling import one_letter_apart
from policygen.policy import Passage
from policygen.text.encoder.encoder import Meant, read_edit_by
from policygen.text.lexicon import Lexicon
from policygen.text.quantities.numbers import NUMBER_WORDS
from policygen.text.tokens import tokenize
from policygen.text.weights import Logistic

PLACES, WORDS, SIGNS, MEANING = "places", "words", "signs", "meaning"
_OF_WORDS = ("word: ", "word in ", "amount ", "days ", "rank ", "value ", "scale ")


@dataclass(frozen=True, slots=True)
class ThirdReading:
    """What labelled edits with like words have done to protection.

    Arguments:
        odds: by view: natural logarithm of the odds that the edit strengthens rather than weakens; below 0 it weakens.
        harmless: by view: that of the odds that it does neither.
        runs: the odds of each run of words that came or went, in the view of places.
        size: how much differs ("size: share" of the words, ...).
        words: the runs that say most for one direction, by the sign of that direction, the strongest first.
    """

    odds: Mapping[str, float]
    harmless: Mapping[str, float]
    runs: tuple[float, ...] = ()
    size: Mapping[str, float] = field(default_factory=dict)
    words: Mapping[int, tuple[str, ...]] = field(default_factory=dict)


def third_reading(
    before: Sequence[Passage], after: Sequence[Passage], lexicon: Lexicon
) -> ThirdReading:
    """Read an edit of one provision; the same edit backwards has the odds with the other sign.

    Raises:
        MissingPartError: the parser or its model is missing.
    """
    edit = edit_of(before, after, lexicon)
    other_words = have_other_words(before, after)
    reading = read_edit(edit, lexicon.weights.views, other_words=other_words)
    if lexicon.weights.encoder is None or not (before and after):
        return reading
    meant = read_edit_by(lexicon.weights.encoder, whole_text(before), whole_text(after))
    return with_meaning(reading, meant, other_words=other_words)


def read_edit(edit: Edit, views: Mapping[str, Logistic], *, other_words: bool) -> ThirdReading:
    """Read an edit by its features.

    Arguments:
        edit: the features.
        views: the models of each view.
        other_words: whether one text has words that the other lacks; else there is no direction.
    """
    odds: dict[str, float] = {}
    harmless: dict[str, float] = {}
    seen = views_of(edit)
    for name, model in views.items():
        odds[name] = model.odds(seen[name]) if other_words else 0.0
        harmless[name] = model.odds_harmless(harmless_features(edit, seen[name]))
    told = [
        (views[PLACES].odds(run.features) if PLACES in views else 0.0, run.text)
        for run in edit.runs
    ]
    words = {sign: _telling(told, sign) for sign in (1, -1)}
    return ThirdReading(odds, harmless, tuple(own for own, _ in told), edit.size, words)


def with_meaning(reading: ThirdReading, meant: Meant, *, other_words: bool) -> ThirdReading:
    """A reading with the encoder's beside it, as one more view."""
    odds = meant.odds if other_words else 0.0
    return replace(
        reading,
        odds={**reading.odds, MEANING: odds},
        harmless={**reading.harmless, MEANING: meant.harmless},
    )


def whole_text(passages: Sequence[Passage]) -> str:
    """The words of a provision in a row; what stands before a list is said once."""
    said: list[str] = []
    for passage in passages:
        stem = passage.stem if passage.stem not in said else ""
        said += [own for own in (stem, passage.text, passage.closing) if own]
    return " ".join(" ".join(said).split())


def views_of(edit: Edit) -> dict[str, dict[str, float]]:
    """The features of direction that each view sees: all places; words and amounts alone; the first reading's signs."""
    whole = edit.features()
    words = {name: number for name, number in whole.items() if name.startswith(_OF_WORDS)}
    return {PLACES: whole, WORDS: words, SIGNS: edit.signs}


def harmless_features(edit: Edit, features: Mapping[str, float]) -> dict[str, float]:
    """What tells a harmless edit: how much differs, and in which words, whichever text has them."""
    return edit.size | {name: abs(number) for name, number in features.items()}


def have_other_words(before: Sequence[Passage], after: Sequence[Passage]) -> bool:
    """Whether one text has words that the other lacks, but for slips of the pen and for figures in words or digits;
    else only their order or layout differs."""
    old, new = (
        Counter(
            _in_digits(token.text.lower()) for token in tokenize(whole_text(side)) if token.is_word
        )
        for side in (before, after)
    )
    gone, come = sorted((old - new).elements()), sorted((new - old).elements())
    return len(gone) != len(come) or not all(map(one_letter_apart, gone, come))


def _in_digits(word: str) -> str:
    return f"{NUMBER_WORDS[word]:g}" if word in NUMBER_WORDS else word


_MOST_TOLD = 2


def _telling(told: Sequence[tuple[float, str]], sign: int) -> tuple[str, ...]:
    """The runs of words that say most for one direction."""
    agreeing = sorted((-abs(own), text) for own, text in told if own * sign > 0)
    return tuple(dict.fromkeys(text for _, text in agreeing))[:_MOST_TOLD]
