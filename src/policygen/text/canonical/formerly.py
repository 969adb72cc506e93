"""Leaves a text's name with the name that it had before: "Policy KL, formerly Regulation 1480" is Regulation 1480.

Another number alone sends a reader to another text; with its former one it is the same text under a new number.
"""

from __future__ import annotations

from collections.abc import Sequence

from policygen.text.tokens import Token, stem

_TEXTS = frozenset(
    stem(word)
    for word in (
        "policy regulation procedure rule appendix annex exhibit section chapter article part title form guideline "
        "directive handbook schedule attachment"
    ).split()
)
_FORMERLY = frozenset({"formerly", "previously"})
_LONGEST = 3  # tokens of a number behind its noun: "C - 4"
_FAR = 14  # tokens between the new name and the former one
_MARKS = frozenset({",", "("})


def without_former_names(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with each former number of a text in the place of its new one."""
    out = list(tokens)
    for at, token in enumerate(tokens):
        if token.text.lower() not in _FORMERLY or not at or tokens[at - 1].text not in _MARKS:
            continue
        old = _name(tokens, at + 1)
        new = next(
            (
                (begin, begin + size)
                for begin in range(at - 2, max(-1, at - _FAR), -1)
                if (size := _name(tokens, begin)) and begin + size < at
            ),
            None,
        )
        if not old or new is None:
            continue
        end = at + 1 + old
        following = tokens[end].text if end < len(tokens) else ""
        bracketed = tokens[at - 1].text == "("
        if bracketed and following != ")":
            continue
        end += bracketed or following == ","
        out = [
            *tokens[: new[0]],
            *tokens[at + 1 : old + at + 1],
            *tokens[new[1] : at - 1],
            *tokens[end:],
        ]
        return without_former_names(out)
    return out


def _name(tokens: Sequence[Token], at: int) -> int:
    """How many tokens name a text with its number here: "Policy KL", "Regulation 1480", "Appendix D"; 0 for none."""
    if at < 0 or at + 1 >= len(tokens) or tokens[at].stem not in _TEXTS:
        return 0
    if not _numbers(tokens[at + 1].text):
        return 0
    size = 2
    while (
        size + 1 <= _LONGEST
        and at + size + 1 < len(tokens)
        and tokens[at + size].text in ("-", "–", ".")
        and _numbers(tokens[at + size + 1].text)
    ):
        size += 2
    return size


def _numbers(word: str) -> bool:
    """Whether a word is a number or a label of capital letters."""
    return word[:1].isdigit() or (word.isupper() and word.isalpha() and len(word) <= 4)
