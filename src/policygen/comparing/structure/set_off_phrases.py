"""Ends what commas set off between a modal and its verb: "shall, in spite of any plan to the contrary, apply ..."."""

from __future__ import annotations

import re

from policygen.comparing.structure.scopes import Walk
from policygen.text.acts import ACTS, OTHER_VERBS
from policygen.text.units import UnitKind

_VERB_COMES = re.compile(
    r"\W*(?:(?:\w+ly|also|never|not|at once) )?(?P<verb>[a-z]+)(?P<mark>[,;.])?", re.IGNORECASE
)
_OTHERS = frozenset("be have equip block bind tie seclude restrain isolate confine force".split())


_HAVING = re.compile(r",\s*(?:having|being)\b[^,;:.()]*", re.IGNORECASE)


def interrupts(walk: Walk, at: int) -> bool:
    """Whether the comma at `at` begins or ends what interrupts a clause: "a physician, having examined her, orders".

    The clause goes on behind it, so nothing that is open ends there.
    """
    if len(walk.stack) <= walk.base:
        return False
    comma = walk.units[at].start
    for found in _HAVING.finditer(walk.text):
        closed = walk.text[found.end() : found.end() + 1] == ","
        if closed and comma in (found.start(), found.end()):
            return not any(frame.fronted for frame in walk.stack[walk.base :])
    return False


def ends_set_off(walk: Walk, at: int) -> bool:
    """Whether the comma at `at` ends a phrase that a comma right behind the main modal began.

    What opened inside such a phrase ends with it: the verb that follows is the main one.
    """
    if walk.modal is None or walk.modal + 1 >= at or walk.units[walk.modal + 1].key != ",":
        return False
    inside = walk.stack[walk.base :]
    if not inside or any(frame.at < walk.modal for frame in inside):
        return False
    if any(unit.kind is UnitKind.MODAL for unit in walk.units[walk.modal + 1 : at]):
        return False
    verb = _VERB_COMES.match(walk.text, walk.units[at].end)
    if verb is None or verb["mark"]:
        return False
    said = verb["verb"].lower()
    return said in ACTS or said in OTHER_VERBS or said in _OTHERS
