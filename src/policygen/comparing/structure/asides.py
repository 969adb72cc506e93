"""Tells commas that end no clause: "who has not, within the year, completed a course", "has, in person, asked"."""

from __future__ import annotations

import re

from policygen.comparing.structure.frame import Frame
from policygen.comparing.structure.scopes import Walk
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_ASIDE = 10  # units between two commas
_PARTICIPLE = re.compile(
    r"\s*(?:[a-z]+ly )?(?:[a-z]{2,}ed|given|told|sent|made|taken|written|kept|shown|held|put|"
    r"seen|brought|found|met|said|"
    r"passed|been|chosen|drawn|done|known)\b",
    re.IGNORECASE,
)


def parts_a_verb(walk: Walk, at: int) -> bool:
    """Whether the comma at `at` begins or ends what stands inside a verb: "has, within the year, stated that".

    At its end, what opened inside it is closed; the clause around it goes on.
    """
    units, words = walk.units, walk.words
    if at and words[at - 1] in _HAVE:
        ahead = range(at + 1, min(at + 2 + _ASIDE, len(units)))
        end = next((i for i in ahead if units[i].key == ","), None)
        return end is not None and _PARTICIPLE.match(walk.text, units[end].end) is not None
    begin = next((i for i in range(at - 1, max(0, at - 2 - _ASIDE), -1) if units[i].key == ","), 0)
    if not begin or words[begin - 1] not in _HAVE:
        return False
    if _PARTICIPLE.match(walk.text, units[at].end) is None:
        return False
    while len(walk.stack) > walk.base and walk.stack[-1].at > begin:
        walk.stack.pop()
    return True


_HAVE = frozenset({"have", "has"})


def is_aside_of_denial(walk: Walk, at: int) -> bool:
    """Whether the comma at `at` stands inside what "has not" denies of whoever a ban bars.

    The participles that follow such a comma are denied with the first one; so is the one behind an aside that
    commas set off right after "not".
    """
    top = walk.stack[-1]
    if top.scope is not Scope.NEGATION or walk.words[top.at] != "not":
        return False
    return _ends_aside(walk, top, at) or (_denies_of_the_barred(walk, top) and _goes_on(walk, at))


def _ends_aside(walk: Walk, top: Frame, at: int) -> bool:
    """Whether a comma stands right after "not", or is the next one after that."""
    first = top.at + 1
    if walk.units[first : first + 1] and walk.units[first].key != ",":
        return False
    if at == first:
        return any(one.key == "," for one in walk.units[at + 1 : at + 1 + _ASIDE])
    return at <= first + _ASIDE and not any(u.key == "," for u in walk.units[first + 1 : at])


def _denies_of_the_barred(walk: Walk, top: Frame) -> bool:
    """Whether the denial is that of "who has not ..." in a ban."""
    if walk.kind is not Kind.PROHIBITION or top.at < 2 or len(walk.stack) < 2:
        return False
    return walk.words[top.at - 1] == "have" and walk.stack[-2].scope is Scope.RELATIVE


def _goes_on(walk: Walk, at: int) -> bool:
    """Whether no modal follows before the next mark: then the clause isn't over."""
    for unit in walk.units[at + 1 :]:
        if unit.kind is UnitKind.MODAL:
            return False
        if unit.kind is UnitKind.MARK:
            return True
    return True
