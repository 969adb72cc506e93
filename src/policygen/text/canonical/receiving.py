"""Reads a parent who receives something as being given it: "the parent shall receive a copy" is given one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token, stem

_PARENTS = frozenset(
    stem(word) for word in "parent guardian family mother father caregiver".split()
)
_MODALS = ("shall", "must", "will", "should")
_GETS = frozenset(stem(word) for word in "get receive".split())
_RECEIVE, _GIVE, _TRAINING = stem("receive"), stem("give"), stem("training")


@goes_by(*_GETS)
def receiving(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "be given" for what parents shall receive."""
    out: list[Token] = []
    for at, token in enumerate(tokens):
        before = [one.stem for one in tokens[max(0, at - 2) : at]]
        if _gets(tokens, at):
            out += [replace(token, stem="be"), replace(token, stem=_GIVE)]
            continue
        ahead = {one.stem for one in tokens[at + 1 : at + 4]}
        owed = len(before) == 2 and before[0] in _PARENTS and before[1] in _MODALS
        if token.stem == _RECEIVE and owed and _TRAINING not in ahead:
            out += [replace(token, stem="be"), replace(token, stem=_GIVE)]
        else:
            out.append(token)
    return out


_READERS = _PARENTS | {stem("you")}
_THINGS = frozenset("a an the our this that these written copy free any notice it one".split())
_OPENING = frozenset(
    stem(word)
    for word in "after when if once before until upon since whenever unless that which who".split()
)
_CLAUSE = 5  # tokens before a verb among which the word that opens its clause stands


def _gets(tokens: Sequence[Token], at: int) -> bool:
    """Whether parents get a thing, in a main clause: "you will get a copy", "parents receive the report"."""
    if (
        tokens[at].stem not in _GETS
        or not {t.text.lower() for t in tokens[at + 1 : at + 2]} & _THINGS
    ):
        return False
    who = at - 2 if at > 1 and tokens[at - 1].stem in _MODALS else at - 1
    if who < 0 or tokens[who].stem not in _READERS:
        return False
    before = tokens[max(0, who - _CLAUSE) : who]
    return not any(t.stem in _OPENING or t.text.lower() == "day" for t in before)
