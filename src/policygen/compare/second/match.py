"""Pairs the words of two texts, whatever their order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from policygen.compare.second.terms import Side, Term

LEAST_SHARED = 5  # letters at the beginning that derived forms of one word share
MOST_ENDING = 6  # letters by which they may differ at the end


def match_terms(before: Side, after: Side) -> tuple[tuple[int, int], ...]:
    """Numbers of the paired terms of both sides.

    Words in the same order first (longest common subsequence), then the same words elsewhere, then
    words derived from one another ("confine", "confinement").
    """
    pairs = list(_in_order([t.key for t in before.terms], [t.key for t in after.terms]))
    left = [i for i in range(len(before.terms)) if i not in {a for a, _ in pairs}]
    right = [j for j in range(len(after.terms)) if j not in {b for _, b in pairs}]
    for test in (_same_under_same, _same, _derived):
        for i in list(left):
            for j in right:
                if test(before, before.terms[i], after, after.terms[j]):
                    pairs.append((i, j))
                    left.remove(i)
                    right.remove(j)
                    break
    return tuple(sorted(pairs))


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


def gaps(pairs: Sequence[tuple[int, int]]) -> tuple[dict[int, int], dict[int, int]]:
    """For the terms of both sides the number of the last pair before them that keeps the order."""
    kept: list[tuple[int, int]] = []
    for i, j in sorted(pairs):
        if not kept or j > kept[-1][1]:
            kept.append((i, j))
    left: dict[int, int] = defaultdict(lambda: -1)
    right: dict[int, int] = defaultdict(lambda: -1)
    for number, (i, j) in enumerate(kept):
        left[i], right[j] = number, number
    return left, right
