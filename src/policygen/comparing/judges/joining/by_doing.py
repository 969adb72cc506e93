"""Tells one of two things from the one done by the other: "control behavior or restrict", "by restricting"."""

from __future__ import annotations

import re

from policygen.change import Change, Difference
from policygen.comparing.structure.items import Matching

_BY = re.compile(r"\bby (?:means of |way of )?(?:\w+ly )?$", re.IGNORECASE)


def by_doing_differences(matching: Matching) -> list[Difference]:
    """What it does that an "or" of one text became the means by which the first thing is done, or the reverse."""
    for side in (0, 1):
        items, there = matching.items[side], {p[side]: p[1 - side] for p in matching.pairs}
        for i in sorted(matching.open[side]):
            if items[i].key not in ("or", "and") or items[i].placed.opener or i + 1 not in there:
                continue
            other = matching.items[1 - side][there[i + 1]].placed
            text = matching.readings[1 - side].passages[other.passage].text
            said = text[other.unit.start : other.unit.end].lower()
            if not said.endswith("ing") or not _BY.search(text[: other.unit.start]):
                continue
            one = items[i].placed
            own = matching.readings[side].passages[one.passage].text[: one.unit.end]
            if _BY.search(own) or there.get(i - 1) is None:
                continue
            effect = (one.sign if items[i].key == "or" else 0) * (1 if side == 0 else -1)
            removed, added = ((one,), (other,)) if side == 0 else ((other,), (one,))
            return [Difference(Change.RESTRICTION, effect, removed, added, "", one.scope)]
    return []
