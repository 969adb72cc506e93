"""Finds the words that a difference is about, as they stand in the two passages."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from policygen.change import Difference, Placed
from policygen.policy import Passage
from policygen.text.diff import redline
from policygen.text.light import LIGHT
from policygen.text.markers import marker_at
from policygen.text.tokens import stem

# Small words that a reader expects in the quotation when they are new (or gone) too.
_JOINS = LIGHT | {
    stem(word)
    for word in (
        "upon",
        "during",
        "without",
        "under",
        "order",
        "such",
        "whether",
        "who",
        "how",
        "why",
    )
}
_CONNECTIVES = frozenset({"or", "and", "nor", "but"})
_NOUN = re.compile(r"\s+((?:the |a |an |any |another )?(?:student|pupil|child|parent)s?\b)")
_ARTICLE = re.compile(r"(?:a|an|the)\s+(?=\w)", re.IGNORECASE)
_WORD = re.compile(r"[^\s,;:.()“”\"]+")


def words_of(
    difference: Difference,
    old: Passage | None,
    new: Passage | None,
    texts: tuple[Mapping[int, str], Mapping[int, str]],
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The stretches of words that differ, of the earlier and the later text.

    Arguments:
        old, new: the passages that the finding shows.
        texts: the texts of both provisions' passages by number.
    """
    changed = _changed(old.text if old else "", new.text if new else "")
    return (
        _stretches(difference.removed, texts[0], old, changed[0]),
        _stretches(difference.added, texts[1], new, changed[1]),
    )


def _changed(before: str, after: str) -> tuple[frozenset[int], frozenset[int]]:
    """The offsets of the characters of each text that only it has."""
    found: tuple[set[int], set[int]] = (set(), set())
    at = [0, 0]
    pieces = redline(before, after) if before and after else ()
    for number, piece in enumerate(pieces):
        for side, kind in ((0, "removed"), (1, "added")):
            if piece.kind == kind:
                beside = (*pieces[max(number - 1, 0) : number], *pieces[number + 1 : number + 2])
                other = " ".join(one.text for one in beside if one.kind != "same")
                found[side].update(at[side] + offset for offset in _new_in(piece.text, other))
            if piece.kind in ("same", kind):
                at[side] += len(piece.text)
    return frozenset(found[0]), frozenset(found[1])


def _new_in(text: str, other: str) -> set[int]:
    """The offsets of a changed text, without outer words that differ in their marks alone."""
    words, others = list(_WORD.finditer(text)), [m[0].lower() for m in _WORD.finditer(other)]
    offsets = set(range(len(text)))
    for at in (0, -1):
        if words and others and words[at][0].lower() == others[at]:
            offsets -= set(range(words[at].start(), words[at].end()))
    return offsets


def _stretches(
    placed: Sequence[Placed],
    texts: Mapping[int, str],
    shown: Passage | None,
    changed: frozenset[int],
) -> tuple[str, ...]:
    """The runs of neighbouring words of the first passage concerned, each with its small words."""
    units = [one for one in placed if one.unit.end > one.unit.start]
    if not units:
        return ()
    number = units[0].passage
    text = texts[number]
    if shown is None or shown.text != text:
        changed = frozenset()
    spans = sorted((u.unit.start, u.unit.end) for u in units if u.passage == number)
    runs = [spans[0]]
    for start, end in spans[1:]:
        first, last = runs[-1]
        if _is_small(text[last:start], range(last, start), changed):
            runs[-1] = (first, max(last, end))
        else:
            runs.append((start, end))
    widened = [_widened(text, run, changed) for run in runs]
    return tuple(dict.fromkeys(text[start:end] for start, end in widened))


def _is_small(gap: str, place: range, changed: frozenset[int]) -> bool:
    """Whether between two units stand only small words, or only words that changed as well."""
    words = [stem(word) for word in _WORD.findall(gap.lower())]
    if all(word in _JOINS or word in _CONNECTIVES or marker_at([word], 0) for word in words):
        return True
    return bool(changed) and all(offset in changed for offset in place)


def _widened(text: str, run: tuple[int, int], changed: frozenset[int]) -> tuple[int, int]:
    """A run with the small words beside it that changed as well, and no preposition at its end."""
    start, end = run
    while True:
        before = re.search(r"[^\s,;:.()“”\"]+\s+$", text[:start])
        if before is None or before.start() not in changed:
            break
        if stem(before[0].strip().lower()) not in _JOINS:
            break
        start = before.start()
    noun = _NOUN.match(text[end:])
    if noun and all(end + at in changed for at in range(noun.start(1), noun.end())):
        end += noun.end()
    article = _ARTICLE.match(text[start:end])
    if article and re.match(r"\s+\w", text[end:]):  # the noun follows, and isn't new
        start += article.end()
    return start, end
