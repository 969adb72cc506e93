"""Gathers what changed together: provisions of paragraphs that one edit may have split, merged or replaced."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from policygen.comparing.pairing.align import Aligned, Provision
from policygen.comparing.pairing.in_place import FEW, in_its_place
from policygen.policy import Passage

_MOST = 200  # words of a place: a longer one holds more than one matter


@dataclass(frozen=True, slots=True)
class WholePlace:
    """Paragraphs of both texts that stand for one another.

    Arguments:
        changed: numbers of the aligned pairs in it whose words differ, in order.
        before: all passages of its paragraphs in the earlier text, those that didn't change too.
        after: likewise in the later text.
    """

    changed: tuple[int, ...]
    before: tuple[Passage, ...]
    after: tuple[Passage, ...]


def whole_places(pairs: Sequence[Aligned]) -> tuple[WholePlace, ...]:
    """The places at which more changed than one provision that both texts have.

    Paragraphs stand for one another if a provision of one has its counterpart in the other, or if a provision that
    one text lacks stands where the other has few of its own.

    Arguments:
        pairs: all provisions as aligned.
    """
    out = []
    for numbers in _joined(pairs):
        before, after = (
            _in_order([pairs[number] for number in numbers], side) for side in ("before", "after")
        )
        changed = tuple(number for number in numbers if _is_changed(pairs[number]))
        several = len(changed) > 1 or any(_is_lone(pairs[number]) for number in changed)
        if changed and several and before and after and max(map(_length, (before, after))) <= _MOST:
            out.append(WholePlace(changed, before, after))
    return tuple(out)


def _joined(pairs: Sequence[Aligned]) -> list[list[int]]:
    """The numbers of the pairs, those together whose paragraphs hang together."""
    first: dict[tuple[str, int], int] = {}
    place = list(range(len(pairs)))

    def of(number: int) -> int:
        while place[number] != number:
            number = place[number]
        return number

    for number, pair in enumerate(pairs):
        for paragraph in sorted(_paragraphs(pair, pairs)):
            one, other = sorted((of(first.setdefault(paragraph, number)), of(number)))
            place[other] = one
    gathered: dict[int, list[int]] = {}
    for number in range(len(pairs)):
        gathered.setdefault(of(number), []).append(number)
    return list(gathered.values())


def _paragraphs(pair: Aligned, pairs: Sequence[Aligned]) -> set[tuple[str, int]]:
    """The paragraphs of both texts that a pair stands in, and of what stands in the place of a lone provision."""
    before, after = pair.before, pair.after
    if _is_lone(pair) and len(others := in_its_place(pair, pairs)) <= FEW:
        before, after = (before, others) if before else (others, after)
    return {
        (side, passage.paragraph)
        for side, provisions in (("before", before), ("after", after))
        for passage in _passages(provisions)
    }


def _in_order(pairs: Sequence[Aligned], side: str) -> tuple[Passage, ...]:
    own = [passage for pair in pairs for passage in _passages(getattr(pair, side))]
    return tuple(sorted(own, key=lambda p: (p.span.start, p.span.end)))


def _passages(provisions: Sequence[Provision]) -> tuple[Passage, ...]:
    return tuple(passage for one in provisions for passage in one.passages)


def _is_lone(pair: Aligned) -> bool:
    return not (pair.before and pair.after)


def _is_changed(pair: Aligned) -> bool:
    before, after = (
        [p.text.split() for p in _passages(side)] for side in (pair.before, pair.after)
    )
    return before != after


def _length(passages: Sequence[Passage]) -> int:
    return sum(len(one.text.split()) for one in passages)
