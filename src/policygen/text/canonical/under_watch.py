"""Reads "keep a student under observation" as "observe a student"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.tokens import Token, stem

_KEEP = frozenset({stem("keep"), stem("hold"), stem("have"), stem("place")})
_WATCH = {
    stem("observation"): stem("observe"), stem("supervision"): stem("supervise"),
    stem("surveillance"): stem("observe"), stem("monitoring"): stem("monitor"), stem("watch"): stem("watch"),
}  # fmt: skip
_FAR = 8  # tokens between the verb and "under"
_ADJECTIVES = 3  # words between "under" and the noun


def under_watch(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with the verb of watching for each "keep ... under observation", its adjective behind it."""
    out = list(tokens)
    for at in range(len(out) - 3):
        if out[at].stem not in _KEEP:
            continue
        under = next(
            (
                i
                for i in range(at + 1, min(at + _FAR, len(out) - 1))
                if out[i].stem == "under"
                and all(t.is_word for t in out[at:i])
                and not {"and", "or", "be"} & {t.stem for t in out[at + 1 : i]}
            ),
            None,
        )
        if under is None:
            continue
        noun = next(
            (
                i
                for i in range(under + 1, min(under + 2 + _ADJECTIVES, len(out)))
                if out[i].stem in _WATCH
            ),
            None,
        )
        if noun is None or not all(t.text.isalpha() for t in out[under + 1 : noun]):
            continue
        verb = replace(out[at], stem=_WATCH[out[noun].stem])
        return [
            *out[:at],
            verb,
            *out[at + 1 : under],
            *out[under + 1 : noun],
            *under_watch(out[noun + 1 :]),
        ]
    return out
