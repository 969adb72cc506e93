"""Reads "puts someone in danger" as "endangers someone", "there is no longer danger" as "the danger has ended"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token, stem

_PUTS = frozenset(stem(word) for word in "put place bring".split())
_DANGERS = frozenset(stem(word) for word in "danger jeopardy peril".split())
_PASSES = frozenset(stem(word) for word in "danger emergency crisis threat risk".split())
_FAR = 5  # tokens of who is put in danger
_ENDANGER, _END = stem("endanger"), stem("end")


@goes_by(*_DANGERS, "longer")
def in_danger(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with one verb for what brings somebody into danger, and for a danger that is no more."""
    return _no_longer(_endangering(tokens))


def _endangering(tokens: Sequence[Token]) -> list[Token]:
    """ "Endanger X" for each "put X in danger"."""
    out = list(tokens)
    for at in range(len(out) - 3):
        if out[at].stem not in _PUTS:
            continue
        for i in range(at + 2, min(at + 2 + _FAR, len(out) - 1)):
            if not all(t.is_word for t in out[at:i]):
                break
            if out[i].stem in ("in", "into") and out[i + 1].stem in _DANGERS:
                of = [t.stem for t in out[i + 2 : i + 3]]
                if of == ["of"]:
                    break
                verb = replace(out[at], stem=_ENDANGER)
                return [*out[:at], verb, *out[at + 1 : i], *_endangering(out[i + 2 :])]
    return out


def _no_longer(tokens: list[Token]) -> list[Token]:
    """ "The danger have ended" for "there is no longer any danger" and "the danger no longer exists"."""
    out = list(tokens)
    for at in range(len(out) - 3):
        said = [t.stem for t in out[at : at + 6]]
        if said[:4] == ["there", "be", "no", "longer"]:
            size = 5 if said[4:5] and said[4] in ("any", "a", "the") else 4
            what = out[at + size : at + size + 1]
            ends = out[at + size + 1 : at + size + 2]
            if (
                what
                and what[0].stem in _PASSES
                and (not ends or ends[0].stem not in ("of", "that", "to"))
            ):
                verb = [replace(out[at + 1], stem="have"), replace(out[at + 3], stem=_END)]
                return [*out[:at], *what, *verb, *_no_longer(out[at + size + 1 :])]
        if said[0] in _PASSES and said[1:4] in (["no", "longer", "exist"], ["do", "not", "longer"]):
            verb = [replace(out[at + 1], stem="have"), replace(out[at + 3], stem=_END)]
            return [*out[: at + 1], *verb, *_no_longer(out[at + 4 :])]
    return out
