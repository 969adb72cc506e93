"""Brings turns of statutes to the form of other rules: "this section does not prohibit", "with and without"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token, stem

_PARTS = frozenset(
    stem(word) for word in "section policy chapter rule regulation article part".split()
)
_BARS = frozenset(stem(word) for word in "prohibit prevent preclude bar forbid".split())
_LIMITS = frozenset(
    stem(word)
    for word in "limit restrict diminish waive affect abridge impair reduce abrogate excuse relieve".split()
)
_OF_STUDENTS = frozenset(stem(word) for word in "disability iep plan program".split())
_ENDS = frozenset(stem(word) for word in "end close stop halt conclusion".split())
_CASES = frozenset(stem(word) for word in "case event circumstance instance situation".split())
_LASTING = frozenset(stem(word) for word in "last continue extend run be go".split())
_LEANING = frozenset({"it", "they", "this"})  # a sentence that leans on the one before it
_JOINTS = frozenset({"and", "but"})
_LONGER = (("longer", "than"), ("more", "than"))
_MODALS = frozenset({"shall", "may", "must", "will", "can"})
_DO_NOT = (("do", "not"), ("shall", "not"), ("may", "not"))
_READ = frozenset(
    stem(word) for word in "construed read interpreted understood taken deemed".split()
)
_TO_BAR = frozenset({"to", "as"})
_REACH = 8  # tokens of the part that a sentence begins with
_FAR = 20  # tokens between "conflict between" and "and"


@goes_by(*_BARS, "noth", "no", "than", "bring", "put", "without", "conflict")
def plainer(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with rules of construction, "with and without", and conflicts in one form each."""
    return _conflicting(
        _with_or_without(_ended(_not_exceed(_in_no_case(_construed(list(tokens))))))
    )


def _construed(tokens: list[Token]) -> list[Token]:
    """ "Nothing in this part bars" for "this part doesn't bar", and "this part doesn't limit" for "nothing limits"."""
    said = [token.stem for token in tokens[:_REACH]]
    if said[:1] == ["this"] and said[1:2] and said[1] in _PARTS:
        if tuple(said[2:4]) not in _DO_NOT:
            return tokens
        read = said[4:5] == ["be"] and _READ & set(said[5:6]) and _TO_BAR & set(said[6:7])
        bars = 7 if read else 4
        if said[bars : bars + 1] and said[bars] in _BARS:
            nothing = [replace(tokens[0], stem=word) for word in ("noth", "in")]
            return [*nothing, *tokens[:2], *tokens[bars:]]
    elif said[:2] == ["noth", "in"]:
        at = next((i for i, word in enumerate(said) if word in _LIMITS), None)
        if at is not None and at > 2 and "be" not in said[:at]:
            front = tokens[2 : at - 1] if said[at - 1] in ("shall", "may") else tokens[2:at]
            not_ = [
                replace(tokens[at], text=w, stem=w, end=tokens[at].start) for w in ("do", "not")
            ]
            return [*front, *not_, *tokens[at:]]
    return tokens


def _in_no_case(tokens: list[Token]) -> list[Token]:
    """ "It may not last" for "in no case may it last" and "it may in no case last"."""
    for at in range(len(tokens) - 4):
        said = [token.stem for token in tokens[at : at + 3]]
        if said[0] not in ("in", "under") or said[1] != "no" or said[2] not in _CASES:
            continue
        start, last = tokens[at].start, tokens[at + 2].end
        leads = at > 1 and tokens[at - 2].stem in (_LEANING if at == 2 else _JOINTS)
        if leads and tokens[at - 1].stem in _MODALS:
            tokens = [
                *tokens[:at],
                replace(tokens[at], stem="not", start=start, end=last),
                *tokens[at + 3 :],
            ]
        elif not at and tokens[3].stem in _MODALS and tokens[4].stem in _LEANING:
            back = tokens[5].start if len(tokens) > 5 else tokens[4].end
            modal = replace(tokens[3], start=back, end=back)
            denied = replace(tokens[0], stem="not", start=back, end=back)
            tokens = [tokens[4], modal, denied, *tokens[5:]]
        return tokens
    return tokens


def _not_exceed(tokens: list[Token]) -> list[Token]:
    """ "It (and) may not exceed an hour" for "it (and) may not last longer than an hour"."""
    for at in range(1, len(tokens) - 5):
        said = [token.stem for token in tokens[at : at + 6]]
        leans = tokens[at - 1].stem in (_LEANING if at == 1 else _JOINTS)
        if not leans or said[0] not in _MODALS or said[1] != "not" or said[2] not in _LASTING:
            continue
        end = 3 + (said[3] == "for")
        if tuple(said[end : end + 2]) in _LONGER:
            start, last = tokens[at + 2].start, tokens[at + end + 1].end
            exceed = replace(tokens[at + 2], stem="exceed", start=start, end=last)
            return [*tokens[: at + 2], exceed, *tokens[at + end + 2 :]]
    return tokens


def _ended(tokens: list[Token]) -> list[Token]:
    """ "End the restraint" for "bring the restraint to an end", "put an end to it"."""
    for at, token in enumerate(tokens):
        if token.stem == "bring":
            for end in range(at + 2, min(at + _REACH, len(tokens) - 2)):
                said = [one.stem for one in tokens[end : end + 3]]
                if said[0] == "to" and said[1] == "a" and said[2] in _ENDS:
                    ended = replace(token, stem="end")
                    return [*tokens[:at], ended, *tokens[at + 1 : end], *tokens[end + 3 :]]
        if token.stem == "put" and len(tokens) > at + 4:
            said = [one.stem for one in tokens[at + 1 : at + 4]]
            if said[0] == "a" and said[1] in _ENDS and said[2] == "to":
                ended = replace(token, stem="end", end=tokens[at + 3].end)
                return [*tokens[:at], ended, *tokens[at + 4 :]]
    return tokens


def _with_or_without(tokens: list[Token]) -> list[Token]:
    """ "Whether or not they have" for "with and without", "with or without" of what sets students apart."""
    for at in range(1, len(tokens) - 3):
        said = [token.stem for token in tokens[at : at + 3]]
        of_students = _OF_STUDENTS & {token.stem for token in tokens[at + 3 : at + 7]}
        if said[0] == "with" and said[1] in ("and", "or") and said[2] == "without" and of_students:
            words = ("whether", "or", "not", "have")
            start, last = tokens[at].start, tokens[at + 2].end
            whether = [replace(tokens[at], stem=word, start=start, end=last) for word in words]
            return [*tokens[:at], *whether, *tokens[at + 3 :]]
    return tokens


def _conflicting(tokens: list[Token]) -> list[Token]:
    """ "If one conflicts with the other" for "in the event of a conflict between one and the other"."""
    said = [token.stem for token in tokens[:_REACH]]
    between = next(
        (i for i in range(len(said) - 1) if said[i : i + 2] == ["conflict", "between"]), None
    )
    if between is None or said[0] not in ("in", "where", "if", "when") or "," in said[:between]:
        return tokens
    joint = next(
        (
            i
            for i in range(between + 2, min(between + _FAR, len(tokens)))
            if tokens[i].stem == "and"
        ),
        None,
    )
    if joint is None or any(t.text in ",;." for t in tokens[between:joint]):
        return tokens
    opener = replace(tokens[0], stem="if", end=tokens[between - 1].end)
    verb = [
        replace(tokens[between], end=tokens[between].start),
        replace(tokens[joint], stem="with"),
    ]
    return [opener, *tokens[between + 2 : joint], *verb, *tokens[joint + 1 :]]
