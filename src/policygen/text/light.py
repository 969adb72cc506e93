"""Words that say nothing by themselves: readings that differ only in these are the same."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.text.tokens import Token, stem
from policygen.text.weighty import has_weight

_WORDS = (
    "a an the of to in on at by for with from as into onto be have do it its they them",
    "their he she his her him himself herself themselves itself this that these those there",
    "here such same said own so then thus also which who whom whose what is are and or but",
    "term mean means meaning refer refers define defined thing occur occurs case follow",
    "following hereby herein thereof therein thereby thereafter under shall may must will",
    "can would use used using being made make makes carry out take takes taken place up",
    "about way manner when if where while concern concerning regarding respect policy",
    "section paragraph subsection subdivision one two type kind sort form ie eg etc per",
    "exist apply applies deem consider deemed considered whenever part put require required",
    "each every any all other another behalf portion become time period three four",
    "particular begin remain either both responsibility duty procedure practice act action",
    "technique situation otherwise whatever whatsoever even see purpose bar too again always further",
    "addition additionally listed list merely mere circumstance measure person people",
    "individual someone somebody anyone anybody self oneself though although",
)
LIGHT: frozenset[str] = frozenset(stem(word) for line in _WORDS for word in line.split())


# Nouns that say nothing beside what they carry ("for the purpose of"), and much as an item of a list
# ("the date, time and place").
_LISTED = frozenset(
    stem(word)
    for word in "time period place purpose technique action measure manner duty procedure".split()
)
# After these "part of" something is less than all of it.
_PARTED = frozenset(
    stem(word) for word in "which only see watch cover read review check inspect during for".split()
)
# What such an item says in one word: "the time and the place" of what happened.
AS_ITEM = {stem("place"): stem("location"), stem("whom"): stem("who")}
_QUESTIONS = frozenset(stem(word) for word in "when where who whom".split())
_JOINING = frozenset({",", ";", "and", "or", "nor", "/"})
_DETERMINERS = frozenset("a an the his her its their each any this that such of".split())
_AFTER_NOUN = frozenset(stem(word) for word in "used taken made".split())


_SOMEONE = frozenset({"someone", "somebody", "anyone", "anybody"})
_TEACHING = frozenset(
    stem(word) for word in "teach taught train learn instruct instruction practice cover".split()
)


def is_light(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word says nothing by itself where it stands."""
    word = tokens[at].stem
    if word == "els" and at and tokens[at - 1].text.lower() in _SOMEONE:
        return True  # "someone else", as "another person" says it
    if word == "how":
        taught = bool({t.stem for t in tokens[:at]} & _TEACHING)
        return taught and [t.stem for t in tokens[at + 1 : at + 2]] == ["to"]  # "taught (how) to"
    if word in _OPEN_LIST and _says_list_is_open(tokens, at):
        return True
    if word not in LIGHT:
        return tokens[at].text.lower() == "subjected"  # "shall be subjected to restraint"
    if _is_set_phrase(tokens, at) or has_weight(tokens, at):
        return False
    if word == "requir" and at and tokens[at - 1].stem in ("not", "never"):
        return False  # "shall not require a parent to sign": what is banned
    if _joined_preposition(tokens, at):
        return False
    if tokens[at].text.lower() in ("referral", "referrals"):
        return False  # a paper, unlike the verb that a definition may have
    if word == "what" and at and _joins(tokens, at - 1):
        end = _end_of_light(tokens, at + 1, done=True)
        return not (end > at + 1 and _ends_here(tokens, end) and _asks_before(tokens, at))
    if word in _QUESTIONS:
        if _second_question(tokens, at):
            return False
        asked = at - 1 if at and tokens[at - 1].stem in _OF_WHOM else at
        joined = asked and _joins(tokens, asked - 1)
        joined = joined or (asked < at and _question_follows(tokens, at + 1))
        end = _end_of_light(tokens, at + 1) if word == "who" else at + 1
        joined = joined or (end > at + 1 and _question_follows(tokens, end))
        return not (_ends_here(tokens, end) and joined)
    if word not in _LISTED or (at and tokens[at - 1].stem == "take"):
        return True
    if tokens[at].text.lower() in ("placed", "placing"):
        return True  # "mailed to the parents and placed in the file": a verb
    before = at - 1
    while before >= 0 and tokens[before].text.lower() in _DETERMINERS - {"of"}:
        before -= 1
    after = at + 1
    if after < len(tokens) and tokens[after].stem in _AFTER_NOUN:
        after += 1
    opened = before >= 0 and _joins(tokens, before) and not _clause_follows(tokens, at + 1)
    opened = opened or (before < 0 and _is_noun_alone(tokens, at))
    opened = opened or (before < at - 1 and _row_of_contents_follows(tokens, after))
    return not (opened or (after < len(tokens) and tokens[after].stem in ("and", "or")))


_OPEN_LIST = frozenset({"not", "without", "limit"})


