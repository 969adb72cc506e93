"""Finds what changed between words that both texts have: modality, connectives, signs, amounts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from policygen.comparing.second.groups import term_above
from policygen.comparing.second.match import Matching
from policygen.comparing.second.mode import Force, Mode
from policygen.comparing.second.terms import Amount, Side
from policygen.comparing.second.words import DISTRIBUTIVE, POSSIBLE, SENSITIVE
from policygen.text.quantities.bounds import Bound
from policygen.text.quantities.quantity import find_quantities
from policygen.text.tokens import tokenize

# Pairs of forces of which one binds and the other doesn't.
_LOOSENED = (
    {Force.DUTY, Force.LEAVE},
    {Force.DUTY, Force.EXEMPTION},
    {Force.BAN, Force.EXEMPTION},
)

Shift = tuple[int, str]
Clause = tuple[int, int]


def paired_clauses(before: Side, after: Side, matching: Matching) -> dict[Clause, Clause]:
    """For each main clause of the earlier text the later one that shares most words with it."""
    shared: Counter[tuple[Clause, Clause]] = Counter()
    for i, j in matching.left.items():
        one, other = before.terms[i], after.terms[j]
        shared[
            (one.sentence, before.place(one).clause), (other.sentence, after.place(other).clause)
        ] += 1
    out: dict[Clause, Clause] = {}
    for (one_clause, other_clause), _ in sorted(shared.items(), key=lambda e: (-e[1], e[0])):
        if one_clause not in out and other_clause not in out.values():
            out[one_clause] = other_clause
    return out


def mode_shifts(before: Side, after: Side, clauses: dict[Clause, Clause]) -> tuple[Shift, ...]:
    """What became of the force of each paired clause."""
    out = []
    for (s, c), (t, d) in sorted(clauses.items()):
        one, other = before.places[s][c].mode, after.places[t][d].mode
        effect = _mode_effect(one, other)
        if effect is not None:
            out.append((effect, f"{_name(one)} became {_name(other)}"))
    return tuple(out)


def _name(mode: Mode) -> str:
    return f"{'soft ' if mode.grade == 2 else ''}{mode.force.value}"


def _mode_effect(one: Mode, other: Mode) -> int | None:
    """None where the force is the same."""
    if one.force is other.force:
        if one.force in (Force.DUTY, Force.BAN) and one.grade != other.grade:
            return one.burden if other.grade > one.grade else -one.burden
        return None
    burden = other.burden
    both = {one.force, other.force}
    if both == {Force.BAN, Force.LEAVE}:
        if one.closed and other.closed:
            return None
        return burden if other.force is Force.BAN else -burden
    if both in _LOOSENED:
        return burden if other.force in (Force.DUTY, Force.BAN) else -burden
    return 0


def sign_shifts(
    before: Side, after: Side, matching: Matching, clauses: dict[Clause, Clause]
) -> tuple[Shift, ...]:
    """Words that both texts have under opposite signs, where their clauses have the same force."""
    for i, j in matching.left.items():
        one, other = before.terms[i], after.terms[j]
        place, later = before.place(one), after.place(other)
        if place.mode.force is not later.mode.force:
            continue
        if place.alternative * later.alternative < 0:
            word = before.trees[one.sentence].words[one.word].text
            return ((0, f'"{word}" stands under the opposite sign'),)
    return ()


def moved_shifts(before: Side, after: Side, matching: Matching) -> tuple[Shift, ...]:
    """Words that changed their place and now hang on a word of another meaning."""
    for i, j in sorted(matching.left.items()):
        if (
            matching.left_gap[i] == matching.right_gap[j]
            and before.terms[i].key == after.terms[j].key
        ):
            continue
        one, other = term_above(before, i), term_above(after, j)
        if one is not None and other is not None and matching.left.get(one) != other:
            term = before.terms[i]
            word = before.trees[term.sentence].words[term.word].text
            return ((0, f'"{word}" hangs on another word'),)
    return ()


def amount_shifts(before: Side, after: Side, matching: Matching) -> tuple[Shift, ...]:
    """Quantities that became larger or smaller."""
    out: list[Shift] = []
    for i, j in sorted(matching.left.items()):
        one, other = before.terms[i].amount, after.terms[j].amount
        if one is None or other is None:
            continue
        if one.quantity.amount != other.quantity.amount or _opposed(one, other):
            out.append((_amount_effect(one, other), f"{one.text} became {other.text}"))
    return tuple(out)


def _opposed(one: Amount, other: Amount) -> bool:
    bounds = {one.quantity.bound, other.quantity.bound}
    return bounds == {Bound.AT_LEAST, Bound.AT_MOST}


def _amount_effect(one: Amount, other: Amount) -> int:
    if one.larger != other.larger or _opposed(one, other):
        return 0
    return one.larger if other.quantity.amount > one.quantity.amount else -one.larger


def small_word_shifts(before: Sequence[str], after: Sequence[str]) -> tuple[Shift, ...]:
    """Small words that only one text has: while they differ, nothing proves the texts the same."""
    one, other = _small_words(before), _small_words(after)
    differing = (one - other) + (other - one)
    if not {"and", "or"} <= differing.keys():  # a list written otherwise has more or fewer of them
        differing -= Counter({"and": 99, "or": 99, "nor": 99})
    words = sorted(differing)
    return ((0, f"only one text has {', '.join(words)}"),) if words else ()


def _small_words(sentences: Sequence[str]) -> Counter[str]:
    out: Counter[str] = Counter()
    for sentence in sentences:
        tokens = [token for token in tokenize(sentence) if token.is_word]
        counted = {i for hit in find_quantities(tokens) for i in range(hit.start, hit.end)}
        for number, token in enumerate(tokens):
            following = tokens[number + 1].stem if number + 1 < len(tokens) else ""
            if token.stem in DISTRIBUTIVE and following not in ("of", "other"):
                continue
            if number not in counted and (token.stem in SENSITIVE or token.stem in POSSIBLE):
                out[token.stem] += 1
    return out
