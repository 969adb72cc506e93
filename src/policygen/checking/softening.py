"""Finds what lets part of a ban go: words behind it that narrow it, and passages that permit what it forbids."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.checking.spec import Guide, Spec
from policygen.checking.units import Policy, Unit

BAN_NARROWED = "The policy forbids this only in some cases; the law forbids it in every case."
BAN_SOFTENED = "Another clause of the policy lets be done what this one forbids."


def narrowed_ban(unit: Unit, spec: Spec, guide: Guide) -> bool:
    """Whether words behind a whole ban make it one of some cases alone."""
    if not spec.options.get("unconditioned") or not spec.options.get("softening", True):
        return False
    if unit.says_with_stem(guide.group("ban-softened")):
        return True
    if unit.says(guide.group("ban-foresight")) and not unit.says(guide.group("ban-whole")):
        return True
    for found in guide.group("ban-narrowed").finditer(unit.own):
        head, clause = unit.own[: found.start()], unit.own[found.start() :]
        if spec.find.search(head) and not guide.group("ban-whole").search(clause):
            return True
    return False


def permitted_touch(firm: Sequence[Unit], spec: Spec, policy: Policy, guide: Guide) -> Unit | None:
    """The passage besides a ban that permits what the element's `touches` names."""
    touches = spec.options.get("touches")
    permits, harmless = guide.group("permits-touch"), guide.group("not-touching")
    banned = {unit.number for unit in firm}
    for unit in policy.on_topic() if touches is not None else ():
        if unit.number in banned or unit.passage.text.rstrip().endswith("?"):
            continue
        if unit.says(permits) and unit.says(touches) and not unit.says(harmless):
            return unit
    return None
