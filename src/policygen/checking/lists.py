"""Knows lists by what their items speak of: forbidden techniques, and what a report contains."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from policygen.checking.spec import Guide, Spec
from policygen.checking.units import Policy, Unit

_TECHNIQUES = 3  # elements on techniques that the items of a list of bans speak to
_ITEMS = 4  # elements on the report that the items of its contents speak to


def listed_bans(policy: Policy, guide: Guide) -> frozenset[int]:
    """The numbers of the items of lists that can only be bans, whatever verb opens them.

    Nobody lists what stops the breath, presses on the chest and hides the face but to forbid it.
    """
    specs = [one for name, one in guide.specs.items() if ".technique." in name]
    other = guide.group("no-list-of-bans")
    return _numbers(policy, specs, _TECHNIQUES, lambda text: bool(other.search(text)))


def listed_contents(policy: Policy, guide: Guide) -> frozenset[int]:
    """The numbers of the items of lists that can only be a report's contents."""
    specs = [one for one in guide.specs.values() if one.judge == "contents"]
    other = guide.group("no-list-of-contents")
    return _numbers(policy, specs, _ITEMS, lambda text: bool(other.search(text)))


def _numbers(
    policy: Policy, specs: Iterable[Spec], least: int, other: Callable[[str], bool]
) -> frozenset[int]:
    lists: dict[tuple[object, ...], list[Unit]] = {}
    for unit in policy.on_topic():
        passage = unit.passage
        opening = unit.full.removesuffix(unit.own)
        if passage.cell is not None:
            lists.setdefault((unit.path, passage.cell.table), []).append(unit)
        elif passage.stem or passage.label:
            lists.setdefault((unit.path, opening), []).append(unit)
    out: set[int] = set()
    specs = tuple(specs)
    for items in lists.values():
        first = items[0]
        opening = first.full.removesuffix(first.own)
        spoken = [s for s in specs if any(_speaks(one, s) for one in items)]
        if len(spoken) >= least and not other(f"{first.leaf}. {opening}"):
            out |= {one.number for one in items}
    return frozenset(out)


def _speaks(unit: Unit, spec: Spec) -> bool:
    return unit.says(spec.find) and not unit.says(spec.never)
