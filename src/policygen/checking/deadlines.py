"""Judges deadlines: the amount of time that a policy gives, against the most that the law gives."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.checking.definitions import resolved
from policygen.checking.lateness import bound_told
from policygen.checking.outcome import (
    NOTHING,
    UNDONE,
    Outcome,
    first_defect,
    met,
    uncovered,
    weaker,
)
from policygen.checking.reach import ON_CONDITION, ONLY_SOME, for_some_only, on_condition
from policygen.checking.speaking import candidates, let_off
from policygen.checking.spec import Guide, Spec
from policygen.checking.strength import (
    BY_LEAVE,
    EXCEPTED,
    HEDGED,
    PERMITTED,
    SPARED,
    excepted,
    hedged,
    leave_given,
    permitted,
)
from policygen.checking.units import Policy, Unit
from policygen.text.quantities.bounds import Bound
from policygen.text.quantities.quantity import Quantity, find_quantities
from policygen.text.tokens import tokenize

_MINUTES = {
    "minute": 1.0,
    "hour": 60.0,
    "day": 1440.0,
    "calendar_day": 1440.0,
    "school_day": 1440 * 1.4,
    "business_day": 1440 * 1.4,
    "week": 7 * 1440.0,
}
_SLACK = 1.02  # a month is thirty days
LATER = "A family that waits the whole time that the policy gives hears later than the law allows."


def judge_deadline(spec: Spec, policy: Policy, guide: Guide, floor: dict[str, object]) -> Outcome:
    """Whether it is due in time: an amount no longer than the floor, or words that say as much."""
    found = candidates(spec, policy, guide)
    if not found:
        return NOTHING
    hit = first_defect(spec.weaker, found, [one for unit in found for one in policy.near(unit, 1)])
    if hit:
        return weaker([hit[1], *found], hit[0].why, hit[0].witness, LATER)
    later = [one for unit in found for one in _continued(unit, policy, guide)]
    hit = first_defect(spec.weaker, [one for one in later if _same(one, spec, guide)])
    if hit:
        return weaker([hit[1], *found], hit[0].why, hit[0].witness, LATER)
    most = float(str(floor["amount"])) * _MINUTES.get(str(floor["unit"]), 0.0)
    in_time: list[Unit] = []
    for unit in found:
        row = [one for one in policy.row_with(unit) if _same(one, spec, guide)]
        goes_on = [one for one in _continued(unit, policy, guide) if _same(one, spec, guide)]
        texts = (unit, *resolved(unit, policy.blocks, guide), *goes_on)
        amounts = _amounts(texts, spec, guide) or _amounts(row, spec, guide)
        texts = (*texts, *row)
        prompt = spec.options.get("in_time")
        early = prompt is not None and any(prompt.search(one.own) for one in texts)
        timed = [one for one in texts if one is unit or _amounts([one], spec, guide)]
        if any(_starts_late(one, guide) for one in timed):
            return weaker(
                [unit, *found],
                "The time runs from something else than the use or incident.",
                fallback=LATER,
            )
        if amounts and max(amounts) > most * _SLACK and not (early and _both_bind(unit, guide)):
            return weaker([unit, *texts[1:], *found], _late(amounts, most), fallback=LATER)
        if unit.says(guide.group("or-later")):
            return weaker([unit, *found], "The policy lets the limit be passed.", fallback=LATER)
        if amounts or early:
            in_time.append(unit)
    if not in_time:
        in_time = [u for u in _limits_near(found, policy, guide) if _kept(u, spec, guide, most)]
    if not in_time:
        why = "The policy sets no time for it that can be held to the law's."
        return weaker(found, why, fallback=LATER)
    if all(_hedged(unit, spec, guide) for unit in in_time):
        return weaker(in_time, HEDGED, fallback=UNDONE)
    if all(leave_given(unit, guide) for unit in in_time):
        return weaker(in_time, BY_LEAVE, fallback=LATER)
    if all(excepted(unit, spec, guide) for unit in in_time):
        return weaker(in_time, EXCEPTED, fallback=LATER)
    loose = [why for unit in in_time if (why := _loose(unit, spec, guide))]
    if len(loose) == len(in_time):
        return weaker(in_time, loose[0], fallback=LATER)
    left = uncovered(spec, found, policy)
    if left:
        return weaker(found, f"The policy doesn't say this for {left}.")
    spared = let_off(found, policy, guide)
    if spared:
        return weaker([spared, *in_time], SPARED, fallback=LATER)
    undone = first_defect(spec.elsewhere, policy.on_topic())
    if undone:
        return weaker([undone[1], *in_time], undone[0].why, undone[0].witness, LATER)
    return met(in_time, "The policy sets a time no longer than the law's.")


def _starts_late(unit: Unit, guide: Guide) -> bool:
    """Whether a time runs from something else than the use, and the passage doesn't say that it doesn't."""
    return unit.says(guide.group("other-start")) and not unit.says(guide.group("start-denied"))


def _limits_near(found: Sequence[Unit], policy: Policy, guide: Guide) -> tuple[Unit, ...]:
    """The passages under the headings of those found that only tell a limit: "Your outer limit is ..."."""
    paths = {unit.path for unit in found}
    limit = guide.group("states-limit")
    return tuple(u for u in policy.on_topic() if u.path in paths and u.says(limit))


def _kept(unit: Unit, spec: Spec, guide: Guide, most: float) -> bool:
    """Whether a passage that only tells a limit keeps to the law's, and speaks of no other duty."""
    others = (one for one in guide.specs.values() if one.judge == "deadline" and one is not spec)
    if unit.says(spec.never) or any(unit.says(one.find) for one in others):
        return False
    if first_defect(spec.weaker, [unit]):
        return False
    prompt = spec.options.get("in_time")
    amounts = _amounts([unit], spec, guide)
    early = prompt is not None and bool(prompt.search(unit.own))
    return early and (not amounts or max(amounts) <= most * _SLACK or _both_bind(unit, guide))


