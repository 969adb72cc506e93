"""The words that a turn of English goes by: a sentence that has none of them is passed by."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from policygen.text.tokens import Token

Turn = TypeVar("Turn", bound=Callable[[Sequence[Token]], Sequence[Token]])

_WORDS: dict[object, frozenset[str]] = {}
# Words of so many sentences that they tell nothing of a phrase.
_EVERYWHERE = frozenset(
    "a the of in on at to by for from or and be that it no not as with is".split()
)


def goes_by(*words: str) -> Callable[[Turn], Turn]:
    """Say of a turn that it changes nothing where a sentence has none of these words, as a stem or as it stands."""

    def say(turn: Turn) -> Turn:
        _WORDS[turn] = frozenset(words)
        return turn

    return say


def telling(phrases: Iterable[Sequence[str]]) -> frozenset[str]:
    """One word of each phrase, the longest that isn't in every sentence: without it the phrase isn't there."""
    return frozenset(
        max(phrase, key=lambda word: (word not in _EVERYWHERE, len(word))) for phrase in phrases
    )


def by_first(phrases: Iterable[tuple[str, ...]]) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Phrases under the word that they begin with."""
    phrases = tuple(phrases)
    return {
        first: tuple(phrase for phrase in phrases if phrase[0] == first)
        for first in {phrase[0] for phrase in phrases}
    }


def words_said(tokens: Iterable[Token]) -> frozenset[str]:
    """The words and marks of a sentence, as stems and as they stand in small letters."""
    said = {token.stem for token in tokens}
    return frozenset(said.union(token.text.lower() for token in tokens))


def passes_by(turn: object, said: frozenset[str]) -> bool:
    """Whether a sentence of these words has none that a turn goes by; never for a turn that names none."""
    return turn in _WORDS and _WORDS[turn].isdisjoint(said)


def turned(
    tokens: Sequence[Token], turns: Iterable[Callable[[Sequence[Token]], Sequence[Token]]]
) -> list[Token]:
    """The tokens of a sentence after each turn, in order, that goes by a word of it or names none."""
    out = list(tokens)
    said = words_said(out)
    for turn in turns:
        if passes_by(turn, said):
            continue
        new = list(turn(out))
        if new != out:
            out, said = new, words_said(new)
    return out
