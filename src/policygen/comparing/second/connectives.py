"""Finds coordinations that both texts have and that join their members otherwise."""

from __future__ import annotations

from policygen.comparing.second.judge import lists
from policygen.comparing.second.match import Matching
from policygen.comparing.second.shifts import Shift
from policygen.comparing.second.terms import Side, Term

Spot = tuple[int, int]  # a sentence and a word in it


def connective_shifts(before: Side, after: Side, matching: Matching) -> tuple[Shift, ...]:
    """Members of a coordination that are joined by "or" instead of "and", or the reverse."""
    left, right = _members(before), _members(after)
    out: dict[Spot, Shift] = {}
    for i, j in matching.left.items():
        if i not in left or j not in right:
            continue
        (sentence, one), (later_sentence, other) = left[i], right[j]
        tree, later = before.trees[sentence], after.trees[later_sentence]
        links = tree.link[one], later.link[other]
        if set(links) != {"and", "or"} or not _together(before, after, matching, i, left, right):
            continue
        place, later_place = before.places[sentence][one], after.places[later_sentence][other]
        if place.union and later_place.union and lists(tree, one):
            continue
        effect = place.alternative if links == ("and", "or") else -place.alternative
        note = f'"{links[0]}" became "{links[1]}"'
        out.setdefault((sentence, tree.first[one]), (effect, note))
    return tuple(out[key] for key in sorted(out))


def _members(side: Side) -> dict[int, Spot]:
    """For each term the coordinated word that it is, or that stands right above it."""
    terms = {(term.sentence, term.word) for term in side.terms}
    found = {number: _member(side, term, terms) for number, term in enumerate(side.terms)}
    return {number: spot for number, spot in found.items() if spot is not None}


def _member(side: Side, term: Term, terms: set[Spot]) -> Spot | None:
    tree = side.trees[term.sentence]
    for word in (term.word, *tree.ancestors(term.word)):
        if word != term.word and (term.sentence, word) in terms:
            return None
        if len(tree.members(word)) > 1:
            return term.sentence, word
    return None


def _together(
    before: Side,
    after: Side,
    matching: Matching,
    i: int,
    left: dict[int, Spot],
    right: dict[int, Spot],
) -> bool:
    """Whether another pair of words shows that the same coordination is meant."""
    j = matching.left[i]
    return any(
        a in left
        and b in right
        and left[a] != left[i]
        and right[b] != right[j]
        and _coordination(before, left[a]) == _coordination(before, left[i])
        and _coordination(after, right[b]) == _coordination(after, right[j])
        for a, b in matching.left.items()
    )


def _coordination(side: Side, spot: Spot) -> Spot:
    sentence, word = spot
    return sentence, side.trees[sentence].first[word]
