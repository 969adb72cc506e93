"""Reads "two restraints of a student in a month" as "restraints of a student twice in a month"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.quantities.numbers import NUMBER_WORDS
from policygen.text.tokens import Token, stem

_EVENTS = frozenset(
    "restraints seclusions isolations incidents uses applications episodes occurrences escorts injuries".split()
)
_PERIODS = frozenset(stem(word) for word in "week month quarter semester term trimester".split())
_WITHIN = frozenset({"in", "during", "per"})
_ONE = frozenset({"a", "one", "any", "single", "the", "same", "each", "every"})
_BOUNDS = frozenset({"least", "most", "than"})
_REACH = 14  # tokens from the events to the period
_LEAST = 2


@goes_by(*_EVENTS)
def counted_events(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with the number of events beside the period in which they are counted."""
    out = list(tokens)
    for at in range(len(out) - 4):
        number = out[at].text.lower()
        amount = NUMBER_WORDS.get(number, float(number) if number.isdigit() else 0)
        bounded = at > 0 and out[at - 1].text.lower() in _BOUNDS
        if amount < _LEAST or bounded or not _is_event(out, at + 1):
            continue
        period = _period(out, at + 2)
        if period is None:
            continue
        begins, last = period
        counted = [replace(out[at], start=out[begins].start, end=out[begins].start)]
        counted.append(replace(counted[0], text="times", stem=stem("times")))
        one = replace(out[last - 1], text="a", stem="a")
        rest = [*out[at + 1 : begins], *counted, out[begins], one, *out[last:]]
        return [*out[:at], *rest]
    return out


def _is_event(tokens: Sequence[Token], at: int) -> bool:
    """Whether events of the field are named here, in one word or with one that describes them."""
    named = [one.text.lower() for one in tokens[at : at + 2]]
    return named[:1] != ["or"] and any(one in _EVENTS for one in named)


def _period(tokens: Sequence[Token], start: int) -> tuple[int, int] | None:
    """The preposition and the noun of "in a month" behind events, in the same clause; None without it."""
    for at in range(start, min(start + _REACH, len(tokens) - 2)):
        if not tokens[at].is_word:
            return None
        if tokens[at].stem not in _WITHIN:
            continue
        last = at + 1
        while last < len(tokens) - 1 and tokens[last].text.lower() in _ONE:
            last += 1
        if last > at + 1 and tokens[last].stem in _PERIODS:
            return at, last
    return None
