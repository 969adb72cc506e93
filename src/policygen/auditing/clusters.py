"""Finds the edits that stand in many policies: "this added word stands in 37 policies"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from policygen.auditing.nouns import Audited


@dataclass(frozen=True, slots=True)
class Cluster:
    """One edit of the model and the policies that have it, those first that have it often."""

    direction: str
    rule: str
    removed: str
    added: str
    paths: tuple[str, ...]


def clusters(results: Iterable[Audited], least: int = 2) -> tuple[Cluster, ...]:
    """The edits that at least so many policies share, the commonest first.

    Arguments:
        least: number of policies from which an edit counts as known.
    """
    found: dict[tuple[str, str, str, str], list[str]] = defaultdict(list)
    for one in results:
        keys = {(e.direction, e.rule, e.removed.lower(), e.added.lower()) for e in one.edits}
        for key in sorted(keys):
            found[key].append(one.path)
    kept = [
        Cluster(*key, tuple(sorted(paths))) for key, paths in found.items() if len(paths) >= least
    ]
    return tuple(sorted(kept, key=lambda one: (-len(one.paths), one.rule, one.removed, one.added)))
