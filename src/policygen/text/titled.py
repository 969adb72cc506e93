"""Finds the words that stand as a title at the beginning of a paragraph, and the term that they may be."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from policygen.policy import Kind
from policygen.text.glossary_entries import glossary_term, says_something
from policygen.text.kinds.kind_of import sentence_kind, term_kind
from policygen.text.labelled import label_before, words_behind_label
from policygen.text.lexicon import Lexicon
from policygen.text.run_in import binds, has_run_in_heading

_BEFORE = re.compile(r":|\s[–—-]")


_RELATIVE = re.compile(r"\b(?:who|whom|whose|that|which)\b[^,;:.]*", re.IGNORECASE)


def binds_somebody(words: str, lexicon: Lexicon) -> bool:
    """Whether words say by themselves what is owed, permitted or forbidden, or that something is so."""
    words = _RELATIVE.sub("", words)
    return bool(words) and (
        sentence_kind(words, lexicon) in (Kind.DUTY, Kind.PERMISSION, Kind.PROHIBITION)
        or says_something(words)
    )


@dataclass(frozen=True, slots=True)
class Title:
    """A title in a paragraph.

    Arguments:
        start, end: character offsets in the paragraph.
        term: the term that the sentence after it defines, or "".
    """

    start: int
    end: int
    term: str = ""


def title_of(
    text: str,
    spans: Sequence[tuple[int, int]],
    label: str,
    lexicon: Lexicon,
    *,
    defining: bool,
    in_list: bool,
) -> Title | None:
    """The title that opens a paragraph: an entry of a glossary, a heading that runs in, a label, or None.

    Arguments:
        text: of the paragraph, without its number.
        spans: of its sentences, as character offsets.
        label: its number or bullet as printed.
        lexicon: knows the field's terms.
        defining: whether the paragraph stands in a section of definitions.
        in_list: whether it completes the words before a list.
    """
    if not spans:
        return None
    start, end = spans[0]
    entry = "" if in_list else glossary_term(text, spans)
    if entry:
        return Title(start, end, entry)
    if has_run_in_heading(text, spans, label, defining=defining):
        meaning = defining and not binds(text[slice(*spans[1])])
        return Title(start, end, text[start:end].rstrip(".") if meaning else "")
    sentence = text[start:end]
    term = _BEFORE.split(sentence, maxsplit=1)[0].strip(' "“”*_')
    known = term_kind(term, lexicon) is not None
    orders = binds_somebody(words_behind_label(sentence), lexicon)
    cut = label_before(sentence, known=known, defining=defining, orders=orders)
    return Title(start, start + cut) if cut else None
