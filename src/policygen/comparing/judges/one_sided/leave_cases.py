"""Tells where "and" joins one case more to a leave, not one condition more: "may use belts [and straps]".

What staff may do, with what, where and on which days stands side by side: each is let. How and by whom something is
done ("with a nurse and an aide") is asked together.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.change import Placed
from policygen.comparing.structure.items import Matching
from policygen.comparing.structure.protecting import protects
from policygen.comparing.structure.reading import Reading
from policygen.policy import Kind
from policygen.text.lexicon import Lexicon
from policygen.text.markers import Scope
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

_PRACTISED = frozenset(
    stem(word)
    for word in (
        "use apply employ utilize hold restrain seclude isolate confine carry lift drag pull push grab lock tie strap "
        "bind search grip move remove touch tackle handcuff pin"
    ).split()
)
_TAKES = frozenset(stem(word) for word in "remove search take seize open".split())
_USES = frozenset(
    stem(word) for word in "use apply employ utilize waive omit skip postpone defer cancel".split()
)
_BODY = frozenset(
    stem(word)
    for word in "arm leg wrist ankle hand foot shoulder waist head hair neck elbow collar clothing chest back".split()
)
# Prepositions behind which several things are as many cases, and those behind which all are asked together.
_SIDE_BY_SIDE = frozenset({"in", "on", "at"})
_TOGETHER = frozenset(
    "with under by of through to from within upon per into as about between without".split()
)
_GROUNDS = frozenset({"for", "against"})
# What a leave is there to ward off: "to prevent self-injury [and flight]".
_WARDED_OFF = re.compile(
    r"\bto (?:prevent|stop|avoid|avert|interrupt|end|halt) (?:(?!\b(?:by|with|if|when|unless|after|from|in|at|to)\b)"
    r"[^.;])*$",
    re.IGNORECASE,
)
_PLACES = "places"
_LEAVES = (Kind.PERMISSION, Kind.TRIGGER)


def joins_cases_of_a_leave(
    matching: Matching, side: int, run: Sequence[int], lexicon: Lexicon
) -> bool:
    """Whether a stretch that "and" joins is one act, thing, place or day more that a leave lets be."""
    items, reading = matching.items[side], matching.readings[side]
    content = [items[i] for i in run if items[i].is_content]
    first, last = content[0], content[-1]
    if reading.passages[first.placed.passage].kind not in _LEAVES or first.placed.sign <= 0:
        return False
    if not _is_joined(reading, items[run[0]].at, items[run[-1]].at):
        return False
    if any(one.placed.unit.quantity for one in content) or content[0].key == "only":
        return False  # "..., [and only in an emergency]" limits the leave
    if protects(reading, first.placed):
        return True
    if reading.passages[first.placed.passage].kind is not Kind.PERMISSION:
        return False
    if any(one.placed.scope is not Scope.MAIN for one in content):
        return _is_opened_by_during(reading, first.placed) and _among_plurals(
            matching, side, first.at, last.at
        )
    before = _since_the_modal(reading, first.at)
    if before is None:
        return False
    governor = _governor(before)
    text = reading.passages[first.placed.passage].text[: first.placed.unit.start]
    if governor in _GROUNDS or _WARDED_OFF.search(text):
        return not _modifies(reading, last.at)
    if governor in _SIDE_BY_SIDE:
        places = all(
            _name_places(reading, one, lexicon) for one in _phrases(reading, first.at, last.at)
        )
        return places or _among_plurals(matching, side, first.at, last.at)
    if governor == "by":
        return all(set(one.placed.unit.words) <= _BODY for one in content)
    return governor == "" and _is_practised(reading, before, first.at, last.at)


def _is_opened_by_during(reading: Reading, one: Placed) -> bool:
    """Whether a unit stands in a span of time: "during holidays"."""
    openers = [p for p in reading.placed if p.opener and p.path == one.path]
    return bool(openers) and openers[0].unit.words in (("during",), ("dure",))


def _is_joined(reading: Reading, start: int, end: int) -> bool:
    """Whether "and" joins a stretch to what stands before or behind it, or is its first or last word."""
    while start and reading.placed[start - 1].unit.kind in _BETWEEN:
        start -= 1
    while end + 1 < len(reading.placed) and reading.placed[end + 1].unit.kind in _BETWEEN:
        end += 1
    edges = (*reading.placed[start : start + 4], *reading.placed[max(start, end - 3) : end + 1])
    return any(one.unit.key == "and" for one in edges)


_BETWEEN = (UnitKind.CONNECTIVE, UnitKind.MARK, UnitKind.LIGHT)


def _since_the_modal(reading: Reading, at: int) -> list[Placed] | None:
    """The units between the modal of a passage and one behind it, or None without a modal."""
    own = reading.placed[at]
    before: list[Placed] = []
    for one in reversed(reading.placed[:at]):
        if one.passage != own.passage or one.opener:
            return None
        if one.unit.kind is UnitKind.MODAL:
            return before[::-1]
        before.append(one)
    return None


def _governor(before: Sequence[Placed]) -> str:
    """The last preposition among some units, or ""."""
    said = (one.unit.words[0] for one in reversed(before) if len(one.unit.words) == 1)
    return next((word for word in said if word in _SIDE_BY_SIDE | _TOGETHER | _GROUNDS), "")


def _is_practised(reading: Reading, before: Sequence[Placed], start: int, end: int) -> bool:
    """Whether a stretch is a thing that staff use on students, or an act beside another: "carry [and lift] students".

    Adjectives that "and" joins before one noun are asked together.
    """
    verbs = [one.unit.words[0] for one in before if one.unit.kind is not UnitKind.MARK]
    acts = reading.placed[start].unit.words[0] in _PRACTISED and start == end
    if acts:
        return not verbs or verbs[0] in _PRACTISED
    if not verbs or _modifies(reading, end):
        return False
    taken = verbs[0] in _TAKES and _is_plural(reading, reading.placed[start])
    return verbs[0] in _USES or taken


def _modifies(reading: Reading, end: int) -> bool:
    """Whether a noun follows right behind a stretch: then it is an adjective of that noun."""
    following = reading.placed[end + 1 : end + 2]
    return bool(following) and following[0].unit.kind is UnitKind.WORD


def _phrases(reading: Reading, start: int, end: int) -> list[list[str]]:
    """The rows of words that marks, connectives and prepositions part."""
    rows: list[list[str]] = [[]]
    for one in reading.placed[start : end + 1]:
        parts = one.unit.kind in (UnitKind.MARK, UnitKind.CONNECTIVE)
        if parts or one.unit.words in (("in",), ("on",), ("at",)):
            rows.append([])
        else:
            rows[-1] += [
                word for word in one.unit.words if word not in ("the", "a", "an", "any", "each")
            ]
    return [row for row in rows if row]


def _name_places(reading: Reading, row: Sequence[str], lexicon: Lexicon) -> bool:
    hits = lexicon.things.find(tuple(row))
    return (
        bool(hits) and lexicon.things.themes[hits[-1].thing] == _PLACES and hits[-1].end == len(row)
    )


def _among_plurals(matching: Matching, side: int, start: int, end: int) -> bool:
    """Whether a stretch ends in a plural and "and" joins it to another: "on weekends [and holidays]"."""
    reading = matching.readings[side]
    around: list[Placed] = []
    for step, at in ((-1, start - 1), (1, end + 1)):
        joined = False
        while 0 <= at < len(reading.placed) and (
            reading.placed[at].unit.kind is not UnitKind.WORD or reading.placed[at].opener
        ):
            joined = joined or reading.placed[at].unit.kind is UnitKind.CONNECTIVE
            at += step
        if joined and 0 <= at < len(reading.placed):
            around.append(reading.placed[at])
    return _is_plural(reading, reading.placed[end]) and any(
        _is_plural(reading, one) for one in around
    )


def _is_plural(reading: Reading, one: Placed) -> bool:
    said = reading.passages[one.passage].text[one.unit.start : one.unit.end].lower()
    return len(said) > 3 and said.endswith("s") and not said.endswith(("ss", "us", "is"))
