"""Pairs the words of two texts, whatever their order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from policygen.comparing.second.terms import Side, Term

LEAST_SHARED = 5  # letters at the beginning that derived forms of one word share
MOST_ENDING = 6  # letters by which they may differ at the end


@dataclass(frozen=True, slots=True)
class Matching:
    """Which terms of two texts are paired.

    Arguments:
        left: number of a term of the earlier text -> its counterpart's in the later one.
        right: the same the other way.
        left_gap, right_gap: for each term, how many pairs that keep the order stand before it.
    """

    left: Mapping[int, int]
    right: Mapping[int, int]
    left_gap: tuple[int, ...]
    right_gap: tuple[int, ...]


def match_terms(before: Side, after: Side) -> Matching:
    """Pair the terms of both texts.

    Words in the same order first (longest common subsequence), then the same words elsewhere, then
    words derived from one another ("confine", "confinement").
    """
    ordered = _in_order([t.key for t in before.terms], [t.key for t in after.terms])
    pairs = dict(ordered)
    rest = [i for i in range(len(before.terms)) if i not in pairs]
    taken = set(pairs.values())
    free = [j for j in range(len(after.terms)) if j not in taken]
    _settle_amounts(before, after, pairs)
    for test in (_same_under_same, _same, _derived):
        for i in list(rest):
            one = before.terms[i]
            found = [j for j in free if test(before, one, after, after.terms[j])]
            if found:
                pairs[i] = found[0]
                rest.remove(i)
                free.remove(found[0])
    return Matching(
        pairs,
        {j: i for i, j in pairs.items()},
        _gaps(len(before.terms), {i for i, _ in ordered}),
        _gaps(len(after.terms), {j for _, j in ordered}),
    )


def _settle_amounts(before: Side, after: Side, pairs: dict[int, int]) -> None:
    """Equal quantities belong together even where they changed places."""
    for i in list(pairs):
        for k in list(pairs):
            one, other = before.terms[i].amount, after.terms[pairs[i]].amount
            third, fourth = before.terms[k].amount, after.terms[pairs[k]].amount
            if one and other and third and fourth and one != other and k != i:
                crossed = one.quantity == fourth.quantity or third.quantity == other.quantity
                kept = one.quantity == other.quantity or third.quantity == fourth.quantity
                if crossed and not kept and one.quantity.key == third.quantity.key:
                    pairs[i], pairs[k] = pairs[k], pairs[i]


def _gaps(size: int, kept: set[int]) -> tuple[int, ...]:
    out, count = [], 0
    for number in range(size):
        out.append(count)
        count += number in kept
    return tuple(out)


def _in_order(a: Sequence[str], b: Sequence[str]) -> list[tuple[int, int]]:
    rows = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a) - 1, -1, -1):
        for j in range(len(b) - 1, -1, -1):
            rows[i][j] = (
                rows[i + 1][j + 1] + 1 if a[i] == b[j] else max(rows[i + 1][j], rows[i][j + 1])
            )
    out, i, j = [], 0, 0
    while i < len(a) and j < len(b):
        if a[i] == b[j]:
            out.append((i, j))
            i, j = i + 1, j + 1
        elif rows[i + 1][j] >= rows[i][j + 1]:
            i += 1
        else:
            j += 1
    return out


def _same(before: Side, one: Term, after: Side, other: Term) -> bool:
    return one.key == other.key


def _same_under_same(before: Side, one: Term, after: Side, other: Term) -> bool:
    return one.key == other.key and _governor(before, one) == _governor(after, other)


def _governor(side: Side, term: Term) -> str:
    tree = side.trees[term.sentence]
    return tree.lemma(tree.governor[term.word])


def _derived(before: Side, one: Term, after: Side, other: Term) -> bool:
    shared = 0
    for x, y in zip(one.key, other.key, strict=False):
        if x != y:
            break
        shared += 1
    longest = max(len(one.key), len(other.key))
    return shared >= LEAST_SHARED and longest - shared <= MOST_ENDING
