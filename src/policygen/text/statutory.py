"""Brings turns of statutes to the form of other rules: "this section does not prohibit", "with and without"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.tokens import Token, stem

_PARTS = frozenset(stem(word) for word in "section policy chapter rule regulation article part".split())
_BARS = frozenset(stem(word) for word in "prohibit prevent preclude bar forbid".split())
_LIMITS = frozenset(
    stem(word)
    for word in "limit restrict diminish waive affect abridge impair reduce abrogate excuse relieve".split()
)
_OF_STUDENTS = frozenset(stem(word) for word in "disability iep plan program".split())
_DO_NOT = (("do", "not"), ("shall", "not"), ("may", "not"))
_REACH = 8  # tokens of the part that a sentence begins with
_FAR = 20  # tokens between "conflict between" and "and"


def plainer(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with rules of construction, "with and without", and conflicts in one form each."""
    return _conflicting(_with_or_without(_construed(list(tokens))))


def _construed(tokens: list[Token]) -> list[Token]:
    """ "Nothing in this part bars" for "this part doesn't bar", and "this part doesn't limit" for "nothing limits"."""
    said = [token.stem for token in tokens[:_REACH]]
    if said[:1] == ["this"] and said[1:2] and said[1] in _PARTS:
        if tuple(said[2:4]) in _DO_NOT and said[4:5] and said[4] in _BARS:
            nothing = [replace(tokens[0], stem=word) for word in ("noth", "in")]
            return [*nothing, *tokens[:2], *tokens[4:]]
    elif said[:2] == ["noth", "in"]:
        at = next((i for i, word in enumerate(said) if word in _LIMITS), None)
        if at is not None and at > 2 and "be" not in said[:at]:
            front = tokens[2 : at - 1] if said[at - 1] in ("shall", "may") else tokens[2:at]
            not_ = [replace(tokens[at], text=w, stem=w, end=tokens[at].start) for w in ("do", "not")]
            return [*front, *not_, *tokens[at:]]
    return tokens


def _with_or_without(tokens: list[Token]) -> list[Token]:
    """ "Whether or not they have" for "with and without", "with or without" of what sets students apart."""
    for at in range(1, len(tokens) - 3):
        said = [token.stem for token in tokens[at : at + 3]]
        of_students = _OF_STUDENTS & {token.stem for token in tokens[at + 3 : at + 7]}
        if said[0] == "with" and said[1] in ("and", "or") and said[2] == "without" and of_students:
            words = ("whether", "or", "not", "have")
            span = {"start": tokens[at].start, "end": tokens[at + 2].end}
            whether = [replace(tokens[at], stem=word, **span) for word in words]
            return [*tokens[:at], *whether, *tokens[at + 3 :]]
    return tokens


def _conflicting(tokens: list[Token]) -> list[Token]:
    """ "If one conflicts with the other" for "in the event of a conflict between one and the other"."""
    said = [token.stem for token in tokens[:_REACH]]
    between = next((i for i in range(len(said) - 1) if said[i : i + 2] == ["conflict", "between"]), None)
    if between is None or said[0] not in ("in", "where", "if", "when") or "," in said[:between]:
        return tokens
    joint = next(
        (i for i in range(between + 2, min(between + _FAR, len(tokens))) if tokens[i].stem == "and"), None
    )
    if joint is None or any(t.text in ",;." for t in tokens[between:joint]):
        return tokens
    opener = replace(tokens[0], stem="if", end=tokens[between - 1].end)
    verb = [replace(tokens[between], end=tokens[between].start), replace(tokens[joint], stem="with")]
    return [opener, *tokens[between + 2 : joint], *verb, *tokens[joint + 1 :]]
