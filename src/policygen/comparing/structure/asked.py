"""Tells "the log notes when the hold began" from "tell the parent when a hold is used": a question, no condition."""

from __future__ import annotations

import re

from policygen.comparing.structure.scopes import Walk
from policygen.text.tokens import stem
from policygen.text.units import UnitKind


def _stems(words: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words.split())


_ASKING = _stems("when where whether if")
_PAPERS = _stems(
    "report log record entry form account notice letter statement narrative file write note summary register "
    "sheet documentation document message email certificate"
)
# What writing and telling verbs have behind them is a question; "notify when" gives a condition.
_WRITING = _stems(
    "record note log state show indicate specify enter say explain describe set write document mention detail "
    "include list give cover identify contain recount draw mark sketch chart relate narrate outline clarify disclose "
    "reflect address answer"
)
# A paper that tells somebody "when it happened" tells the time; a person who does may do so at that time.
_INFORMING = _stems("tell notify inform advise")
_READERS = _stems("parent family guardian student staff you")
_PAST = frozenset(
    "was were began happened occurred took became had went came fell left got".split()
)
_SUBJECT = 3  # words that the subject of such a verb may have
_FAR = 12
_REACH = 7  # units after the question word among which its verb stands


def is_question(walk: Walk, at: int) -> bool:
    """Whether "when", "where" or "whether" begins what a paper is to tell, one of its items at the least.

    The paper itself tells it, or somebody writes down what has happened by then.
    """
    if walk.words[at] not in _ASKING:
        return False
    verb = _telling_verb(walk, at)
    if verb is None:
        return False
    if any(word in _PAPERS for word in walk.words[:verb]) and not _opened(walk, verb):
        return walk.words[at] != "if"
    if _informs(walk, verb):
        return _asks_on(walk, at)
    return walk.words[at] == "whether" or (walk.words[at] != "if" and _is_past(walk, at))


def _opened(walk: Walk, verb: int) -> bool:
    """Whether the papers before a verb stand in a condition or are written by somebody."""
    paper = next(i for i in range(verb) if walk.words[i] in _PAPERS)
    own = {unit.kind for unit in walk.units[paper + 1 : verb]}
    return bool(own - {UnitKind.LIGHT, UnitKind.MODAL, UnitKind.WORD}) or any(
        word in ("if", "when", "staff", "princip", "teacher", "nurse", "to")
        for word in walk.words[:verb]
    )


def _telling_verb(walk: Walk, at: int) -> int | None:
    """The writing verb that a question word hangs on: right before it, or before the items before it."""
    joined = at > 0 and walk.units[at - 1].kind in (UnitKind.MARK, UnitKind.CONNECTIVE)
    for i in range(at - 1, -1, -1):
        unit = walk.units[i]
        if _informs(walk, i):
            return i
        if i and walk.words[i] in _READERS and _informs(walk, i - 1):
            continue
        if walk.words[i] in _WRITING and not (walk.words[i] in _PAPERS and _is_noun(walk, i)):
            return i
        if not joined and unit.kind is not UnitKind.LIGHT:
            return None
        if unit.key in (";", "."):
            return None
    return None


def _informs(walk: Walk, at: int) -> bool:
    """Whether a verb says that a paper or a person, its subject at the sentence's head, tells its reader something."""
    named = [unit.words[0] for unit in walk.units[:at] if unit.kind is UnitKind.WORD and unit.words]
    return walk.words[at] in _INFORMING and 1 <= len(named) <= _SUBJECT


_FELLOW_QUESTION = re.compile(
    r"(?:when|where)(?: (?:and|or) (?:where|when|how|why)\b|(?: (?!if\b|when\b|unless\b)\w+){1,6}"
    r"(?:,? and|,) (?:what|who|why|how|whether)\b)",
    re.IGNORECASE,
)


def _asks_on(walk: Walk, at: int) -> bool:
    """Whether another question stands beside one: "when it happened, what we tried, and who was there"."""
    return _FELLOW_QUESTION.match(walk.text, walk.units[at].start) is not None


def _is_noun(walk: Walk, at: int) -> bool:
    """Whether a word that may be a verb follows an article or begins the sentence."""
    before = walk.text[: walk.units[at].start].lower().rstrip()
    return not before or before.rsplit(None, 1)[-1] in (
        "the",
        "a",
        "an",
        "each",
        "every",
        "this",
        "written",
    )


def _is_past(walk: Walk, at: int) -> bool:
    """Whether the clause after a question word tells what happened: "when the hold began"."""
    reach = (
        _FAR if walk.words[at] == "where" else _REACH
    )  # "where on the body and with how much force"
    for unit in walk.units[at + 1 : at + 1 + reach]:
        said = walk.text[unit.start : unit.end].lower()
        if said in _PAST or (said.endswith("ed") and unit.kind is UnitKind.WORD):
            return True
        if unit.kind in (UnitKind.MARK, UnitKind.MODAL):
            return False
    return False
