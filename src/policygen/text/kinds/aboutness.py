"""Tells which term of the field a sentence is about."""

from __future__ import annotations

from policygen.policy import Kind
from policygen.text.lexicon import Lexicon
from policygen.text.tokens import stems

_NOT_THE_TERM = {
    "team",
    "plan",
    "prevent",
    "intervent",
    "respons",
    "room",
    "staff",
    "program",
    "train",
    "drill",
    "servic",
    "card",
    "form",
    "log",
    "sheet",
    "file",
}


# Terms that policies use all the time; a sentence is about them where they are its subject.
_EVERYDAY = {
    stems(term) for term in ("incident", "debriefing", "violation", "retaliation", "physical force")
}


def about(sentence: str, lexicon: Lexicon) -> Kind | None:
    """The kind of the term of the field that a sentence is about.

    A protected category counts anywhere, a safe harbour in the subject or right after the verb; a
    trigger only as the subject.
    """
    words = stems(sentence.lower())
    verb = next(
        (i for i, word in enumerate(words) if word in ("be", "exist", "includ", "mean", "not")),
        len(words),
    )
    found: set[Kind] = set()
    for at in range(len(words)):
        for size in range(min(4, len(words) - at), 0, -1):
            kind = lexicon.terms.get(words[at : at + size])
            if kind is None or words[at] in (
                "parent",
                "student",
                "staff",
                "train",
                "injuri",
                "complaint",
                "injury",
            ):
                continue
            following = words[at + size : at + size + 1]
            subject = at + size <= verb and at <= 3
            if words[at : at + size] in _EVERYDAY and not subject:
                continue
            if following and following[0] in _NOT_THE_TERM:
                break
            near = subject or verb <= at <= verb + 4
            if (
                kind is Kind.PROTECTED_DEFINITION
                or (kind is Kind.SAFE_HARBOUR and near)
                or (kind is Kind.TRIGGER and subject)
            ):
                found.add(kind)
            break
    for kind in (Kind.PROTECTED_DEFINITION, Kind.SAFE_HARBOUR, Kind.TRIGGER):
        if kind in found:
            return kind
    return None
