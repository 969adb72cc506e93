"""Reads "a lock capable of being opened" and "a device capable of locking the door" with "that can"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token, stem

_OPENERS = frozenset({"that", "which"})
# Before "capable" these leave it an adjective of its own: "is capable of", "not capable of".
_NO_NOUN = frozenset(
    "is are be been being was were not if when and or , ; : ( as seem seems more".split()
)
# A person who "can" may be one who is let: "capable of restraining" says only that they are able.
_PERSONS = frozenset(
    stem(word)
    for word in "staff personnel employee employees person persons people member members teacher teachers aide aides "
    "student students pupil pupils child adult adults those someone anyone nobody somebody individual individuals "
    "nurse officer officers parent parents guardian professional professionals volunteer contractor".split()
)


@goes_by("capable")
def that_can(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "that can open" for "capable of opening" behind a thing, and for "that is capable of opening"."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        said = [token.text.lower() for token in tokens[at : at + 3]]
        acts = len(said) == 3 and said[:2] == ["capable", "of"] and said[2].endswith("ing")
        clause = len(out) > 1 and out[-1].stem == "be" and out[-2].stem in _OPENERS
        noun = bool(out) and out[-1].is_word and out[-1].text.lower() not in _NO_NOUN
        noun = noun and out[-1].stem not in _PERSONS
        if not acts or not (clause or noun):
            out.append(tokens[at])
            at += 1
            continue
        if clause:
            out.pop()
        else:
            out.append(replace(tokens[at], text="that", stem="that", end=tokens[at].start))
        can = replace(tokens[at], text="can", stem="can", end=tokens[at + 1].end)
        act = tokens[at + 2]
        out += [can, replace(act, stem="be") if said[2] == "being" else act]
        at += 3
    return out
