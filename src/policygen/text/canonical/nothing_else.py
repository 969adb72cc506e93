"""Joins to a sentence one that only says that nothing else will do: "Such use is not allowed in any other case."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token, stem

_SUBJECT = (
    r"(?:it|they|neither|(?:such|this|that|these|those|the|any|no) \w+(?: or \w+)?|"
    r"(?:(?:physical|mechanical|any|no) )?(?:restraints?|seclusion|isolation)"
    r"(?: (?:or|and|nor) (?:physical )?(?:restraints?|seclusion|isolation))?)"
)
_USED = r"(?:used?|permitted|allowed|authorized|employed|applied|imposed|justified|appropriate|acceptable)"
_OTHER = (
    r"(?:(?:in|under|for|at|on) any other "
    r"(?:circumstances?|cases?|situations?|events?|purposes?|reasons?|times?|grounds?|occasions?)|otherwise)"
)
_ALL_OTHER = r"(?:(?:in|under|for|at|on) all other (?:circumstances|cases|situations|purposes|reasons|times)|otherwise)"
_BARRED = r"(?:prohibited|forbidden|not (?:permitted|allowed|authorized))"
_SAID = re.compile(
    rf"(?:{_SUBJECT} (?:(?:is|are) (?:not|never)|(?:shall|may|must|will) (?:not|never) be) (?:to be )?{_USED} {_OTHER}"
    rf"|{_SUBJECT} (?:is|are|shall be) {_BARRED} {_ALL_OTHER}"
    rf"|{_ALL_OTHER},? {_SUBJECT} (?:is|are|shall be) {_BARRED}"
    rf"|no other use(?: of (?:restraint|seclusion|either|these \w+))? (?:is|shall be|may be) (?:permitted|allowed|made)"
    r")\s*\.",
    re.IGNORECASE,
)
_AFTER = re.compile(rf"[.]\s+(?={_SAID.pattern})", re.IGNORECASE)
_FOR = re.compile(r"\bfor (?:any|all) other (?:purposes?|reasons?)", re.IGNORECASE)


def says_nothing_else(sentence: str) -> bool:
    """Whether a sentence says only that nothing but what stands before it will do."""
    return _SAID.match(sentence) is not None


def joined_with_nothing_else(sentence: str) -> str:
    """A text with such a sentence as the end of the one before: "..., but not otherwise."."""
    found = _AFTER.search(sentence)
    if not found:
        return sentence
    end = _SAID.match(sentence, found.end())
    assert end is not None
    rest = sentence[end.end() :]
    return f"{sentence[: found.start()]}, but {_ending(end.group())}.{rest}"


def _ending(said: str) -> str:
    return "for no other purpose" if _FOR.search(said) else "not otherwise"


@goes_by("other", "otherwise")
def nothing_else(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with ", but not otherwise" for such a sentence after another one."""
    for at in range(1, len(tokens) - 3):
        if tokens[at].text != "." or tokens[at + 1].text[:1].islower():
            continue
        said = _SAID.match(" ".join(t.text for t in tokens[at + 1 :]))
        if said:
            first = tokens[at + 1]
            words = f", but {_ending(said.group())}".replace(",", " ,").split()
            closing = [replace(first, text=word, stem=stem(word)) for word in words]
            return [*tokens[:at], *closing, tokens[-1]]
    return list(tokens)