def _same(unit: Unit, spec: Spec, guide: Guide) -> bool:
    """Whether a cell beside the one that tells the duty is on this duty and no other."""
    own = guide.vocabulary.stems(unit.passage.text)
    return not (spec.never and spec.never.search(own)) or unit.passage.cell is None


def _continued(unit: Unit, policy: Policy, guide: Guide) -> list[Unit]:
    """The next passage where it only goes on about when this is done."""
    sending = guide.group("carries-on-sending")
    return [
        one
        for one in policy.near(unit, 1)[1:]
        if one.says(guide.group("carries-on")) or sending.match(one.own)
    ]


def _amounts(units: Sequence[Unit], spec: Spec, guide: Guide) -> list[float]:
    """The minutes of the times that bind the act; lengths of use and ages aren't such."""
    out = []
    for unit in units:
        text = bound_told(unit.passage.text)
        hits = [hit.quantity for hit in find_quantities(tokenize(text))]
        times = [one.amount for one in hits if one.dimension == "time" and _binds(one)]
        out += [min(times)] if times and _both_bind(unit, guide) else times
    pattern = spec.options.get("late")
    if pattern is not None and any(pattern.search(unit.own) for unit in units):
        out.append(float("inf"))
    return out


def _hedged(unit: Unit, spec: Spec, guide: Guide) -> bool:
    """Whether a passage hedges, apart from what the law itself says so softly."""
    mandate = spec.options.get("mandate")
    text = mandate.sub("", unit.full) if mandate is not None else unit.full
    return hedged(guide.group("inverted-should").sub("if ", text), guide)


def _loose(unit: Unit, spec: Spec, guide: Guide) -> str:
    """Why a passage in time leaves some cases out, or all, or "": a condition, some persons, a permission."""
    if not spec.options.get("unconditioned"):
        return ""
    if on_condition(unit, spec, guide):
        return ON_CONDITION
    if for_some_only(unit, guide):
        return ONLY_SOME
    return PERMITTED if spec.options.get("permits", True) and permitted(unit, guide) else ""


def _both_bind(unit: Unit, guide: Guide) -> bool:
    """Whether the earlier of two times counts: "whichever is earlier", "and in no case later than"."""
    return unit.says_with_stem(guide.group("earlier-of"))


def _binds(quantity: Quantity) -> bool:
    return quantity.bound in (Bound.AT_MOST, Bound.EXACT)


def _late(amounts: Sequence[float], most: float) -> str:
    longest = max(amounts)
    if longest == float("inf"):
        return "The time that the policy gives ends later than the law's."
    return f"The policy gives {_told(longest)}; the law gives {_told(most)}."


def _told(minutes: float) -> str:
    if minutes >= 1440:
        return f"about {minutes / 1440:.3g} calendar days"
    return f"{minutes:.0f} minutes"
