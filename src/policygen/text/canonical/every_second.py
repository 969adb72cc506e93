"""Reads "every second term" and "alternate terms" as "every other term": of two the one, and no unit of time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token, stem

_EACH = frozenset({"every", "each"})
# What goes on behind the unit of time: "every second of the hold", "every second that it lasts".
_GOES_ON = frozenset(
    "of that the a an he she it they you we and or is are was were until while when in on from during for".split()
)


# "Alternate strategies" are others, and no second ones.
_PERIODS = frozenset(
    "days weeks weekdays mornings afternoons months years terms semesters quarters mondays tuesdays wednesdays "
    "thursdays fridays".split()
)
_ALTERNATE = frozenset({"alternate", "alternating"})


def _is_period(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].text.lower() in _PERIODS


@goes_by(*_ALTERNATE, "second")
def every_second(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "other" for the ordinal "second" behind "every", "every other" for "alternate"."""
    out: list[Token] = []
    for at, token in enumerate(tokens):
        if token.text.lower() in _ALTERNATE and _is_period(tokens, at + 1):
            out.append(replace(token, text="every", stem=stem("every"), end=token.start))
            out.append(replace(token, text="other", stem=stem("other")))
            continue
        before = tokens[at - 1].text.lower() if at else ""
        after = tokens[at + 1] if at + 1 < len(tokens) else None
        counts = after is not None and after.is_word and after.text.lower() not in _GOES_ON
        if token.text.lower() == "second" and before in _EACH and counts:
            token = replace(token, text="other", stem=stem("other"))
        out.append(token)
    return out
