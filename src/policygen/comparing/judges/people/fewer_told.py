"""Judges words that say which parents or students a duty is owed to: "families with a child in the program"."""

from __future__ import annotations

import re

from policygen.change import Change, Difference
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.tokens import stem


def _stems(words: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words.split())


_TOLD = _stems("parent guardian family families household caregiver student pupil child")
_OWED = (Scope.MAIN, Scope.UNIVERSAL)
# What is said of a person right after the name, unlike "in writing", which says how they are told.
_AFTER = re.compile(
    r"^\W*(?:with (?:an? |any |one |a younger |an older )?(?:child|children|student|students|pupils?|sons?|daughters?|"
    r"disabilit|individualized|iep|behavior|limited|history)|whose\b|(?:enrolled|living|listed|named|registered|served|"
    r"placed|assigned|residing|receiving|attending|identified|eligible|affected|involved)\b|"
    r"(?:under|over|aged|younger than|older than) (?:the age of )?(?:age\b|\d|(?:one|two|three|four|five|six|seven|"
    r"eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|school)\b)"
    r"|with disabilities)",
    re.IGNORECASE,
)
_BEFORE = _stems(
    "custodial primary first residential affected enrolled registered requesting interested participating concerned "
    "biological legal consenting"
)


def recipient_differences(matching: Matching) -> list[Difference]:
    """Stretches that only one text has and that name fewer people to whom its duty is owed."""
    found: list[Difference] = []
    for side in (0, 1):
        for i, item in enumerate(matching.items[side]):
            if set(item.placed.unit.words) & _TOLD and _is_owed(matching, side, i):
                run = _before(matching, side, i) or _after(matching, side, i)
                if run:
                    found.append(_fewer(matching, side, run))
    return found


def _fewer(matching: Matching, side: int, run: list[int]) -> Difference:
    placed = tuple(matching.items[side][i].placed for i in run)
    matching.drop(side, run)
    removed, added = ((), placed) if side else (placed, ())
    return Difference(Change.THING, -1 if side else 1, removed, added, "", placed[0].scope)


def _is_owed(matching: Matching, side: int, i: int) -> bool:
    """Whether a person that both texts name stands in the main part of a duty of the school."""
    reading, placed = matching.readings[side], matching.items[side][i].placed
    kind = reading.passages[placed.passage].kind
    owed = next((one.sign for one in reading.placed if one.scope is Scope.MAIN), 0) > 0
    return kind is Kind.DUTY and owed and placed.scope in _OWED and i in matching.matched(side)


def _before(matching: Matching, side: int, i: int) -> list[int]:
    """The left-over word right before a person that says which one is meant."""
    items = matching.items[side]
    if not i or i - 1 not in matching.open[side] or items[i - 1].at + 1 != items[i].at:
        return []
    adjective = matching.said(side, i - 1).endswith(_ADJECTIVES)  # no verb: "ask the parent"
    return [i - 1] if items[i - 1].key in _BEFORE and adjective else []


_ADJECTIVES = ("ing", "ed", "al", "ary", "first")


def _after(matching: Matching, side: int, i: int) -> list[int]:
    """The left-over words right after a person that say which one is meant, up to the next mark or scope."""
    items, reading = matching.items[side], matching.readings[side]
    placed = items[i].placed
    if _AFTER.match(reading.passages[placed.passage].text[placed.unit.end :]) is None:
        return []
    run: list[int] = []
    for n in range(i + 1, len(items)):
        one = items[n]
        passed = reading.placed[items[n - 1].at + 1 : one.at]
        if (
            n not in matching.open[side]
            or not one.is_content
            or any(p.unit.key in (",", ";", ".") for p in passed)
        ):
            break
        run.append(n)
    return run
