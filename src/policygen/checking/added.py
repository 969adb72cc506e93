"""Finds what a policy adds to the danger for which it allows a use: "or who runs about", "also when a plan says so"."""

from __future__ import annotations

from policygen.checking.spec import Guide
from policygen.checking.units import Policy, Unit


def adds_trigger(unit: Unit, guide: Guide) -> bool:
    """Whether a sentence that allows a use sets something harmless beside the danger: "or who spits"."""
    danger = guide.group("danger-named").search(unit.own)
    if danger is None or not unit.says_with_stem(guide.group("means-practice")):
        return False
    return any(
        _harmless(unit.own[found.start() :], guide)
        for name in ("or-besides", "further-trigger")
        for found in guide.group(name).finditer(unit.own, danger.end())
    )


def further_grounds(policy: Policy, guide: Guide) -> list[Unit]:
    """The passages that go on from the danger to another ground, and name no harm: "Also when a plan says so." """
    return [unit for unit in policy.on_topic() if _goes_on(unit, policy, guide)]


def _goes_on(unit: Unit, policy: Policy, guide: Guide) -> bool:
    """Whether a passage adds a ground to the one that the passage before it gives."""
    text = guide.vocabulary.stems(unit.passage.text)
    found = guide.group("another-ground").search(text) or guide.group("also-when").match(text)
    if not found or unit.negative or not _harmless(text[found.start() :], guide):
        return False
    before = policy.units[max(unit.number - 1, 0)]
    if before is unit or before.path != unit.path:
        return False
    about = before.says_with_stem(guide.group("means-practice"))
    return about and before.says(guide.group("danger-named"))


def _harmless(text: str, guide: Guide) -> bool:
    """Whether no harm is in sight up to the next stop."""
    clause = text.partition(" . ")[0].partition(" ; ")[0].rstrip() + " "
    return not guide.group("harm-or-blow").search(clause)
