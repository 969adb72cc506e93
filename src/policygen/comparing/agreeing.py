"""Brings the two readings of a provision together: what both say is sure, what they dispute isn't."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from policygen.change import Change, Difference
from policygen.comparing.judges.closed_asides import is_closed_aside
from policygen.comparing.judges.unmistaken import is_unmistaken, says_what_it_is
from policygen.comparing.second import second_reading
from policygen.comparing.second.rewritten import (
    REWRITTEN,
    is_half_seen,
    mistaken_in_rewrites,
    share_alike,
)
from policygen.policy import Kind, Passage
from policygen.text.markers import Scope
from policygen.text.spoken_to import as_told
from policygen.text.units import UnitKind

HIGH, MEDIUM, LOW = "high", "medium", "low"


@dataclass(frozen=True, slots=True)
class Weighed:
    """A difference with how sure the two readings together are: "high", "medium" or "low"."""

    difference: Difference
    confidence: str


def weigh(
    differences: Sequence[Difference],
    before: Sequence[Passage],
    after: Sequence[Passage],
    you: str = "",
) -> tuple[Weighed, ...]:
    """Weigh what the first reading found against the second one, which goes by the parse.

    - Both see one direction alone: high confidence.
    - The first sees both directions, the second one: that one stays, the other becomes unclear.
    - The first can't tell, the second sees one direction alone: that one, with low confidence, but unclear
      where the provision was written anew.
    - The second sees the contrary alone: the first stays, with low confidence; with other things: unclear.
    - The second can't tell: medium.

    Raises:
        MissingPartError: the parser's model isn't there or isn't the one that was tested.
    """
    if not differences:
        return ()
    first = {difference.effect for difference in differences}
    kind = min(before[0].kind, after[0].kind)  # the same whichever text is the model
    second = second_reading(as_told(before, you), as_told(after, you), kind).effects
    signs, sure, ratio = second - {0}, 0 not in second, share_alike(before, after)
    if first == {0}:
        blind = not sure or ratio < REWRITTEN or any(map(is_half_seen, differences))
        return _only_second(differences, frozenset() if blind else signs)
    single = len(before) == len(after) == 1
    weighed = tuple(
        _weighed(
            difference,
            first - {0},
            signs,
            sure=sure and bool(second),
            item=_is_item(difference, (before, after))
            or is_unmistaken(difference, kind, (before, after))
            or (single and _is_lone_item(difference)),
        )
        for difference in differences
    )
    weighed = tuple(
        _unclear(one) if is_closed_aside(one.difference, (before, after)) else one
        for one in weighed
    )
    if ratio <= REWRITTEN:
        mistaken = mistaken_in_rewrites([one.difference for one in weighed], (before, after))
        weighed = tuple(
            _unclear(one) if doubted and one.confidence != HIGH else one
            for one, doubted in zip(weighed, mistaken, strict=True)
        )
    if not signs and kind in (Kind.DUTY, Kind.PROHIBITION) and ratio <= _ALIKE:
        weighed = _unsupported(weighed, (before, after))
    if len(before) > 1 or len(after) > 1:
        weighed = _alone_in_several(weighed, (before, after))
    return _contradicted(weighed, signs) if 0 in first else weighed


def _unclear(one: Weighed) -> Weighed:
    return Weighed(replace(one.difference, effect=0), LOW)


def _unsupported(
    weighed: tuple[Weighed, ...], sides: tuple[Sequence[Passage], Sequence[Passage]]
) -> tuple[Weighed, ...]:
    """Leave unclear what one text alone has, of which the parse of a rewritten provision can tell nothing.

    The rest of the other text may say it in another way, and many words of duties and bans are no condition.
    """
    return tuple(
        _unclear(one)
        if one.confidence == MEDIUM
        and one.difference.change is Change.RESTRICTION
        and not one.difference.alone
        and bool(one.difference.removed) != bool(one.difference.added)
        and not any(p.unit.quantity for p in (*one.difference.removed, *one.difference.added))
        and not _is_whole(one.difference, sides)
        and not _is_item(one.difference, sides)
        else one
        for one in weighed
    )


_ALIKE = 0.85  # of the words, in order: two provisions that differ in a few words only


def _alone_in_several(
    weighed: tuple[Weighed, ...], sides: tuple[Sequence[Passage], Sequence[Passage]]
) -> tuple[Weighed, ...]:
    """Leave unclear what one reading alone judges by its place, in a provision of several passages.

    A whole passage that came or went has no place that could be mistaken.
    """
    return tuple(
        _unclear(one)
        if one.confidence == MEDIUM
        and one.difference.change is Change.RESTRICTION
        and not one.difference.alone
        and one.difference.scope in (Scope.MAIN, Scope.RELATIVE)
        and not _is_whole(one.difference, sides)
        and not _is_item(one.difference, sides)
        and not says_what_it_is(one.difference, sides)
        else one
        for one in weighed
    )


def _contradicted(weighed: tuple[Weighed, ...], signs: frozenset[int]) -> tuple[Weighed, ...]:
    """Leave a value unclear that stands beside words nobody can tell, where only the contrary was seen."""
    return tuple(
        _unclear(one)
        if one.difference.change is Change.SCALE and signs == {-one.difference.effect}
        else one
        for one in weighed
    )


_MARGIN = 12  # characters that may stand before the first word and after the last: "The ... ."


def _is_whole(difference: Difference, sides: tuple[Sequence[Passage], Sequence[Passage]]) -> bool:
    """Whether a difference is made of a whole passage."""
    for placed, passages in zip((difference.removed, difference.added), sides, strict=True):
        for number in {one.passage for one in placed}:
            own = [one.unit for one in placed if one.passage == number]
            first, last = min(unit.start for unit in own), max(unit.end for unit in own)
            if first <= _MARGIN and len(passages[number].text) - last <= _MARGIN:
                return True
    return False


def _is_item(difference: Difference, sides: tuple[Sequence[Passage], Sequence[Passage]]) -> bool:
    """Whether a difference is one item of a list, with its comma on either side."""
    side = 0 if difference.removed else 1
    units = difference.removed or difference.added
    if not units:
        return False
    passage = sides[side][units[0].passage]
    if passage.stem and passage.kind in _BINDING and _is_whole(difference, sides):
        return True
    if len({one.passage for one in units}) != 1 or passage.kind not in _BINDING:
        return False
    text = passage.text
    start = min(one.unit.start for one in units)
    end = max(one.unit.end for one in units)
    said = text[start:end]
    listed = _ITEM_BEFORE.search(text[:start]) and _ITEM_AFTER.match(text[end:])
    return bool(listed) and len(_COMMA.findall(text)) > 1 and not _NO_ITEM.match(said)


_ITEM_BEFORE = re.compile(r"[,;]\s*(?:(?:and|or|the|an?|any|all|\(?\w{1,3}\))\s+)*$")


_COMMA = re.compile(r"[,;]")
_NO_ITEM = re.compile(
    r"\s*(?:(?:and|or|but)\s+)*(?:who|which|whose|that|not|even|including|such|unless|except|provided|with|without|in|"
    r"as|at|if)\b",
    re.IGNORECASE,
)
_BINDING = (Kind.DUTY, Kind.PROHIBITION, Kind.PERMISSION)
_ITEM_AFTER = re.compile(
    r"(?:\s+(?:is|are|was|were|be|been|used|made|taken|involved|it))*\s*(?:[,;.]|$)"
)


# What only its place judges; values, amounts, modals and reservations are judged by their order.
_BY_PLACE = (Change.RESTRICTION, Change.ALTERNATIVE, Change.EXCEPTION, Change.POLARITY)


def _only_second(differences: Sequence[Difference], signs: frozenset[int]) -> tuple[Weighed, ...]:
    if len(signs) != 1:
        return tuple(Weighed(difference, LOW) for difference in differences)
    (sign,) = signs
    return tuple(
        Weighed(replace(difference, effect=sign, change=Change.PARSED), LOW)
        if number == 0
        else Weighed(difference, LOW)
        for number, difference in enumerate(differences)
    )


def _weighed(
    difference: Difference, first: set[int], signs: frozenset[int], *, sure: bool, item: bool
) -> Weighed:
    unclear = Weighed(replace(difference, effect=0), LOW)
    if difference.effect == 0:
        return Weighed(difference, LOW)
    if sure and signs == {difference.effect}:
        return Weighed(difference, HIGH)
    if len(first) == 2 and difference.change in _BY_PLACE:
        disputed = not sure
        lone_other = sure and signs == {-difference.effect}
        return unclear if disputed or lone_other else Weighed(difference, MEDIUM)
    if -difference.effect in signs and difference.change in _BY_PLACE:
        return Weighed(difference, LOW) if item or (sure and len(signs) == 1) else unclear
    return Weighed(difference, MEDIUM)


def _is_lone_item(difference: Difference) -> bool:
    """Whether all that differs is one item of a list in one sentence: the parse mistakes "and" and "or" often."""
    run = (*difference.removed, *difference.added)
    return (
        difference.alone
        and difference.scope is not Scope.UNIVERSAL
        and any(placed.unit.kind is UnitKind.CONNECTIVE for placed in run)
        and not any(placed.opener for placed in run)
    )
