"""Tells a relative clause that says how far a duty reaches: "volunteers who work alone get an overview"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.text.units import Unit, UnitKind

# What happens to whoever is the subject.
_GETS_DONE = frozenset({"be", "get", "receiv", "attend", "undergo", "complet"})

_FOUND = re.compile(
    r"\b(?:assigned|appointed|present|available|hired|employed|stationed|designated|named|provided|called|chosen|selected"
    r"|posted|placed|sent|used)\b",
    re.IGNORECASE,
)


def of_whatever_befalls(units: Sequence[Unit], text: str, modal: int | None, at: int) -> bool:
    """Whether a relative clause hangs on a bare plural, or a person, to whom something is done.

    "Complaints that are made orally are answered": all of them, so the clause says how far it reaches. So does "who"
    after "a student" or "an employee", but for people who are found for a task: "an adult who is trained is assigned".

    Arguments:
        units, text: of a passage.
        modal: the number of its main modal's unit, if it has one.
        at: the number of the unit that opens the relative clause.
    """
    before = units[:at]
    words = [unit for unit in before if unit.kind is UnitKind.WORD]
    if not 1 <= len(words) <= 2 or len(before) != len(words):
        return False
    said, lead = text[words[-1].start : words[-1].end], text[: words[0].start].strip().lower()
    someone = lead in ("a", "an") and text[units[at].start : units[at].end].lower() == "who"
    if someone and _FOUND.search(text, words[-1].end):
        return False
    if not someone and (not said.endswith("s") or lead):
        return False
    verbs = [unit.words[0] if len(unit.words) == 1 else "" for unit in units]
    if modal is not None and modal > at:
        return bool(_GETS_DONE & set(verbs[modal + 1 : modal + 2]))
    return bool(_GETS_DONE & set(verbs[at + 3 :]))
