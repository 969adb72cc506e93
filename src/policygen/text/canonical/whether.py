"""Brings "whether ... or not" to "whether or not ...", as the words between say the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token, stem

_DETERMINERS = frozenset("the a an any he she they it".split())
_LONGEST = 16  # tokens between "whether" and its "or not"
_ENDS = frozenset(",;:.)")


def no_matter_what(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "no matter what" for a "whatever" before a clause, and "no matter how" for "however briefly"."""
    out: list[Token] = []
    for at, token in enumerate(tokens):
        following = tokens[at + 1].text.lower() if at + 1 < len(tokens) else ""
        if token.text.lower() == "whatever" and following in _DETERMINERS:
            out += [replace(token, stem=word) for word in ("no", "matter", "what")]
        elif token.text.lower() == "however" and _is_of_degree(tokens, at):
            out += [replace(token, stem=word) for word in ("no", "matter", "how")]
        else:
            out.append(token)
    return out


_DEGREES = frozenset(
    "slight small minor brief short long young old mild gentle light little much many few often".split()
)


def _is_of_degree(tokens: Sequence[Token], at: int) -> bool:
    """Whether "however" stands before an adverb or an adjective of degree: "however briefly", never "however, the"."""
    following = tokens[at + 1].text.lower() if at + 1 < len(tokens) else ""
    return following in _DEGREES or (len(following) > 4 and following.endswith("ly"))


_ANY = {"anyone": "someone", "anybody": "somebody", "anything": "something", "any": "a"}


def _with_some(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "someone" for "anyone" behind "whether or not", where "not anyone" isn't "no one"."""
    return [
        replace(token, stem=stem(_ANY[token.text.lower()]))
        if token.text.lower() in _ANY and [t.stem for t in tokens[max(0, at - 3) : at]] == _SETTLED
        else token
        for at, token in enumerate(tokens)
    ]


_SETTLED = ["whether", "or", "not"]


@goes_by("whether")
def whether_or_not(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with each "or not" that closes a clause with "whether" moved to its front."""
    out = list(tokens)
    for at, token in enumerate(tokens):
        if token.stem != "whether":
            continue
        end = next(
            (
                i
                for i in range(at + 1, min(at + _LONGEST, len(tokens) - 1))
                if (tokens[i].stem, tokens[i + 1].stem) == ("or", "not")
            ),
            None,
        )
        if end is None or end == at + 1 or any(t.text in ";." for t in tokens[at:end]):
            continue
        if end + 2 < len(tokens) and tokens[end + 2].text not in _ENDS:
            continue
        pair = [replace(one, start=token.start, end=token.end) for one in tokens[end : end + 2]]
        out = [*tokens[: at + 1], *pair, *tokens[at + 1 : end], *tokens[end + 2 :]]
        return whether_or_not(out)
    return _with_some(out)
