"""The words around a number that say which side of it is allowed: "no later than", "or more"."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from policygen.text.quantities.numbers import NUMBER_WORDS
from policygen.text.quantities.reached import PASSING, reached
from policygen.text.tokens import Token, stem


class Bound(StrEnum):
    """Which side of its amount a quantity allows."""

    AT_MOST = "at most"
    AT_LEAST = "at least"
    EVERY = "every"  # an interval of repetition: at most so much between two times
    EXACT = "exactly"
    LASTING = "for"  # a length of time: a limit of what is allowed, a minimum of what is owed


# How long the time between two acts may be: "at intervals (of) no more than", "at intervals of at least".
_LONGEST = ("no more than", "not more than", "no longer than", "not longer than", "no greater than", "not greater than",
            "not exceed", "not to exceed", "at most", "up to", "less than")  # fmt: skip
_SHORTEST = (
    "at least",
    "no less than",
    "not less than",
    "no shorter than",
    "not shorter than",
    "more than",
)
_INTERVALS = tuple(
    ((*lead, *words.split()), bound)
    for said, bound in ((_LONGEST, Bound.EVERY), (_SHORTEST, Bound.AT_LEAST))
    for words in said
    for lead in (("at", "interval"), ("at", "interval", "of"), ("interval", "of"))
)

# Bounds, as stems before the number; the longest that fits is taken.
_BEFORE: tuple[tuple[tuple[str, ...], Bound], ...] = (
    *_INTERVALS,
    (("at", "least", "once", "each"), Bound.EVERY),
    (("at", "least", "each"), Bound.EVERY), (("once", "each"), Bound.EVERY),
    (("at", "interval", "of"), Bound.EVERY),
    (("no", "more", "than", "each"), Bound.AT_LEAST), (("not", "more", "than", "each"), Bound.AT_LEAST),
    (("no", "more", "than", "once", "each"), Bound.AT_LEAST),
    (("no", "more", "often", "than", "each"), Bound.AT_LEAST),
    (("not", "more", "often", "than", "each"), Bound.AT_LEAST),
    (("no", "more", "often", "than", "once", "each"), Bound.AT_LEAST),
    (("each", "at", "least"), Bound.AT_LEAST), (("each", "no", "less", "than"), Bound.AT_LEAST),
    (("each", "no", "more", "than"), Bound.EVERY),
    (("every",), Bound.EVERY), (("each",), Bound.EVERY), (("per",), Bound.EVERY),
    (("no", "later", "than"), Bound.AT_MOST), (("not", "later", "than"), Bound.AT_MOST),
    (("no", "more", "than"), Bound.AT_MOST), (("not", "more", "than"), Bound.AT_MOST),
    (("no", "longer", "than"), Bound.AT_MOST), (("not", "longer", "than"), Bound.AT_MOST),
    (("not", "exceed"), Bound.AT_MOST), (("not", "to", "exceed"), Bound.AT_MOST),
    (("up", "to"), Bound.AT_MOST), (("at", "most"), Bound.AT_MOST), (("within",), Bound.AT_MOST),
    (("less", "than"), Bound.AT_MOST), (("fewer", "than"), Bound.AT_MOST),
    (("under",), Bound.AT_MOST), (("maximum", "of"), Bound.AT_MOST), (("befor",), Bound.AT_MOST),
    (("shorter", "than"), Bound.AT_MOST), (("for",), Bound.LASTING), (("not", "last", "more", "than"), Bound.AT_MOST),
    (("last", "less", "than"), Bound.AT_MOST), (("no", "fewer", "than"), Bound.AT_LEAST),
    (("at", "least"), Bound.AT_LEAST), (("not", "less", "than"), Bound.AT_LEAST),
    (("no", "less", "than"), Bound.AT_LEAST), (("not", "fewer", "than"), Bound.AT_LEAST),
    (("minimum", "of"), Bound.AT_LEAST), (("more", "than"), Bound.AT_LEAST),
    (("longer", "than"), Bound.AT_LEAST), (("exceed",), Bound.AT_LEAST), (("over",), Bound.AT_LEAST),
    (("no", "earlier", "than"), Bound.AT_LEAST), (("not", "earlier", "than"), Bound.AT_LEAST),
    (("not", "befor"), Bound.AT_LEAST), (("not", "less", "than"), Bound.AT_LEAST),
    (("no", "sooner", "than"), Bound.AT_LEAST), (("not", "sooner", "than"), Bound.AT_LEAST),
    (("older", "than"), Bound.AT_LEAST), (("beyond",), Bound.AT_LEAST),
)  # fmt: skip


_AFTER: tuple[tuple[tuple[str, ...], Bound], ...] = (
    (("or", "less"), Bound.AT_MOST), (("or", "fewer"), Bound.AT_MOST),
    (("or", "shorter"), Bound.AT_MOST), (("at", "most"), Bound.AT_MOST),
    (("at", "the", "most"), Bound.AT_MOST), (("or", "more"), Bound.AT_LEAST),
    (("or", "longer"), Bound.AT_LEAST), (("at", "least"), Bound.AT_LEAST),
    (("at", "the", "latest"), Bound.AT_MOST), (("at", "latest"), Bound.AT_MOST),
    (("at", "the", "least"), Bound.AT_LEAST),
)  # fmt: skip


_BEYOND = frozenset(
    {"more", "longer", "over", "exceed", "beyond", "greater", "older", "past", "abov", "above"}
    | PASSING
)
_BELOW = frozenset({"less", "fewer", "under", "shorter", "below"})
_CLOSED = frozenset({"no", "not", "or", "never"})


def is_strict(words: Sequence[Token], bound: Bound) -> bool:
    """Whether the words that bound an amount leave the amount itself out: "more than", never "or more"."""
    said = {token.stem for token in words if token.is_word}
    sides = (
        _BEYOND if bound is Bound.AT_LEAST else _BELOW if bound is Bound.AT_MOST else frozenset()
    )
    return bool(said & sides) and not said & _CLOSED


# "No higher than six feet", "colder than sixty degrees": which side a comparison leaves open.
_UP = frozenset(
    "higher warmer hotter wider larger bigger taller deeper heavier farther further greater".split()
)
_DOWN = frozenset("lower colder cooler narrower smaller closer nearer lighter".split())


def _compared(words: Sequence[Token]) -> tuple[int, Bound] | None:
    """How many words before a number compare with it, and the bound that they give."""
    said = [token.text.lower() for token in words[-3:]]
    if said[-1:] in (["above"], ["below"]):
        denied = said[-2:-1] in (["no"], ["not"])
        return 1 + denied, Bound.AT_LEAST if (said[-1] == "above") != denied else Bound.AT_MOST
    if said[-1:] != ["than"] or not {*said[-2:-1]} & (_UP | _DOWN):
        return None
    denied = said[-3:-2] in (["no"], ["not"])
    return 2 + denied, Bound.AT_LEAST if (said[-2] in _UP) != denied else Bound.AT_MOST


# What is owed by the hour: "six hours of approved training", never a time that has passed.
_OWED = frozenset(
    stem(word)
    for word in (
        "training instruction course coursework practice education orientation workshop refresher seminar lesson"
    ).split()
)


_AMOUNTS_TO = frozenset({"of", "last", "take", "be"})


# What lasts so long, where an amount stands before it as an adjective: "a twelve-hour course".
_LASTING = _OWED | frozenset(
    stem(word) for word in "class workshop session refresher seminar module lesson clinic".split()
)
_MEANT = 10  # tokens back from a bracket to the course whose length stands in it


def _is_attributive(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether an amount of time stands before the course that lasts so long: "a two-day online course"."""
    hyphened = any(token.text == "-" for token in tokens[at:end])
    ahead = [token.stem for token in tokens[end : end + 4] if token.is_word]
    course = next((n for n, word in enumerate(ahead) if word in _LASTING), None)
    return hyphened and course is not None and not _JOINING & set(ahead[:course])


