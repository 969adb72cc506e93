"""Says "calls" for "gives a call to": "the principal gives you a call", "gives the parents a phone call"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.tokens import Token, stem

_GIVE = stem("give")
_CALL = stem("call")
_WAYS = frozenset({"phone", "telephone"})
_FAR = 4  # tokens that name whom


def calling(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with the verb "call" for "give" and "a call", with those between who are called."""
    out = list(tokens)
    at = 0
    while at < len(out):
        end = _call_after(out, at) if out[at].stem == _GIVE else 0
        if end:
            whom = out[at + 1 : end]
            size = 3 if out[end + 1].text.lower() in _WAYS else 2
            out[at : end + size] = [replace(out[at], text="call", stem=_CALL), *whom]
        at += 1
    return out


def _call_after(tokens: Sequence[Token], at: int) -> int:
    """Where "a (phone) call" begins behind "give" and one or more words for whom; 0 if it doesn't."""
    for end in range(at + 2, min(at + 2 + _FAR, len(tokens) - 1)):
        said = [token.text.lower() for token in tokens[end : end + 3]]
        if not tokens[end - 1].is_word:
            return 0
        if said[:2] == ["a", "call"] or (
            said[0] == "a" and said[1] in _WAYS and said[2:] == ["call"]
        ):
            return end
    return 0
