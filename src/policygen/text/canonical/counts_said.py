"""Brings numbers that have a noun or a phrase of their own to plain ones: "a dozen", "a pair of", "none of the"."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.text.canonical.goes_by import goes_by
from policygen.text.quantities.numbers import NUMBER_WORDS, UNITS
from policygen.text.tokens import Token, stem

_A = frozenset({"a", "an", "one"})
_OWN = frozenset("the these those such his her their its our your".split())
# What is one thing of two halves: "a pair of gloves".
_PAIRED = frozenset(
    "glove scissor glass goggle shoe boot sock handcuff cuff pant trouser short mitten earphone headphone tong plier "
    "crutch shackle sandal slipper".split()
)
_DOZEN = 12
# What such a phrase may begin with.
_FIRST = frozenset({"none", "not", "half", "every", "each", *_A, *NUMBER_WORDS})


@goes_by(
    *("dozen", "pair", "couple", "none", "one", "single", "both", "more", "two", "half"),
    *("decade", "decades", "most", "least", "fewer"),
)
def plain_counts(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with each such phrase as the number that it stands for."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        found = _read(tokens, at)
        if found is None:
            out.append(tokens[at])
            at += 1
            continue
        words, end = found
        said = " ".join(token.text for token in tokens[at:end])
        start, stop = tokens[at].start, tokens[end - 1].end
        out += [Token(word if len(words) == 1 else said, stem(word), start, stop) for word in words]
        at = end
    return out


def _read(tokens: Sequence[Token], at: int) -> tuple[list[str], int] | None:
    """The plain words of a phrase that begins at a token, and the token after it."""
    if tokens[at].text.lower() not in _FIRST and not tokens[at].text[:1].isdigit():
        return None
    words = [token.text.lower() for token in tokens[at : at + 6]]
    return (
        _dozens(words, at)
        or _pair(words, at)
        or _none_of(words, at)
        or _or_more(words, at)
        or _and_a_half(words, at)
        or _decades(words, at)
        or _bounded_after(words, at)
    )


def _dozens(words: Sequence[str], at: int) -> tuple[list[str], int] | None:
    """ "A dozen", "two dozen", "half a dozen"."""
    before = words[: words.index("dozen")] if "dozen" in words[:4] else None
    if before is None:
        return None
    if before in (["half", "a"], ["half"], ["half", "-"], ["a", "half"], ["a", "half", "-"]):
        amount = _DOZEN / 2
    elif len(before) == 1 and (before[0] in _A or before[0] in NUMBER_WORDS):
        amount = _DOZEN * (1 if before[0] in _A else NUMBER_WORDS[before[0]])
    else:
        return None
    return [str(int(amount))], at + len(before) + 1


def _pair(words: Sequence[str], at: int) -> tuple[list[str], int] | None:
    """ "A pair of aides", "a couple of minutes"."""
    if words[:1] and words[0] in _A and words[1:3] in (["pair", "of"], ["couple", "of"]):
        paired = words[3:4] and words[3].removesuffix("s").removesuffix("e") in _PAIRED
        return None if paired or not words[3:4] else (["two"], at + 3)
    return None


def _none_of(words: Sequence[str], at: int) -> tuple[list[str], int] | None:
    """ "None of the rooms", "not one of these rooms", "not a single room": no room."""
    if words[:2] == ["none", "of"] and set(words[2:3]) & _OWN and words[3:4]:
        return ["no"], at + 3
    if words[:3] == ["not", "one", "of"] and set(words[3:4]) & _OWN and words[4:5]:
        return ["no"], at + 4
    return (["no"], at + 3) if words[:3] == ["not", "a", "single"] else None


def _or_more(words: Sequence[str], at: int) -> tuple[list[str], int] | None:
    """ "One or more nurses", "one or both of the nurses": at least one; "a day or two": two days."""
    if words[:4] == ["one", "or", "both", "of"]:
        return ["at", "least", "one"], at + 3
    if words[:3] == ["one", "or", "more"] and words[3:4] != ["of"] and words[3:4]:
        return ["at", "least", "one"], at + 3
    unit = UNITS.get(stem(words[1])) if words[1:2] else None
    timed = unit is not None and unit[0] == "time"
    if timed and words[0] in _A | {"every", "each"} and words[2:4] == ["or", "two"]:
        number = ["two", words[1]]
        return (number if words[0] in _A else ["every", *number]), at + 4
    return None


def _and_a_half(words: Sequence[str], at: int) -> tuple[list[str], int] | None:
    """ "An hour and a half", "two and a half hours", "one and one-half hours"."""
    number = 1.0 if words[:1] and words[0] in _A else NUMBER_WORDS.get(words[0] if words else "")
    if number is None and words and words[0].isdigit():
        number = float(words[0])
    if number is None or number < 1:
        return None
    half = f"{number + 0.5:g}"
    for said in (["and", "a", "half"], ["and", "one", "half"], ["and", "one", "-", "half"]):
        end = 1 + len(said)
        if words[1:end] == said and words[end : end + 1] and stem(words[end]) in UNITS:
            return [half], at + end
    if words[1:2] and stem(words[1]) in UNITS and words[2:5] == ["and", "a", "half"]:
        return [half, words[1]], at + 5
    return None


def _decades(words: Sequence[str], at: int) -> tuple[list[str], int] | None:
    """ "A decade", "two decades"."""
    if words[1:2] not in (["decade"], ["decades"]):
        return None
    number = 1.0 if words[0] in _A else NUMBER_WORDS.get(words[0])
    return None if number is None else ([f"{number * 10:g}", "years"], at + 2)


def _bounded_after(words: Sequence[str], at: int) -> tuple[list[str], int] | None:
    """ "Six students at most", "six students or fewer": the bound goes before the number."""
    number = words[0] if words else ""
    if not number.isdigit() and NUMBER_WORDS.get(number, 0) < 1:
        return None
    if not words[1:2] or not words[1].isalpha() or stem(words[1]) in UNITS:
        return None
    said = [word for word in words[2:5] if word != "the"]
    bound = _AFTER.get(tuple(said[:2]))
    end = 4 + (words[3:4] == ["the"])
    if bound is None or any(
        word.isdigit() or word in NUMBER_WORDS for word in words[end : end + 1]
    ):
        return None  # "room 1 measures at least 80": the bound of what follows
    return ["at", bound, *words[:2]], at + end


_AFTER: dict[tuple[str, ...], str] = {
    ("at", "most"): "most",
    ("at", "least"): "least",
    ("or", "fewer"): "most",
    ("or", "more"): "least",
}
