"""Doubts a sentence that only one text has, where what changed beside it says much of it already.

A provision that was split in two leaves a sentence over that looks added. What its words do isn't
known if the other text says them in the sentence that it was split from.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from policygen.comparing.pairing.align import Aligned, Provision
from policygen.comparing.pairing.at_sight import COMMON
from policygen.finding import Finding
from policygen.text.tokens import stem, stems

_EXCEPTING = re.compile(
    r"(?<=\w) (?:except|unless|other than|save (?:for|with|in|as|when))\b", re.IGNORECASE
)
_PERSONS = frozenset(
    stem(word) for word in "parent guardian nurse superintendent principal director board".split()
)
_MOST = 6  # words of a sentence that has nothing else to tell
SAID_ALREADY = 0.4  # share of a sentence's telling words from which it may not be new


def said_beside(lone: Aligned, pairs: Sequence[Aligned], changed: Collection[int]) -> bool:
    """Whether a provision that stands alone may be a part of one beside it that both texts have.

    Arguments:
        lone: the provision, which one document has.
        pairs: all provisions as aligned.
        changed: numbers of the pairs that have findings.
    """
    own = 1 if lone.after else 0
    alone = (lone.after or lone.before)[0]
    telling = {word for word in alone.canon if word not in COMMON}
    excepted = _EXCEPTING.search(alone.passages[0].text)
    if excepted:  # what is new is the exception; the rest may stand in a list of the other text
        ruled = set(stems(alone.passages[0].text[: excepted.start()]))
        telling = {word for word in telling if word in ruled} or telling
    said = {
        word
        for number in neighbours(alone, own, pairs)
        if number is not None and number in changed
        for one in _side(pairs[number], 1 - own)
        for word in one.canon
    }
    return bool(telling) and len(telling & said) >= SAID_ALREADY * len(telling)


def person_moved(
    lone: Aligned, pairs: Sequence[Aligned], findings: Sequence[Sequence[Finding]]
) -> bool:
    """Whether a provision that stands alone is about a person whom one beside it named in the other text alone.

    "Send the form to the parent and the director" becomes "The form goes to the director. The parent receives
    a summary": the new sentence may say what is left for the parent.

    Arguments:
        lone: the provision, which one document has.
        pairs: all provisions as aligned.
        findings: on each of the pairs.
    """
    own = 1 if lone.after else 0
    alone = (lone.after or lone.before)[0]
    named = _PERSONS & set(alone.canon)
    if not named or len(alone.canon) > _MOST:
        return False
    lost = {
        word
        for number in neighbours(alone, own, pairs)
        if number is not None
        for one in findings[number]
        for words in (one.removed if own else one.added)
        for word in stems(words)
    }
    return bool(named & lost)


def neighbours(
    alone: Provision, side: int, pairs: Sequence[Aligned]
) -> tuple[int | None, int | None]:
    """The numbers of the pairs that hold the nearest provisions with a counterpart before and after one.

    Arguments:
        alone: a provision of one text.
        side: of which: 0 for the earlier, 1 for the later.
        pairs: all provisions as aligned.
    """
    at = alone.passages[0].span.start
    placed = sorted(
        (one.passages[0].span.start, number)
        for number, pair in enumerate(pairs)
        if pair.before and pair.after
        for one in _side(pair, side)
    )
    before = [number for start, number in placed if start < at][-1:]
    after = [number for start, number in placed if start > at][:1]
    return (before[0] if before else None), (after[0] if after else None)


def _side(pair: Aligned, side: int) -> tuple[Provision, ...]:
    return pair.after if side else pair.before
