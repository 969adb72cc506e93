"""The picture of who is narrower than whom: groups of equal reach, and the steps between them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from policygen.text.lexicon import Scale
from policygen.website.definitions import REACH, Definition, Order, order

WIDTH, BOX, HIGH, GAP_X, GAP_Y, MARGIN = 1100, 150, 66, 16, 60, 10


@dataclass(frozen=True, slots=True)
class Group:
    """Definitions that are equal on all scales.

    Arguments:
        number: from 1, widest first.
        members: the definitions.
        says: their values in words, "exit: physically prevented" ...
        narrower, wider: numbers of the groups one step below and above.
        x, y: left and top of its box.
        lines: the members' short names, broken to fit the box.
    """

    number: int
    members: tuple[Definition, ...]
    says: tuple[str, ...]
    narrower: tuple[int, ...]
    wider: tuple[int, ...]
    x: int
    y: int
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ladder:
    """The groups in reading order, the lines between boxes (x1, y1, x2, y2), and the size."""

    groups: tuple[Group, ...]
    edges: tuple[tuple[int, int, int, int], ...]
    width: int
    height: int


def ladder(found: Sequence[Definition], scales: Mapping[str, Scale]) -> Ladder:
    """The order of all definitions that the scales can place, the widest at the top."""
    groups: list[list[Definition]] = []
    for one in found:
        if not one.in_order:
            continue
        for group in groups:
            if order(one, group[0], scales) is Order.EQUAL:
                group.append(one)
                break
        else:
            groups.append([one])
    above = {
        at: {
            other
            for other in range(len(groups))
            if order(groups[at][0], groups[other][0], scales) is Order.NARROWER
        }
        for at in range(len(groups))
    }
    steps = {
        at: {up for up in ups if not any(up in above[middle] for middle in ups)}
        for at, ups in above.items()
    }
    depth = {at: _depth(at, above) for at in above}
    layers = _layers(depth, steps, groups)
    return _drawn(layers, steps, groups, scales)


def _depth(at: int, above: Mapping[int, set[int]]) -> int:
    return max((1 + _depth(up, above) for up in above[at]), default=0)


def _layers(
    depth: Mapping[int, int], steps: Mapping[int, set[int]], groups: list[list[Definition]]
) -> list[list[int]]:
    """The groups of each depth from left to right, each near the groups above it."""
    layers: list[list[int]] = [[] for _ in range(max(depth.values()) + 1)]
    for at in sorted(depth, key=lambda at: (-len(groups[at]), groups[at][0].key)):
        layers[depth[at]].append(at)
    place: dict[int, float] = {}
    for layer in layers:
        near = {
            at: sum(place[up] for up in steps[at]) / len(steps[at]) if steps[at] else 0.5
            for at in layer
        }
        layer.sort(key=lambda at: (near[at], groups[at][0].key))
        for number, at in enumerate(layer):
            place[at] = (number + 0.5) / len(layer)
    return layers


def _drawn(
    layers: list[list[int]],
    steps: Mapping[int, set[int]],
    groups: list[list[Definition]],
    scales: Mapping[str, Scale],
) -> Ladder:
    flat = [at for layer in layers for at in layer]
    number = {at: index for index, at in enumerate(flat, start=1)}
    widest = max(len(layer) for layer in layers)
    width = max(WIDTH, widest * (BOX + GAP_X) + 2 * MARGIN)
    spot = {}
    for depth, layer in enumerate(layers):
        step = (width - 2 * MARGIN) / len(layer)
        for index, at in enumerate(layer):
            x = round(MARGIN + step * (index + 0.5) - BOX / 2)
            spot[at] = (x, MARGIN + depth * (HIGH + GAP_Y))
    made = tuple(
        Group(
            number[at],
            tuple(groups[at]),
            _says(groups[at][0], scales),
            tuple(sorted(number[low] for low in steps if at in steps[low])),
            tuple(sorted(number[up] for up in steps[at])),
            *spot[at],
            _broken([one.short for one in groups[at]]),
        )
        for at in flat
    )
    edges = tuple(
        (spot[up][0] + BOX // 2, spot[up][1] + HIGH, spot[at][0] + BOX // 2, spot[at][1])
        for at in flat
        for up in sorted(steps[at], key=lambda up: number[up])
    )
    return Ladder(made, edges, width, len(layers) * (HIGH + GAP_Y) - GAP_Y + 2 * MARGIN)


def _says(one: Definition, scales: Mapping[str, Scale]) -> tuple[str, ...]:
    return tuple(
        f"{scales[name].value(value).label}"
        for name in REACH
        if (value := one.scales.get(name)) is not None
    )


def _broken(names: list[str]) -> tuple[str, ...]:
    lines = [""]
    for name in names:
        if len(lines[-1]) + len(name) > 13:
            lines.append("")
        lines[-1] = f"{lines[-1]} {name}".strip()
    return tuple(lines)
