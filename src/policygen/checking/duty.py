"""Judges duties and prohibitions: passages that say it, the parts they need, what takes it back."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.checking.outcome import (
    NOTHING,
    UNDONE,
    Outcome,
    first_defect,
    listed,
    met,
    uncovered,
    weaker,
)
from policygen.checking.reach import ON_CONDITION, ONLY_SOME
from policygen.checking.softening import (
    BAN_NARROWED,
    BAN_SOFTENED,
    narrowed_ban,
    permitted_touch,
)
from policygen.checking.speaking import candidates, clauses_on, is_asked, let_off, read_with
from policygen.checking.spec import Guide, Pattern, Spec
from policygen.checking.strength import EXCEPTED, HEDGED, SPARED, allows, slack
from policygen.checking.units import Policy, Unit

_LABEL = 4  # stems of a heading that is read with each passage under it


def judge_duty(spec: Spec, policy: Policy, guide: Guide) -> Outcome:
    """Whether the policy commands it, wholly and firmly."""
    found = candidates(spec, policy, guide)
    enough = next((u for u in policy.on_topic() if u.says_with_stem(spec.enough)), None)
    if enough:
        return met((enough,), "The policy says this in full.")
    if not found:
        undone = first_defect(spec.elsewhere, policy.on_topic())
        return weaker([undone[1]], undone[0].why, undone[0].witness) if undone else NOTHING
    return judged(spec, found, policy, guide)


def judge_prohibition(spec: Spec, policy: Policy, guide: Guide) -> Outcome:
    """Whether the policy forbids it; words in a passage that forbids nothing are no evidence."""
    heading = guide.group("forbidding-heading")
    found = tuple(
        part for unit in candidates(spec, policy, guide) for part in clauses_on(unit, spec, guide)
    )
    forbids = tuple(
        unit
        for unit in found
        if (unit.negative and not is_asked(unit))
        or unit.number in policy.listed_bans
        or heading.search(unit.leaf)
        or unit.says_with_stem(guide.group("advises-against"))
        or unit.says_with_stem(spec.options.get("also"))
    )
    found = tuple(unit for unit in found if not is_asked(unit))
    allowed = [unit for unit in found if allows(unit, guide) and unit not in forbids]
    if allowed:
        return weaker([*allowed, *forbids], "The policy allows what the law forbids.")
    if not forbids:
        return NOTHING
    advised = [u for u in forbids if u.says_with_stem(guide.group("advises-against"))]
    if len(advised) == len(forbids):
        return weaker(
            advised,
            "The policy advises against it and doesn't forbid it.",
            fallback="Staff do it all the same: the law forbids it; the policy only advises against it.",
        )
    firm = tuple(u for u in forbids if u not in advised)
    if all(u.says(guide.group("for-longer")) for u in firm):
        return weaker(firm, "The policy forbids it only if it lasts for some time.")
    if all(narrowed_ban(u, spec, guide) for u in firm):
        return weaker(firm, BAN_NARROWED)
    permitted = permitted_touch(firm, spec, policy, guide)
    if permitted:
        return weaker([permitted, *firm], BAN_SOFTENED)
    return judged(spec, firm, policy, guide)


def _whole(spec: Spec, units: Sequence[Unit]) -> bool:
    """Whether passages say every part."""
    return all(any(u.says_with_stem(part) for u in units) for part in spec.parts.values())


def _headed(unit: Unit, pattern: Pattern) -> bool:
    """Whether the short heading right above says it: "Every year", "All staff"."""
    short = len(unit.leaf.split()) <= _LABEL
    return short and unit.passage.cell is None and bool(pattern.search(unit.leaf))


def _labelled(unit: Unit, pattern: Pattern, policy: Policy) -> bool:
    """Whether the label that opens the paragraph right before says it: "**Every year.** All staff ..." """
    before = policy.units[max(unit.number - 1, 0)]
    same = before is not unit and before.passage.paragraph == unit.passage.paragraph
    return same and len(before.own.split()) <= _LABEL + 1 and bool(pattern.search(before.own))


def judged(spec: Spec, found: Sequence[Unit], policy: Policy, guide: Guide) -> Outcome:
    """Defects, hedges, parts and reach of the passages that speak to an element."""
    near = [one for unit in found for one in policy.near(unit)] if spec.options.get("near") else []
    if spec.options.get("gather"):
        near += [one for unit in found for one in policy.listed_with(unit)]
    apart = spec.options.get("near_not")
    near = [one for one in near if one in found or not one.says(apart)]
    named = [one for unit in found for one in read_with(unit, spec, policy, guide)]
    opened = [one for unit in found if not unit.passage.stem for one in policy.listed_with(unit)]
    opened += [one for unit in found for one in policy.row_with(unit)]
    more = guide.group("goes-on-with-it")
    opened += [one for u in found for one in policy.near(u, 1)[1:] if more.match(one.own)]
    scope = list(dict.fromkeys([*named, *near, *opened]))
    also = [] if spec.options.get("near") == "parts" else near
    hit = first_defect(spec.weaker, named) or first_defect(spec.weaker, also)
    if hit:
        return weaker([hit[1], *found], hit[0].why, hit[0].witness)
    missing = [
        name
        for name, pattern in spec.parts.items()
        if not any(
            unit.says_with_stem(pattern)
            or _headed(unit, pattern)
            or _labelled(unit, pattern, policy)
            for unit in scope
        )
    ]
    if missing:
        left = listed(missing)
        forbidden = (
            f"Staff do what concerns {left}: the law forbids it; nothing in the policy does."
        )
        passed_over = (
            f"Staff do all else, and nothing on {left}: enough under the policy, not under the law."
        )
        banned = spec.judge == "prohibition"
        return weaker(
            found,
            f"The policy says only part of it: nothing on {left}.",
            fallback=forbidden if banned else passed_over,
        )
    reasons = {unit: why for unit in found if (why := slack(unit, spec, guide))}
    firm = [unit for unit in scope if unit not in reasons]
    if reasons and (len(reasons) == len(found) or not _whole(spec, firm)):
        why = next(iter(reasons.values()))
        return weaker(reasons, why, fallback=UNDONE if why == HEDGED else "")
    of_some = (ON_CONDITION, ONLY_SOME, EXCEPTED)
    left = uncovered(spec, [u for u in found if reasons.get(u) not in of_some], policy)
    if left:
        return weaker(found, f"The policy doesn't say this for {left}.")
    spared = let_off(found, policy, guide)
    if spared:
        return weaker([spared, *found], SPARED, fallback=UNDONE)
    rules = [u for u in policy.on_topic() if not guide.group("definitions").search(u.leaf)]
    undone = first_defect(spec.elsewhere, rules)
    if undone:
        return weaker([undone[1], *found], undone[0].why, undone[0].witness)
    return met(found, "The policy says this in full.")
