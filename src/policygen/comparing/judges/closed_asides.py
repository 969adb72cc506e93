"""Doubts an aside that names several qualities: "no hold, standing, seated or lying, that ...".

It may name all that there are, and say nothing, or some of them, and say which are meant: no form tells. Where a
definition or a leave says what belongs to it, such an aside limits it; a rule about "any" or "every" thing is no
narrower by it, and no broader.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.change import Change, Difference
from policygen.policy import Kind, Passage

_BINDING = (Kind.DUTY, Kind.PROHIBITION, Kind.STATEMENT)
_RULES = (*_BINDING, Kind.PERMISSION)
_BY_PLACE = (Change.RESTRICTION, Change.ALTERNATIVE, Change.SCALE, Change.CONNECTIVE)
_QUALITY = r"(?:[a-z]+ly )?[a-z]{2,}(?:ed|en|ing|al|ous|ic|able|ible|ive|ful|less|ary|ant|ent|ar|ory|ly|ish|ile)"
_QUALITIES = re.compile(rf"{_QUALITY}(?:, {_QUALITY})*,? or {_QUALITY}", re.IGNORECASE)
# A clause that says of all its cases alike that they change nothing.
_CONCEDES = re.compile(
    r"\s*(?P<form>whether|be (?:it|he|she|they|that|those)|no matter|however(?= \w)|whatever|whoever|whichever|"
    r"not even|not necessarily|even)\b",
    re.IGNORECASE,
)
# Those that leave open who or what is meant, wherever they stand.
_OPEN_TO_ANY = re.compile(r"be |not necessarily", re.IGNORECASE)
_OPENS = re.compile(r"[,(—–]\s*$")
_MARK = re.compile(r"[,;:.(—–]")
_CLOSES = re.compile(r"\s*(?:[,);:.—–]|$)")
_LISTED = re.compile(rf"\b{_QUALITY}\s*[,(—–]\s*$", re.IGNORECASE)


def is_closed_aside(
    difference: Difference, sides: tuple[Sequence[Passage], Sequence[Passage]]
) -> bool:
    """Whether all that a difference by place consists of is an aside that may name all that there is."""
    if difference.change not in _BY_PLACE or bool(difference.removed) == bool(difference.added):
        return False
    units = difference.removed or difference.added
    passage = sides[0 if difference.removed else 1][units[0].passage]
    if passage.kind not in _RULES or any(one.passage != units[0].passage for one in units):
        return False
    text, start = passage.text, units[0].unit.start
    end = max(one.unit.end for one in units)
    if _CLOSES.match(text, end) is None:
        return False
    begin = max((mark.end() for mark in _MARK.finditer(text, 0, start)), default=0)
    if (conceding := _CONCEDES.match(text, begin)) is not None:
        return passage.kind in _BINDING or _OPEN_TO_ANY.match(conceding["form"]) is not None
    if passage.kind not in _BINDING:
        return False
    opened = _OPENS.search(text[:start]) is not None and _LISTED.search(text[:start]) is None
    return opened and _QUALITIES.fullmatch(text[start:end]) is not None
