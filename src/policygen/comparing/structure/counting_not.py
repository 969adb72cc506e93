"""Tells "a hug does not count as restraint" from "restraint does not include a hug": both are read "not include"."""

from __future__ import annotations

from policygen.comparing.structure.denying import is_denial
from policygen.comparing.structure.scopes import Walk

_DENIALS = frozenset({"not", "no", "never", "neither"})


def counts_not(walk: Walk, at: int) -> bool:
    """Whether "does not count as" stands here, read as "not include", of what a term leaves out."""
    if not walk.excluding or not at or walk.words[at] != "includ":
        return False
    return walk.words[at - 1] in _DENIALS and is_denial(walk.text, walk.units[at - 1].start)
