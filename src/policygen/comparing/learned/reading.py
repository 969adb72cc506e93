"""Reads an edit by weights that were learned from labelled edits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, fsum

from policygen.comparing.learned.features import Edit, edit_of
from policygen.comparing.structure.misspelling import one_letter_apart
from policygen.policy import Passage
from policygen.text.lexicon import Lexicon
from policygen.text.tokens import tokenize
from policygen.text.weights import Weights


@dataclass(frozen=True, slots=True)
class ThirdReading:
    """What labelled edits with like words have done to protection.

    Arguments:
        odds: natural logarithm of the odds that the edit strengthens rather than weakens; below 0 it weakens.
        harmless: probability that it does neither, 0 to 1.
        words: the words that say most for the direction, the strongest first; at most two runs.
    """

    odds: float
    harmless: float
    words: tuple[str, ...]


def third_reading(
    before: Sequence[Passage], after: Sequence[Passage], lexicon: Lexicon
) -> ThirdReading:
    """Read an edit of one provision; the same edit backwards has the odds with the other sign.

    Raises:
        MissingPartError: the parser or its model is missing.
    """
    edit = edit_of(before, after, lexicon)
    features = edit.features()
    odds = _sum(features, lexicon.weights.direction) if _other_words(before, after) else 0.0
    harmless = _sum(harmless_features(edit, features), lexicon.weights.harmless)
    return ThirdReading(
        odds,
        1 / (1 + exp(-max(-50.0, min(50.0, harmless + lexicon.weights.harmless_start)))),
        _telling(edit, odds, lexicon.weights),
    )


def _other_words(before: Sequence[Passage], after: Sequence[Passage]) -> bool:
    """Whether one text has words that the other lacks, but for slips of the pen; else only their order differs."""
    old, new = (
        Counter(token.text.lower() for p in side for token in tokenize(p.text) if token.is_word)
        for side in (before, after)
    )
    gone, come = sorted((old - new).elements()), sorted((new - old).elements())
    return len(gone) != len(come) or not all(map(one_letter_apart, gone, come))


def harmless_features(edit: Edit, features: dict[str, float]) -> dict[str, float]:
    """What tells a harmless edit: how much differs, and in which words, whichever text has them."""
    return edit.size | {name: abs(number) for name, number in features.items()}


def _sum(features: dict[str, float], weights: dict[str, float]) -> float:
    """The weighed sum; the same for features in any order, and exactly the contrary for contrary signs."""
    return fsum(number * weights[name] for name, number in features.items() if name in weights)


_MOST_TOLD = 2


def _telling(edit: Edit, odds: float, weights: Weights) -> tuple[str, ...]:
    """The runs of words that say most for the direction."""
    said = [(_sum(run.features, weights.direction), run.text) for run in edit.runs]
    agreeing = sorted((-abs(own), text) for own, text in said if own * odds > 0)
    return tuple(dict.fromkeys(text for _, text in agreeing))[:_MOST_TOLD]
