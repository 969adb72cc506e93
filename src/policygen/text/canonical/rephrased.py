"""Brings turns of everyday English to one form: "whoever", "will not walk", "receives training"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.fronted_only import behind_its_subject
from policygen.text.canonical.goes_by import goes_by
from policygen.text.kinds.practices import tells_what_is_done
from policygen.text.tokens import Token, stem

_CONDITIONS = frozenset({"if", "when", "where", "whenev", "once", "while"})
_PERSONS = frozenset(
    {"student", "child", "pupil", "learner", "he", "she", "parent", "they", "who", "youngster"}
)
_TRAINING = frozenset({"train", "instruct"})
_RECEIVE = frozenset({stem(word) for word in "receive get undergo obtain complete finish".split()})
_COMPLETE = frozenset({stem("complete"), stem("finish")})
_BETWEEN = 4  # words between a verb and the training that it carries
_NO_ADJECTIVE = frozenset(
    "of to for by with on at or and the that a an in from this its their his such no any".split()
)
_LEAVES = frozenset({"may", "shall", "can", "will", "must"})
_SUBJECTS = frozenset(
    stem(word)
    for word in (
        "the a an any staff we they he she it you student students employee employees personnel teacher teachers aide "
        "adult adults anyone parents school no such"
    ).split()
)
_FRONTS = frozenset(
    stem(word)
    for word in "if when where after with upon on for in by once while during as to until under".split()
)


@goes_by("whoever", "whosoever", "who", "that", "which", "not", "training", "only")
def rephrased(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with turns of everyday English in one form."""
    return _set_off(_trained(_unwilling(_owed(_whoever(tokens)))))


def _whoever(tokens: Sequence[Token]) -> list[Token]:
    """ "Any person who" for a "whoever" that acts."""
    out: list[Token] = []
    for at, token in enumerate(tokens):
        acts = not at or not tokens[at - 1].is_word or tokens[at - 1].stem == "by"
        if acts and token.text.lower() in ("whoever", "whosoever"):
            out += [replace(token, stem=word) for word in ("any", "person", "who")]
        else:
            out.append(token)
    return out


# Verbs of duties in the present tense, and what follows a verb and never a noun.
_DUTIES = frozenset(
    "reports records documents notifies informs tells calls telephones writes signs files submits sends gives hands "
    "releases stops ends keeps completes provides attends receives undergoes remains stays watches monitors observes "
    "checks reviews explains describes enters logs meets begins leaves passes fills makes takes asks helps obtains "
    "places uses".split()
)
_OBJECTS = frozenset(
    "the a an it this that these them him her his their to in within at on by with each every any no all out up "
    "immediately promptly such not never only what how whether".split()
)
_FAR = 24  # tokens from a subject's relative clause to the main verb


def _owed(tokens: list[Token]) -> list[Token]:
    """ "Shall" before the main verb after a relative clause: "any aide who sees a hold reports it"."""
    who = next((i for i, t in enumerate(tokens[:7]) if t.stem in ("who", "that", "which")), None)
    if who is None or any(not t.is_word for t in tokens[:who]) or not who:
        return tokens
    if any(t.stem in _CONDITIONS or t.stem in ("be", "mean") for t in tokens[:who]):
        return tokens
    for at in range(who + 3, min(who + _FAR, len(tokens) - 1)):
        if tokens[at].stem in _LEAVES or tokens[at].text in (".", ";", ":"):
            return tokens
        done = _is_done(tokens, at)
        if tokens[at].text not in _DUTIES and not done:
            continue
        before = tokens[at - 1]
        joined = before.stem in ("and", "or", "not", "who", "that", "which", "he", "she", "it", ",")
        if joined or before.text.lower() in _NO_ADJECTIVE or not before.is_word:
            continue
        if _modal_follows(tokens, at):
            return tokens  # "a room in which a student is secluded may not be locked"
        if done or tokens[at + 1].text.lower() in _OBJECTS:
            shall = replace(tokens[at], text="shall", stem="shall", end=tokens[at].start)
            return [*tokens[:at], shall, *tokens[at:]]
    return tokens


