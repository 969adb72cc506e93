"""One open scope of a passage."""

from __future__ import annotations

from dataclasses import dataclass

from policygen.text.markers import Scope


@dataclass(frozen=True, slots=True)
class Frame:
    """One open scope: what it does, its signs, and how it was opened.

    Arguments:
        at: number of the unit that opened it; -1 where a list's opening words did, for each of its items.
        word: the first word of what opened it, in its stem.
    """

    scope: Scope
    sign: int
    attach: int
    fronted: bool = False
    after_comma: bool = False
    union: bool = False
    at: int = 0
    number: int = 0
    word: str = ""
