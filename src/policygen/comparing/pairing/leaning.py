"""Puts a sentence that leans on the one before it beside what the other text says there in one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

from policygen.policy import Passage
from policygen.text.tokens import stem


class _Provision(Protocol):
    """What is asked of a provision."""

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Its passages."""

    @property
    def words(self) -> tuple[str, ...]:
        """The stems of its words."""

    @property
    def canon(self) -> tuple[str, ...]:
        """The same with set phrases in their canonical form."""


_LEANS = re.compile(
    r"^\s*(?:(?:in|under) (?:no|any) (?:case|event|circumstances?)\b[^.;]{0,20}?\b)?"
    r"(?:(?:may|shall|must|will) )?(?:it|they|he or she)\b|^\s*(?:in|under) no (?:case|event|circumstances?)\b",
    re.IGNORECASE,
)
# "One of these employees ...", "The instruction ...": of what the sentence before it speaks of.
_POINTS_BACK = re.compile(
    r"^\s*(?:(?:at least )?(?:one|two|each|both|all|none|neither|either|some|any) of (?:them|these|those|the)\b|"
    r"(?:the|this|these|those|such(?: an?)?|no such|any such|each such|that) (?P<noun>\w+))",
    re.IGNORECASE,
)
_EVERYWHERE = frozenset(
    stem(word)
    for word in "student staff parent school district shall may principal policy board one two least more less than "
    "no not".split()
)
_LEAST = 0.5  # share of what the other text alone says there which a sentence that points back says
_UNITS = frozenset("second minut hour day week month semest quarter year".split())


def go_on(
    pairs: list[tuple[list[int], list[int]]],
    left_over: tuple[set[int], set[int]],
    provisions: tuple[Sequence[_Provision], Sequence[_Provision]],
    most: int,
) -> None:
    """Add a sentence that leans on the one before it to that one's pair, where the other text has its time there.

    "It ends with the danger. In no case may it last an hour" is then held against "ends with the danger and may not
    last an hour".

    Arguments:
        pairs: numbers of the provisions of both texts that belong together; changed in place.
        left_over: numbers that have no counterpart; changed in place.
        provisions: of both texts.
        most: provisions that a side of a pair may have.
    """
    for side in (0, 1):
        for number in sorted(left_over[side]):
            orphan = provisions[side][number]
            host = next((pair for pair in pairs if number - 1 in pair[side]), None)
            if host is None or len(host[side]) >= most:
                continue
            own, other = (
                {word for n in host[s] for word in provisions[s][n].words} for s in (side, 1 - side)
            )
            leans = _leans(orphan.passages)
            back = not leans and _points_back(orphan.passages, own)
            missing = other - own
            timed = bool(_UNITS & set(orphan.words) & missing)
            plain = [
                {word for n in host[s] for word in provisions[s][n].canon} for s in (side, 1 - side)
            ]
            said = plain[1] - plain[0] - _EVERYWHERE
            if (timed and (leans or back)) or (
                back and said and len(said & set(orphan.canon)) >= _LEAST * len(said)
            ):
                host[side].append(number)
                left_over[side].discard(number)


def _points_back(passages: Sequence[Passage], own: set[str]) -> bool:
    """Whether a provision is one sentence of what the sentence before it names: "the instruction", "one of them"."""
    if len(passages) != 1 or passages[0].stem or passages[0].term:
        return False
    hit = _POINTS_BACK.match(passages[0].text)
    if hit is None:
        return False
    noun = hit.group("noun")
    return noun is None or stem(noun.lower()) in own - _EVERYWHERE


def _leans(passages: Sequence[Passage]) -> bool:
    """Whether a provision is one sentence that speaks of "it", or says "in no case"."""
    return len(passages) == 1 and not passages[0].stem and bool(_LEANS.match(passages[0].text))
