"""What became of each provision from one version of a state's law to the next, as compare judges it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from policygen.finding import Direction, Finding
from policygen.law.dates import first_day
from policygen.law.diff import ElementChange, element_changes
from policygen.law.elements import LawVersion
from policygen.website.material import Material

DOES = {
    Direction.WEAKENS: "protects less",
    Direction.STRENGTHENS: "protects more",
    Direction.UNCLEAR: "can’t be ordered",
}


@dataclass(frozen=True, slots=True)
class Step:
    """Two versions of a law, the later in effect right after the earlier.

    Arguments:
        before, after: the versions.
        changed: provisions that both have, in other words.
        new: those that only the later one asks for.
        gone: those that only the earlier one asked for.
        same: how many are as they were, as far as compare sees.
    """

    before: LawVersion
    after: LawVersion
    changed: tuple[ElementChange, ...]
    new: tuple[ElementChange, ...]
    gone: tuple[ElementChange, ...]
    same: int

    @property
    def id(self) -> str:
        """The name of its place on the page ("change-mo-2021")."""
        return f"change-{self.after.id}"


def steps(material: Material, state: str) -> tuple[Step, ...]:
    """The steps of a state's law up to the day shown, the earliest first; often none.

    Arguments:
        state: two letters.
    """
    found = sorted(
        (
            one
            for one in material.law.versions
            if one.state == state
            and one.status in ("in_force", "superseded")
            and one.effective
            and first_day(one.effective) <= material.on
        ),
        key=lambda one: first_day(one.effective),
    )

    def judge(before: str, after: str) -> tuple[Finding, ...]:
        return material.judge(before, after).findings

    return tuple(
        _step(before, after, element_changes(before, after, judge))
        for before, after in pairwise(found)
    )


def _step(before: LawVersion, after: LawVersion, found: tuple[ElementChange, ...]) -> Step:
    changed = tuple(one for one in found if one.before and one.after)
    common = {one.concept for one in before.elements} & {one.concept for one in after.elements}
    return Step(
        before,
        after,
        changed,
        tuple(one for one in found if one.before is None),
        tuple(one for one in found if one.after is None),
        len(common) - len(changed),
    )


def reasons(change: ElementChange) -> tuple[str, ...]:
    """Why a provision that both laws have protects more or less, a sentence each.

    Where the findings tell nothing more than the two provisions themselves, there is none.
    """
    if not change.findings and change.before and change.after:
        fixed = change.after.kind == "definition"
        one, other = ("earlier", "later") if fixed else ("later", "earlier")
        return (f"The {other} law fixes the meaning; the {one} one leaves it to each district.",)
    return tuple(one.witness or one.why for one in change.findings)


def doubtful(change: ElementChange) -> bool:
    """Whether compare's two readings don't agree on all of it."""
    return any(one.confidence != "high" for one in change.findings)
