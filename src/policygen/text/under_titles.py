"""Reads what stands under a heading by what the heading says: phrases, items of a list, definitions."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.policy import Kind
from policygen.text.definitions import find_definition
from policygen.text.glossary_entries import says_something
from policygen.text.kinds.kind_of import sentence_kind, term_kind
from policygen.text.kinds.titles import names_what_is_owed, title_kind
from policygen.text.labelled import Labelled, joined_with_label
from policygen.text.lexicon import Lexicon
from policygen.text.run_in import binds

_DEFINITIONS = re.compile(
    r"definition|glossary|terms|\bmeanings?\b|\bwords (?:we use|used|in this)\b|"
    r"\bwhat (?:we|the words|these words) mean\b",
    re.IGNORECASE,
)


def is_of_definitions(heading: str) -> bool:
    """Whether a heading announces definitions: "Definitions", "Words used here"."""
    return _DEFINITIONS.search(heading) is not None


def kind_of_items(heading: str) -> Kind | None:
    """What the items of a list under a heading do that have no verb; None where the heading doesn't tell."""
    return title_kind(heading) or (Kind.DUTY if names_what_is_owed(heading) else None)


def is_left_open(item: str, kind: Kind, lexicon: Lexicon) -> bool:
    """Whether an item is a phrase that only the heading above it makes a rule.

    Arguments:
        item: its words.
        kind: what the heading says that the items do.
        lexicon: tells what the item does by itself.
    """
    if find_definition(item) is not None:
        return False
    own = sentence_kind(item, lexicon)
    if kind is Kind.PROHIBITION:
        return own in (Kind.STATEMENT, Kind.DUTY) and not binds(item)
    return own is Kind.STATEMENT


def with_label(sentence: str, headings: Sequence[str], lexicon: Lexicon) -> Labelled | None:
    """The sentence that a label makes with what stands behind it, but for a term before its meaning."""
    if any(map(is_of_definitions, headings)):
        return None
    term = _BEHIND.split(sentence, maxsplit=1)[0].strip(' "“”*_')
    return joined_with_label(sentence, known=term_kind(term, lexicon) is not None)


_BEHIND = re.compile(r":|\s[–—-]")


def kind_under_heading(sentence: str, headings: Sequence[str], lexicon: Lexicon) -> Kind:
    """What a phrase without a verb does by the heading above it: "15 minutes." under "Time limit"."""
    if not headings or says_something(sentence):
        return Kind.STATEMENT
    told = with_label(f"{headings[-1].rstrip(':.')}: {sentence}", headings, lexicon)
    if told is None:
        return Kind.STATEMENT
    return told.kind or sentence_kind(told.sentence, lexicon)
