"""Judges what narrows things that a duty reaches in the plural: "answer complaints [about seclusion]"."""

from __future__ import annotations

import re

from policygen.change import Change, Difference
from policygen.comparing.judges.one_sided.one_side import difference_of
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.tokens import stem
from policygen.text.units import UnitKind


def _stems(words: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words.split())


# What is there, or happens, before a duty deals with it; unlike "notices" and "records", which it brings about.
_EVENTS = _stems(
    "injury bruise wound mark complaint grievance allegation accusation violation breach concern incident event "
    "episode accident restraint restrain seclusion seclude isolation isolate death failure request question objection "
    "hold"
) | {"injur"}
_PERSONS = _stems("student child pupil parent guardian family learner kindergartner")
_OF_IT = re.compile(
    r"^\s+(?:of|about|concerning|regarding|involving|against|between|among)\s+(?:an? |the )?$"
)
_BESIDE = re.compile(
    r"^\s+(?:of|about|in|on|at|by|from|with|without|during|under|over|within|to|for|against|between|after|before)\s+"
    r"(?:an? |the )?$"
)
_BY = re.compile(r"^\s+by\s+(?:an? |the )?$")
_ON_BODY = re.compile(r"^\s+to\s+(?:an? |the )?$")
_BODY = _stems(
    "head neck face back chest arm leg wrist ankle eye throat skull spine torso mouth hand finger"
)
_ACTORS = _stems(
    "staff teacher aide employee adult student parent officer contractor volunteer principal driver"
)
_DETERMINED = re.compile(
    r"\b(?:the|its|his|her|their|our|your|these|those|this|that|such|each|any|every|all|no|both|some|"
    r"\w+['’]s?|\d+)\s+(?:[\w-]+\s+)?$",
    re.IGNORECASE,
)
_ANY_ONE = re.compile(r"\ban?\s+(?:[\w-]+\s+)?$", re.IGNORECASE)
_MAKES = _stems("file submit make send prepare raise bring issue complete lodge")
_PLURAL = re.compile(r"(?:[a-z]s|children)$", re.IGNORECASE)


def narrowed_differences(matching: Matching) -> list[Difference]:
    """What it does that one text alone says of which events or persons a duty speaks; the words are settled.

    A bare plural reaches all of them, so an adjective before it or an "about ..." behind it takes some away.
    An "in ..." does so behind the subject alone, as behind the object it may say how the duty is done.
    """
    found: list[Difference] = []
    for a, b, c, d in matching.blocks:
        for side, start, end in ((0, a, b), (1, c, d)):
            others = (range(c, d), range(a, b))[side]
            if any(n in matching.open[1 - side] for n in others):
                continue
            run = [n for n in range(start, end) if n in matching.open[side]]
            effect = _effect(matching, side, run) if run else None
            if effect is None:
                continue
            matching.drop(side, run)
            found.append(difference_of(matching, side, run, Change.RESTRICTION, effect))
    return found


def _effect(matching: Matching, side: int, run: list[int]) -> int | None:
    """What a stretch does that stands beside a bare plural: -1, or None elsewhere."""
    items = matching.items[side]
    placed = items[run[0]].placed
    passage = matching.readings[side].passages[placed.passage]
    plain = all(
        items[n].is_content
        and items[n].placed.scope is Scope.MAIN
        and items[n].placed.sign > 0
        and not items[n].placed.unit.quantity
        for n in run
    )
    if passage.kind is not Kind.DUTY or not plain or run != list(range(run[0], run[-1] + 1)):
        return None
    text = passage.text
    before = _plural(matching, side, run[0] - 1)
    if before:
        between = text[items[run[0] - 1].placed.unit.end : placed.unit.start]
        head = items[run[0] - 1]
        if _DETERMINED.search(text[: head.placed.unit.start]):
            return None
        if _BESIDE.match(between) and _is_subject(matching, side, run):
            return -1
        if head.key not in _EVENTS:
            return None
        keys = {items[n].key for n in run}
        by_some = _BY.match(between) and keys & _ACTORS
        on_body = _ON_BODY.match(between) and keys & _BODY
        return -1 if by_some or on_body or _OF_IT.match(between) else None
    if _plural(matching, side, run[-1] + 1):
        between = text[items[run[-1]].placed.unit.end : items[run[-1] + 1].placed.unit.start]
        said = text[placed.unit.start : items[run[-1]].placed.unit.end]
        bare = not between.strip() and not _DETERMINED.search(text[: placed.unit.start])
        verb = run[0] > 0 and _is_verb_place(matching, side, run[0])
        if bare and not verb and re.fullmatch(r"[\w -]+", said):
            return -1
    return None


def _is_subject(matching: Matching, side: int, run: list[int]) -> bool:
    """Whether a stretch stands before the first modal of its sentence."""
    items = matching.items[side]
    passage = items[run[0]].placed.passage
    own = tuple(one for one in items if one.placed.passage == passage)
    modal = next((one.at for one in own if one.placed.unit.kind is UnitKind.MODAL), -1)
    return items[run[-1]].at < modal


def _is_brought_about(matching: Matching, side: int, n: int) -> bool:
    """Whether the duty is to make what an item names: "shall file a [written] complaint"."""
    items = matching.items[side]
    before = [one for one in items[:n] if one.placed.passage == items[n].placed.passage]
    return any(one.key in _MAKES for one in before if one.is_content)


def _is_verb_place(matching: Matching, side: int, n: int) -> bool:
    """Whether a word may be the verb itself: after a modal, "to", "and" or a comma."""
    item = matching.items[side][n]
    text = matching.readings[side].passages[item.placed.passage].text[: item.placed.unit.start]
    return (
        re.search(r"(?:\b(?:shall|must|will|should|may|to|and|or|not|be|then)|,)\s*$", text)
        is not None
    )


def _plural(matching: Matching, side: int, n: int) -> bool:
    """Whether an item that both texts have names events or persons in the plural, or any one with "a"."""
    if not 0 <= n < len(matching.items[side]) or n not in matching.matched(side):
        return False
    item = matching.items[side][n]
    if item.key not in _EVENTS | _PERSONS or not item.is_content:
        return False
    if _is_brought_about(matching, side, n):
        return False
    text = matching.readings[side].passages[item.placed.passage].text[: item.placed.unit.start]
    return _PLURAL.search(matching.said(side, n)) is not None or _ANY_ONE.search(text) is not None
