"""The definitions side by side, and for each one its comparison with every other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from policygen.comparison import Comparison
from policygen.render import words
from policygen.text.diff import Piece
from policygen.website.definitions import (
    REACH,
    Definition,
    Order,
    definitions,
    neighbors,
    on_scale,
    order,
)
from policygen.website.ladder import ladder
from policygen.website.material import Material
from policygen.website.press import Press

READ_BY_THE_ENGINE = 3  # the nearest definitions of each, whose full report is written
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
class Pair:
    """A definition beside another.

    Arguments:
        other: the other one.
        order: how the first stands to it; None where the scales can't place one of them.
        scales: where they differ.
        pieces: the word redline from the first to the other.
        report: the engine's comparison from the first to the other, or None.
    """

    other: Definition
    order: Order | None
    scales: tuple[OnScale, ...]
    pieces: tuple[Piece, ...]
    report: Comparison | None


def definition_pages(press: Press) -> Iterator[tuple[str, str]]:
    """All pages of definitions."""
    material = press.material
    found = definitions(material)
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
    for one in found:
        pairs = tuple(_pairs(material, one, found))
        yield press.page(
            f"definitions/{one.key}.html",
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


def _pairs(material: Material, one: Definition, found: tuple[Definition, ...]) -> Iterator[Pair]:
    near = [each.definition.key for each in neighbors(one, found, material.scales)]
    for other in found:
        if other.key == one.key:
            continue
        placed = one.in_order and other.in_order
        yield Pair(
            other,
            order(one, other, material.scales) if placed else None,
            tuple(_on_scales(material, one, other)),
            words.marks(one.text, other.text),
            _report(material, one, other) if other.key in near[:READ_BY_THE_ENGINE] else None,
        )


def _on_scales(material: Material, one: Definition, other: Definition) -> Iterator[OnScale]:
    for name in REACH:
        scale = material.scales[name]
        here, there = one.scales.get(name), other.scales.get(name)
        sign = on_scale(scale, here, there)
        if sign != 0:
            yield OnScale(
                scale.question,
                scale.value(here).label if here else "not said",
                scale.value(there).label if there else "not said",
                sign,
            )


def _report(material: Material, one: Definition, other: Definition) -> Comparison:
    """The engine's comparison: both texts as definitions of the same term."""
    texts = [
        f"## Definitions\n\n**Seclusion** – {' '.join(side.text.split())}" for side in (one, other)
    ]
    return material.judge(texts[0], texts[1])
