"""Reads a label before words of its own: "Monitoring: Staff shall watch ...", "Use of restraint – only ..."."""

from __future__ import annotations

import re
from dataclasses import dataclass

from policygen.policy import Kind
from policygen.text.glossary_entries import tells_meaning
from policygen.text.kinds.construing import REFERS
from policygen.text.kinds.titles import (
    names_a_limit,
    names_how_long_to_keep,
    names_what_is_owed,
    title_kind,
)
from policygen.text.rules_behind_labels import is_rule
from policygen.text.run_in import names

_LABEL = re.compile(
    r"[\"“*_]{0,3}(?P<label>[A-Z][\w’'/()-]*(?:(?:, | & | |/)[\w’'/()-]+){0,6})[\"”*_]{0,3}"
    r"(?::|\s[–—]|\s--?)[*_]{0,3}\s+(?=\S)"
)
# What turns or weighs the words after it, and so belongs to them; or tells that nothing is ordered.
_WEIGHS = re.compile(
    r"^(?:exceptions?|exempt(?:ion|ed)?|excluded|exclusions?|including|examples?|for example|notes?|warning|important|"
    r"definition|meaning|defined|reminder|caution|however|question|answer|q|a|yes|no|unless|except|only|never|if|"
    r"provided|also|and|or|(?:the )?(?:same|next|following|first|second|third)|within|by|before|after|at|on|in|during|"
    r"every|each|immediate(?:ly)?|prompt(?:ly)?|then|later|day|daily|annually|monthly|weekly|yearly|until|once|upon)\b",
    re.IGNORECASE,
)
# "Say this: ...": an order whose object follows, and no label.
_ORDER = re.compile(
    r"^(?!Who|What|When|Where|How|By|For|After|During)[A-Z][a-z]+ "
    r"(?:this|that|these|those|the|an?|it|them|him|her|us|me|your|their|each|every|all|any)\b"
)
# "Seclusion: staff may not use it": the rule needs its label.
_LEANS = re.compile(r"\b(?:it|its|them|these|this)\b", re.IGNORECASE)
_SUBORDINATE = re.compile(
    r"\b(?:who|whom|that|which|where|when|while|if|because|unless|until|whether|whenever|what|than|how|why)\b[^,;:]*",
    re.IGNORECASE,
)
_ORDERS = re.compile(
    r"\b(?:shall|must|should)\b(?! (?:mean|be (?:defined|understood))\b)|\bmay (?:not |only |never )?be (?:used|"
    r"imposed|applied|placed|kept|held)\b|\b(?:staff|employees?|teachers?|personnel|principal|school|district|adults?|"
    r"nobody|no one|we|you)(?: members?)? (?:may|can|will|cannot)\b",
    re.IGNORECASE,
)
# A verdict without its subject, which is the label: "Prone restraint: Prohibited."
_VERDICT = re.compile(
    r"^(?:(?:is|are) )?(?:strictly |expressly |always |absolutely |only )?(?:(?:not |never )?(?:permitted|allowed|"
    r"authorized|used)|prohibited|forbidden|banned|barred|never|not to be|required|mandatory|optional|discouraged)\b",
    re.IGNORECASE,
)
_MODAL = re.compile(
    r"^(?:(?:shall|must|may|should|will|can) (?!not be construed)|cannot )", re.IGNORECASE
)
_ONLY = re.compile(
    r"^(?:by |only (?=(?:by|in|when|if|as|with|after|for|to|during|under|on|where|while)\b))",
    re.IGNORECASE,
)
_NUMBER = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|forty-five|fifty|sixty|"
    "ninety"
)
_CAPS_ONLY = re.compile(
    r"^(?:up to |at most |no more than |not more than |no longer than |a maximum of )?(?:\d|"
    rf"(?:{_NUMBER})\b|an? (?:hour|minute|day)|half)",
    re.IGNORECASE,
)
# How a phrase begins that says how, when, by whom or to whom, and not what a thing is.
_ELLIPTIC = re.compile(
    r"^(?:annual(?:ly)?|year(?:ly)?|month(?:ly)?|week(?:ly)?|dai?ly|hourly|quarterly|continuous(?:ly)?|constant(?:ly)?|"
    r"immediate(?:ly)?|prompt(?:ly)?|same[- ]day|next|by|within|before|after|at|on|in|to|from|during|every|each|all|"
    r"only|no|not|once|twice|(?:up to |at least |no (?:more|less|later) than )?(?:\d+|"
    rf"(?:{_NUMBER}))\b|written|in writing|oral(?:ly)?|verbal(?:ly)?|electronic(?:ally)?|required|given|kept|sent|"
    r"done|as|when|whenever|if|upon|with|without|through|until|face to face|same)\b",
    re.IGNORECASE,
)
# How much of a thing there must be, or how often.
_AMOUNT = re.compile(
    r"^(?:(?:at least|at most|not? (?:more|less|fewer|later) than|up to|within|a minimum of) )?"
    rf"(?:\d+(?:\.\d+)?|{_NUMBER}) [a-z]|^(?:at least|within|annually|monthly|weekly|daily|quarterly|continuously) ",
    re.IGNORECASE,
)
# A form's blank or a citation, which says nothing of students.
_FIELD = re.compile(
    r"^(?:RSMo|§|Sec(?:tion|\.)|Chapter|Title|Public Act|MCL|Minn\.|\d{2,}|_{2,}|\W*$)|"
    r"\b(?:name|signature|date|title|phone|e-?mail|address)(?:,? (?:and|or|/) \w+)?\W*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Labelled:
    """Words after a label, as the sentence that both make.

    Arguments:
        sentence: the sentence whose kind counts ("Prone restraint is prohibited.").
        kind: what the words do where that is known by the label, or None: the sentence tells it.
    """

    sentence: str
    kind: Kind | None = None


def label_before(sentence: str, *, known: bool, defining: bool, orders: bool) -> int:
    """Where the label ends that stands before a sentence of its own, as a character offset; 0 if there is none.

    A term that stands before its meaning is no label: the meaning has no main verb, or the verb orders nothing.

    Arguments:
        sentence: a paragraph's first sentence.
        known: whether the lexicon knows the words before the colon or dash as a term.
        defining: whether it stands in a section of definitions.
        orders: whether the words behind the label bind somebody, read by themselves.
    """
    match = _named(sentence)
    if match is None:
        return 0
    body = sentence[match.end() :]
    if _VERDICT.match(body) or _MODAL.match(body):
        return 0
    if _binds(body) or is_rule(body):
        return 0 if _LEANS.search(re.split("[;.]", body)[0]) else match.end()
    if joined_with_label(sentence) is not None:
        return 0
    if known or defining or tells_meaning(body):
        return 0
    return match.end() if orders else 0


def words_behind_label(sentence: str) -> str:
    """What stands behind a label, or ""."""
    match = _named(sentence)
    return sentence[match.end() :] if match else ""


def joined_with_label(sentence: str, *, known: bool = False) -> Labelled | None:
    """The sentence that a label makes with the phrase behind it, or None where it stands before a meaning.

    Arguments:
        sentence: the words with their label.
        known: whether the lexicon knows the label as a practice.
    """
    match = _named(sentence)
    if match is None:
        return None
    label, body = match["label"], sentence[match.end() :]
    small = body[:1].lower() + body[1:]
    if _VERDICT.match(body):
        return Labelled(f"{label} is {re.sub('^(?:is|are) ', '', small)}")
    if _MODAL.match(body):
        return Labelled(f"{label} {small}")
    if names_a_limit(label) and _CAPS_ONLY.match(body):
        return Labelled(sentence, Kind.PERMISSION)
    if known and _ONLY.match(body):
        return Labelled(sentence, Kind.PERMISSION)
    if _binds(body):
        return None
    if title_kind(label):
        return Labelled(sentence, title_kind(label))
    if names_what_is_owed(label) and _ELLIPTIC.match(body):
        return Labelled(sentence, Kind.DUTY)
    if known:
        return None
    if _AMOUNT.match(body) and not names_how_long_to_keep(label):
        return Labelled(sentence, Kind.DUTY)
    if REFERS.search(body.lower()):
        return Labelled(sentence, Kind.STATEMENT)
    if _FIELD.search(body) and len(body.split()) <= _BLANK:
        return Labelled(sentence, Kind.STATEMENT)
    return None


def _binds(body: str) -> bool:
    return _ORDERS.search(_SUBORDINATE.sub(" ", body)) is not None


def labels_limit(sentence: str) -> bool:
    """Whether a label names a limit and an amount stands behind it: "Time limit: 15 minutes"."""
    match = _named(sentence)
    return bool(
        match and names_a_limit(match["label"]) and _CAPS_ONLY.match(sentence[match.end() :])
    )


_BLANK = 8  # words of a form's field or of a citation


def _named(sentence: str) -> re.Match[str] | None:
    match = _LABEL.match(sentence)
    if match is None or _WEIGHS.match(match["label"]) or _ORDER.match(match["label"]):
        return None
    return match if names(match["label"]) or title_kind(match["label"]) else None
