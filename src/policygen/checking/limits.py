"""Judges how long a practice may last for one group of students, against the law's limit for that group."""

from __future__ import annotations

from collections.abc import Iterator

from policygen.checking.outcome import NOTHING, Outcome, first_defect, met, weaker
from policygen.checking.speaking import candidates
from policygen.checking.spec import Guide, Pattern, Spec
from policygen.checking.strength import slack
from policygen.checking.units import Policy, Unit
from policygen.text.quantities.quantity import find_quantities
from policygen.text.tokens import tokenize

_MINUTES = {"minute": 1.0, "hour": 60.0}
_TOLD = "The law's limit is {most:.0f} minutes for these students; the policy's is {longest:.0f}."


def judge_limit(spec: Spec, policy: Policy, guide: Guide, floor: dict[str, object]) -> Outcome:
    """Whether the longest time that the policy allows this group is no longer than the law's."""
    whom: Pattern = spec.options["whom"]
    others: Pattern = spec.options["others"]
    most = float(str(floor["amount"])) * _MINUTES.get(str(floor["unit"]), 0.0)
    found = [
        (unit, amount)
        for unit in candidates(spec, policy, guide)
        for amount in _amounts(unit, whom, others, guide)
    ]
    if not found:
        return NOTHING
    units = [unit for unit, _ in found]
    hit = first_defect(spec.weaker, units)
    if hit:
        return weaker([hit[1], *units], hit[0].why, hit[0].witness)
    longest = max(amount for _, amount in found)
    if longest > most:
        return weaker(units, _TOLD.format(most=most, longest=longest))
    loose = [why for unit in units if (why := slack(unit, spec, guide))]
    if len(loose) == len(units):
        return weaker(units, loose[0])
    return met(units, "The policy's limit is no longer than the law's.")


def _amounts(unit: Unit, whom: Pattern, others: Pattern, guide: Guide) -> Iterator[float]:
    """The minutes that a passage allows this group: each amount belongs to the group named nearest.

    An amount that names no group at all holds for everybody.
    """
    stems, text = guide.vocabulary.stems, unit.passage.text
    tokens = tokenize(text)
    hits = [hit for hit in find_quantities(tokens) if hit.quantity.dimension == "time"]
    heard = stems(f"{unit.passage.stem} {text}")
    named = bool(whom.search(heard) or others.search(heard))
    if not named and unit.passage.cell and others.search(unit.own) and not whom.search(unit.own):
        return  # a cell in the row of the others
    for number, hit in enumerate(hits):
        begin, end = tokens[hit.start].start, tokens[hit.end - 1].end
        last = tokens[hits[number - 1].end - 1].end if number else 0
        after = tokens[hits[number + 1].start].start if number + 1 < len(hits) else len(text)
        leading = unit.passage.stem + " " + text[:begin] if not number else text[last:begin]
        if not named or _nearest(stems(text[end:after]), stems(leading), whom, others):
            yield hit.quantity.amount


def _nearest(following: str, leading: str, whom: Pattern, others: Pattern) -> bool:
    """Whether the group is named after an amount, or else before it."""
    after, other_after = whom.search(following), others.search(following)
    if after:
        return not (other_after and other_after.start() < after.start())
    if other_after:
        return False
    before = [found.start() for found in whom.finditer(leading)]
    other_before = [found.start() for found in others.finditer(leading)]
    return bool(before) and before[-1] > max(other_before, default=-1)
