"""Brings prepositions of several words to the word that opens the same: "in the absence of" to "absent"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token, stem

_ABSENCE = (("in", "the", "absence", "of"), ("in", "absence", "of"))
_EXCEPTING = (("apart", "from"), ("aside", "from"))
_BY_THE_TIME = ("by", "the", "time")
# What a clause begins with; "by the time limit" and "by the time stated" name a deadline.
_SUBJECTS = frozenset(
    "the a an he she it they we you his her their your this that each any every staff students parents school".split()
)
# Whom a student is kept apart from: a place, and no exception.
_OTHERS = frozenset("other others students peers classmates".split())
_NOBODY = frozenset({"no", "nobody", "none"})
_BUT = (("but",), ("except",), ("save",), ("besides",))
_RELEASE = stem("release")
_FREED = frozenset({"freed", "frees", "freeing"})
_PRACTICES = frozenset({"restraint", "seclusion", "isolation"})


@goes_by(
    *_FREED,
    "absence",
    "barring",
    "apart",
    "aside",
    "time",
    "besides",
    "beyond",
    "nothing",
    "outside",
    "provided",
)
def plain_openers(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with one word for each preposition of several that opens an exception, a condition or a time."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        size, stems = _opener(tokens, at)
        if not size:
            out.append(tokens[at])
            at += 1
            continue
        span = {"start": tokens[at].start, "end": tokens[at + size - 1].end}
        text = " ".join(token.text for token in tokens[at : at + size])
        out += [replace(tokens[at], text=text, stem=one, **span) for one in stems]
        at += size
    return out


def _opener(tokens: Sequence[Token], at: int) -> tuple[int, tuple[str, ...]]:
    """How many tokens an opener has that begins here, and the stems that say the same; (0, ()) for none."""
    said = tuple(token.text.lower() for token in tokens[at : at + 4])
    first = said[0]
    if first == "in":
        size = next((len(one) for one in _ABSENCE if said[: len(one)] == one), 0)
        return (size, ("absent",)) if size else (0, ())
    begins = at == 0 or tokens[at - 1].text == ","
    if first == "barring" and begins and not _hedges(said):
        return 1, ("absent",)
    if first in ("apart", "aside") and said[:2] in _EXCEPTING:
        excepts = at == 0 or tokens[0].text.lower() in _NOBODY
        following = {token.text.lower() for token in tokens[at + 2 : at + 5]}
        return (2, ("except", "for")) if excepts and not following & _OTHERS else (0, ())
    if said[:3] == _BY_THE_TIME and set(said[3:4]) & _SUBJECTS:
        return 3, (stem("before"),)
    if first in ("besides", "beyond") and (_bars_others(tokens) if not at else _denies(tokens)):
        return 1, ("except", "for")
    if first == "nothing" and not at and said[1:2] in _BUT:
        return 2, ("only",)
    if first == "outside":
        size = 2 if said[1:2] == ("of",) else 1
        noun = [token.text.lower() for token in tokens[at + size : at + size + 4]]
        return (size, ("except", stem("in"))) if _names_case(noun) else (0, ())
    if first == "provided" and set(said[1:2]) & _SUBJECTS and _has_verbs(tokens, at):
        return 1, (stem("provide"), "that")
    if first in _FREED and said[1:2] == ("from",) and set(said[2:3]) & _PRACTICES:
        return 3, (_RELEASE,)
    return 0, ()


_DETERMINERS = frozenset(
    "the a an any such these those this that true genuine real actual serious".split()
)
_CASES = frozenset(
    "emergency emergencies crisis crises situation situations circumstance circumstances case cases".split()
)


def _denies(tokens: Sequence[Token]) -> bool:
    return tokens[0].text.lower() in _NOBODY and tokens[1].text.lower() in _PERSONS


_PERSONS = frozenset("one person adult member employee staff teacher other".split())


def _bars_others(tokens: Sequence[Token]) -> bool:
    """Whether a ban of persons follows the phrase that stands first: "besides the nurse, no adult may enter"."""
    comma = next((i for i, token in enumerate(tokens) if token.text == ","), len(tokens))
    return len(tokens) > comma + 2 and _denies(tokens[comma + 1 :])


def _names_case(words: Sequence[str]) -> bool:
    """Whether a noun phrase names a case, and no place: "outside (of) a true emergency"."""
    noun = next((word for word in words if word not in _DETERMINERS), "")
    return noun in _CASES


_MODALS = frozenset({"shall", "must", "will", "may", "can"})
_AUXILIARIES = frozenset("is are be been being was were has have had if when where not".split())
_FINITE = frozenset("is are has have can may was were does do".split())
_PRONOUNS = frozenset({"he", "she", "it", "they", "we", "you", "there"})  # subjects alone
_CLAUSE = 9  # tokens of a clause among which its verb stands


def _has_verbs(tokens: Sequence[Token], at: int) -> bool:
    """Whether "provided" opens a clause: the main verb stands before it, or at its end, and its own behind it."""
    before = {token.text.lower() for token in tokens[:at]}
    last = tokens[at - 1].text.lower() if at else ""
    main = not at or (bool(before & _MODALS) and last not in _AUXILIARIES | _MODALS)
    main = main or (last == "," and tokens[at + 1].text.lower() in _PRONOUNS)
    return main and any(token.text.lower() in _FINITE for token in tokens[at + 2 : at + _CLAUSE])


def _hedges(said: Sequence[str]) -> bool:
    """Whether "barring" begins a reservation: "barring unforeseen events"."""
    return set(said[1:3]) & {"unforeseen", "exceptional", "unusual"} != set()
