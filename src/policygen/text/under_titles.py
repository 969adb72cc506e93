"""Reads what stands under a heading by what the heading says: phrases, items of a list, definitions."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.policy import Block, Kind, Passage
from policygen.text.definitions import Definition, find_definition
from policygen.text.glossary_entries import says_something
from policygen.text.kinds.kind_of import sentence_kind, term_kind
from policygen.text.kinds.titles import names_what_is_owed, title_kind
from policygen.text.labelled import Labelled, joined_with_label
from policygen.text.lexicon import Lexicon
from policygen.text.run_in import binds
from policygen.text.term_headings import opens_definitions


def kind_of_items(heading: str, lexicon: Lexicon) -> Kind | None:
    """What the items of a list under a heading do that have no verb; None where the heading doesn't tell."""
    said = title_kind(heading)
    if said is None and _OPENS.search(heading):
        own = sentence_kind(heading, lexicon)
        said = None if own is Kind.STATEMENT else own
    return said or (Kind.DUTY if names_what_is_owed(heading) else None)


# "Parents may", "Staff must": a subject and its modal, which the items go on from.
_OPENS = re.compile(
    r"\b(?:may|can|must|shall|will|should|may not|must not|cannot)\W*$", re.IGNORECASE
)


def completed_title(title: Passage | None, block: Block, lexicon: Lexicon) -> Passage | None:
    """The heading as the words that an item completes; None where the item stands by itself.

    Arguments:
        title: the heading, if it says what the items under it do.
        block: the item; one that is numbered as a paragraph ("1.3") stands by itself.
        lexicon: tells what the item does by itself.
    """
    if title is None or "." in block.label.strip(". "):
        return None
    return title if _is_left_open(block.text.text, title.text, title.kind, lexicon) else None


def _is_left_open(item: str, heading: str, kind: Kind, lexicon: Lexicon) -> bool:
    """Whether an item is a phrase that only the heading above it makes a rule.

    Arguments:
        item: its words.
        heading: the heading; one that ends with a modal goes on in each item.
        kind: what the heading says that the items do.
        lexicon: tells what the item does by itself.
    """
    if find_definition(item) is not None:
        return False
    says = says_something(item)
    if says and not _CONDITIONS.match(heading):
        return False
    own = sentence_kind(item, lexicon)
    if kind is Kind.PROHIBITION or _OPENS.search(heading):  # "Restraint of a student who is lying"
        return (not says or own in (Kind.STATEMENT, Kind.DUTY)) and not binds(item)
    return own is Kind.STATEMENT


# Under these an item may be a clause: "When restraint may be used: - there is danger".
_CONDITIONS = re.compile(
    r"(?:when|if|conditions|criteria|circumstances|grounds|reasons|what|who)\b", re.IGNORECASE
)


def with_label(sentence: str, headings: Sequence[str], lexicon: Lexicon) -> Labelled | None:
    """The sentence that a label makes with what stands behind it, but for a term before its meaning."""
    if any(map(opens_definitions, headings)):
        return None
    term = _BEHIND.split(sentence, maxsplit=1)[0].strip(' "“”*_')
    return joined_with_label(sentence, known=term_kind(term, lexicon) is not None)


_WORD = re.compile(r"[a-z]{2}")  # else it is the number of a paragraph: "C-1."
_BEHIND = re.compile(r":|\s[–—-]")


def definition_under_heading(
    sentence: str, headings: Sequence[str], lexicon: Lexicon
) -> Definition | None:
    """The definition of the practice that a heading names: "Seclusion", and under it "Definition: A student ..."."""
    match = _MEANING.match(sentence)
    if match is None or not headings or term_kind(headings[-1], lexicon) is None:
        return None
    return Definition(headings[-1].strip(" .:"), match.end())


_MEANING = re.compile(
    r"[\"“*_]*(?:definition|meaning|defined as|what (?:it|this) (?:is|means))[\"”*_]*\s*(?::|–|—|--?)[*_]*\s+",
    re.IGNORECASE,
)


def kind_under_heading(sentence: str, headings: Sequence[str], lexicon: Lexicon) -> Kind:
    """What a phrase without a verb does by the heading above it: "15 minutes." under "Time limit"."""
    if not headings or says_something(sentence) or not _WORD.search(sentence):
        return Kind.STATEMENT
    told = with_label(f"{headings[-1].rstrip(':.')}: {sentence}", headings, lexicon)
    if told is None:
        return Kind.STATEMENT
    return told.kind or sentence_kind(told.sentence, lexicon)
