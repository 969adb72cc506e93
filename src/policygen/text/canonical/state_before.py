"""Reads "a door that is closed" as "a closed door"."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token, stem

_NOUNS = frozenset(stem(word) for word in "door room space area place box closet setting".split())
_STATES = frozenset(
    {"closed", "locked", "shut", "enclosed", "unlocked", "open", "quiet", "empty", "separate"}
)
_CLAUSE = (["that", "be"], ["which", "be"])
_AFTER = frozenset({"be", "shall", "may", "must", "do"})


@goes_by(*_STATES)
def state_before(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with the state of a room or door before it, where a short clause says it behind."""
    out = list(tokens)
    for at in range(len(out) - 3):
        noun, *clause, state = out[at : at + 4]
        if noun.stem not in _NOUNS or [t.stem for t in clause] not in _CLAUSE:
            continue
        ends = out[at + 4 : at + 5]
        if state.text.lower() in _STATES and (
            not ends or ends[0].text in ".;" or ends[0].stem in _AFTER
        ):
            return [*out[:at], state, noun, *state_before(out[at + 4 :])]
    return out
