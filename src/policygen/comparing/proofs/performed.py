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
from policygen.text.performing import (
    HAPPENS,
    NEEDED,
    OWED,
    PERFORMING,
    PERFORMS,
    PURE,
    UNDERGOES,
)
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

_KEYS = frozenset(stem(verb) for verb in PERFORMING)


def drop_performing(matching: Matching) -> None:
    """Leave out the verbs of duties that only carry the act which the other text has as its verb."""
    _settle_nouns_of_acts(matching)
    for side in (0, 1):
        for i in matching.content_left(side):
            item = matching.items[side][i]
            if item.placed.unit.kind is not UnitKind.WORD or not _may_carry(matching, side, i):
                continue
            if _carries(matching, side, i):
                matching.drop(side, [i])


# Nouns of acts that have another stem than the verb: "information is given", "an entry is made".
_INFORMATION, _NOTIFY = frozenset({"information", "word"}), stem("notify")
_ENTRY, _RECORD = frozenset({"entry", "entries", "note", "notes", "notation"}), stem("document")


def _settle_nouns_of_acts(matching: Matching) -> None:
    """Settle the nouns of acts that have another stem than the verb, where a verb carries them."""
    _settle_noun(matching, _INFORMATION, _NOTIFY, _GIVING)
    _settle_noun(matching, _ENTRY, _RECORD, _MAKING)


def _settle_noun(
    matching: Matching, nouns: frozenset[str], key: str, carriers: frozenset[str]
) -> None:
    """Settle the noun of an act that a verb carries with the only verb of the other text under a key."""
    for side in (0, 1):
        told = [
            n for n in matching.content_left(1 - side) if matching.items[1 - side][n].key == key
        ]
        for i in matching.content_left(side):
            if matching.said(side, i) not in nouns or len(told) != 1:
                continue
            passage = matching.items[side][i].placed.passage
            words, at = words_of(matching, side, passage), word_of(matching, side, i)
            above = [] if at is None else verbs_above(words, at)
            if above and words[above[0]].lemma in carriers:
                matching.settle(*((told[0], i) if side else (i, told[0])))
                if key == _RECORD and i and matching.said(side, i - 1) == "written":
                    matching.drop(side, [i - 1])  # "a written note": what is recorded is written
                break


_MAKING = frozenset({"make", "take", "do"})
_GIVING = frozenset({"give", "provide", "go", "send", "come"})


def _may_carry(matching: Matching, side: int, i: int) -> bool:
    """Whether an item of a duty is a verb of the class, by its stem."""
    item = matching.items[side][i]
    kind = matching.readings[side].passages[item.placed.passage].kind
    said = [stem(word) for word in matching.said(side, i).split()]
    return kind is Kind.DUTY and (item.key in _KEYS or (len(said) == 1 and said[0] in _KEYS))


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
    own = matching.items[side][i].placed.path  # "one who isn't holding watches" has two
    return any(
        n in partner
        and matching.items[side][n].placed.path == own
        and _is_done(matching, 1 - side, partner[n], (words, verb))
        for n in named
    )


def _act(words: Sequence[Word], verb: int) -> int | None:
    """The noun of the act that a performing verb carries."""
    lemma = words[verb].lemma
    if lemma == "participate" or (words[verb + 1 : verb + 2] and words[verb + 1].lemma == "part"):
        return _under(words, (verb, verb + 1), "in")
    if lemma in OWED or lemma in HAPPENS:
        return subject_of(words, verb)
    if lemma not in PERFORMS | UNDERGOES:
        return None
    if is_passive(words, verb):
        return subject_of(words, verb) if lemma in PERFORMS else None
    return object_of(words, verb)


def _under(words: Sequence[Word], heads: Sequence[int], preposition: str) -> int | None:
    """The noun under a preposition of one of some words."""
    return next(
        (
            n
            for n, word in enumerate(words)
            if word.dep == "pobj"
            and words[word.head].lemma == preposition
            and words[word.head].head in heads
        ),
        None,
    )


def _is_done(matching: Matching, side: int, item: int, carrier: tuple[Sequence[Word], int]) -> bool:
    """Whether the counterpart of an act is done in the other text too, and hangs on no verb that is left over."""
    at = word_of(matching, side, item)
    if at is None:
        return False
    passage = matching.items[side][item].placed.passage
    words = words_of(matching, side, passage)
    above = verbs_above(words, at)
    if words[at].pos != "VERB":  # a copy that is sent, and one that is available
        own, verb = carrier
        acts = words[at].pos == "NOUN" and words[at].text.lower().endswith(_ACTS)
        if not acts or not above or own[verb].lemma not in PURE:
            return False
        if words[above[0]].lemma not in PURE | NEEDED or _converse(words, above[0], carrier):
            return False
    elif _converse(words, at, carrier):
        return False
    return not any(
        n in matching.open[side] and words[verb].lemma not in PERFORMING
        for verb in above
        for n in items_at(matching, side, passage, words[verb])
    )


# How nouns of acts end: "training", "examination", "assessment", "consent".
_ACTS = ("ing", "tion", "sion", "ment", "sis", "ance", "ence", "sent", "val")


def _converse(words: Sequence[Word], act: int, carrier: tuple[Sequence[Word], int]) -> bool:
    """Whether who does it in the one text is whom it is done to in the other: "receive training", "train"."""
    own, verb = carrier
    roles = _is_done_to(own, verb), _is_done_to(words, act)
    subjects = [
        stem(side[n].text.lower()) if n is not None else ""
        for side, n in ((own, subject_of(own, verb)), (words, subject_of(words, act)))
    ]
    return None not in roles and roles[0] != roles[1] and subjects[0] == subjects[1]


def _is_done_to(words: Sequence[Word], verb: int) -> bool | None:
    """Whether a verb's subject is whom the act is done to; None where the act itself is the subject."""
    lemma = words[verb].lemma
    if lemma in HAPPENS | OWED or (lemma in PERFORMS and is_passive(words, verb)):
        return None
    if lemma == "complete":
        return None  # of training whoever is trained, of a review whoever reviews
    return lemma in UNDERGOES or is_passive(words, verb)
