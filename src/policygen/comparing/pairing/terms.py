"""Tells whether two names are of one term: "seclusion" and "secluded", "emergency" and "emergency situation"."""

from __future__ import annotations

from functools import lru_cache

from policygen.text.tokens import stem, stems

# Nouns that only say what sort of thing a term is, behind its name.
_GENUS = frozenset(
    stem(word)
    for word in "situation event circumstance procedure technique practice measure".split()
)
_ACTS = {
    "restraint": "restrain",
    "seclus": "seclud",
    "isol": "isol",
    "physically": "physical",
    "escort": "escort",
    "confin": "confin",
}
_OPENING = frozenset({"use", "act", "of", "the", "a", "in"})


@lru_cache(maxsize=1024)
def _bare(term: str) -> tuple[str, ...]:
    """The stems of a term in one form, without what says nothing of which term it is."""
    words = [
        _ACTS.get(one, one)
        for one in stems(term.lower().replace("time-out", "timeout").replace("time out", "timeout"))
    ]
    while len(words) > 1 and words[0] in _OPENING:
        words = words[1:]
    while len(words) > 1 and words[-1] in _GENUS:
        words = words[:-1]
    return tuple(words)


def names_one_term(one: str, other: str) -> bool:
    """Whether two names are of one term, in whatever form each text names it."""
    return _bare(one) == _bare(other)
