"""Tells whether a stretch of words is an item of a list, and what joins the items."""

from __future__ import annotations

import re

from policygen.comparing.judges.one_sided.item_ends import with_head, with_object
from policygen.comparing.judges.one_sided.list_heads import leading_connective
from policygen.comparing.judges.one_sided.list_joints import connective_ahead
from policygen.comparing.judges.one_sided.listed_phrases import (
    phrase_between,
    phrase_follows,
    phrase_opened_again,
    verb_follows,
)
from policygen.comparing.judges.one_sided.modifying import only_qualifies
from policygen.comparing.judges.one_sided.set_off import is_set_off
from policygen.comparing.proofs.said_of_another import grades_with_another
from policygen.comparing.structure.asked_alternatives import begins_question
from policygen.comparing.structure.items import Matching
from policygen.comparing.structure.reading import Reading
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.units import UnitKind


def item_connective(matching: Matching, side: int, run: list[int]) -> str:
    """The connective of the list that a stretch is an item of; "" if it is no item."""
    reading, items = matching.readings[side], matching.items[side]
    if is_set_off(matching, side, run) or only_qualifies(matching, side, run):
        return ""
    inner = [i for i in run if items[i].placed.unit.kind is not UnitKind.CONNECTIVE]
    if len(inner) == len(run) and _only_modifies(matching, side, run):
        return ""
    start, end = items[inner[0]].at, items[inner[-1]].at
    asked = items[run[0]].placed
    if asked.opener and begins_question(asked, reading.passages[asked.passage]):
        return ""  # "which means were tried, [who gave the order], the holds or rooms used"
    if grades_with_another(reading, start, end):
        return ""
    for edge in (run[0], run[-1]):
        if items[edge].placed.unit.kind is UnitKind.CONNECTIVE:
            return items[edge].key
    if (joint := phrase_opened_again(matching, side, run)) == "or":
        return joint
    shifted = _shifted_connective(matching, side, run) or leading_connective(matching, side, run)
    if shifted:
        return shifted
    end = with_object(reading, start, with_head(reading, start, end))
    before, after = _gap(reading, start, -1), _gap(reading, end, 1)
    within = [items[i].key for i in run if items[i].placed.unit.kind is UnitKind.CONNECTIVE]
    if within and ("," in before or "," in after) and _goes_on(reading, start):
        return within[-1]
    first = not before and "," in after and noun_phrase_follows(reading, end)
    first = first or (not before and "," in after and _first_of_or(reading, start, end))
    first = first or ("," in after and phrase_follows(reading, start, end))
    first = first or ("," in after and verb_follows(reading, start, end))
    if first:
        before = {"start"}
    last = before & {"and", "or"} if "," in before and not after else set()
    if not after and len(before) == 1 and _after_a_comma(reading, start):
        return before.pop()  # "belts, straps and blankets used to ..."
    if last:
        return last.pop()  # "employees, contractors, and volunteers of the district"
    if not before or not after:
        return ""
    if "or" in before or "or" in after:
        return "or"
    if "or" not in before | after and not first and _begins_with_preposition(reading, start):
        return phrase_between(reading, start, end)
    if "," not in before and "," not in after and "end" not in after and "end" not in before:
        return ""
    if ahead := connective_ahead(reading, end):
        return ahead
    if "and" in before or "and" in after:
        return "and"
    number = reading.placed[start].passage
    if before == {"end"} or "end" in before:
        return next((p.closing for p in reading.passages[number:] if p.closing), "")
    return ""


def _only_modifies(matching: Matching, side: int, run: list[int]) -> bool:
    """Whether an item that both lists have gained a word before it: "or [movable] furniture"."""
    items, pairs = matching.items[side], {pair[side]: pair[1 - side] for pair in matching.pairs}
    before, after = run[0] - 1, run[-1] + 1
    if before not in pairs or after not in pairs or pairs[after] != pairs[before] + 1:
        return False
    joint, noun = items[before].placed, items[after].placed
    gap = matching.readings[side].placed[items[run[-1]].at + 1 : items[after].at]
    bare = not any(one.unit.kind in (UnitKind.MARK, UnitKind.LIGHT) for one in gap)
    return (
        joint.unit.kind is UnitKind.CONNECTIVE
        and noun.unit.kind is UnitKind.WORD
        and noun.path == items[run[-1]].placed.path
        and bare
    )


def _after_a_comma(reading: Reading, start: int) -> bool:
    """Whether "and" before a word joins it to a list, whose last item but one a comma precedes."""
    own = reading.placed[start]
    at = start - 1
    while at >= 0 and reading.placed[at].unit.kind is not UnitKind.CONNECTIVE:
        at -= 1
    joint = reading.placed[at].unit.key if at >= 0 else ""
    if joint not in ("and", "or") or (joint == "and" and not own.union):
        return False
    words = 0
    for one in reversed(reading.placed[max(0, at - 4) : at]):
        if one.unit.key == ",":
            return words > 0
        if one.path != own.path or one.opener:
            return False
        words += one.unit.kind is UnitKind.WORD
    return False


