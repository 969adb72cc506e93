"""The words by which provisions are found alike."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.policy import Passage
from policygen.text.canonical.counting_off import ANNOUNCING, announces
from policygen.text.lexicon import Lexicon
from policygen.text.light import LIGHT
from policygen.text.tokens import stems, tokenize
from policygen.text.units import fold

_PASSED_OVER = LIGHT | {"should"}  # how firmly a sentence binds doesn't tell what it is about
_TIME_OUT = re.compile(r"\btime[- ]out(?=s?\b)", re.IGNORECASE)  # else two words that tell nothing
_SAME = {
    "pupil": "student", "child": "student", "learner": "student", "guardian": "parent",
    "personnel": "staff", "employe": "staff", "must": "shall", "will": "shall",
}  # fmt: skip


def canonical_words(passages: Sequence[Passage], lexicon: Lexicon) -> tuple[str, ...]:
    """The words of some passages with set phrases in the form that all of them share."""
    out: list[str] = []
    for passage in passages:
        announced = ANNOUNCING if announces(passage.text) else frozenset[str]()
        passed_over = _PASSED_OVER | announced
        folded = (token for token in fold(tokenize(passage.text), lexicon) if token.is_word)
        out += [_SAME.get(t.stem, t.stem) for t in folded if t.stem not in passed_over]
    return tuple(out)


def words_of(passages: Sequence[Passage], lexicon: Lexicon) -> tuple[str, ...]:
    """The words of some passages that tell what they are about, as stems."""
    out = []
    for passage in passages:
        for word in stems(_TIME_OUT.sub("timeout", passage.text)):
            base = lexicon.derivations.get(word, word)
            if base not in _PASSED_OVER:
                out.append(_SAME.get(base, base))
    return tuple(out)
