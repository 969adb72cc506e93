"""Tells by the parse whether words fill one slot of a duty: how, with whom, where or to whom its act is done."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.comparing.structure.items import Matching
from policygen.comparing.structure.predicates import items_at, word_of, words_of
from policygen.policy import Kind
from policygen.text.nlp import Word

# What says how or with whom an act is done; "of" and "about" say what a noun is, "for" and "on" often when.
_SLOTS = frozenset("in with by through at under to from via".split())
_CASES = frozenset(
    "case event instance situation circumstance emergency incident time moment instant point day date hour place "
    "manner way everyone everybody anyone anybody all".split()
)


def is_phrase_of_act(matching: Matching, side: int, numbers: Sequence[int]) -> bool:
    """Whether items are one whole phrase behind a preposition that hangs on the act of a duty.

    The act is a verb that has its counterpart, or a noun whose counterpart is a verb.
    """
    content = [n for n in numbers if matching.items[side][n].is_content]
    if len(content) != len(numbers) or not content:
        return False
    passage = matching.items[side][content[0]].placed.passage
    if matching.readings[side].passages[passage].kind is not Kind.DUTY:
        return False
    words = words_of(matching, side, passage)
    inside = [word_of(matching, side, n) for n in content]
    tops = [w for w in inside if w is not None and words[w].dep == "pobj"]
    if not tops or None in inside:
        return False
    preposition = words[tops[0]].head
    if words[preposition].lemma not in _SLOTS or words[tops[0]].lemma in _CASES:
        return False
    below = _below(words, preposition)
    told = {n for w in below for n in items_at(matching, side, passage, words[w])}
    if not set(content) <= told or any(
        matching.items[side][n].is_content for n in told - set(content)
    ):
        return False
    return _is_act(matching, side, passage, words[preposition].head)


def _below(words: Sequence[Word], top: int) -> list[int]:
    """All words that hang on one."""
    out = [top]
    for at in out:
        out += [n for n, w in enumerate(words) if w.head == at and n != at and n not in out]
    return out


def _is_act(matching: Matching, side: int, passage: int, word: int) -> bool:
    """Whether a word is a verb, or a noun that the other text says as a verb."""
    words = words_of(matching, side, passage)
    if words[word].pos == "VERB":
        return True
    partner = dict(matching.pairs) if side == 0 else {j: i for i, j in matching.pairs}
    there = [partner[n] for n in items_at(matching, side, passage, words[word]) if n in partner]
    if words[word].pos != "NOUN" or len(there) != 1:
        return False
    other = word_of(matching, 1 - side, there[0])
    at = matching.items[1 - side][there[0]].placed.passage
    return other is not None and words_of(matching, 1 - side, at)[other].pos == "VERB"
