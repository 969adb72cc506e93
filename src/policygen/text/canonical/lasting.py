"""Brings clauses of time to one form: "for as long as the hold lasts" is "during the hold"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token, stem

_OPENERS = (
    ("for", "as", "long", "as"), ("as", "long", "as"), ("so", "long", "as"), ("while",), ("whilst",),
)  # fmt: skip
_LASTS = (
    ("last",), ("continu",), ("persist",), ("endur",), ("go", "on"), ("be", "go", "on"), ("be", "continu"),
    ("be", "in", "progress"), ("be", "under", "way"), ("be", "underway"), ("be", "ongo"), ("be", "in", "cours"),
    ("be", "last"), ("be", "still", "go", "on"),
)  # fmt: skip
# "It may last only as long as the danger lasts" says when it ends.
_LIMITED = frozenset({"last", "continu", "persist", "only", "longer"})
_LONGEST = 5  # tokens of what lasts
_WHOLE = frozenset({"whole", "entir", "full", "total"})
_LENGTH = frozenset({"durat", "length", "cours", "time", "period"})
_INSTANT = frozenset({"moment", "instant", "minut", "minute", "second"})
_STARTS = frozenset(
    stem(word)
    for word in (
        "the a an he she they it student child pupil danger emergency hold restraint seclusion isolation crisis threat "
        "risk that any there no staff this behavior"
    ).split()
)
_PLAIN = frozenset({"the", "a", "an", "he", "she", "they", "it"})


@goes_by(*_LENGTH, *_INSTANT, "long", "while", "whilst")
def lasting(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "while it lasts", "for its whole duration" and "the moment that" in one form each."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        size = _whole_duration(tokens, at)
        if size:
            out.append(_as(tokens, at, size, "throughout"))
            at += size
            continue
        opener = next((len(o) for o in _OPENERS if _stems(tokens, at, len(o)) == o), 0)
        limits = {t.stem for t in tokens[max(0, at - 3) : at]} & _LIMITED
        what = _what_lasts(tokens, at + opener) if opener and not limits else None
        if what is not None:
            end, after = what
            out.append(_as(tokens, at, opener, "throughout"))
            out += tokens[at + opener : end]
            at = after
            continue
        size = _the_moment(tokens, at)
        if size:
            out += [_as(tokens, at, size, word) for word in ("as", "soon", "as")]
            at += size
            continue
        out.append(tokens[at])
        at += 1
    return out


def _stems(tokens: Sequence[Token], at: int, size: int) -> tuple[str, ...]:
    return tuple(t.stem for t in tokens[at : at + size])


def _as(tokens: Sequence[Token], at: int, size: int, word: str) -> Token:
    return replace(tokens[at], stem=word, end=tokens[at + size - 1].end)


def _what_lasts(tokens: Sequence[Token], start: int) -> tuple[int, int] | None:
    """Where what lasts ends, and where the clause does that says so; None if it says something else."""
    for end in range(start + 1, min(start + _LONGEST + 1, len(tokens))):
        for words in _LASTS:
            after = end + len(words)
            if _stems(tokens, end, len(words)) == words and (
                after >= len(tokens)
                or not tokens[after].is_word
                or tokens[after].stem in ("and", "or")
            ):
                return end, after
        if not tokens[end].is_word or tokens[end].stem in (
            "be",
            "have",
            "shall",
            "may",
            "or",
            "and",
        ):
            return None
    return None


def _whole_duration(tokens: Sequence[Token], at: int) -> int:
    """How many words "for the whole duration of" has here, or 0."""
    if tokens[at].stem not in ("for", "over", "during", "through", "throughout"):
        return 0
    end = at + 1
    if _stems(tokens, end, 1) in (("the",), ("it",), ("its",)):
        end += 1
    whole = _stems(tokens, end, 1)[:1] and tokens[end].stem in _WHOLE
    end += 1 if whole else 0
    if not _stems(tokens, end, 1) or tokens[end].stem not in _LENGTH:
        return 0
    if not whole and tokens[end].stem != "durat":
        return 0
    return end + 2 - at if _stems(tokens, end + 1, 1) == ("of",) else 0


def _the_moment(tokens: Sequence[Token], at: int) -> int:
    """How many words "the very moment that" has here where a clause follows, or 0."""
    if tokens[at].text.lower() != "the":
        return 0
    end = at + 1
    if _stems(tokens, end, 1) in (("veri",), ("very",)):
        end += 1
    if end >= len(tokens) or tokens[end].stem not in _INSTANT:
        return 0
    counted = tokens[end].stem in ("second", "minut", "minute")  # "the second hold"
    end += 1
    if _stems(tokens, end, 1) == ("that",):
        return end + 1 - at
    begins = _PLAIN if counted else _STARTS
    clause = end < len(tokens) and tokens[end].stem in begins
    before = tokens[at - 1].stem if at else ""
    return end - at if clause and before not in ("at", "in", "for", "from", "of", "until") else 0
