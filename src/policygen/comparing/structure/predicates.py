"""Finds by the parse which verb a word hangs on and of which noun a verb speaks."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.comparing.structure.items import Matching
from policygen.text.nlp import Word, parse

_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass")
_RELATIVES = ("WDT", "WP", "WP$")
_STEPS = 4  # verbs above a verb: "be required to ensure that ..."


def words_of(matching: Matching, side: int, passage: int) -> tuple[Word, ...]:
    """The parsed words of a passage.

    Raises:
        MissingPartError: the parser or its model is missing.
    """
    (parsed,) = parse((matching.readings[side].passages[passage].text,))
    return parsed.words


def word_of(matching: Matching, side: int, item: int) -> int | None:
    """The number of the parsed word that an item is: of several, the one that the others hang on; None without any."""
    placed = matching.items[side][item].placed
    words = words_of(matching, side, placed.passage)
    inside = [n for n, w in enumerate(words) if placed.unit.start <= w.start < placed.unit.end]
    telling = [n for n in inside if words[n].pos in ("VERB", "NOUN", "PROPN", "ADJ")]
    heads = [n for n in telling if words[n].head not in inside or words[n].head == n]
    return next(iter(heads or telling or inside), None)


def items_at(matching: Matching, side: int, passage: int, word: Word) -> list[int]:
    """The items of a passage that a word is part of."""
    return [
        n
        for n, item in enumerate(matching.items[side])
        if item.placed.passage == passage
        and item.placed.unit.start <= word.start < item.placed.unit.end
    ]


def is_passive(words: Sequence[Word], verb: int) -> bool:
    """Whether a verb stands in the passive: "is undertaken", "to be undertaken", "undertaken by"."""
    return words[verb].tag == "VBN" and not any(
        w.head == verb and w.dep == "aux" and w.lemma == "have" for w in words
    )


def subject_of(words: Sequence[Word], verb: int) -> int | None:
    """The number of a verb's subject, its own or the one that it shares; a relative's is the noun before it."""
    at = verb
    for _ in range(_STEPS):
        own = next((n for n, w in enumerate(words) if w.head == at and w.dep in _SUBJECTS), None)
        if own is not None and own != at:
            return words[at].head if words[own].tag in _RELATIVES else own
        if words[at].dep in ("acl", "relcl"):
            return words[at].head
        if words[at].dep not in ("xcomp", "conj", "acomp", "attr", "aux"):
            return None
        at = words[at].head
    return None


def object_of(words: Sequence[Word], verb: int) -> int | None:
    """The number of a verb's direct object."""
    return next((n for n, w in enumerate(words) if w.head == verb and w.dep == "dobj"), None)


def verbs_above(words: Sequence[Word], at: int) -> list[int]:
    """The verbs that a word hangs on, nearest first, within its clause."""
    out: list[int] = []
    while words[at].head != at and len(out) < _STEPS:
        if words[at].dep in ("advcl", "relcl", "acl", "conj"):
            break
        at = words[at].head
        if words[at].pos in ("VERB", "AUX"):
            out.append(at)
    return out
