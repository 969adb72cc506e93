"""Tells that a word which a text has twice isn't the same one both times: another form, a person named by a term."""

from __future__ import annotations

from policygen.comparing.structure.items import REPEATABLE, Item, Matching
from policygen.policy import Kind
from policygen.text.tokens import stems
from policygen.text.units import UnitKind


def is_another_word(matching: Matching, side: int, i: int) -> bool:
    """Whether a word of a leave is read as another one said elsewhere, and not said again: "stop it at the end"."""
    key, said = matching.items[side][i].key, matching.said(side, i)
    number = matching.items[side][i].placed.passage
    right = matching.readings[side].passages[number].kind is Kind.PERMISSION
    if key in REPEATABLE or not right:
        return False
    others = [
        matching.said(s, j)
        for s in (0, 1)
        for j, one in enumerate(matching.items[s])
        if one.key == key and (s, j) != (side, i)
    ]
    return bool(others) and not any(one[:_BEGUN] == said[:_BEGUN] for one in others)


_BEGUN = 3  # letters that forms of one word begin with


_PERSONS = frozenset({"parent", "staff", "student"})


def is_whom_a_term_means(matching: Matching, side: int, item: Item) -> bool:
    """Whether a person is named in the definition of the very word: "parent means the student's [guardian]"."""
    passage = matching.readings[side].passages[item.placed.passage]
    if item.key not in _PERSONS or passage.kind is not Kind.PROTECTED_DEFINITION:
        return False
    own = next(one for one in matching.items[side] if one.key == item.key)
    return own is not item and item.key in stems(passage.term)


def is_participle(matching: Matching, side: int, i: int) -> bool:
    """Whether a word is a participle before a noun that neither text has elsewhere.

    "Controlled medication" says more than the "control" that stands in the sentence too.
    """
    said = matching.said(side, i)
    at = matching.items[side][i].at + 1
    following = matching.readings[side].placed[at : at + 1]
    before_noun = bool(following) and following[0].unit.kind is UnitKind.WORD
    return (
        before_noun
        and said.endswith("ed")
        and not any(
            matching.said(s, j) == said
            for s in (0, 1)
            for j in range(len(matching.items[s]))
            if (s, j) != (side, i)
        )
    )
