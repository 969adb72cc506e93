"""Settles a noun that one text says again with the pronoun that the other text has in its place."""

from __future__ import annotations

from policygen.comparing.structure.items import Matching
from policygen.text.markers import Scope
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

_PRONOUNS = frozenset(stem(word) for word in "he she they it him her them his their its".split())
_NEAR = 2  # light words between a pronoun and the word that follows it


def drop_nouns_for_pronouns(matching: Matching) -> None:
    """Leave out a noun said again ("unless the nurse agrees") where the other text says "he or she".

    The noun must stand earlier in both texts, and the pronoun next to the counterpart of the noun's neighbour.
    """
    for side in (0, 1):
        partner = dict(matching.pairs) if side == 0 else {j: i for i, j in matching.pairs}
        for i in sorted(matching.open[side]):
            item = matching.items[side][i]
            if item.placed.unit.kind is not UnitKind.WORD or not item.is_content:
                continue
            if _describes(matching, side, i) or _in_a_clause_of_its_own(matching, side, i):
                continue
            earlier = [n for n in range(i) if matching.items[side][n].key == item.key]
            named = [partner[n] for n in earlier if n in partner]
            if named and any(
                _pronoun_beside(matching, 1 - side, partner[n], min(named))
                for n in (i + 1, i - 1)
                if n in partner
            ):
                matching.drop(side, [i])


def _describes(matching: Matching, side: int, i: int) -> bool:
    """Whether a word is an adjective behind an adverb of time: "an administrator then present"."""
    at = matching.items[side][i].at
    before = matching.readings[side].placed[max(0, at - 1) : at]
    return any(one.unit.words in _THEN for one in before)


_THEN = (("then",), ("there",), ("now",), ("still",), ("be",))


def _in_a_clause_of_its_own(matching: Matching, side: int, i: int) -> bool:
    """Whether a noun stands in a relative clause that the other text lacks: "the one who enrolled the student"."""
    placed = matching.items[side][i].placed
    return any(
        matching.items[side][n].placed.opener
        and matching.items[side][n].placed.scope is Scope.RELATIVE
        and matching.items[side][n].placed.path[-1] in placed.path
        for n in matching.open[side]
        if n < i
    )


def drop_you_again(matching: Matching) -> None:
    """Leave out a "you" of a condition in a sentence whose main "you" stands for a noun of the other text.

    "If you disagree, you may appeal" says of one person what "a parent who disagrees may appeal" says.
    """
    for side in (0, 1):
        named = any(
            item.key != _YOU and _is_you(matching.said(side, i)) and i in matching.matched(side)
            for i, item in enumerate(matching.items[side])
        )
        again = [
            i
            for i in matching.content_left(side)
            if matching.items[side][i].key == _YOU
            and matching.items[side][i].placed.scope is Scope.CONDITION
        ]
        if named and again:
            matching.drop(side, again)


_YOU = "you"


def _is_you(said: str) -> bool:
    return said == _YOU or said.startswith("you may ")


def _pronoun_beside(matching: Matching, side: int, number: int, named: int) -> bool:
    """Whether a pronoun stands next to an item, after the noun that it may stand for."""
    items, placed = matching.items[side], matching.readings[side].placed
    at = items[number].at
    first = items[named].at
    around = [*placed[max(0, at - 1 - _NEAR) : at], *placed[at + 1 : at + 1 + _NEAR]]
    return first < at and any(_PRONOUNS & set(one.unit.words) for one in around)
