"""Neutral findings: passages that read the same in other words, in another order, or elsewhere."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence

from policygen.comparing.pairing.align import Aligned
from policygen.comparing.telling.flow import where_of
from policygen.finding import Category, Direction, Finding, Severity
from policygen.policy import Passage
from policygen.text.light import LIGHT
from policygen.text.tokens import stems, tokenize

ORDER = "The same words stand in another order."
SMALL_WORDS = "Only small words and punctuation differ."
WORDING = (
    "Both wordings were read as the same: set phrases, synonyms or another form of the sentence."
)
TITLE = "Only a title or a caption differs, which binds nobody."
NAME = "Only the name of a term differs; its definition and the rules on it are the same."
MOVED = "This provision stands at another place."


def reworded(
    before: Sequence[Passage], after: Sequence[Passage], *, title: bool = False
) -> list[Finding]:
    """The finding that two aligned provisions differ in form alone; none if their words are equal.

    Of titles and captions nothing more is said than that they bind nobody.
    """
    old, new = " ".join(p.text for p in before), " ".join(p.text for p in after)
    if _words(old) == _words(new):
        return []
    if Counter(_words(old)) == Counter(_words(new)):
        why = ORDER
    elif _content(old) == _content(new):
        why = SMALL_WORDS
    else:
        why = TITLE if title else WORDING
    return [_finding("form", before[0], after[0], why)]


def renamed_only(before: Sequence[Passage], after: Sequence[Passage]) -> list[Finding]:
    """The finding that two aligned provisions differ only in the name of a term."""
    return [_finding("form", before[0], after[0], NAME)]


def moved(pairs: Iterable[Aligned]) -> list[Finding]:
    """A finding for each provision that left the order in which the model has the provisions.

    The longest series that keeps its order stays; what isn't part of it was moved.
    """
    both = [pair for pair in pairs if pair.before and pair.after]
    ordered = sorted(both, key=lambda pair: pair.after[0].passages[0].span.start)
    starts = [pair.before[0].passages[0].span.start for pair in ordered]
    kept = _longest_rising(starts)
    return [
        _finding("moved", pair.before[0].passages[0], pair.after[0].passages[0], MOVED)
        for number, pair in enumerate(ordered)
        if number not in kept
    ]


def _longest_rising(values: Sequence[int]) -> set[int]:
    """The places of the longest rising series among some numbers (patience sorting)."""
    tops: list[int] = []  # the least number that ends a series of each length
    places: list[int] = []  # and where it stands
    before: list[int] = []  # the place before each place in its series
    for place, value in enumerate(values):
        length = bisect_left(tops, value)
        before.append(places[length - 1] if length else -1)
        tops[length : length + 1] = [value]
        places[length : length + 1] = [place]
    kept: set[int] = set()
    at = places[-1] if places else -1
    while at >= 0:
        kept.add(at)
        at = before[at]
    return kept


def _words(text: str) -> tuple[str, ...]:
    return tuple(token.text.lower().replace("’", "'") for token in tokenize(text) if token.is_word)


def _content(text: str) -> tuple[str, ...]:
    return tuple(word for word in stems(text) if word not in LIGHT)


def _finding(rule: str, old: Passage, new: Passage, why: str) -> Finding:
    return Finding(
        id="",
        rule=rule,
        direction=Direction.NEUTRAL,
        category=Category.EDITORIAL,
        severity=Severity.INFO,
        kind=new.kind,
        term=new.term,
        before=old.text,
        after=new.text,
        removed=(),
        added=(),
        message="This changes the form, not the protection.",
        why=why,
        witness="",
        falls_away=(),
        citation="",
        where=where_of(new),
        confidence="medium" if rule == "form" else "high",
    )
