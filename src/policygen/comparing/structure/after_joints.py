"""Tells what follows an "and" or "or": the next verb of a clause, or a time of its own."""

from __future__ import annotations

import re

from policygen.comparing.structure.scopes import Walk
from policygen.text.acts import ONLY_VERBS, OTHER_VERBS
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

# Verbs that no noun looks like, which go on with the subject of a clause.
_FINITE = frozenset(
    "asks wants needs refuses has requests wishes says agrees objects shows gives takes makes becomes remains stays "
    "does keeps poses threatens tries attempts".split()
)


def goes_on_after_no(walk: Walk, at: int) -> bool:
    """Whether a "no" only denies the noun after it, as the clause goes on with another verb."""
    top = walk.stack[-1]
    if top.scope is not Scope.NEGATION or top.word != "no" or at + 1 >= len(walk.units):
        return False
    following = walk.units[at + 1]
    return walk.text[following.start : following.end].lower() in _FINITE


# Verbs of the body and of conduct in the third person, besides those of what people do.
THIRD_PERSON = frozenset(
    "vomits faints turns loses passes collapses stops bleeds chokes gasps complains is has does shows becomes "
    "wheezes cries screams goes".split()
) | frozenset(f"{verb}s" for verb in ONLY_VERBS | OTHER_VERBS)
_DENIED_VERB = re.compile(
    r"\b(?:(?:can|could|do|does|did|is|will|may|has|have)(?:n['’]t| not|not)|can['’]t|won['’]t)\b[^,;]*$",
    re.IGNORECASE,
)


def goes_on_after_denied_verb(walk: Walk, at: int) -> bool:
    """Whether a "not" only denies the verb before a comma or "or": "can't breathe, turns blue, or vomits".

    Arguments:
        at: the number of the unit of the comma or the connective.
    """
    if walk.stack[-1].scope is not Scope.NEGATION:
        return False
    after = at + 1
    if walk.units[after : after + 1] and walk.units[after].kind is UnitKind.CONNECTIVE:
        after += 1
    if after >= len(walk.units):
        return False
    following = walk.units[after]
    said = walk.text[following.start : following.end].lower()
    return (
        said in THIRD_PERSON and _DENIED_VERB.search(walk.text[: walk.units[at].start]) is not None
    )


# A subject of its own and its verb: "and the hallway is clear", "and a student's life is in danger".
_OWN_CLAUSE = re.compile(
    r"\s*(?:(?:the|an?|his|her|their|its|each|every|another|this|such|one|two|any|at least \w+)\s+)?"
    r"(?!(?:that|which|who|whom|whose|to|in|of|by|for|on|at|with|from|not|no)\b)"
    r"(?:(?!(?:that|which|who|whom|whose|if|when|where|unless|and|or|not)\b)[\w’'-]+\s+){1,5}?"
    r"(?:is|are|was|were|has|have|had|cannot|poses?|presents?|remains?|continues?|agrees?|consents?|knows?)\b",
    re.IGNORECASE,
)


def begins_own_clause(walk: Walk, at: int) -> bool:
    """Whether a clause with its own subject and verb follows, so that no "not" before it reaches it."""
    if walk.stack[-1].scope is not Scope.NEGATION or walk.words[at] == "nor":
        return False
    return _OWN_CLAUSE.match(walk.text, walk.units[at].end) is not None


_PREPOSITIONS = frozenset("with at by in on under within upon for from of through".split())


def lacks_no_more(walk: Walk, at: int) -> bool:
    """Whether a phrase of its own follows an "and" behind what is lacking: "without force and with her consent"."""
    top = walk.stack[-1]
    lacking = top.scope is Scope.NEGATION and top.word == "without" and walk.words[at] == "and"
    return lacking and bool(_PREPOSITIONS & set(walk.words[at + 1 : at + 2]))


def denial_ends(walk: Walk, at: int) -> bool:
    """Whether what follows a connective is no longer denied by a "no" or "not" before it."""
    return (
        goes_on_after_no(walk, at)
        or goes_on_after_denied_verb(walk, at)
        or begins_own_clause(walk, at)
        or lacks_no_more(walk, at)
    )


AT_THE_LATEST = (["not", "later"], ["no", "later"])
