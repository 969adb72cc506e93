"""Brings "no more force than is needed" and "only as much force as is needed" to "only necessary force"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.markers import MODALS
from policygen.text.tokens import Token, stem

_ONLY = stem("only")
_NECESSARY = stem("necessary")
_NEEDED = frozenset({stem("needed"), _NECESSARY, stem("required")})
_ARTICLES = frozenset({"a", "an", "the", "that", "such"})
_LINKS = frozenset({"that", "which", "as"})
_BE = frozenset({"be", "may", "might"})
_HOW = frozenset(stem(word) for word in "strictly absolutely reasonably actually truly".split())
_MEASURES = frozenset(stem(word) for word in "amount degree level".split())
_USE = frozenset(stem(word) for word in "use employ apply exert".split())
_LONGEST = 4  # words of what is limited


@goes_by(_ONLY, "more")
def no_more_than(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with each "no more ... than is necessary" as "only necessary ..."."""
    tokens = _leave_for(tokens)
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        found = _limited(tokens, at)
        if found is None:
            out.append(tokens[at])
            at += 1
            continue
        thing, how, end = found
        span = {"start": tokens[at].start, "end": tokens[end - 1].end}
        out.append(replace(tokens[at], stem=_ONLY))
        out += how
        out.append(Token(tokens[end - 1].text, _NECESSARY, tokens[end - 1].start, span["end"]))
        out += thing
        at = end
    return out


def _leave_for(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "May not use more force than is needed" as "may use no more force than is needed"."""
    for at in range(1, len(tokens) - 4):
        words = [t.stem for t in tokens[at : at + 4]]
        if words[0] != "not" or tokens[at - 1].stem not in MODALS or words[1] not in _USE:
            continue
        more = at + 3 if words[2] == "any" else at + 2
        if tokens[more].stem == "more" and _until(tokens, more + 1, {"than"}):
            return [
                *tokens[:at], tokens[at + 1], replace(tokens[at], stem="no"), *tokens[more:]
            ]  # fmt: skip
    return tokens


def _limited(tokens: Sequence[Token], at: int) -> tuple[list[Token], list[Token], int] | None:
    """What a limit that begins here limits, how strictly, and where it ends."""
    words = [t.stem for t in tokens[at : at + 3]]
    if words[:2] in (["no", "more"], ["not", "more"]):
        return _until(tokens, at + 2, {"than"})
    if words == [_ONLY, "as", "much"]:
        return _until(tokens, at + 3, {"as"})
    if words[:1] == [_ONLY] and words[1:2] and words[1] in _ARTICLES:
        return _until(tokens, at + 2, _LINKS)
    return None


def _until(
    tokens: Sequence[Token], start: int, links: frozenset[str] | set[str]
) -> tuple[list[Token], list[Token], int] | None:
    if [t.stem for t in tokens[start + 1 : start + 2]] == ["of"] and tokens[
        start
    ].stem in _MEASURES:
        start += 2
    end = start
    while end < len(tokens) and tokens[end].is_word and end - start <= _LONGEST:
        if tokens[end].stem in links | _NEEDED | _HOW:
            break
        end += 1
    thing = list(tokens[start:end])
    if not 1 <= len(thing) <= _LONGEST or end >= len(tokens):
        return None
    linked = tokens[end].stem in links
    if not linked and links & {"than"}:
        return None
    end += linked
    while end < len(tokens) and tokens[end].stem in _BE:
        end += 1
    how = []
    if end < len(tokens) and tokens[end].stem in _HOW:
        how, end = [tokens[end]], end + 1
    if end < len(tokens) and tokens[end].stem in _NEEDED:
        return thing, how, end + 1
    return None
