"""Finds the edits that stand in many policies: "this added word stands in 37 policies"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from policygen.auditing.nouns import Audited


@dataclass(frozen=True, slots=True)
class Cluster:
    """One edit of the model and the policies that have it.

    Arguments:
        direction, rule, removed, added: of the edit, its words in small letters.
        paths: of the policies, in order.
        first_seen: the earliest day on which one of them says that it was last revised or
            adopted (ISO 8601), or "".
        dated: how many of them tell such a day.
    """

    direction: str
    rule: str
    removed: str
    added: str
    paths: tuple[str, ...]
    first_seen: str = ""
    dated: int = 0


def clusters(results: Iterable[Audited], least: int = 2) -> tuple[Cluster, ...]:
    """The edits that at least so many policies share, the commonest first.

    Arguments:
        least: number of policies from which an edit counts as known.
    """
    found: dict[tuple[str, str, str, str], list[Audited]] = defaultdict(list)
    for one in results:
        keys = {(e.direction, e.rule, e.removed.lower(), e.added.lower()) for e in one.edits}
        for key in sorted(keys):
            found[key].append(one)
    kept = [_cluster(key, having) for key, having in found.items() if len(having) >= least]
    return tuple(sorted(kept, key=lambda one: (-len(one.paths), one.rule, one.removed, one.added)))


def _cluster(key: tuple[str, str, str, str], having: Sequence[Audited]) -> Cluster:
    days = sorted(one.dated for one in having if one.dated)
    paths = tuple(sorted(one.path for one in having))
    return Cluster(*key, paths, days[0] if days else "", len(days))
