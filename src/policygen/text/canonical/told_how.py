"""Puts an adverb before "be informed" that stands within it: "shall be promptly informed"."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.text.tokens import Token, stem

_TOLD = frozenset(stem(word) for word in "inform tell alert apprise notify advise".split())


def told_how(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with each adverb between "be" and a verb of telling before the "be"."""
    out = list(tokens)
    for at in range(len(out) - 2):
        be, adverb, verb = out[at : at + 3]
        said = adverb.text.lower()
        if be.stem == "be" and said.endswith("ly") and said != "only" and verb.stem in _TOLD:
            out[at], out[at + 1] = adverb, be
    return out
