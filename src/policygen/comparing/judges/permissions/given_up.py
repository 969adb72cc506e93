"""Tells whether a text does in some case what the other bans in every case."""

from __future__ import annotations

import re

from policygen.comparing.structure.items import Matching
from policygen.comparing.structure.reading import Reading
from policygen.text.markers import TURNING, Scope
from policygen.text.tokens import stem

_BOUND = TURNING | {Scope.UNTIL, Scope.CONDITION}
_ONLY = frozenset({"only", "sole", "exclus"})
_DENIES = frozenset(stem(word) for word in "not no never neither nor without".split())
_WHO = frozenset({"staff", "school", "we", "one", "district", "teacher"})


def gives_up_the_ban(matching: Matching, side: int) -> bool:
    """Whether a ban without any limit, all of whose words the other text has too, is a leave there.

    However narrow the leave is: in the case that it names, something is done that was never done.

    Arguments:
        side: the number of the text that permits.
    """
    ban, leave = matching.readings[1 - side], matching.readings[side]
    if any(_ONLY & set(one.unit.words) for one in ban.placed) or _denies(leave):
        return False
    there = {pair[1 - side]: pair[side] for pair in matching.pairs}
    items, others = matching.items[1 - side], matching.items[side]
    acts = []
    for n, item in enumerate(items):
        placed = item.placed
        if placed.opener and placed.scope in _BOUND:
            if placed.scope is not Scope.CONDITION or n not in there:
                return False
        elif item.is_content and not _says_who(matching, 1 - side, n):
            acts.append(n)
    if not acts or not all(n in there for n in acts):
        return False
    scopes = [(items[n].placed.scope, others[there[n]].placed.scope) for n in acts]
    if any(own is not other and other in _BOUND for own, other in scopes):
        return False
    first = next((n for n, item in enumerate(matching.items[side]) if item.key in _ONLY), None)
    if first is None:
        return True
    own = [there[n] for n in acts]
    return first > max(own) or (first < min(own) and max(own) < len(matching.items[side]) - 1)


def _denies(reading: Reading) -> bool:
    """Whether a text says "not" anywhere but in a condition."""
    conditions = {p.path[-1] for p in reading.placed if p.opener and p.scope is Scope.CONDITION}
    return any(
        _DENIES & set(one.unit.words) and not conditions & set(one.path) for one in reading.placed
    )


def _says_who(matching: Matching, side: int, number: int) -> bool:
    """Whether a word only says "not", or who is bound."""
    item = matching.items[side][number]
    return bool(_DENIES & set(item.placed.unit.words)) or item.key in _WHO


_CASES = re.compile(
    r"\b(?:if|when|where|while|because|for|as|during|after|to|in|on|with|by|merely|just)\b",
    re.IGNORECASE,
)


def bans_a_case(matching: Matching, side: int) -> bool:
    """Whether a ban names a case of which the other text says nothing, or that it bans too."""
    there = matching.matched(side)
    said = [n for n, item in enumerate(matching.items[side]) if item.is_content]
    own = [n for n in said if n in matching.open[side] and not _says_who(matching, side, n)]
    before = [n for n in said if n in there and not _says_who(matching, side, n)]
    if _denies(matching.readings[1 - side]):
        return True
    if not own or not before or own[0] < before[0]:
        return False
    first, last = (matching.items[side][n].placed for n in (own[0], before[0]))
    text = matching.readings[side].passages[first.passage].text
    return bool(_CASES.search(text[last.unit.end : first.unit.end]))