_JOINING = frozenset(
    stem(word) for word in "after before of from to in on for and or period notice".split()
)


def _in_bracket(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether an amount of time stands in the bracket behind a course: "the course (sixteen hours, with ...)"."""
    if end >= len(tokens) or tokens[end].text not in (")", ",", ";"):
        return False
    opens = next((n for n in range(at - 1, max(-1, at - 6), -1) if tokens[n].text == "("), None)
    if opens is None or (opens < at - 1 and tokens[at - 1].text not in (",", ";")):
        return False
    before = tokens[max(0, opens - _MEANT) : at]
    marks = [n for n, token in enumerate(before[: -(at - opens)]) if token.text in (".", ";", ",")]
    since = before[marks[-1] + 1 :] if marks else before
    return bool(_LASTING & {token.stem for token in since})


def _is_instruction(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether an amount of time is one of training: "six hours of live instruction", "a course of six hours"."""
    if _is_attributive(tokens, at, end) or _in_bracket(tokens, at, end):
        return True
    following = [token.stem for token in tokens[end : end + 5]]
    before = [token.stem for token in tokens[max(0, at - 2) : at]]
    if before[-1:] and before[-1] in _AMOUNTS_TO:
        before.pop()
    of = following[:1] == ["of"] and bool(_OWED & set(following[1:4]))
    return of or bool(_OWED & set(before[-1:]))


def _number_follows(tokens: Sequence[Token], at: int) -> bool:
    """Whether an amount may follow here, that the words before it bound."""
    return any(t.text[:1].isdigit() or t.stem in NUMBER_WORDS for t in tokens[at : at + 2])


_PASS = frozenset(stem(word) for word in "passed elapsed expired".split())


def _past_passing(tokens: Sequence[Token], end: int) -> int:
    """The token after "have passed", which says nothing more of a time that comes after "before"."""
    ahead = [t.stem for t in tokens[end : end + 2]]
    return end + 2 if ahead[:1] in (["have"], ["be"]) and set(ahead[1:]) & _PASS else end


def bound_at(
    tokens: Sequence[Token], at: int, end: int, low: int, dimension: str
) -> tuple[Bound, int, int]:
    """The bound that the words around a number give, and the tokens that say so."""
    words = [
        i
        for i in range(max(low, at - 8), at)
        if tokens[i].is_word and tokens[i].stem not in ("a", "the")
    ]
    before = [tokens[i].stem for i in words]
    best = _compared([tokens[i] for i in words])
    passed = reached(tokens, at, low) if best is None else None
    if passed is not None:
        best = passed[0], Bound.AT_MOST if passed[1] else Bound.AT_LEAST
    for pattern, bound in _BEFORE:
        size = len(pattern)
        if (
            size <= len(before)
            and tuple(before[-size:]) == pattern
            and (best is None or size > best[0])
        ):
            best = (size, bound)
    following = [t.stem for t in tokens[end : end + 3]]
    if following == ["no", "more", "than"] and not _number_follows(tokens, end + 3):
        return Bound.AT_MOST, words[-best[0]] if best else at, end + 3  # folded from "at most"
    if best and best[1] is Bound.AT_MOST and before[-1:] == ["befor"]:
        end = _past_passing(tokens, end)
    if dimension == "time" and following[:1] == ["interval"] and before[-1:] == ["at"]:
        return Bound.EVERY, words[-1], end + 1
    for pattern, bound in _AFTER:
        if tuple(following[: len(pattern)]) == pattern:
            return bound, words[-best[0]] if best else at, end + len(pattern)
    if best is None and dimension == "time" and before[-1:] == ["by"]:
        return Bound.AT_MOST, words[-1], end
    if best is None and dimension == "time" and _is_instruction(tokens, at, end):
        return Bound.AT_LEAST, at, end
    if best is None:
        return (Bound.AT_LEAST if dimension in ("count", "share") else Bound.EXACT), at, end
    return best[1], words[-best[0]], end
