"""Checks a document against a version of a law: search, judge each element, tell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from policygen.checking.bans import banned, judge_banned
from policygen.checking.contents import judge_contents
from policygen.checking.deadlines import judge_deadline
from policygen.checking.defining import judge_definition
from policygen.checking.definitions import blocks_of
from policygen.checking.duty import judge_duty, judge_prohibition
from policygen.checking.facets import judge_facets
from policygen.checking.generic import Compare, judge_generic, undercuts, weights_of
from policygen.checking.limits import judge_limit
from policygen.checking.lists import listed_bans, listed_contents
from policygen.checking.naming import renamed
from policygen.checking.notices import notices_on
from policygen.checking.outcome import NOTHING, Outcome
from policygen.checking.reserved import judge_reserved
from policygen.checking.slots import within_floor
from policygen.checking.spec import Guide, Spec
from policygen.checking.units import Policy, units_of
from policygen.checking.witness import witness_of
from policygen.coverage import Coverage, Judged, Status
from policygen.law.elements import Element, LawVersion
from policygen.policy import Document

_SHOWN = 6  # passages of evidence at most

Judge = Callable[[Spec, Policy, Guide], Outcome]
_JUDGES: dict[str, Judge] = {
    "duty": judge_duty,
    "prohibition": judge_prohibition,
    "contents": judge_contents,
    "definition": judge_definition,
    "reserved": judge_reserved,
    "facets": judge_facets,
}
_NUMBERED = {"deadline": judge_deadline, "limit": judge_limit}


NOTHING_FOUND = (
    "No passage of this text was found to speak to any required element. Is it the policy on seclusion and "
    "restraint, whole?"
)


NEAR_WORDS_ALONE = (
    "For this law only words near the law's own are recognized: what is called missing or unclear may stand in the "
    "policy in other words."
)


def check_document(
    document: Document, version: LawVersion, as_of: str, guide: Guide, compare: Compare
) -> Coverage:
    """Judge every required element of a law against one policy.

    Arguments:
        version: the law's elements.
        as_of: the day whose law it is.
        guide: what each element looks for.
        compare: tells the differences from one provision to another, as the command does.
    """
    policy = policy_of(document, guide)
    weights = weights_of(version, guide)
    judged = []
    for element in version.elements:
        spec = guide.specs.get(element.id)
        outcome = judge_banned(element, policy, guide)
        if outcome is None and spec is None:
            outcome = judge_generic(element, policy, guide, weights, compare)
        elif outcome is None and spec:
            outcome = _judged(spec, element, policy, guide)
            if outcome.status is Status.MET:
                near = judge_generic(element, policy, guide, weights, compare, outcome.units)
                outcome = near if undercuts(near, outcome) else outcome
        judged.append(_told(element, outcome or NOTHING, policy, compare))
    notices = notices_on(policy, version, guide, compare)
    if not any(element.id in guide.specs for element in version.elements):
        notices = (NEAR_WORDS_ALONE, *notices)
    if all(one.status is Status.MISSING for one in judged):
        notices = (NOTHING_FOUND, *notices)
    return Coverage(
        version.state,
        as_of,
        version.title,
        document.title,
        document.source,
        tuple(judged),
        notices,
    )


def _judged(spec: Spec, element: Element, policy: Policy, guide: Guide) -> Outcome:
    """The verdict by the evidence data of an element, its numbers held to the law's floor."""
    if spec.judge in _NUMBERED:
        return _NUMBERED[spec.judge](spec, policy, guide, dict(element.floor))
    return within_floor(element.floor, _JUDGES[spec.judge](spec, policy, guide))


def policy_of(document: Document, guide: Guide) -> Policy:
    """A document as it is searched."""
    units = units_of(document, guide)
    policy = Policy(document, units, banned(units, guide))
    return replace(
        policy,
        blocks=blocks_of(units, guide),
        listed_bans=listed_bans(policy, guide),
        listed_contents=listed_contents(policy, guide),
    )


def _told(element: Element, outcome: Outcome, policy: Policy, compare: Compare) -> Judged:
    units = outcome.units[:_SHOWN]
    witness = outcome.witness
    if outcome.status is Status.WEAKER and not witness:
        witness = (units and witness_of(element, units, compare)) or outcome.fallback
    return Judged(
        element.id,
        element.title,
        element.area,
        outcome.status,
        tuple(policy.evidence(unit) for unit in units),
        " ".join(element.requires.split()),
        element.citation,
        renamed(outcome.why, "law"),
        " ".join(element.provision.split()),
        "weakens" if outcome.status is Status.WEAKER else "",
        renamed(witness, "law"),
    )
