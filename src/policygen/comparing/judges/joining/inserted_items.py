"""Judges one thing more in a list of alternatives, where all else is the same: "a guardian[, an aunt] or a nurse".

Matched word by word, a word that the list says already ("a foster parent" beside "a parent") would leave a rest
that looks like a condition.
"""

from __future__ import annotations

import re

from policygen.change import Change, Difference, Placed
from policygen.comparing.structure.insertion import Insertion, insertions
from policygen.comparing.structure.reading import Reading
from policygen.policy import Kind
from policygen.text.markers import Scope

_ARTICLE = r"(?:an?|any|the|another)"
_CLAUSE = (
    r"\b(?:who|whom|which|that|if|when|where|while|unless|until|except|after|before|"
    r"shall|must|may|not|is|are|for)\b"
)
# A noun phrase with its article, between commas: before the joint of the list, or before its next item.
_ITEM = re.compile(rf",?\s*{_ARTICLE}\s(?:(?!{_CLAUSE})[\w'’\s-])+,?$", re.IGNORECASE)
_NEXT = re.compile(rf",?\s*(?:or\s+)?{_ARTICLE}\s", re.IGNORECASE)
_JOINT = re.compile(rf"^(?:(?!{_CLAUSE})[^.;:])*?\bor\s+{_ARTICLE}\s", re.IGNORECASE)
_BEFORE = re.compile(rf"(?:,|\b)\s*{_ARTICLE}\s(?:(?!{_CLAUSE})[\w'’\s-])+$", re.IGNORECASE)
# One act more that a ban names, set off: "shall not use them[, or threaten to use them,] because ...".
_SET_OFF = re.compile(
    r",\s*or\s(?!if\b|when\b|unless\b|except\b|to\b|otherwise\b)[^;:.]+,$", re.IGNORECASE
)
_MODAL = re.compile(r"\b(?:shall|must|will|should)\b", re.IGNORECASE)
_LIFTS = re.compile(r"\b(?:unless|except|other than|save|but|only|without)\b", re.IGNORECASE)


def without_inserted_items(
    before: Reading, after: Reading
) -> tuple[Reading, Reading, list[Difference]]:
    """Both readings without a thing that one list of alternatives has more, and what its coming or going does."""
    sides = (before, after)
    for one in insertions(before, after):
        own, other = sides[one.side], sides[1 - one.side]
        place = _place(other, one)
        if place is None or not (_is_item(one, own, other) or _is_set_off(one, own, place)):
            continue
        placed = tuple(
            p
            for p in own.placed
            if p.passage == one.passage and one.start <= p.unit.start < one.end and p.unit.words
        )
        if not placed:
            return before, after, []
        effect = -place.sign if one.side else place.sign
        removed, added = ((), placed) if one.side else (placed, ())
        found = Difference(Change.ALTERNATIVE, effect, removed, added, "", place.scope, alone=True)
        return other, other, [found]
    return before, after, []


def _place(other: Reading, one: Insertion) -> Placed | None:
    """The place in the shorter text of the word behind which the stretch would stand."""
    before = [p for p in other.placed if p.passage == one.passage and p.unit.end <= one.at]
    return next((p for p in reversed(before) if p.unit.words), None)


def _is_item(one: Insertion, own: Reading, other: Reading) -> bool:
    """Whether the stretch is a noun phrase in a list whose items are joined by "or"."""
    text, short = own.passages[one.passage].text, other.passages[one.passage].text
    said, rest = text[one.start : one.end], text[one.end :]
    commas = said.startswith(",") + said.endswith(",")
    ahead = _NEXT.match(rest) is not None and _JOINT.match(short[one.at :]) is not None
    return (
        commas == 1 and bool(_ITEM.match(said)) and ahead and bool(_BEFORE.search(short[: one.at]))
    )


def _is_set_off(one: Insertion, own: Reading, place: Placed) -> bool:
    """Whether the stretch names one act more that a ban forbids."""
    passage = own.passages[one.passage]
    said = passage.text[one.start : one.end]
    bans = passage.kind is Kind.PROHIBITION and place.scope is Scope.MAIN
    return bans and bool(_SET_OFF.match(said)) and not _LIFTS.search(said)
