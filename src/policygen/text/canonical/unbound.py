"""Reads "this policy does not apply to officers" and "officers are exempt from this policy" in one form."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token, stem

RULES = frozenset(
    stem(word)
    for word in "policy rule section chapter article part regulation requirement limit limitation prohibition ban "
    "standard procedure provision restriction safeguard protection subsection paragraph".split()
)
FREES = "unbind"  # the verb of the one form
LEAVES = frozenset(
    stem(word)
    for word in "exception exemption permission leave authority authorization allowance waiver".split()
)
_LEADS = frozenset({"this", "these", "the", "our", "such"})
_GOES_ON = frozenset(
    {"and", "or", "to", "through", "of", "in", "this", "the", "(", ")", *RULES}
)  # "Sections III and IV", "the limits of this section"
_NUMBER = re.compile(r"(?:[ivx]+|[a-z]|\d[\d.]*)$")
_NOT = (("do", "not"), ("shall", "not"), ("will", "not"))
_REACH = (("bind",), ("govern",), ("cover",), ("reach",), ("appli", "to"), ("extend", "to"))
_FREE = (
    ("be", "exempt", "from"),
    ("be", "not", "bind", "by"),
    ("be", "not", "subject", "to"),
    ("be", "not", "govern", "by"),
    ("be", "not", "cover", "by"),
)
_CLAUSES = frozenset(
    stem(word)
    for word in "who whom that which whose when if where while unless except only shall may".split()
) | {".", ";", ":"}
_FAR = 12  # tokens of the subject
_PARTED = frozenset(",;:.")


@goes_by("not", "exempt")
def nothing_binds(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens of a sentence that says whom or what a rule leaves free, as "nothing in it binds them"."""
    leave = _rules(tokens, 0, LEAVES)
    if leave and tuple(t.stem for t in tokens[leave : leave + 2]) in _NOT:
        size = _matches(tokens, leave + 2, _REACH)
        return _forbidden(tokens, leave, size) if size else tokens
    named = _rules(tokens, 0, RULES)
    if named and tuple(t.stem for t in tokens[named : named + 2]) in _NOT:
        size = _matches(tokens, named + 2, _REACH)
        return _bound(tokens[:named], tokens[named:], size + 2) if size else tokens
    for at in range(1, min(_FAR, len(tokens) - 3)):
        if tokens[at].text in _PARTED:
            return tokens
        size = _matches(tokens, at, _FREE)
        end = _rules(tokens, at + size, RULES) if size else 0
        if end:
            verb = replace(tokens[at], end=tokens[at + size - 1].end)
            return _bound(tokens[at + size : end], [verb, *tokens[:at], *tokens[end:]], 1)
    return tokens


def _bound(rules: Sequence[Token], verb_and_rest: Sequence[Token], size: int) -> list[Token]:
    frees = replace(verb_and_rest[0], stem=FREES, end=verb_and_rest[size - 1].end)
    return [*rules, frees, *_each_of(verb_and_rest[size:])]


def _each_of(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "or" between those who are free: "officers and volunteers" are so each by himself."""
    ends = next((i for i, t in enumerate(tokens) if t.stem in _CLAUSES), len(tokens))
    free = [replace(t, stem="or") if t.stem == "and" else t for t in tokens[:ends]]
    return [*free, *tokens[ends:]]


def _matches(tokens: Sequence[Token], at: int, forms: Sequence[tuple[str, ...]]) -> int:
    """How many tokens one of these forms takes from here, or 0."""
    said = tuple(token.stem for token in tokens[at : at + 4])
    return max((len(form) for form in forms if said[: len(form)] == form), default=0)


def _forbidden(tokens: Sequence[Token], leave: int, size: int) -> list[Token]:
    """ "This exception shall not permit X" for "this exception does not reach X"."""
    verb = replace(tokens[leave + 2], stem="permit", end=tokens[leave + 1 + size].end)
    shall = replace(tokens[leave], stem="shall")
    named = [replace(t, stem="leave") if t.stem in LEAVES else t for t in tokens[:leave]]
    return [*named, shall, tokens[leave + 1], verb, *tokens[leave + 2 + size :]]


def _rules(tokens: Sequence[Token], at: int, names: frozenset[str]) -> int:
    """Where a name of rules, or of a leave, ends that begins here ("the limits in Section 3"), or 0."""
    start = at
    if tokens[at : at + 1] and tokens[at].stem in _LEADS:
        at += 1
    if tokens[at : at + 1] and tokens[at].stem not in names:
        at += 1  # "the training requirements"
    if not tokens[at : at + 1] or tokens[at].stem not in names or at - start > 2:
        return 0
    at += 1
    while at < len(tokens) and (tokens[at].stem in _GOES_ON or _NUMBER.match(tokens[at].stem)):
        at += 1
    return at
