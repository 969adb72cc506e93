"""Gathers the words that have no counterpart into phrases, each with the place it hangs on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from policygen.comparing.second.terms import Side
from policygen.comparing.second.tree import Tree


class Shape(StrEnum):
    """How a phrase hangs on the words that both texts have."""

    FELLOW = "fellow"  # one more member of a coordination
    MODIFIER = "modifier"  # a phrase below a word
    AROUND = "around"  # above words that both texts have
    CLAUSE = "clause"  # a main clause of its own


@dataclass(frozen=True, slots=True)
class Group:
    """A phrase that only one text has.

    Arguments:
        terms: numbers of its terms in the side's list, in order.
        top: the term (by number) that governs the others.
        opener: number of the word that opens the phrase in its tree ("in", "unless", or the top).
        anchor: number of the term on which it hangs, or None for a main clause.
        member: the word of the phrase that is coordinated with one that both texts have, or None.
        fellow: that other word, by its number in the tree, or None.
        shape: how it hangs.
    """

    terms: tuple[int, ...]
    top: int
    opener: int
    anchor: int | None
    member: int | None
    fellow: int | None
    shape: Shape

    def words(self, side: Side) -> str:
        """Its words, in order."""
        found = [side.terms[number] for number in self.terms]
        return " ".join(side.trees[term.sentence].words[term.word].text for term in found)


def group_leftovers(side: Side, matched: Collection[int]) -> tuple[Group, ...]:
    """The phrases of a side that hold no matched term, in order of their first word."""
    at = {(term.sentence, term.word): number for number, term in enumerate(side.terms)}
    parent = {n: n for n in range(len(side.terms)) if n not in matched}

    def root(number: int) -> int:
        while parent[number] != number:
            number = parent[number]
        return number

    for number in parent:
        above = _term_above(side, at, number)
        near = [above] if above is not None and above in parent else []
        near += [f for f in _fellows(side, at, number) if f in parent and f < number][-1:]
        for other in near:
            if root(other) != root(number):
                parent[root(number)] = root(other)
    gathered: dict[int, list[int]] = defaultdict(list)
    for number in parent:
        gathered[root(number)].append(number)
    groups = [_group(side, at, tuple(sorted(g)), matched) for g in gathered.values()]
    return tuple(sorted(groups, key=lambda group: group.terms))


def _group(
    side: Side, at: dict[tuple[int, int], int], terms: tuple[int, ...], matched: Collection[int]
) -> Group:
    top = min(terms, key=lambda number: (_depth(side, number), number))
    term = side.terms[top]
    tree = side.trees[term.sentence]
    anchor = _term_above(side, at, top)
    member, fellow = _coordinated(side, tree, at, top, matched)
    covers = any(
        term.word in tree.ancestors(side.terms[m].word)
        for m in matched
        if side.terms[m].sentence == term.sentence
    )
    if fellow is not None:
        shape = Shape.FELLOW
    elif covers:
        shape = Shape.AROUND
    elif tree.governor[term.word] == term.word:
        shape = Shape.CLAUSE
    else:
        shape = Shape.MODIFIER
    return Group(terms, top, _opener(side, tree, at, top), anchor, member, fellow, shape)


def _coordinated(
    side: Side,
    tree: Tree,
    at: dict[tuple[int, int], int],
    top: int,
    matched: Collection[int],
) -> tuple[int | None, int | None]:
    """The word by which a phrase joins a coordination, and a fellow of it that both texts have."""
    term = side.terms[top]
    for word in (term.word, *tree.ancestors(term.word)):
        if word != term.word and (term.sentence, word) in at:
            break
        for other in tree.members(word):
            number = at.get((term.sentence, other))
            if other != word and (number is None or number in matched):
                return word, other
    return None, None


def _depth(side: Side, number: int) -> int:
    term = side.terms[number]
    return len(side.trees[term.sentence].ancestors(term.word))


def _term_above(side: Side, at: dict[tuple[int, int], int], number: int) -> int | None:
    """The nearest term above a term, words that don't count passed over."""
    term = side.terms[number]
    for word in side.trees[term.sentence].ancestors(term.word):
        if (term.sentence, word) in at:
            return at[term.sentence, word]
    return None


def term_above(side: Side, number: int) -> int | None:
    """The nearest term above a term, by number; None for the uppermost of a sentence."""
    at = {(term.sentence, term.word): n for n, term in enumerate(side.terms)}
    return _term_above(side, at, number)


def _fellows(side: Side, at: dict[tuple[int, int], int], number: int) -> list[int]:
    term = side.terms[number]
    members = side.trees[term.sentence].members(term.word)
    return [at[term.sentence, m] for m in members if m != term.word and (term.sentence, m) in at]


def _opener(side: Side, tree: Tree, at: dict[tuple[int, int], int], top: int) -> int:
    """The highest word between a phrase's top and the term or main verb that it hangs on."""
    term = side.terms[top]
    highest = term.word
    for word in tree.ancestors(term.word):
        main = tree.governor[word] == word
        if (term.sentence, word) in at or main:
            break
        highest = word
    return highest
