"""Reads "no change shall be made to the plan" as "the plan shall not be changed"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.tokens import Token, stem

_ACTS = frozenset(
    stem(word)
    for word in "change amendment alteration copy use revision correction modification".split()
)
_MODALS = frozenset({"shall", "may", "must", "will", "can"})
_ENDS = frozenset(
    "without unless except until before by if when for after while during in and or but as".split()
)
_LONGEST = 7  # tokens of what is changed


def no_act_made(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with a denied verb for each denied noun of an act that would be made of something."""
    out = list(tokens)
    for at in range(len(out) - 6):
        words = [t.stem for t in out[at : at + 6]]
        if words[0] != "no" or words[1] not in _ACTS or words[2] not in _MODALS:
            continue
        if words[3:5] != ["be", "make"] or words[5] not in ("to", "of", "in"):
            continue
        end = at + 6
        while end < len(out) and out[end].is_word and out[end].text.lower() not in _ENDS:
            end += 1
        if not 0 < end - at - 6 <= _LONGEST:
            continue
        no, act, modal, be = out[at : at + 4]
        what = out[at + 6 : end]
        return [*out[:at], *what, modal, replace(no, stem="not"), be, act, *out[end:]]
    return out