def _says_list_is_open(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word only says that a list is open: "including but not limited to", "including without limitation"."""
    said = [token.stem for token in tokens[max(0, at - 4) : at + 2]]
    before = said[: min(at, 4)]
    limited = said[len(before) : len(before) + 2]
    if limited[:1] == ["limit"]:
        return before[-1:] in (["not"], ["without"]) and "includ" in before
    return limited[1:] == ["limit"] and "includ" in before[-2:]


# What a report tells of an incident, beside its place and time.
_CONTENTS = frozenset(
    stem(word) for word in "date time day hour place location length duration name reason".split()
)


def _row_of_contents_follows(tokens: Sequence[Token], at: int) -> bool:
    """Whether a comma and another content of a report follow: "the place, the date and the time"."""
    if at >= len(tokens) or tokens[at].text != ",":
        return False
    at += 1
    while at < len(tokens) and tokens[at].text.lower() in _DETERMINERS:
        at += 1
    return at + 1 < len(tokens) and tokens[at].stem in _CONTENTS and _joins(tokens, at + 1)


def _second_question(tokens: Sequence[Token], at: int) -> bool:
    """Whether a question word is joined to another one, and tells one thing more: "when and where"."""
    before = [t.stem for t in tokens[max(0, at - 2) : at]]
    asked = len(before) == 2 and before[0] in _ASKED_TOO and before[1] in ("and", "or")
    return asked and before[0] != tokens[at].stem


def _asks_before(tokens: Sequence[Token], at: int) -> bool:
    """Whether another question stands before one: "who held the student and [what they did]"."""
    return any(token.stem in _ASKED_TOO | {"who"} for token in tokens[max(0, at - 9) : at])


def _end_of_light(tokens: Sequence[Token], at: int, *, done: bool = False) -> int:
    """Where a clause that says nothing by itself ends: "what happened and who [was there]"."""
    begins = at
    while at < len(tokens) and not _joins(tokens, at) and tokens[at].stem in LIGHT - _MODALS:
        at += 1
    said = ("did", "does", "do", "was", "were") if done else ("was", "were")
    return at if any(token.text.lower() in said for token in tokens[begins:at]) else begins


_MODALS = frozenset(stem(word) for word in "shall may must will can would".split())


def _question_follows(tokens: Sequence[Token], at: int) -> bool:
    """Whether another question is joined to one: "on whom [and how often] it was used"."""
    return at + 1 < len(tokens) and _joins(tokens, at) and tokens[at + 1].stem in _ASKED_TOO


_OF_WHOM = frozenset(stem(word) for word in "on by to with for against from toward".split())
_ASKED_TOO = frozenset(stem(word) for word in "when where how why what".split())
_PREPOSITIONS = frozenset(stem(w) for w in "to from in on off into out".split())


def _joined_preposition(tokens: Sequence[Token], at: int) -> bool:
    """Whether a preposition is joined to another one: "on the way to [and from] school"."""
    before = [t.stem for t in tokens[max(0, at - 2) : at]]
    return (
        tokens[at].stem in _PREPOSITIONS
        and len(before) == 2
        and before[1] in ("and", "or")
        and before[0] in _PREPOSITIONS
    )


def _is_set_phrase(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word that is light beside another has a weight here: "in person", "about to hit", "carry a child"."""
    if tokens[at].stem in ("part", "portion"):  # "part of the floor", never "as part of the plan"
        of = [t.stem for t in tokens[at + 1 : at + 3]]
        before = tokens[at - 1].stem if at else ""
        return of[:1] == ["of"] and of[1:] != ["bodi"] and before in _PARTED
    if tokens[at].stem == _DUTY:
        return bool(at) and tokens[at - 1].stem in ("on", "off")
    if tokens[at].stem == _CARRY:
        return [t.stem for t in tokens[at + 1 : at + 2]] not in (["out"], ["on"])
    if tokens[at].stem == _SEE:
        near = [t.stem for t in tokens[max(0, at - 2) : at + 3]]
        return bool(_BESIDE_SEEING & set(near)) and bool({"and", "or"} & set(near))
    if tokens[at].stem == "person":
        return bool(at) and tokens[at - 1].stem == "in"
    return tokens[at].stem == "about" and [t.stem for t in tokens[at + 1 : at + 2]] == ["to"]


_CARRY, _DUTY, _SEE = stem("carry"), stem("duty"), stem("see")
# What is more than seeing, where it is joined to it: "can see and hear".
_BESIDE_SEEING = frozenset(stem(word) for word in "hear listen talk speak reach touch".split())


def _is_noun_alone(tokens: Sequence[Token], at: int) -> bool:
    """Whether an item of a list begins with a noun here, and no verb follows: "the place of the restraint"."""
    of = [t.stem for t in tokens[at + 1 : at + 2]] == ["of"]
    return of and not any(token.stem in _FINITE for token in tokens)


_FINITE = _MODALS | frozenset({"be", "have", "mean", "do", "should", "includ"})


def _joins(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at].stem in _JOINING or tokens[at].text in _JOINING


def _ends_here(tokens: Sequence[Token], at: int) -> bool:
    return at >= len(tokens) or _joins(tokens, at) or tokens[at].text in (".", ":", ")")


def _clause_follows(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word after "and" is a verb with its object ("and place the student"), no item of a list."""
    return at < len(tokens) and tokens[at].text.lower() in (
        "a",
        "an",
        "the",
        "any",
        "each",
        "him",
        "her",
        "them",
    )
