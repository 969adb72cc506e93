"""The definitions side by side, and for each one its comparison with every other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from policygen.finding import Direction, Finding
from policygen.render import words
from policygen.text.diff import Piece
from policygen.website.definitions import (
    REACH,
    Definition,
    Order,
    neighbors,
    on_scale,
    order,
)
from policygen.website.ladder import ladder
from policygen.website.material import Material
from policygen.website.press import Press

READ_BY_THE_ENGINE = 3  # at most so many of the nearest definitions of each,
OF_ONE_FORM = 0.4  # if at least this share of their words is common
VERDICTS = {
    Order.NARROWER: "reaches more situations",  # said of the other definition
    Order.WIDER: "reaches fewer situations",
    Order.EQUAL: "reaches the same, as far as the scales see",
    Order.NEITHER: "neither reaches all that the other does",
}


@dataclass(frozen=True, slots=True)
class OnScale:
    """One scale of two definitions: its question, both values in words, and which demands more."""

    question: str
    here: str
    there: str
    sign: int | None


@dataclass(frozen=True, slots=True)
class Reading:
    """What the engine finds from one definition to another.

    Arguments:
        judged: findings with a direction on which the engine's readings agree, worst first.
        sentences: whole sentences that only one has, with that one's name. They stand without verdict: a
            sentence taken out of its policy can't be judged by itself.
        unclear: findings that need a person: unclear ones, and those of one reading alone.
    """

    judged: tuple[Finding, ...]
    sentences: tuple[tuple[str, str], ...]
    unclear: tuple[Finding, ...]

    def count(self, direction: str) -> int:
        """How many findings have this direction."""
        return sum(one.direction == direction for one in self.judged)


@dataclass(frozen=True, slots=True)
class Pair:
    """A definition beside another.

    Arguments:
        other: the other one.
        order: how the first stands to it; None where the scales can't place one of them.
        scales: where they differ.
        pieces: the word redline from the first to the other.
        reading: the engine's findings from the first to the other, or None.
    """

    other: Definition
    order: Order | None
    scales: tuple[OnScale, ...]
    pieces: tuple[Piece, ...]
    reading: Reading | None


def definition_pages(press: Press, found: tuple[Definition, ...]) -> Iterator[tuple[str, str]]:
    """All pages of definitions."""
    material = press.material
    steps = ladder(found, material.scales)
    yield press.page(
        "definitions.html",
        "The definitions",
        "Every definition of seclusion side by side, which is narrower than which, and any two "
        "word for word.",
        scripts=("pairs.js",),
        definitions=found,
        steps=steps,
        place={one.key: group.number for group in steps.groups for one in group.members},
        scales=material.scales,
        reach=REACH,
        undefined=[state for state in material.states if not state.definition],
    )
    told = {one.key: repr(one) for one in found}
    made_from = (press.shared, repr(material.scales), *told.values())
    for one in found:
        path = f"definitions/{one.key}.html"
        yield press.memory.get(path, made_from, partial(_page, press, path, one, found, told))


def _page(
    press: Press,
    path: str,
    one: Definition,
    found: tuple[Definition, ...],
    told: Mapping[str, str],
) -> tuple[str, str]:
    material = press.material
    pairs = tuple(_pairs(press, one, found, told))
    return press.page(
        path,
        f"{one.name}: the definition beside every other",
        f"The definition of {one.term.lower()} ({one.name}), word for word and on the scales, "
        "beside each of the others.",
        template="definition.html.j2",
        crumbs=(("Definitions", "definitions.html"),),
        scripts=("pairs.js",),
        one=one,
        pairs=pairs,
        counts={kind: sum(pair.order is kind for pair in pairs) for kind in Order},
        verdicts=VERDICTS,
        scales=material.scales,
        render=words,
    )


def _pairs(
    press: Press, one: Definition, found: tuple[Definition, ...], told: Mapping[str, str]
) -> Iterator[Pair]:
    """A definition beside every other; `told` has all that is in each, as text."""
    material = press.material
    near = [
        each.definition.key
        for each in neighbors(one, found, material.scales)
        if each.shared >= OF_ONE_FORM
    ][:READ_BY_THE_ENGINE]
    scales = repr(material.scales)
    for other in found:
        if other.key != one.key:
            read = other.key in near
            yield press.memory.get(
                f"{one.key} beside {other.key}",
                (told[one.key], told[other.key], scales, str(read)),
                partial(_pair, material, one, other, read),
            )


def _pair(material: Material, one: Definition, other: Definition, read: bool) -> Pair:
    placed = one.in_order and other.in_order
    return Pair(
        other,
        order(one, other, material.scales) if placed else None,
        tuple(_on_scales(material, one, other)),
        words.marks(one.text, other.text),
        _reading(material, one, other) if read else None,
    )


def _on_scales(material: Material, one: Definition, other: Definition) -> Iterator[OnScale]:
    for name in REACH:
        scale = material.scales[name]
        here, there = one.scales.get(name), other.scales.get(name)
        sign = on_scale(scale, one, other)
        if sign != 0:
            yield OnScale(
                scale.question,
                scale.value(here).label if here else "not said",
                scale.value(there).label if there else "not said",
                sign,
            )


def _reading(material: Material, one: Definition, other: Definition) -> Reading:
    """The engine's comparison: both texts as definitions of the same term."""
    texts = [
        f"## Definitions\n\n**Seclusion** – {' '.join(side.text.split())}" for side in (one, other)
    ]
    told = [
        finding
        for finding in material.judge(texts[0], texts[1]).findings
        if finding.direction is not Direction.NEUTRAL
    ]
    whole = [finding for finding in told if finding.before is None or finding.after is None]
    sure = [
        finding
        for finding in told
        if finding not in whole
        and finding.direction is not Direction.UNCLEAR
        and finding.confidence == "high"
    ]
    return Reading(
        tuple(sure),
        tuple(
            (
                one.name if finding.after is None else other.name,
                finding.before or finding.after or "",
            )
            for finding in whole
        ),
        tuple(finding for finding in told if finding not in whole and finding not in sure),
    )
