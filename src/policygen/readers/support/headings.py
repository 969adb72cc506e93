"""Headings that bear no mark: known by capitals, by their brevity and by what surrounds them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.policy import BlockKind
from policygen.readers.support.breaks import ends_sentence
from policygen.readers.support.drafts import Draft
from policygen.readers.support.heading_form import is_capitals, is_title
from policygen.readers.support.labels import leading_labels, without_marks

_SMALL = frozenset(
    ("and", "or", "of", "the", "to", "a", "an", "in", "for", "by", "with", "on", "at", "as", "from")
)
_BOLD_THROUGHOUT = re.compile(r"(?:\S{1,9}\s+)?(\*\*|__)(?:(?!\1).)+\1$")
_NUMBERED = re.compile(
    r"(?P<series>(?:(?:[A-Z]|\d{1,3})-)?)(?P<number>\d{1,2})[.:)]?\s+(?P<words>\S.*)$"
)
_LETTERED = re.compile(r"(?P<letter>[A-Z])[.:]\s+(?P<words>\S.*)$")
_LETTERS = "letters"  # the series of "A.", "B.", "C."
_ROUND = re.compile(r"\d{1,2}\.0\.?")  # "4.0 ROOMS" is the section whose rules are 4.1, 4.2, ...
_LONGEST_TITLE = 12  # words of a numbered one
_LONGEST_RUN = 2  # more short lines in a row are a list, not headings


def mark_headings(drafts: Sequence[Draft], text: str) -> None:
    """Turn those drafts into headings that are ones by their look, and rank them.

    A style's rank is the order in which the styles first appear: capitals, then "I.", then "A.".
    """
    words = [_bare(draft, text) for draft in drafts]
    for index, draft in enumerate(drafts):
        capitals = draft.kind is BlockKind.PARAGRAPH and is_capitals(words[index])
        item = draft.kind is BlockKind.ITEM
        if capitals or (item and _is_section(drafts, index, words)):
            draft.kind = BlockKind.HEADING
    index = 0
    while index < len(drafts):
        run = index
        while run < len(drafts) and _may_be_title(drafts, run, words):
            run += 1
        before = words[index - 1] if index else ""
        limit = _LONGEST_RUN + 2 * (index == 0)
        if index < run < len(drafts) and run - index <= limit and not before.endswith(":"):
            for draft in drafts[index:run]:
                draft.kind = BlockKind.HEADING
        index = max(run, index + 1)
    _mark_series(drafts, text)
    ranks: dict[str, int] = {}
    last: dict[str, int] = {}
    for index, draft in enumerate(drafts):
        if draft.kind is BlockKind.HEADING and not draft.level:
            style = _style(draft, words[index], last)
            draft.level = ranks.setdefault(style, len(ranks) + 1)


def _mark_series(drafts: Sequence[Draft], text: str) -> None:
    """Turn a numbered line that stands alone into a heading where the one before or after it is one.

    "14-4. What nobody may do" reads as a sentence, but "14-2. Words used" is a heading of its series; so is
    "B. What is forbidden" after "A. Terms".
    """
    series: dict[tuple[str, int], int] = {}
    for index, draft in enumerate(drafts):
        line = " ".join(without_marks(draft.words(text)).split())
        found = _NUMBERED.match(line)
        if found and _stands_alone(drafts, index, found["words"]):
            series[found["series"], int(found["number"])] = index
        found = _LETTERED.match(line)
        if found and _stands_alone(drafts, index, found["words"]):
            series.setdefault((_LETTERS, ord(found["letter"])), index)
    heads = {key for key, index in series.items() if drafts[index].kind is BlockKind.HEADING}
    pending = set(series) - heads
    while near := {key for key in pending if {(key[0], key[1] - 1), (key[0], key[1] + 1)} & heads}:
        heads |= near
        pending -= near
    for key in heads:
        drafts[series[key]].kind = BlockKind.HEADING


def _stands_alone(drafts: Sequence[Draft], index: int, words: str) -> bool:
    """Whether a line with these words, without its label, has no line of its own paragraph beside it."""
    following = drafts[index + 1] if index + 1 < len(drafts) else None
    apart = (not index or drafts[index].apart) and following is not None and following.apart
    short = len(words.split()) <= _LONGEST_TITLE and words[:1].isupper()
    return apart and len(drafts[index].spans) == 1 and short and words[-1] not in ".!,;:"


def _bare(draft: Draft, text: str) -> str:
    clean = " ".join(without_marks(draft.words(text)).split())
    if draft.kind is not BlockKind.ITEM:
        return clean
    return clean[leading_labels(clean)[1] :]


def _may_be_title(drafts: Sequence[Draft], index: int, words: Sequence[str]) -> bool:
    draft = drafts[index]
    alone = draft.apart or index == 0 or ends_sentence(words[index - 1])
    single = draft.kind is BlockKind.PARAGRAPH and len(draft.spans) == 1
    return (
        single
        and (alone or drafts[index - 1].kind is not BlockKind.PARAGRAPH)
        and is_title(words[index])
    )


def _is_section(drafts: Sequence[Draft], index: int, words: Sequence[str]) -> bool:
    """Whether a labelled line is a section's heading and not one of a list's items."""
    draft, label = drafts[index], drafts[index].labels[-1]
    if len(draft.spans) > 1 or index + 1 == len(drafts) or len(draft.labels) > 1:
        return False
    if label.is_bullet or label.text[0] == "(" or label.text[0].islower():
        return False
    capitals = is_capitals(words[index])
    capitalized = all(
        word[0].isupper() or word.lower() in _SMALL
        for word in re.findall(r"[^\W\d_]+", words[index])
    )
    following, previous = drafts[index + 1], drafts[index - 1] if index else None
    if not capitals and not (is_title(words[index]) and (capitalized or following.apart)):
        return False
    if _ROUND.fullmatch(label.text):
        return True
    if following.labels and following.labels[0].follows(label):
        return False
    return not (
        previous
        and previous.labels
        and label.follows(previous.labels[0])
        and previous.kind is BlockKind.ITEM
    )


def _style(draft: Draft, words: str, last: dict[str, int]) -> str:
    """The form of a heading; "I." is read as the roman number unless it follows "H."."""
    if not draft.labels:
        return "capitals" if is_capitals(words) else "title"
    ranks = sorted(draft.labels[0].ranks, key=lambda rank: rank[0].lower() > ".b", reverse=True)
    style, number = next(
        (rank for rank in ranks if last.get(rank[0]) == rank[1] - 1 > 0),
        next((rank for rank in ranks if rank[1] == 1), ranks[0]),
    )
    last[style] = number
    return style


def mark_bold_sections(drafts: Sequence[Draft], text: str) -> None:
    """Turn numbered lines that are bold throughout into headings below the marked one above."""
    words = [_bare(draft, text) for draft in drafts]
    above = 0
    for index, draft in enumerate(drafts):
        if draft.kind is BlockKind.HEADING:
            above = draft.level
        elif draft.kind is BlockKind.ITEM:
            raw = draft.words(text).rstrip()
            if _BOLD_THROUGHOUT.match(raw) and _is_section(drafts, index, words):
                draft.kind, draft.level = BlockKind.HEADING, above + 1
