"""The kind of the term that a predicate names: "is a time-out", "are not emergencies"."""

from __future__ import annotations

import re

from policygen.policy import Kind
from policygen.text.lexicon import Lexicon
from policygen.text.tokens import stems

_PREDICATE = re.compile(
    r"\b(?:(?:is|are)(?: (?:(?:considered|deemed|presumed)(?: to be)?|called|regarded as|treated as))?|"
    r"constitutes?|counts? as|amounts? to|"
    r"qualif(?:y|ies) as) (?:an? )?(?P<term>[\w-]+(?: [\w-]+)?)[.\s]*$"
)


def first_named(words_said: str, lexicon: Lexicon) -> Kind | None:
    """The kind of the term that a predicate names first ("deemed a time-out, and not seclusion")."""
    words = stems(words_said.lower())
    for at in range(min(4, len(words))):
        for size in range(min(4, len(words) - at), 0, -1):
            kind = lexicon.terms.get(words[at : at + size])
            if kind is not None:
                return kind
    return None


def predicated(text: str, lexicon: Lexicon) -> Kind | None:
    """The kind of the term that ends a sentence as its predicate: "a rest in a locked room is a time-out"."""
    found = _PREDICATE.search(text)
    return lexicon.terms.get(stems(found.group("term").replace("-", ""))) if found else None


def denied(predicate: str, lexicon: Lexicon) -> Kind | None:
    """The kind of the term that a predicate denies ("are not emergencies", "falls outside the term X")."""
    words = stems(predicate)
    if set(words[:4]) & {"emergency", "crisi", "crise"}:
        return Kind.TRIGGER
    return next(
        (kind for at in range(8) if (kind := first_named(" ".join(words[at:]), lexicon))), None
    )
