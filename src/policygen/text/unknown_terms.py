"""Tells what the definition of a term does that the lexicon doesn't know."""

from __future__ import annotations

import re

from policygen.policy import Kind

_LEFT_OUT = re.compile(
    r"\bnot (?:treated as |considered |deemed |counted as |regarded as )?(?:to be )?(?:a |an |in )?"
    r"(?:form of )?(?:seclusion|restraint|isolation|secluded|isolated|restrained)\b|"
    r"\bneither (?:a )?(?:seclusion|restraint|isolation) nor\b"
)


def kind_of_unknown_term(sentence: str) -> Kind:
    """The kind of a definition whose term the lexicon doesn't know, by what the sentence says of it."""
    return Kind.SAFE_HARBOUR if _LEFT_OUT.search(sentence.lower()) else Kind.PROTECTED_DEFINITION
