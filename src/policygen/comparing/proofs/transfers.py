"""Proves that who is sent something receives it: "copies go to the office" and "the office receives copies"."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.comparing.structure.items import Matching
from policygen.comparing.structure.predicates import (
    is_passive,
    items_at,
    subject_of,
    word_of,
    words_of,
)
from policygen.policy import Kind
from policygen.text.nlp import Word
from policygen.text.tokens import stem

_RECEIVES = frozenset(stem(word) for word in "receive get".split())
_SENDS = frozenset(
    stem(word)
    for word in "send forward submit transmit deliver furnish give provide go mail".split()
)


def settle_transfers(matching: Matching) -> None:
    """Settle "receive" of one text with the verb of the other that has the receiver as its goal."""
    for side in (0, 1):
        for i in matching.content_left(side):
            item = matching.items[side][i]
            kind = matching.readings[side].passages[item.placed.passage].kind
            if item.key not in _RECEIVES or kind is not Kind.DUTY:
                continue
            receivers = _receivers(matching, side, i)
            sends = [
                n
                for n in matching.content_left(1 - side)
                if matching.items[1 - side][n].key in _SENDS
                and receivers & _goals(matching, 1 - side, n)
            ]
            if len(sends) == 1:
                matching.settle(*((sends[0], i) if side else (i, sends[0])))


def _receivers(matching: Matching, side: int, verb: int) -> set[int]:
    """The items of the other text that stand for who receives."""
    passage = matching.items[side][verb].placed.passage
    words, at = words_of(matching, side, passage), word_of(matching, side, verb)
    who = None if at is None or is_passive(words, at) else subject_of(words, at)
    if who is None:
        return set()
    partner = dict(matching.pairs) if side == 0 else {j: i for i, j in matching.pairs}
    return {partner[n] for n in items_at(matching, side, passage, words[who]) if n in partner}


def _goals(matching: Matching, side: int, verb: int) -> set[int]:
    """The items to whom something is sent: under "to", or the first of two objects."""
    passage = matching.items[side][verb].placed.passage
    words, at = words_of(matching, side, passage), word_of(matching, side, verb)
    if at is None:
        return set()
    goals = [n for n, w in enumerate(words) if _is_goal(words, n, w, at)]
    return {i for n in goals for i in items_at(matching, side, passage, words[n])}


def _is_goal(words: Sequence[Word], number: int, word: Word, verb: int) -> bool:
    """Whether a word is to whom something is sent; "to" may hang on what is sent."""
    if word.dep == "dative":
        return word.head == verb
    if word.dep != "pobj" or words[word.head].lemma != "to" or number < verb:
        return False
    at = words[word.head].head
    for _ in range(_STEPS):
        if at == verb:
            return True
        if words[at].pos == "VERB":
            return False
        at = words[at].head
    return False


_STEPS = 6  # words from "to" up to the verb
