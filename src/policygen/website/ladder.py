"""The picture of who is narrower than whom: groups of equal reach, and the steps between them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from policygen.text.lexicon import Scale
from policygen.website.definitions import REACH, Definition, Order, order

WIDTH, BOX, HIGH, GAP_X, GAP_Y, MARGIN = 1100, 150, 66, 14, 64, 10
BEND = 10  # room for a line between two boxes
SWEEPS = 6
Node = int | tuple[int, int, int]  # a box, or where the line of two boxes passes a layer


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
    """The groups in reading order, the lines between boxes as SVG paths, and the size."""

    groups: tuple[Group, ...]
    edges: tuple[str, ...]
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
    chains = {
        (up, at): tuple(
            up if level == depth[up] else at if level == depth[at] else (up, at, level)
            for level in range(depth[up], depth[at] + 1)
        )
        for at, ups in steps.items()
        for up in sorted(ups)
    }
    layers = _layers(depth, tuple(chains.values()), groups)
    return _drawn(layers, steps, chains, groups, scales)


def _depth(at: int, above: Mapping[int, set[int]]) -> int:
    return max((1 + _depth(up, above) for up in above[at]), default=0)


def _layers(
    depth: Mapping[int, int], chains: Sequence[tuple[Node, ...]], groups: list[list[Definition]]
) -> list[list[Node]]:
    """Boxes and bends of each depth from left to right, each near what it is joined to."""
    layers: list[list[Node]] = [[] for _ in range(max(depth.values()) + 1)]
    for at in sorted(depth, key=lambda at: groups[at][0].key):
        layers[depth[at]].append(at)
    joined: dict[Node, list[Node]] = {}
    for chain in chains:
        for bend in chain[1:-1]:
            layers[chain.index(bend) + depth[_box(chain[0])]].append(bend)
        for one, other in pairwise(chain):
            joined.setdefault(one, []).append(other)
            joined.setdefault(other, []).append(one)
    for _ in range(SWEEPS):
        for order_ in (layers, layers[::-1]):
            for layer in order_:
                place = {
                    node: (number + 0.5) / len(level)
                    for level in layers
                    for number, node in enumerate(level)
                }
                layer.sort(key=lambda node: _middle([place[n] for n in joined.get(node, [node])]))
    return layers


def _middle(places: list[float]) -> float:
    return round(sum(places) / len(places), 6)


def _box(node: Node) -> int:
    assert isinstance(node, int)
    return node


def _drawn(
    layers: list[list[Node]],
    steps: Mapping[int, set[int]],
    chains: Mapping[tuple[int, int], tuple[Node, ...]],
    groups: list[list[Definition]],
    scales: Mapping[str, Scale],
) -> Ladder:
    flat = [node for layer in layers for node in layer if isinstance(node, int)]
    number = {at: index for index, at in enumerate(flat, start=1)}
    needed = max(sum(_wide(node) + GAP_X for node in layer) for layer in layers)
    width = max(WIDTH, needed + 2 * MARGIN)
    spot: dict[Node, tuple[int, int]] = {}
    for depth, layer in enumerate(layers):
        free = (width - 2 * MARGIN - sum(_wide(node) for node in layer)) / len(layer)
        x = MARGIN + free / 2
        for node in layer:
            spot[node] = (round(x), MARGIN + depth * (HIGH + GAP_Y))
            x += _wide(node) + free
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
    edges = tuple(_path(chain, spot) for chain in chains.values())
    return Ladder(made, edges, width, len(layers) * (HIGH + GAP_Y) - GAP_Y + 2 * MARGIN)


def _wide(node: Node) -> int:
    return BOX if isinstance(node, int) else BEND


def _path(chain: tuple[Node, ...], spot: Mapping[Node, tuple[int, int]]) -> str:
    """A line from a box down to another, past the boxes between them."""
    x, y = spot[chain[0]][0] + BOX // 2, spot[chain[0]][1] + HIGH
    parts = [f"M{x} {y}"]
    for node in chain[1:]:
        to, top = spot[node][0] + _wide(node) // 2, spot[node][1]
        parts.append(f"C{x} {y + GAP_Y // 2} {to} {top - GAP_Y // 2} {to} {top}")
        x, y = to, top
        if not isinstance(node, int):
            y = top + HIGH
            parts.append(f"V{y}")
    return "".join(parts)


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