def _modal_follows(tokens: Sequence[Token], at: int) -> bool:
    """Whether the main modal comes after a verb, which then is the relative clause's own."""
    for token in tokens[at + 1 :]:
        if token.stem in _LEAVES:
            return True
        if not token.is_word or token.stem in _CONDITIONS | _CLAUSES:
            return False
    return False


_CLAUSES = frozenset(
    {"who", "that", "which", "unless", "until", "befor", "after", "whether", "and", "or"}
)


def _is_done(tokens: Sequence[Token], at: int) -> bool:
    """Whether "is kept" or the like stands here, and no naming, leave or ban."""
    if tokens[at].text not in ("is", "are"):
        return False
    ahead = [t.text.lower() for t in tokens[at : at + 3] if t.is_word]
    if ahead[1:2] == ["to"] and len(ahead) > 2:
        return True  # "a parent who asks [is to have] it"
    return tells_what_is_done(f" {' '.join(ahead[:2])} ") or "kept" in ahead[1:2]


def _unwilling(tokens: list[Token]) -> list[Token]:
    """ "Refuses to" for the "will not" of a person in a condition: "when a student will not walk"."""
    for at in range(2, len(tokens) - 2):
        if (
            tokens[at].text.lower() not in ("will", "won't", "won’t")
            or tokens[at + 1].stem != "not"
        ):
            continue
        if tokens[at - 1].stem not in _PERSONS or tokens[at + 2].stem == "be":
            continue
        of_whom = tokens[at - 1].stem == "who" and tokens[at - 2].stem in _PERSONS
        if of_whom or any(t.stem in _CONDITIONS for t in tokens[max(0, at - 5) : at]):
            said = [replace(tokens[at], stem=stem("refuse")), replace(tokens[at + 1], stem="to")]
            return [*tokens[:at], *said, *_unwilling(tokens[at + 2 :])]
    return tokens


def _trained(tokens: list[Token]) -> list[Token]:
    """ "Is trained" for "receives training", also where words stand between: "has completed first-aid training"."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        carried = token.stem in _RECEIVE and _training_follows(tokens, at + 1)
        if carried and token.stem in _COMPLETE:
            carried = at > 0 and tokens[at - 1].stem == "have"
        if carried:
            if out and out[-1].stem == "have":
                out.pop()
            out.append(replace(token, stem="be"))
        else:
            out.append(token)
        at += 1
    return out


def _training_follows(tokens: Sequence[Token], start: int) -> bool:
    for at in range(start, min(start + _BETWEEN, len(tokens))):
        if tokens[at].text.lower() == "training":
            following = tokens[at + 1].stem if at + 1 < len(tokens) else ""
            return following not in (
                "materi",
                "record",
                "certif",
                "certificate",
                "manual",
                "session",
                "program",
            )
        if not (tokens[at].is_word or tokens[at].text == "-") or tokens[at].stem in _NO_ADJECTIVE:
            return False
    return False


def _set_off(tokens: list[Token]) -> list[Token]:
    """A comma after a condition that "only" opens, where the modal follows before its subject."""
    if not tokens or tokens[0].stem != "only" or len(tokens) < 4 or tokens[1].stem not in _FRONTS:
        return tokens
    for at in range(3, len(tokens) - 1):
        if tokens[at].text in (",", ";", ":", "."):
            return tokens
        inverted = tokens[at].stem in _LEAVES and tokens[at + 1].stem in _SUBJECTS
        if inverted and tokens[at - 1].stem not in ("who", "that", "which"):
            plain = behind_its_subject(tokens, at)
            if plain is not None:
                return plain
            comma = replace(tokens[at], text=",", stem=",", end=tokens[at].start)
            return [*tokens[:at], comma, *tokens[at:]]
    return tokens