def _first_of_or(reading: Reading, start: int, end: int) -> bool:
    """Whether a stretch is the first of several verbs after a relative: "who bends, kneels or lies"."""
    before = reading.placed[start - 1] if start else None
    if before is None or not before.opener or before.scope is not Scope.RELATIVE:
        return False
    for one in reading.placed[end + 1 : end + 12]:
        if one.unit.kind is UnitKind.CONNECTIVE:
            return one.unit.key == "or"
        if one.unit.kind is UnitKind.MODAL or one.opener or one.path != before.path:
            return False
    return False


def _shifted_connective(matching: Matching, side: int, run: list[int]) -> str:
    """The connective at the edge of a stretch, once it is shifted along words that it repeats.

    Of "drugs that parents allow or drugs that a physician orders" the words "that parents allow or drugs"
    may be left over; that is the item "drugs that parents allow or".
    """
    items = matching.items[side]
    own = list(run)
    while len(own) > 1 and items[own[-1]].placed.opener:
        own.pop()
    for at in (i for i in own if items[i].placed.unit.kind is UnitKind.CONNECTIVE):
        tail = [items[i].key for i in own if i > at]
        head = [items[i].key for i in own if i < at]
        before = [item.key for item in items[max(0, own[0] - len(tail)) : own[0]]]
        after = [item.key for item in items[own[-1] + 1 : own[-1] + 1 + len(head)]]
        if (tail and head) and (before == tail or after == head):
            return items[at].key
    return ""


def in_noun_list(matching: Matching, side: int, run: list[int]) -> bool:
    """Whether a stretch stands in a list of three or more things that a definition names."""
    reading = matching.readings[side]
    at = matching.items[side][run[0]].at
    first = reading.placed[at]
    defines = reading.passages[first.passage].kind in (Kind.PROTECTED_DEFINITION, Kind.SAFE_HARBOUR)
    before = [one for one in reading.placed[max(0, at - 16) : at] if one.path == first.path]
    words = [i for i in run if matching.items[side][i].is_content]
    said = matching.said(side, words[-1]) if words else ""
    if defines and first.scope is Scope.MAIN and said.endswith("s") and not said.endswith("ss"):
        return any(one.unit.key == "," for one in before) or not any(
            one.unit.kind is UnitKind.MODAL for one in before
        )  # "employees, contractors, and volunteers"
    return defines and first.scope is Scope.MAIN and sum(one.unit.key == "," for one in before) >= 2


def _begins_with_preposition(reading: Reading, at: int) -> bool:
    """Whether a stretch is a phrase set off by commas (", for discipline,"), not an item of a list."""
    previous = reading.placed[at - 1].unit if at else None
    return previous is not None and previous.key in (
        "for",
        "in",
        "with",
        "by",
        "at",
        "on",
        "under",
        "from",
        "as",
        "of",
    )


def _goes_on(reading: Reading, at: int) -> bool:
    """Whether the words before a unit stand in the same scope: a list goes on, no clause begins."""
    before = [one for one in reading.placed[:at] if one.unit.kind is UnitKind.WORD]
    if not before or before[-1].path == reading.placed[at].path:
        return True
    denied = before[-1].scope is Scope.NEGATION  # "can't breathe, turns blue or ...": it has ended
    barred = before[-1].scope is Scope.RELATIVE and reading.placed[at].union
    ended = denied or barred  # "holds that restrict breathing, the flow of blood or speech"
    return ended and before[-1].path[:-1] == reading.placed[at].path


def noun_phrase_follows(reading: Reading, at: int) -> bool:
    """Whether a comma and then an article follow a unit: it is the first thing of a list."""
    one = reading.placed[at]
    text = reading.passages[one.passage].text
    return bool(re.match(r",\s*(?:a|an|the|another|any|his|her)\b", text[one.unit.end :]))


def _gap(reading: Reading, at: int, step: int) -> set[str]:
    """Marks and connectives between a unit and the next that carries meaning; "end" at an edge."""
    found: set[str] = set()
    passage = reading.placed[at].passage
    denied = reading.placed[at].scope is Scope.EXCLUSION
    while True:
        at += step
        if not 0 <= at < len(reading.placed) or reading.placed[at].passage != passage:
            return found | {"end"}
        unit = reading.placed[at].unit
        if unit.key in (".", ";"):
            return found | {"end"}
        if denied and reading.placed[at].scope is Scope.MAIN:
            return found | {"end"}  # the clause before it goes on defining
        if unit.kind in (UnitKind.MARK, UnitKind.CONNECTIVE):
            found.add(unit.key)
        elif unit.kind is not UnitKind.LIGHT or unit.words == ("otherwis",):
            return found  # "physically or otherwise": the list ends here
