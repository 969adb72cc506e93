"""Judges what a report must contain: the items of the law against those that the policy names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from policygen.checking.outcome import NOTHING, Outcome, first_defect, listed, met, weaker
from policygen.checking.spec import Guide, Spec
from policygen.checking.strength import slack
from policygen.checking.units import Policy, Unit

_CUTS = re.compile(r"; | and (?=(?:name|staff|person|statement|number|contact) )")
_NEAR = 22  # characters of stems
_OPENING = 50  # characters of stems in which a sentence says what it is about
POINTED = "The report only says where this can be found; the law has the report itself give it."
_CELL = 10  # words of a cell that is on one thing, however it is cut
WAIVED = "The policy lets this be left out of the report."
OF_SOME = "The policy asks for this of some alone; the law asks for it of all."
IN_SOME_CASES = "The policy asks for this in some reports alone; the law asks for it in each."


def judge_contents(spec: Spec, policy: Policy, guide: Guide) -> Outcome:
    """Whether the report must hold each item; items may stand in a list, a table, or sentences."""
    within = contents_units(policy, guide)
    found = [
        part
        for unit in within
        for part in clauses(unit)
        if _says_item(part, spec) and (spec.context is None or part.in_context(spec.context))
    ]
    if not found:
        return NOTHING
    hit = first_defect(spec.weaker, found)
    if hit:
        return weaker([hit[1], *found], hit[0].why, hit[0].witness)
    waived = next((u for part in found if (u := _waived(part, policy, guide))), None)
    if waived:
        return weaker([waived, *found], WAIVED)
    pointed = all(part.says(guide.group("item-pointed")) for part in found)
    named = any(part.says(guide.group("item-named")) for part in found)
    here = [part for part in found if not part.says(guide.group("item-elsewhere"))]
    noted = {u.number for u in within if u.says(guide.group("item-noted"))}
    if not here or all(part.number in noted for part in here) or (pointed and not named):
        return weaker(found, POINTED)
    found = here
    if all(part.says(guide.group("item-narrowed")) for part in found):
        return weaker(found, OF_SOME)
    always = [part for part in found if not part.says(guide.group("item-on-condition"))]
    if len(always) < len(found) and not (always and _whole(spec, always)):
        return weaker(found, IN_SOME_CASES)
    listing = [unit for unit in within if unit.passage.stem or _short(unit)]
    numbers = {unit.number for unit in found}
    whole = [unit for unit in within if unit.number in numbers]
    loose = guide.group("item-on-condition")
    after = [
        one
        for unit in whole
        for one in policy.near(unit)[1:]
        if one in within and not one.says(loose)
    ]
    cells = [u for u in whole if u.passage.cell and len(u.passage.text.split()) <= _CELL]
    cells += [
        u
        for u in within
        if u.passage.cell and any(u.passage.cell == one.passage.cell for one in whole)
    ]
    scope = [*whole, *listing, *after, *cells] if spec.options.get("anywhere") else [*found, *cells]
    missing = [
        name for name, part in spec.parts.items() if not any(one.says(part) for one in scope)
    ]
    if missing:
        left = listed(missing)
        return weaker(
            found,
            f"Of what the report must contain, {left} isn't asked for.",
            fallback=f"A report that holds all else and nothing on {left}: whole under the policy, "
            "not under the law.",
        )
    reasons = [why for unit in found if (why := slack(unit, spec, guide))]
    if len(reasons) == len(found):
        return weaker(found, reasons[0])
    return met(found, "The report must contain this.")


def _waived(unit: Unit, policy: Policy, guide: Guide) -> Unit | None:
    """The passage that lets an item be left out: its own, or the opening of the next in its paragraph."""
    if _waives(unit, guide):
        return unit
    for after in policy.near(unit, 1)[1:]:
        found = guide.group("item-waived").search(after.own[:_OPENING])
        same = after.passage.paragraph == unit.passage.paragraph
        if found and same and _waives(after, guide):
            return after
    return None


def _waives(unit: Unit, guide: Guide) -> bool:
    """Whether a passage lets an item be left out."""
    return unit.says(guide.group("item-waived")) and not unit.says(guide.group("item-insisted"))


def _says_item(unit: Unit, spec: Spec) -> bool:
    """Whether the item stands here; in a long list, words far from it don't rule it out."""
    own = unit.own.replace(": ", "")  # "For questions: an employee" is one item
    return any(
        not spec.never
        or not spec.never.search(own[max(0, found.start() - _NEAR) : found.end() + _NEAR])
        for found in spec.find.finditer(own)
    )


def clauses(unit: Unit) -> tuple[Unit, ...]:
    """The passage cut where an item of a list that runs in one sentence ends."""
    parts = [f"{part.strip()} " for part in _CUTS.split(unit.own) if part.strip()]
    return (
        tuple(replace(unit, own=part, full=part) for part in parts) if len(parts) > 1 else (unit,)
    )


def _short(unit: Unit) -> bool:
    """A cell of a table or a caption rather than a sentence."""
    return not unit.passage.text.rstrip().endswith(".")


def contents_units(policy: Policy, guide: Guide) -> tuple[Unit, ...]:
    """The passages that say what the report contains."""
    report, notice = guide.group("report-context"), guide.group("notice-subject")
    opens = guide.group("contents-open")
    terms = guide.group("definitions")
    sections = {
        u.path for u in policy.on_topic() if u.says_with_stem(opens) and not terms.search(u.leaf)
    }
    return tuple(
        unit
        for unit in policy.on_topic()
        if (
            unit.path in sections
            or unit.number in policy.listed_contents
            or unit.says_with_stem(report)
            or report.search(unit.leaf)
        )
        and not notice.search(unit.full)
        and not unit.says(guide.group("no-contents"))
        and not _on_training(unit, guide)
    )


def _whole(spec: Spec, units: Sequence[Unit]) -> bool:
    """Whether passages say every part of an item."""
    return all(any(one.says(part) for one in units) for part in spec.parts.values())


def _on_training(unit: Unit, guide: Guide) -> bool:
    """Whether a passage stands under a heading on training and speaks of no report."""
    heads = guide.group("heads-training").search(unit.leaf)
    return bool(heads) and not unit.says(guide.group("names-report"))
