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

_MOST = 3  # words in the place of others
_WORD = re.compile(r"[a-z'’-]+")
# What joins words and says nothing in their stead; what opens a clause or denies isn't among the words exchanged.
_JOINING = frozenset(
    "a an the of to in on at by for with from as into onto upon and or nor but it its they them their he she him his "
    "her that this these those such same there here who whom whose which what not no also so then than both either "
    "each every any all other another one two three four shall may must will can would any".split()
)


def are_exchanged(matching: Matching, side: int, run: list[int], one: Difference) -> bool:
    """Whether a stretch of few plain words stands where the other text has other words that it hasn't.

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
    if len(content) > (1 if one.scale else _MOST):
        return False
    if all(_is_said_there(matching, side, i) for i in content):
        return True
    raw = raw_words(matching, side, run)
    if raw.other is None:
        return False
    own, other = (Counter(_WORD.findall(said)) for said in (raw.own, raw.other))
    gone = [word for word in (other - own) if word not in _JOINING]
    return bool(gone) and ";" not in raw.other and len(other) <= 2 * _MOST


def _is_said_there(matching: Matching, side: int, i: int) -> bool:
    """Whether the other text says a word as often, in another form or place: "by the close of", "before it closes"."""
    word = matching.said(side, i).lower()
    if not word.isalpha():
        return False
    counts = [
        sum(words.count(stem(word)) for words in (stems(p.text.lower()) for p in reading.passages))
        for reading in (matching.readings[side], matching.readings[1 - side])
    ]
    return 0 < counts[0] <= counts[1]
