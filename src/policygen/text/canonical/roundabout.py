"""Brings roundabout turns of duties to plain ones: "on the part of staff", "it must be possible for staff to see"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import by_first, goes_by, telling
from policygen.text.tokens import Token, stem

# Phrases that stand for one preposition, or for none.
_PHRASES: dict[tuple[str, ...], str] = {
    ("on", "the", "part", "of"): "by",
    ("at", "the", "hands", "of"): "by",
    ("by", "means", "of"): "by",
    ("by", "way", "of"): "by",
    ("through", "the", "use", "of"): "by",
    ("by", "the", "use", "of"): "by",
    ("in", "question"): "",
    ("from", "the", "date", "of"): "from",
    ("calculated", "from", "the", "date", "of"): "from",
    ("counted", "from", "the", "date", "of"): "from",
    ("counted", "from"): "from",
    ("counting", "from"): "from",
    ("measured", "from"): "from",
    ("calculated", "from"): "from",
    ("members", "of", "the", "public"): "public",
    ("the", "question", "whether"): "whether",
    ("the", "question", "of", "whether"): "whether",
    ("made", "known", "to"): stem("notify"),
    ("brought", "to", "the", "attention", "of"): stem("notify"),
    ("brought", "to", "the", "notice", "of"): stem("notify"),
    ("obliges",): "requir",
    ("set", "out", "in", "the"): "state",
    ("set", "forth", "in", "the"): "state",
    ("that", "very"): "that",
    ("the", "very"): "the",
}
_BY_FIRST = by_first(_PHRASES)
_OWED = frozenset({"shall", "must", "will"})
_WHO = 7  # tokens of who is meant
_REACH = 12  # tokens from "possible" to "for"
# Acts that two do with each other, as nouns.
_MUTUAL = frozenset(
    stem(word)
    for word in "meeting conversation discussion conference consultation talk contact interview debriefing".split()
)
_BODIES = frozenset(
    stem(word) for word in "team committee board panel council group commission".split()
)
_CONVENED, _MEET = frozenset({"convened", "reconvened"}), stem("meet")


@goes_by(*telling(_PHRASES), *_CONVENED, "possible", "open", "something", "between")
def roundabout(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with each roundabout turn in plain words."""
    out = _plain_phrases(tokens)
    out = _open_to_whom(_possible_for(out))
    return _with_each_other(_meeting(_without_something(out)))


def _plain_phrases(tokens: Sequence[Token]) -> list[Token]:
    """ "By" for "on the part of", nothing for "in question"."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        begun = _BY_FIRST.get(tokens[at].text.lower(), ())
        found = (w for w in begun if _said(tokens, at, len(w)) == w)
        words = max(found, key=len, default=())
        if not words:
            out.append(tokens[at])
            at += 1
            continue
        if _PHRASES[words]:
            end = tokens[at + len(words) - 1].end
            out.append(replace(tokens[at], stem=_PHRASES[words], end=end))
        at += len(words)
    return out


def _said(tokens: Sequence[Token], at: int, size: int) -> tuple[str, ...]:
    return tuple(token.text.lower() for token in tokens[at : at + size])


def _who(tokens: Sequence[Token], start: int) -> int | None:
    """The "to" after who is meant, which a verb follows."""
    for at in range(start + 1, min(start + _WHO, len(tokens) - 1)):
        if tokens[at].stem == "to":
            return at
        if not tokens[at].is_word:
            return None
    return None


def _possible_for(tokens: list[Token]) -> list[Token]:
    """ "Staff must be able to see" for "it must be possible for staff to see"."""
    if _said(tokens, 0, 1) != ("it",) or len(tokens) < _WHO or tokens[1].stem not in _OWED:
        return tokens
    if _said(tokens, 2, 2) != ("be", "possible"):
        return tokens
    start = next(
        (n for n in range(4, min(_REACH, len(tokens))) if tokens[n].stem == "for"), len(tokens)
    )
    to = _who(tokens, start + 1)
    if to is None:
        return tokens
    able = replace(tokens[3], stem=stem("able"))
    return [*tokens[start + 1 : to], tokens[1], tokens[2], able, *tokens[to:], *tokens[4:start]]


def _open_to_whom(tokens: list[Token]) -> list[Token]:
    """ "A parent may appeal" for "it is open to a parent to appeal"."""
    for at in range(len(tokens) - 6):
        if _said(tokens, at, 1) != ("it",) or _said(tokens, at + 1, 3) not in _OPENINGS:
            continue
        to = _who(tokens, at + 4)
        if to is not None:
            may = replace(tokens[at + 2], stem="may")
            return [*tokens[:at], *tokens[at + 4 : to], may, *tokens[to + 1 :]]
    return tokens


_OPENINGS = (("is", "open", "to"), ("remains", "open", "to"))


def _without_something(tokens: list[Token]) -> list[Token]:
    """The tokens without the frame "is something that": what follows says what is owed."""
    for at in range(2, len(tokens) - 4):
        if _said(tokens, at, 2) == ("is", "something") and tokens[at + 2].stem in ("that", "which"):
            return [*tokens[:at], *tokens[at + 3 :]]
    return tokens


def _meeting(tokens: list[Token]) -> list[Token]:
    """ "Meet" for what is said of a body that is convened: nobody else than its members comes together."""
    out: list[Token] = []
    for at, token in enumerate(tokens):
        before = [one.stem for one in tokens[max(0, at - _BACK) : at]]
        body = next((one for one in reversed(before) if one not in _BETWEEN), "")
        if token.text.lower() in _CONVENED and before[-1:] == ["be"] and body in _BODIES:
            out.append(replace(token, stem=_MEET))
        else:
            out.append(token)
    return out


_BACK = 6
_BETWEEN = frozenset({"be", "to", "shall", "must", "will", "should", "may", "have"})


def _with_each_other(tokens: list[Token]) -> list[Token]:
    """ "A conversation by A with B" for "a conversation between A and B"."""
    for at in range(1, len(tokens) - 3):
        if tokens[at].stem != "between" or not _is_mutual(tokens, at):
            continue
        joint = next(
            (n for n in range(at + 2, min(at + _WHO, len(tokens) - 1)) if tokens[n].stem == "and"),
            None,
        )
        if joint is None or any(not one.is_word for one in tokens[at:joint]):
            continue
        by, joined = replace(tokens[at], stem="by"), replace(tokens[joint], stem="with")
        return [*tokens[:at], by, *tokens[at + 1 : joint], joined, *tokens[joint + 1 :]]
    return tokens


def _is_mutual(tokens: Sequence[Token], at: int) -> bool:
    """Whether an act that two do with each other is named before "between"."""
    return any(one.stem in _MUTUAL for one in tokens[max(0, at - _REACH) : at])
