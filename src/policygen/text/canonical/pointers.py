"""Leaves out what only points or counts: "(see Form B)", the labels of a list's items."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.text.quantities.numbers import NUMBER_WORDS
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
    counted = False
    while at < len(tokens):
        if _is_label(tokens, at):
            at += 3
            continue
        if _counts_an_item(tokens, at, counted=counted):
            at, counted = at + 2, True
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


def _counts_an_item(tokens: Sequence[Token], at: int, *, counted: bool) -> bool:
    """Whether "1." or "b)" counts an item of a list in one line, behind a colon, a semicolon or another label.

    Arguments:
        counted: whether an item before it was counted so: then a comma parts them too.
    """
    text, marks = tokens[at].text, [t.text for t in tokens[at + 1 : at + 2]]
    ahead = tokens[at + 2 : at + 3]
    if marks not in ([")"], ["."]) or not ahead or not ahead[0].is_word or at == 0:
        return False
    if not (text.isdigit() and len(text) <= 2) and not (len(text) == 1 and text.isalpha()):
        return False
    before = at - 2 if tokens[at - 1].stem in ("and", "or") and at > 1 else at - 1
    parted = tokens[before].text
    first = text.lower() in ("a", "1") and marks == [")"] and (text.islower() or text.isdigit())
    return parted in (":", ";") or (parted == "," and counted) or (first and _more(tokens, at))


_NEXT_LABEL = {"a": "b", "1": "2"}


def _more(tokens: Sequence[Token], at: int) -> bool:
    """Whether the label after a first one follows in the sentence: "a) ..., b) ..."."""
    following = _NEXT_LABEL[tokens[at].text.lower()]
    return any(
        one.text == following and two.text == ")"
        for one, two in zip(tokens[at + 2 :], tokens[at + 3 :], strict=False)
    )


def _is_label(tokens: Sequence[Token], at: int) -> bool:
    """Whether a bracketed number or letter starts here that isn't a number said twice, "five (5)"."""
    if [t.text for t in tokens[at : at + 3 : 2]] != ["(", ")"]:
        return False
    inner, before = tokens[at + 1].text, tokens[at - 1].text.lower() if at else ""
    if before in NUMBER_WORDS or before.endswith(("ty", "teen")):
        return False
    return inner.isdigit() or len(inner) == 1 or set(inner) <= set("ivx")
