"""Sees that a participle says which students, parents or incidents a duty reaches: "students complaining of pain"."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.change import Placed
from policygen.comparing.structure.denying import RESTRICTED
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

# What is done with a practice that a participle describes as the one to be taken: "use holds approved by the state".
_TAKEN = frozenset(
    stem(word) for word in "use apply employ choose select practice teach learn".split()
)
_STATES = frozenset({"injured", "hurt", "harmed", "enrolled"})


def says_which_of_them(matching: Matching, side: int, run: Sequence[int], first: Placed) -> bool:
    """Whether a stretch begins with a participle right behind a noun whose kind a duty protects or records.

    It then says how far the duty reaches, as "who complain of pain" would, and asks nothing more.
    """
    reading, items = matching.readings[side], matching.items[side]
    passage = reading.passages[first.passage]
    at = items[run[0]].at
    if passage.kind is not Kind.DUTY or first.scope is not Scope.MAIN or first.sign < 0:
        return False
    if not at or reading.placed[at] is not first or first.unit.kind is not UnitKind.WORD:
        return False
    noun = reading.placed[at - 1]
    if noun.scope is not Scope.MAIN or noun.unit.words[:1] not in _NOUNS:
        return False
    said = passage.text[first.unit.start : first.unit.end].lower()
    goes_on = len(run) > 1 or said in _STATES
    verb = next(
        (p for p in reversed(reading.placed[: at - 1]) if p.unit.kind is UnitKind.WORD), None
    )
    taken = verb is not None and bool(_TAKEN & set(verb.unit.words))
    return goes_on and not taken and (said.endswith("ing") or said in _STATES)


_NOUNS = tuple((word,) for word in RESTRICTED)
