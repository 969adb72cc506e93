"""Sees words that stand where the other text has some that are passed over: "employs" where it says "uses".

Words that say nothing by themselves have no counterpart, so that what stands in their place seems to be one condition
more. Whether it says the same nobody can tell by its place.
"""

from __future__ import annotations

import re
from collections import Counter

from policygen.change import Change, Difference
from policygen.comparing.judges.one_sided.raw_words import raw_words
from policygen.comparing.structure.items import Matching
from policygen.text.tokens import stem, stems

_JOINING = frozenset("a an the of to in on at by with from as into onto upon".split())
_WORD = re.compile(r"[a-z'’-]+")
# What carries a sentence and is passed over: verbs that only join a noun to its subject, nouns for whatever happens.
_LIGHT = frozenset(
    stem(word)
    for word in "use make take place put leave remain keep give get do become begin carry occur follow apply serve "
    "fall situation circumstance case occasion instance event kind type sort description".split()
) | {"be", "have"}


def are_exchanged(matching: Matching, side: int, run: list[int], one: Difference) -> bool:
    """Whether a stretch is one word that stands where the other text has one passed over, or another form of it.

    Arguments:
        one: the difference that the stretch makes by its place.
    """
    items = matching.items[side]
    if one.change is not Change.RESTRICTION or not one.effect:
        return False
    placed = [items[i].placed for i in run]
    if any(each.opener or each.unit.quantity is not None for each in placed):
        return False
    content = [i for i in run if items[i].is_content]
    if len(content) != 1:
        return False
    if _is_said_there(matching, side, content[0]):
        return True
    raw = raw_words(matching, side, run)
    if raw.other is None:
        return False
    own, other = (
        Counter(word for word in _WORD.findall(said) if word not in _JOINING)
        for said in (raw.own, raw.other)
    )
    gone, come = other - own, own - other
    return gone.total() == come.total() == 1 and all(stem(word) in _LIGHT for word in gone)


def _is_said_there(matching: Matching, side: int, i: int) -> bool:
    """Whether the other text says a word as often, and in another form alone: "by the close of", "before it closes"."""
    word = matching.said(side, i).lower()
    there = " ".join(p.text.lower() for p in matching.readings[1 - side].passages)
    if not word.isalpha() or re.search(rf"\b{word}\b", there):
        return False
    counts = [
        sum(words.count(stem(word)) for words in (stems(p.text.lower()) for p in reading.passages))
        for reading in (matching.readings[side], matching.readings[1 - side])
    ]
    return 0 < counts[0] <= counts[1]
