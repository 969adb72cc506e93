"""Names what a paper tells with a question: "state where it took place" as "state the location"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token, stem

_TELLING = frozenset(
    stem(word)
    for word in (
        "state show describe include record document report log note explain tell list contain give say specify "
        "indicate mention enter identify forth out cover discuss consider suggest propose"
    ).split()
)
_JOINTS = frozenset({"and", "or"})
_ASKED = frozenset({"when", "where", "how", "why", "what", "who", "whether"})
_LOCATION, _NAME, _PLACE = stem("location"), stem("name"), stem("place")
_EVENTS = frozenset(
    stem(word)
    for word in (
        "restraint seclusion isolation hold incident event use intervention it they escort confinement fall injury "
        "seclude restrain isolate student child pupil he she"
    ).split()
)
_HAPPENED = frozenset(
    stem(word) for word in "occur happen use restrain seclude isolate hold".split()
)
_DETERMINERS = frozenset({"the", "this", "each", "that", "a", "an", "physical", "any"})
_PERSONS = (["person"], ["individual"])
_MODALS = frozenset({"shall", "must", "may", "will", "should", "be", "have"})
_REACH = 7  # tokens from "where" to what happened there


@goes_by(_NAME, "place", "ways", "where")
def told_contents(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "location" for an asked "where" and "who" for "the name of the person who", after "state"."""
    verb = next((i for i in range(1, len(tokens) - 1) if _tells(tokens, i)), None)
    if verb is None:
        return list(tokens)
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        size = _person_named(tokens, at) if at > verb else 0
        if size:
            out.append(replace(token, text="who", stem="who", end=tokens[at + size - 1].end))
            at += size
            continue
        size = _place(tokens, at) if at > verb else 0
        if size:
            out.append(replace(token, stem=_LOCATION, end=tokens[at + size - 1].end))
            at += size
            continue
        text = token.text.lower()
        if at > verb and text == "ways" and [t.stem for t in tokens[at + 1 : at + 2]] == ["to"]:
            out.append(replace(token, stem="how"))
        elif at > verb and text == "where" and _is_asked(tokens, verb, at) and _happens(tokens, at):
            out.append(replace(token, stem=_LOCATION))
        else:
            out.append(token)
        at += 1
    return out


def _tells(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb of telling stands here, and not the report that tells."""
    noun = tokens[at - 1].text.lower() in _DETERMINERS or tokens[at + 1].stem in _MODALS
    noun = noun or tokens[at].text.lower().endswith("ing")
    return tokens[at].stem in _TELLING and not noun


def _is_asked(tokens: Sequence[Token], verb: int, at: int) -> bool:
    """Whether a question word stands right after the verb of telling, or is joined to another question there."""
    before = tokens[at - 1]
    if before.stem in _TELLING:
        return True
    if before.stem not in _JOINTS and before.is_word and not before.stem.isdigit():
        return False
    words = [t for t in tokens[verb + 1 : at] if t.is_word and not t.stem.isdigit()]
    between = [t for t in words if t.text.lower() not in _DETERMINERS]
    if not between or between[0].stem not in _ASKED | {stem("reason"), stem("date")}:
        return False
    return not (before.text == "," and tokens[at - 2].text.lower() in ("and", "or"))


def _happens(tokens: Sequence[Token], at: int) -> bool:
    """Whether "where" asks where an event took place: "where the restraint occurred"."""
    ahead = [t.stem for t in tokens[at + 1 : at + 1 + _REACH] if t.text.lower() not in _DETERMINERS]
    if not ahead or ahead[0] not in _EVENTS:
        return False
    for n, word in enumerate(ahead[1:], start=1):
        if word in _HAPPENED or ahead[n : n + 2] == ["take", _PLACE]:
            return True
        if word not in _EVENTS and word not in ("be", "of", "or", "and"):
            return False
    return False


def _person_named(tokens: Sequence[Token], at: int) -> int:
    """How many tokens say "name of the person who": a "who" that is asked."""
    words = [t.text.lower() for t in tokens[at + 1 : at + 5]]
    if tokens[at].stem != _NAME or words[:1] != ["of"]:
        return 0
    noun = 2 if words[1:2] == ["the"] else 1
    if words[noun : noun + 1] not in _PERSONS:
        return 0
    return noun + 3 if words[noun + 1 : noun + 2] == ["who"] else 0


def _place(tokens: Sequence[Token], at: int) -> int:
    """How many tokens say "place where", "place of" or "in what place", right after a verb of telling."""
    words = [t.text.lower() for t in tokens[at : at + 3]]
    before = tokens[at - 1]
    if words[:1] in (["in"], ["at"]) and words[1:] in (["what", "place"], ["which", "place"]):
        return 3 if before.stem in _TELLING else 0
    led = before.text.lower() == "the" and tokens[at - 2].stem in _TELLING
    if words[:1] != ["place"] or not led:
        return 0
    if words[1:2] == ["where"]:
        return 2
    if words[1:] in (["in", "which"], ["at", "which"]):
        return 3
    return 1 if words[1:2] == ["of"] else 0
