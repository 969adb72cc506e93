"""Rewords a policy in one place at a time without touching what it asks, so that false alarms can be counted.

The twin of `mutants`: another modal of the same force, another word for the same persons, digits for number
words, items of a list in another order, the passive for the active.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from policygen.generating.mutants import Mutant
from policygen.policy import Document, Passage

_WORDS: tuple[tuple[str, re.Pattern[str], str], ...] = tuple(
    (kind, re.compile(old), new)
    for kind, old, new in (
        ("must", r"\bshall\b", "must"),
        ("pupil", r"\bstudent\b", "pupil"),
        ("pupil", r"\bpupil\b", "student"),
        ("pupil", r"\bchild\b(?! abuse)", "student"),
        ("staff", r"\b(?:S|s)chool personnel\b", "Staff"),
    )
)
_DIGITS = {
    "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "seven": "7", "ten": "10",
    "fifteen": "15", "twenty": "20", "thirty": "30",
}  # fmt: skip
_NUMBER = re.compile(
    rf"\b({'|'.join(_DIGITS)})(?= (?:school |calendar |business )?(?:hours?|days?|minutes?|weeks?|years?)\b)"
)
_ACTIVE = re.compile(
    r"(?P<who>School personnel|School staff|Staff|The school|The district|The board) shall (?P<no>not )?"
    r"(?P<verb>use|complete|document|provide|monitor|adopt|review) (?P<what>(?:an? |the |any |each )?"
    r"(?:(?!on\b|in\b|for\b|and\b)[a-z-]+ ?){1,3}?)(?P<rest>(?: (?:on|in|for|each time|when|within|"
    r"that|as|if|to|at|of) [^;]*)?\.)"
)
_DONE = {
    "use": "used", "complete": "completed", "document": "documented", "provide": "provided",
    "monitor": "monitored", "adopt": "adopted", "review": "reviewed",
}  # fmt: skip
_ITEM = re.compile(r"(?P<words>.*?)(?P<end>[;.]?(?: and| or)?\s*)$", re.DOTALL)


def paraphrases(document: Document) -> Iterator[Mutant]:
    """Every rewording that the operators can make, in the order of the policy's passages.

    Arguments:
        document: a policy read from Markdown; its passages point into its text.
    """
    for passage in document.passages:
        if not passage.heading[1:]:
            continue
        for kind, words in _reworded(passage):
            start, end = passage.span.start, passage.span.end
            text = document.text[:start] + words + document.text[end:]
            what = f"{' '.join(passage.text.split())} -> {' '.join(words.split())}"
            yield Mutant(kind, what, text, passage.heading[-1])
    for first, second in _neighbours(document.passages):
        one, two = _ITEM.match(first.text), _ITEM.match(second.text)
        if one and two:
            middle = document.text[first.span.end : second.span.start]
            swapped = two["words"] + one["end"] + middle + one["words"] + two["end"]
            text = document.text[: first.span.start] + swapped + document.text[second.span.end :]
            what = f"{first.text.strip()} <-> {second.text.strip()}"
            yield Mutant("reorder", what, text, first.heading[-1])


def _reworded(passage: Passage) -> Iterator[tuple[str, str]]:
    text = passage.text
    for kind, old, new in _WORDS:
        if old.search(text):
            fresh = new.lower() if kind == "staff" and not old.match(text) else new
            yield kind, old.sub(fresh, text)
    if _NUMBER.search(text):
        yield "digits", _NUMBER.sub(lambda found: _DIGITS[found[1]], text)
    match = _ACTIVE.fullmatch(" ".join(text.split()))
    if match:
        what = match["what"].strip()
        who = match["who"][0].lower() + match["who"][1:]
        yield (
            "passive",
            f"{what[:1].upper()}{what[1:]} shall {match['no'] or ''}be {_DONE[match['verb']]} "
            f"by {who}{match['rest']}",
        )


def _neighbours(passages: Sequence[Passage]) -> Iterator[tuple[Passage, Passage]]:
    """The first two items of each list."""
    seen: set[str] = set()
    for first, second in pairwise(passages):
        if first.stem and first.stem == second.stem and first.stem not in seen:
            seen.add(first.stem)
            yield first, second
