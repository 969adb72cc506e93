"""Reads other ways to say "within": "before more than two days have passed", "inside a week", "in the week after"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.quantities.numbers import number_at
from policygen.text.tokens import Token, stem

_UNITS = frozenset(stem(word) for word in "minute hour day week month year semester".split())
_KINDS = frozenset(stem(word) for word in "school business calendar working".split())
_PASS = frozenset(stem(word) for word in "pass elapse go".split())
_SINCE = frozenset({"since", "from", "after", "following"})
_PERIODS = _UNITS - {stem("semester")}
_AFTER = frozenset({"after", "following", "of"})


@goes_by(*_AFTER - {"of"}, "before", "inside", "less", "fewer")
def within_said(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "within" for each other form of a time by whose end something is done, "by" for a day."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        taken = _before_passed(tokens, at) or _inside(tokens, at) or _in_the(tokens, at)
        taken = taken or _on_or_before(tokens, at) or _in_no_case(tokens, at)
        if taken is None:
            out.append(tokens[at])
            at += 1
        else:
            put, at = taken
            out += put
    return out


def _before_passed(tokens: Sequence[Token], at: int) -> tuple[list[Token], int] | None:
    """ "Before (more than) two days have passed since" as "within two days after"."""
    if tokens[at].text.lower() != "before":
        return None
    begins = at + 1
    if [t.text.lower() for t in tokens[begins : begins + 2]] == ["more", "than"]:
        begins += 2
    ends = _past_amount(tokens, begins)
    said = [t.stem for t in tokens[ends : ends + 3]] if ends else []
    if said[:1] != ["have"] or said[1:2] not in ([word] for word in _PASS):
        return None
    if said[1] == "go" and said[2:] != ["by"]:
        return None
    end = ends + (3 if said[1] == "go" else 2)
    amount = [_put(tokens[at], "within"), *tokens[begins:ends]]
    if end < len(tokens) and tokens[end].text.lower() in _SINCE:
        return [*amount, _put(tokens[end], "after")], end + 1
    return amount, end


def _inside(tokens: Sequence[Token], at: int) -> tuple[list[Token], int] | None:
    """ "Inside (of) three days" as "within three days"."""
    if tokens[at].text.lower() != "inside":
        return None
    begins = at + 1
    if [t.text.lower() for t in tokens[begins : begins + 1]] == ["of"]:
        begins += 1
    return ([_put(tokens[at], "within")], begins) if _past_amount(tokens, begins) else None


def _in_the(tokens: Sequence[Token], at: int) -> tuple[list[Token], int] | None:
    """ "In the week after" as "within one week after"."""
    words = [t.text.lower() for t in tokens[at : at + 4]]
    if words[:2] != ["in", "the"] or len(words) < 4 or words[3] not in _AFTER - {"of"}:
        return None
    if tokens[at + 2].stem not in _PERIODS:
        return None
    return [_put(tokens[at], "within"), _put(tokens[at + 1], "one"), tokens[at + 2]], at + 3


def _on_or_before(tokens: Sequence[Token], at: int) -> tuple[list[Token], int] | None:
    """ "On or before the next school day" as "by the next school day"."""
    words = [t.text.lower() for t in tokens[at : at + 3]]
    if words not in (["on", "or", "before"], ["at", "or", "before"]):
        return None
    return [replace(_put(tokens[at], "by"), end=tokens[at + 2].end)], at + 3


def _in_no_case(tokens: Sequence[Token], at: int) -> tuple[list[Token], int] | None:
    """ "In no case less than three years" as "at least three years"."""
    words = [t.text.lower() for t in tokens[at : at + 5]]
    if (
        words[:2] != ["in", "no"]
        or words[2:3] not in (["case"], ["event"])
        or words[4:] != ["than"]
    ):
        return None
    if words[3] not in ("less", "fewer") or not _past_amount(tokens, at + 5):
        return None
    least = replace(_put(tokens[at + 3], "at"), end=tokens[at + 3].start)
    return [least, _put(tokens[at + 3], "least")], at + 5


def _past_amount(tokens: Sequence[Token], at: int) -> int:
    """The token after an amount of time that begins here: "two school days"; 0 if there is none."""
    read = number_at(tokens, at) if at < len(tokens) else None
    if read is None:
        return 0
    end = read[1]
    if end < len(tokens) and tokens[end].stem in _KINDS:
        end += 1
    return end + 1 if end < len(tokens) and tokens[end].stem in _UNITS else 0


def _put(token: Token, word: str) -> Token:
    """A token that reads as another word, at its place."""
    return replace(token, text=word, stem=stem(word))
