"""Brings "the officers excepted", "drills aside" to "except the officers", "except drills": set off by marks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token, stem

_OUT = frozenset({"excepted", "excluded", "exempted", "aside"})
_IN = frozenset({"included"})
_FAR = 7  # words of those who are excepted
# With a verb it is a clause: "the aide steps aside", "students shall be excluded".
_NO_NOUN = frozenset(
    "is are was were be been being has have had shall may must will can should not if when unless who that which to "
    "step steps stepped stand stands stood set sets put puts move moves moved turn turns take takes taken lay laid "
    "pull pulled pushed push keep keeps kept placed held far nothing or".split()
)
_MARKS = frozenset({",", "(", "—", "–", ";", ":", "."})
_ENDS = frozenset({",", ".", ")", ";", "—", "–"})


@goes_by(*_OUT, *_IN)
def excepted_before(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "except" and "including" before the noun phrases that "excepted" or "included" stands behind."""
    out: list[Token] = []
    for at, token in enumerate(tokens):
        word = token.text.lower()
        if word not in _OUT | _IN or not _ends(tokens, at + 1):
            out.append(token)
            continue
        denied = bool(out) and out[-1].stem == "not"
        begins = _begins(out[:-1] if denied else out)
        if begins is None or (denied and word in _IN):
            out.append(token)
            continue
        if denied:
            out.pop()
        opener = "including" if denied or word in _IN else "except"
        out.insert(begins, replace(token, text=opener, stem=stem(opener)))
    return out


def _ends(tokens: Sequence[Token], at: int) -> bool:
    return at >= len(tokens) or tokens[at].text in _ENDS


def _begins(before: Sequence[Token]) -> int | None:
    """Where a noun phrase begins right behind a mark or with the text, or None where no noun phrase stands there."""
    for back in range(1, min(_FAR + 1, len(before)) + 1):
        token = before[-back]
        if token.text in _MARKS:
            return len(before) - back + 1 if back > 1 else None
        word = token.text.lower()
        if not token.is_word or word in _NO_NOUN or word.endswith("ing"):
            return None
    return 0 if 0 < len(before) <= _FAR else None
