"""Reads "about their right to appeal" as "that they may appeal": a right told as a noun or as a clause."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token, stem

_LEADS = frozenset(
    stem(word)
    for word in "about explain state describe include mention of on concerning regarding".split()
)
_TELLING = frozenset(
    stem(word)
    for word in "tell inform notify advise remind notice notification information aware told".split()
)
_OWNERS = frozenset(stem(word) for word in "parent guardian family student child".split())
_OWN = {"their": "they", "his": "they", "her": "they", "your": "you"}
_NEAR = 7  # tokens between the verb of telling and "of"


@goes_by("right")
def right_as_leave(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "may" for the right to an act that somebody is told of."""
    out = list(tokens)
    for at in range(len(out) - 3, 1, -1):
        if [t.stem for t in out[at : at + 2]] != ["right", "to"] or out[at].text != "right":
            continue
        if not out[at + 2].is_word or out[at + 2].text.lower() in ("the", "a", "an", "their"):
            continue
        owner = out[at - 1]
        size = 2 if out[at - 2].text.lower() in ("the", "a", "an", "any") else 1
        lead = out[at - size - 1] if at - size - 1 >= 0 else None
        if lead is None or lead.stem not in _LEADS:
            continue
        told = {t.stem for t in out[max(0, at - size - _NEAR) : at - size]} & _TELLING
        if lead.stem in ("of", "on") and not told:
            continue
        held = owner.text.lower().endswith(("'s", "’s", "s'", "s’"))
        may = replace(out[at], stem="may", end=out[at + 1].end)
        that = [replace(lead, stem="that")] if lead.stem in ("of", "on", "about") else [lead]
        if owner.text.lower() in _OWN:
            who = replace(owner, stem=_OWN[owner.text.lower()])
        elif owner.stem in _OWNERS and (held or owner.text.lower().endswith("s")):
            who = owner
        else:
            continue
        out = [*out[: at - size - 1], *that, who, may, *out[at + 2 :]]
    return out
