"""What a way of judging finds: a status with its reason and the passages that it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from policygen.checking.spec import Defect, Spec
from policygen.checking.topical import PRACTICES
from policygen.checking.units import Policy, Unit
from policygen.coverage import Status


@dataclass(frozen=True, slots=True)
class Outcome:
    """A verdict on one element, before it is told.

    `witness` goes before what compare finds, `fallback` behind it.
    """

    status: Status
    units: tuple[Unit, ...]
    why: str
    witness: str = ""
    fallback: str = ""


UNDONE = (
    "Staff hold it to be impracticable and leave it undone: the law asks for it all the same; the "
    "policy lets them."
)
NOTHING = Outcome(Status.MISSING, (), "No passage was found that says this.")


def weaker(units: Iterable[Unit], why: str, witness: str = "", fallback: str = "") -> Outcome:
    """A verdict of `weaker`; passages that are named twice count once."""
    return Outcome(Status.WEAKER, _once(units), why, witness, fallback)


def met(units: Iterable[Unit], why: str) -> Outcome:
    """A verdict of `met`."""
    return Outcome(Status.MET, _once(units), why)


def _once(units: Iterable[Unit]) -> tuple[Unit, ...]:
    return tuple({unit.number: unit for unit in units}.values())


def first_defect(
    defects: Sequence[Defect], units: Sequence[Unit], around: Sequence[Unit] = ()
) -> tuple[Defect, Unit] | None:
    """The first defect that stands in the passages, and the passage.

    Arguments:
        around: further passages whose words can excuse a defect.
    """
    for defect in defects:
        if any(unit.says(defect.excused) for unit in (*units, *around)):
            continue
        excusing = {unit.path for unit in (*units, *around) if unit.says(defect.excused_near)}
        for unit in units:
            if unit.path in excusing:
                continue
            text = unit.own
            if defect.when.search(text) and not (defect.unless and defect.unless.search(text)):
                return defect, unit
    return None


def uncovered(spec: Spec, units: Sequence[Unit], policy: Policy) -> str:
    """The practice that passages leave out where both must be covered, or ""."""
    if not spec.both:
        return ""
    covered = {name for unit in units for name in unit.names} | policy.banned
    left = [name for name in PRACTICES if name not in covered]
    return left[0] if len(left) == 1 else ""


def listed(names: Sequence[str]) -> str:
    """Names as a phrase: "a, b and c"."""
    head, last = ", ".join(names[:-1]), names[-1]
    return f"{head} and {last}" if head else last
