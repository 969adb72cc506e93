"""Judges elements that ask a policy to address several matters, wherever they stand."""

from __future__ import annotations

from policygen.checking.outcome import NOTHING, Outcome, first_defect, listed, met, weaker
from policygen.checking.reach import exceptions
from policygen.checking.reserved import judge_reserved, widened
from policygen.checking.spec import Guide, Spec
from policygen.checking.strength import hedged
from policygen.checking.trimming import trimmed
from policygen.checking.units import Policy, Unit
from policygen.coverage import Status

_BEYOND = (
    "A student whose conduct is no imminent danger of physical harm: the law allows no use; the "
    "policy may."
)


def judge_facets(spec: Spec, policy: Policy, guide: Guide) -> Outcome:
    """Whether enough of the matters are settled by the policy itself.

    `least` matters must be there; `named` ones can't be missing. A policy that gives `few` or less
    says nothing to the element.
    """
    least = int(spec.options.get("least", len(spec.parts)))
    few = int(spec.options.get("few", 0))
    banned = [f"no-{name}" for name in policy.banned]
    terms = guide.group("defined-terms")
    place, means = guide.group("definitions"), guide.group("defines-plainly")
    defining = {
        unit.number
        for name, body in policy.blocks
        if terms.fullmatch(name) and (place.search(body[0].path) or means.search(body[0].own))
        for unit in body
    }
    delegated = first_defect(
        spec.elsewhere, [u for u in policy.on_topic() if u.number not in defining]
    )
    open_units = [
        u
        for whole in policy.on_topic()
        if (u := trimmed(whole, spec.never, guide))
        and u.number not in defining
        and not (delegated and u.number == delegated[1].number)
    ]
    hits: dict[str, Unit] = {}
    for name, part in spec.parts.items():
        units = [u for u in open_units if u.says_with_stem(part)]
        soft = spec.options.get("hedges", True)
        firm = [u for u in units if not (soft and hedged(u.own, guide))]
        if spec.options.get("unexcepted"):
            firm = [u for u in firm if not any(exceptions(u, guide))]
        if firm:
            hits[name] = firm[0]
    over = [u for u in policy.on_topic() if u.says(spec.options.get("overruled"))]
    if over:
        return weaker(
            [over[0], *hits.values()],
            "Another passage leaves this to somebody in the school; the law asks the policy itself to say it.",
        )
    wide = widened(policy, guide) if spec.options.get("reserved") else []
    for name in str(spec.options.get("reserved", "")).split():
        found = judge_reserved(guide.specs[name], policy, guide) if name in guide.specs else NOTHING
        wide += found.units if found.status is Status.WEAKER else ()
        if found.status is Status.MET and "told_by_reserved" in spec.options:
            hits.setdefault(str(spec.options["told_by_reserved"]), found.units[0])
    if wide:
        return weaker(
            [wide[0], *hits.values()],
            "The policy allows it for something besides imminent danger of physical harm.",
            fallback=_BEYOND,
        )
    direct = [u for u in policy.on_topic() if u.says(spec.enough)]
    if direct:
        return met(direct, "The policy addresses this.")
    missing = [name for name in spec.parts if name not in hits]
    if len(hits) >= least and not (
        delegated and len(missing) > int(spec.options.get("despite", 0))
    ):
        return met(hits.values(), f"The policy settles {listed(list(hits))}.")
    if delegated:
        return weaker([delegated[1], *hits.values()], delegated[0].why, delegated[0].witness)
    if len(hits) > few:
        left = listed(missing)
        return weaker(
            hits.values(),
            f"The policy settles {listed(list(hits))}, but not {left}.",
            fallback=f"A question of {left} comes up: the law has the policy answer it; under this "
            "policy staff decide.",
        )
    if banned:
        return weaker(hits.values(), "The policy forbids the practice and says no more.")
    return NOTHING
