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
    out: list[Token] = []
    for at, token in enumerate(tokens):
        again = _joined_to_inverted(tokens, out, at)
        out.append(replace(token, stem="if") if again or _is_inverted(tokens, at) else token)
    return out


def _joined_to_inverted(tokens: Sequence[Token], read: Sequence[Token], at: int) -> bool:
    """Whether a "should" goes on with a condition: "should he act so, and should gentler steps have failed, ..."."""
    if tokens[at].stem != "should" or not at or tokens[at - 1].stem not in ("and", "or"):
        return False
    return any(one.stem == "if" and one.text.lower() == "should" for one in read)


def _is_inverted(tokens: Sequence[Token], at: int) -> bool:
    following = tokens[at + 1].text.lower() if at + 1 < len(tokens) else ""
    if tokens[at].stem != "should" or following in ("", "not", "be"):
        return False
    if at == 0 and any(token.text == "," for token in tokens):
        return True
    if following in _SUBJECTS or following in _BARE_SUBJECTS:
        return True
    third = tokens[at + 2].text.lower() if at + 2 < len(tokens) else ""
    return following in _BEFORE_BARE and third in _BARE_SUBJECTS
