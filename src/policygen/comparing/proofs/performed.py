"""Proves that a verb says only that an act is done which the other text says as its verb: "a review is undertaken".

Such a verb fills no slot of the duty: the act is its noun, and who does it, to whom and by when stand around that
noun. It is left out only where the noun's counterpart is a verb, and nothing governs that one that is left over.
"""

from __future__ import annotations

from collections.abc import Sequence

from policygen.comparing.structure.items import Matching
from policygen.comparing.structure.predicates import (
    is_passive,
    items_at,
    object_of,
    subject_of,
    verbs_above,
    word_of,
    words_of,
)
from policygen.policy import Kind
from policygen.text.nlp import Word
from policygen.text.performing import HAPPENS, OWED, PERFORMING, PERFORMS, UNDERGOES
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

_KEYS = frozenset(stem(verb) for verb in PERFORMING)


def drop_performing(matching: Matching) -> None:
    """Leave out the verbs of duties that only carry the act which the other text has as its verb."""
    for side in (0, 1):
        for i in matching.content_left(side):
            item = matching.items[side][i]
            if item.placed.unit.kind is not UnitKind.WORD or not _may_carry(matching, side, i):
                continue
            if _carries(matching, side, i):
                matching.drop(side, [i])


def _may_carry(matching: Matching, side: int, i: int) -> bool:
    """Whether an item of a duty is a verb of the class, by its stem."""
    item = matching.items[side][i]
    kind = matching.readings[side].passages[item.placed.passage].kind
    said = {stem(word) for word in matching.said(side, i).split()}
    return kind is Kind.DUTY and bool(said & _KEYS or item.key in _KEYS)


def _carries(matching: Matching, side: int, i: int) -> bool:
    """Whether a verb carries a noun that has its counterpart, which nothing left over governs."""
    verb = word_of(matching, side, i)
    passage = matching.items[side][i].placed.passage
    words = words_of(matching, side, passage)
    noun = None if verb is None else _act(words, verb)
    if verb is None or noun is None or words[noun].pos not in ("NOUN", "PROPN"):
        return False
    named = items_at(matching, side, passage, words[noun])
    partner = dict(matching.pairs) if side == 0 else {j: n for n, j in matching.pairs}
    if len(named) != 1 or named[0] not in partner:
        return False
    places = [matching.items[side][n].placed.path for n in (i, named[0])]
    if places[0] != places[1]:
        return False  # "one who isn't holding watches"
    other = partner[named[0]]
    return _is_done(matching, 1 - side, other, (words, verb))


def _act(words: Sequence[Word], verb: int) -> int | None:
    """The noun of the act that a performing verb carries."""
    lemma = words[verb].lemma
    if lemma in OWED or lemma in HAPPENS:
        return subject_of(words, verb)
    if lemma not in PERFORMS | UNDERGOES:
        return None
    if is_passive(words, verb):
        return subject_of(words, verb) if lemma in PERFORMS else None
    return object_of(words, verb)


def _is_done(
    matching: Matching, side: int, item: int, carrier: tuple[Sequence[Word], int]
) -> bool:
    """Whether the counterpart of an act is a verb of the other text that hangs on none that is left over."""
    at = word_of(matching, side, item)
    if at is None:
        return False
    passage = matching.items[side][item].placed.passage
    words = words_of(matching, side, passage)
    if words[at].pos != "VERB" or _converse(words, at, carrier):
        return False  # a copy that is sent, and one that is available
    return not any(
        n in matching.open[side] and words[verb].lemma not in PERFORMING
        for verb in verbs_above(words, at)
        for n in items_at(matching, side, passage, words[verb])
    )


def _converse(words: Sequence[Word], act: int, carrier: tuple[Sequence[Word], int]) -> bool:
    """Whether who does it in the one text is whom it is done to in the other: "receive training", "train"."""
    own, verb = carrier
    if own[verb].lemma not in PERFORMS | UNDERGOES or is_passive(own, verb):
        return False
    done_to = own[verb].lemma in UNDERGOES, is_passive(words, act)
    subjects = [
        stem(side[n].text.lower()) if n is not None else ""
        for side, n in ((own, subject_of(own, verb)), (words, subject_of(words, act)))
    ]
    return done_to[0] != done_to[1] and subjects[0] == subjects[1]
