"""What leads into a passage: the sentence that it completes, the question that it answers, a label."""

from __future__ import annotations

from policygen.checking.spec import Guide
from policygen.policy import Document

_SHORT_ANSWER = 3  # words of an answer that the next sentence explains
_LABEL = 4  # a text of fewer words is a label, not a sentence


def opener(document: Document, number: int) -> str:
    """The sentence with a colon that a table's cell or an unmarked item completes, or ""."""
    for before in range(number - 1, -1, -1):
        passage, last = document.passages[number], document.passages[before]
        if last.heading != passage.heading or passage.text.rstrip().endswith(":"):
            return ""
        if last.text.rstrip().endswith(":") and not last.stem:
            return last.text
        if passage.label and not last.label and last.text[-1:].isalpha() and not last.cell:
            return (
                last.text if len(last.text.split()) > _LABEL else ""
            )  # "Prohibited are holds that"
        if last.text.rstrip().endswith("."):
            return ""
    return ""


def set_aside(document: Document, number: int, last: bool, guide: Guide) -> bool:
    """Whether a passage stands behind a label of another matter in its paragraph: "Suspension. ..." """
    passage, before = document.passages[number], document.passages[number - 1] if number else None
    stems = guide.vocabulary.stems(passage.text)
    if before is None or before.paragraph != passage.paragraph:
        label = len(stems.split()) <= _LABEL and passage.text.rstrip().endswith((".", ":"))
        return label and bool(guide.group("other-labels").fullmatch(stems.rstrip(" .:") + " "))
    return last


def glossary_label(document: Document, number: int, guide: Guide) -> str:
    """The label before a passage in its paragraph where it announces terms: "2. Terms. Seclusion is ...", or ""."""
    passage = first = document.passages[number]
    while number and document.passages[number - 1].paragraph == passage.paragraph:
        number -= 1
        first = document.passages[number]
    label = guide.vocabulary.stems(first.text)
    short = len(label.split()) <= _LABEL and first.text.rstrip().endswith((".", ":"))
    if first is passage or passage.cell or not short:
        return ""
    return first.text if guide.group("definitions").search(label) else ""


def asked(document: Document, number: int) -> str:
    """The question that a passage answers: its heading, or the sentence before it, or ""."""
    passage = document.passages[number]
    first = _answered(document, number)
    before = document.passages[first - 1] if first else None
    if before is None or before.heading != passage.heading:
        head = passage.heading[-1] if passage.heading and not passage.cell else ""
        return head if head.rstrip().endswith("?") else ""
    return before.text if before.text.rstrip().endswith("?") and not before.cell else ""


def _answered(document: Document, number: int) -> int:
    """The number of the passage that begins an answer: "Hardly ever. Only if somebody ..." begins before its words."""
    passage = document.passages[number]
    while number and (before := document.passages[number - 1]).paragraph == passage.paragraph:
        whole = before.text.rstrip().endswith(("?", ":")) or before.stem or before.cell
        if whole or len(before.text.split()) > _SHORT_ANSWER:
            break
        number -= 1
    return number
