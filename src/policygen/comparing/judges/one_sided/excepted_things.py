"""Tells one more excepted thing from one more condition: "any hold except hugs [and pats]", "[and supervised]"."""

from __future__ import annotations

import re

from policygen.change import Placed
from policygen.comparing.structure.reading import Reading
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

DEFINING = (Kind.PROTECTED_DEFINITION, Kind.SAFE_HARBOUR, Kind.TRIGGER)


def excepted_thing(reading: Reading, first: Placed) -> bool:
    """Whether what "and" joins is one more thing that is excepted.

    A thing is a noun: with its article, in the plural, or before what only follows a noun. A participle is
    a condition on the thing before it: "a hold of one minute and approved by the parent".

    Arguments:
        reading: the text that has the words.
        first: the first of the joined words.
    """
    if first.scope is not Scope.EXCEPTION:
        return False
    own = [i for i, one in enumerate(reading.placed) if one.path == first.path and one.opener]
    if not own or reading.placed[own[0]].unit.words[0] not in _EXCEPTING:
        return False
    inside = reading.placed[own[-1] + 1 :]
    inside = inside[: next((n for n, p in enumerate(inside) if p.path != first.path), len(inside))]
    whole = reading.passages[first.passage].text
    opened = reading.placed[own[-1]].unit.end
    text, ahead = whole[opened:], whole[opened : first.unit.start]
    things = [one for one in inside if one.unit.kind not in (UnitKind.MARK, UnitKind.CONNECTIVE)]
    beside = bool(things) and things[0].unit.words in _BESIDE and not _CARRIED.match(text)
    if beside and things[-1].unit.key not in _TOGETHER:
        things = things[1:]  # "except with the parent and the press"
    elif _names_things(text, ahead):
        return True
    elif reading.passages[first.passage].kind not in DEFINING:
        return False
    bare = all(one.unit.kind is UnitKind.WORD for one in things)
    return bare and len(things) <= _FEW_THINGS and not re.match(r"\s*(?:that|if|when)\b", text)


def _names_things(text: str, ahead: str) -> bool:
    """Whether an exception names a thing, and "and" joins another: "except a time-out and a detention held ...".

    Arguments:
        text: what follows the word that opens the exception.
        ahead: so much of it as stands before the first joined word that says something.
    """
    joint = _JOINT.search(ahead)
    return (
        joint is not None
        and _NAMES.match(text) is not None
        and _THING.match(text[joint.end() :]) is not None
    )


_EXCEPTING = frozenset({"except", "other", "exclud", "asid", "but"})
_BESIDE = (("with",), ("to",), ("in",), ("on",), ("at",), ("from",))
_CARRIED = re.compile(
    r"\s*with an? ", re.IGNORECASE
)  # "except with a note and a badge": both are needed
_TOGETHER = frozenset(stem(word) for word in "present together jointly".split())
_FEW_THINGS = 8
# An exception that names things, and no condition that has to be met: "except the gym and the pool".
_DETERMINED = r"(?:the|an?|any|each|every|all|those|these|other|his|her|their|its)\b"
_NAMES = re.compile(
    rf"\s*(?:(?:for|in|on|at) )?(?:{_DETERMINED}|(?!(?:with|by|under|upon|on|to|as|when|where|if|that|after|during|"
    r"while|before|because|after)\b)\w+s?\b)",
    re.IGNORECASE,
)
_JOINT = re.compile(r"\band (?:(?:for|in|on|at) )?(?=(?:[\w’'-]+ ){0,5}$)", re.IGNORECASE)
_PARTICIPLES = (
    r"(?:\w+(?:ed|ing)|given|held|made|kept|done|shown|taken|worn|written|led|sent|built|chosen)\b"
)
_AFTER_A_NOUN = rf"(?:{_PARTICIPLES}|that|which|who|of|for|from|with|without|in|on|at)\b"
_NO_NOUN = rf"(?!{_PARTICIPLES}|(?:has|was|does|unless|always)\b)"
_THING = re.compile(
    rf"(?:{_DETERMINED}|{_NO_NOUN}(?:[\w’'-]+[^\W\dsu]s\b|[\w’'-]+ {_AFTER_A_NOUN}|[\w’'-]+(?<!ly)(?=[,.;]|$)))",
    re.IGNORECASE,
)
