"""Ends a clause where "and" or "or" goes on with the main verb: "call the parent after it ends and write a report"."""

from __future__ import annotations

import re

from policygen.comparing.structure.scopes import Walk
from policygen.policy import Kind
from policygen.text.acts import ACTS, ONLY_VERBS, OTHER_VERBS
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_BINDING = (Kind.DUTY, Kind.PERMISSION, Kind.PROHIBITION)
_OPENED = (Scope.CONDITION, Scope.UNTIL, Scope.EXCEPTION, Scope.RELATIVE, Scope.UNIVERSAL)
_DETERMINERS = r"the|an?|any|each|every|all|no|his|her|their|its|our|your|such|that|this|these|those|both|either"
_PRONOUNS = r"it|them|him|her|what|whether|how|why|who|in|to|with|as|that|one|\d+|[\w-]+ly"
_GOES_ON = re.compile(
    r"\s*(?:then |also |thereafter |[a-z]+ly )?"
    r"(?P<denied>in no (?:case|event) |under no circumstances? |at no time |never |not )?"
    r"(?P<verb>[a-z-]+)(?:\s+(?P<next>[\w'’-]+))?",
    re.IGNORECASE,
)
_OBJECT = re.compile(rf"(?:{_DETERMINERS}|{_PRONOUNS})$", re.IGNORECASE)
_WORD = re.compile(r"[A-Za-z-]+")
_NOUN_BEFORE = re.compile(rf"(?:{_DETERMINERS}|of|for|by|in|physical|first)$", re.IGNORECASE)
_NO_OBJECT = frozenset(
    {"of", "and", "or", "shall", "must", "may", "is", "are", "was", "were", "by"}
)


def resumes_main(walk: Walk, at: int) -> bool:
    """Whether the connective at `at` joins a second act to the main verb, past the clause that is open.

    Only a plain form does ("write", not "writes" or "wrote"), and only where the open clause has no plain
    form of its own that it could be joined to ("if staff see it and do nothing").
    """
    inside = walk.stack[walk.base :]
    if walk.continued or not inside or any(frame.scope not in _OPENED for frame in inside):
        return False
    opened = inside[0].at
    found = _GOES_ON.match(walk.text, walk.units[at].end)
    if found is None or inside[0].fronted:
        return False
    clause = walk.text[walk.units[opened].end : walk.units[at].start]
    if _acts_before(walk, opened):
        return _is_verb(found) and not _has_plain_form(clause)
    done = _is_done_before(walk, opened) and _PARTICIPLE.match(found["verb"])
    return bool(done) and not any(_FINITE.match(word) for word in _WORD.findall(clause))


def acts_after_without(walk: Walk, at: int) -> bool:
    """Whether an act joined to the verb before it ends a "without": "publish it without names and explain the rise"."""
    if walk.stack[-1].scope is not Scope.NEGATION or walk.stack[-1].word != "without":
        return False
    found = _GOES_ON.match(walk.text, walk.units[at].end)
    clause = walk.text[walk.units[walk.stack[-1].at].end : walk.units[at].start]
    ordered = any(unit.kind is UnitKind.MODAL for unit in walk.units[: walk.stack[-1].at])
    return found is not None and ordered and _is_verb(found) and not _has_plain_form(clause)


_PARTICIPLE = re.compile(
    r"(?:[a-z]{2,}ed|given|told|sent|made|taken|written|kept|shown|held|put|seen|brought)$",
    re.IGNORECASE,
)
_FINITE = re.compile(
    r"(?:is|are|was|were|be|been|has|have|had|who|that|which|may|can|will|shall|must)$|"
    + _PARTICIPLE.pattern,
    re.IGNORECASE,
)


def _is_done_before(walk: Walk, opened: int) -> bool:
    """Whether the main verb stands before a clause as a participle: "shall be released"."""
    if walk.kind not in _BINDING or walk.modal is None or walk.modal + 2 >= opened:
        return False
    verb = walk.units[walk.modal + 2]
    said = walk.text[verb.start : verb.end]
    return walk.words[walk.modal + 1] == "be" and _PARTICIPLE.match(said) is not None


def _acts_before(walk: Walk, opened: int) -> bool:
    """Whether the main verb stands before a clause, in its plain form: after a modal, or as an order."""
    if walk.kind not in _BINDING:
        return False
    if walk.modal is None:
        first = _WORD.search(walk.text)
        return walk.kind is Kind.DUTY and first is not None and first.group().lower() in ACTS
    verb = walk.words[walk.modal + 1 : walk.modal + 2]
    return walk.modal + 1 < opened and verb not in (["be"], ["have"])


def _is_verb(found: re.Match[str]) -> bool:
    """Whether the word after a connective is a verb in its plain form, by itself or by what follows."""
    verb, following = found["verb"].lower(), (found["next"] or "").lower()
    if found["denied"]:
        return verb in ACTS or verb in OTHER_VERBS
    if verb not in ACTS or following in _NO_OBJECT:
        return False
    return verb in ONLY_VERBS or bool(_OBJECT.match(following)) or following in _BARE_OBJECTS


_BARE_OBJECTS = frozenset(
    "water parents families staff students behavior breathing medical first written oral help assistance "
    "injuries injury progress signs details times names information records data training".split()
)


def _has_plain_form(clause: str) -> bool:
    """Whether a clause has a modal or a verb in its plain form to which another could be joined."""
    words = [found.group().lower() for found in _WORD.finditer(clause)]
    for before, word in zip(["", *words], words, strict=False):
        if word in ("may", "can", "will", "shall", "must", "should", "could", "to", "not"):
            return True
        if (word in ACTS or word in OTHER_VERBS) and not _NOUN_BEFORE.match(before):
            return True
    return False


_LEAVE = re.compile(
    r"\b(?:is|are) (?:only )?(?:permitted|allowed|authorized|permissible)\b[^;]*, and $", re.I
)


def limits_a_leave(walk: Walk, at: int) -> bool:
    """Whether a modal begins a second limit of a leave: "is permitted only while ..., and shall not last ..."."""
    if any(frame.fronted for frame in walk.stack[walk.base :]):
        return False
    return _LEAVE.search(walk.text[: walk.units[at].start]) is not None
