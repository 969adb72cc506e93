"""Total bans of a practice, and the elements that they meet: those that only regulate how it is used."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.checking.outcome import Outcome, met
from policygen.checking.spec import Guide
from policygen.checking.topical import PRACTICES
from policygen.checking.units import Policy, Unit
from policygen.law.elements import Element

_REGULATING = frozenset({"use", "technique", "prohibited", "limit", "monitor", "room"})


def judge_banned(element: Element, policy: Policy, guide: Guide) -> Outcome | None:
    """Met where the policy forbids the one practice whose use the element regulates, else None.

    Definitions, reports, notice and training are owed all the same.
    """
    practice = regulated(element, guide)
    if practice not in policy.banned:
        return None
    return met(
        ban_of(practice, policy, guide)[:1],
        f"The policy forbids {practice} altogether, so that there is no use to regulate.",
    )


def regulated(element: Element, guide: Guide) -> str:
    """The one practice whose use an element regulates, or ""."""
    text = guide.vocabulary.stems(element.provision)
    named = [name for name in PRACTICES if guide.group(name).search(text)]
    if len(named) != 1 or guide.group("restrictive").search(text):
        return ""
    limits = guide.group(f"use-of-{named[0]}").search(text) and element.area != "def"
    return named[0] if element.area in _REGULATING or limits else ""


def ban_of(practice: str, policy: Policy, guide: Guide) -> list[Unit]:
    """The passages that forbid a practice."""
    return [unit for unit in policy.on_topic() if unit.says(guide.group(f"no-{practice}"))]


def banned(units: Sequence[Unit], guide: Guide) -> frozenset[str]:
    """Which practices are forbidden without exception."""
    everywhere = guide.group("without-limit")

    def plain(unit: Unit) -> str:
        """Its words without those that only say that the ban has no limit."""
        return everywhere.sub("", unit.own)

    out = set()
    for name in PRACTICES:
        pattern = guide.group(f"no-{name}")
        if any(
            u.about
            and not u.passage.stem
            and pattern.search(plain(u))
            and not guide.group("limited-ban").search(plain(u))
            for u in units
        ) and not any(
            u.about and not u.negative and u.says(guide.group(f"permits-{name}")) for u in units
        ):
            out.add(name)
    return frozenset(out)
