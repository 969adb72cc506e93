"""Leaves out what only points or counts: "(see Form B)", the labels of a list's items."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.text.numbers import NUMBER_WORDS
from policygen.text.tokens import Token


def without_pointers(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens without brackets that only point elsewhere: "(see Form B)"."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        if tokens[at].text == "(":
            end = next((i for i in range(at, len(tokens)) if tokens[i].text == ")"), at)
            if any(token.stem in ("see", "cf", "refer") for token in tokens[at:end]):
                at = end + 1
                continue
        out.append(tokens[at])
        at += 1
    return out


def without_labels(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without list labels inside a sentence: "(1)", "(a)", "(iv)", and one at its start."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        if _is_label(tokens, at):
            at += 3
            continue
        token = tokens[at]
        roman = (
            at + 1 < len(tokens) and tokens[at + 1].text == ")" and set(token.text) <= set("ivx")
        )
        if roman and (at == 0 or tokens[at - 1].text in (":", ";", ",", ".")):
            at += 2
            continue
        if at == 0 and token.text[:1] == "§" and len(tokens) > 2 and tokens[2].text == ".":
            at += 3
            continue
        numbered = token.text[:1].isdigit() or len(token.text) == 1
        marked = at + 1 < len(tokens) and (tokens[at + 1].text in (".", ")") or "." in token.text)
        if at == 0 and numbered and marked:
            at += 1
            continue
        out.append(token)
        at += 1
    return out


def _is_label(tokens: Sequence[Token], at: int) -> bool:
    """Whether a bracketed number or letter starts here that isn't a number said twice, "five (5)"."""
    if [t.text for t in tokens[at : at + 3 : 2]] != ["(", ")"]:
        return False
    inner, before = tokens[at + 1].text, tokens[at - 1].text.lower() if at else ""
    if before in NUMBER_WORDS or before.endswith(("ty", "teen")):
        return False
    return inner.isdigit() or len(inner) == 1 or set(inner) <= set("ivx")
