"""Reads "should the student tire" as "if the student tire": a modal before its subject makes a condition."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.tokens import Token

# What begins a subject and never a verb.
_SUBJECTS = frozenset(
    "the a an any that this these those his her its their it he she they you we such another either "
    "someone anyone somebody anybody no one staff".split()
)

# Nouns that begin a subject without an article, and what may stand before them there.
_BARE_SUBJECTS = frozenset(
    "personnel parents guardians students pupils children teachers aides nurses employees officers "
    "administrators adults others symptoms signs injuries circumstances conditions problems concerns "
    "members families".split()
)
_BEFORE_BARE = frozenset(
    "school district building staff other additional security medical trained new more two three both all".split()
)


def uninverted(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "if" for each "should" that stands before its subject; questions stay as they are."""
    if tokens and tokens[-1].text == "?":
        return list(tokens)
    return [
        replace(token, stem="if") if _is_inverted(tokens, at) else token
        for at, token in enumerate(tokens)
    ]


def _is_inverted(tokens: Sequence[Token], at: int) -> bool:
    following = tokens[at + 1].text.lower() if at + 1 < len(tokens) else ""
    if tokens[at].stem != "should" or following in ("", "not", "be"):
        return False
    if following in _SUBJECTS or following in _BARE_SUBJECTS:
        return True
    after = tokens[at + 2].text.lower() if at + 2 < len(tokens) else ""
    return following in _BEFORE_BARE and after in _BARE_SUBJECTS
