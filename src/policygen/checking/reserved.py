"""Judges for what a practice is reserved: every trigger that the policy allows, against the floor."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from policygen.checking.added import adds_trigger, further_grounds
from policygen.checking.bans import ban_of
from policygen.checking.definitions import resolved
from policygen.checking.outcome import NOTHING, Outcome, first_defect, met, weaker
from policygen.checking.reach import exceptions, for_some_only
from policygen.checking.spec import Guide, Spec
from policygen.checking.strength import leave_given
from policygen.checking.trimming import trimmed
from policygen.checking.units import Policy, Unit

_REFUSAL = re.compile(r"\W*(?:no|never|not)\b[^,]{0,12}(?:[.!;]|$)", re.IGNORECASE)


def judge_reserved(spec: Spec, policy: Policy, guide: Guide) -> Outcome:
    """Whether the practice is allowed in imminent danger of physical harm alone."""
    practice = str(spec.options["practice"])
    trigger_name = str(spec.options.get("trigger", "imminent danger of physical harm"))
    other_use = (
        f"There isn't {trigger_name}: the law allows no {practice} of the student; the policy may."
    )
    if practice in policy.banned:
        ban = ban_of(practice, policy, guide)
        return met(ban[:1], f"The policy forbids {practice} altogether.")
    wide = (*overrides(policy, guide), *further_grounds(policy, guide))
    override = next((u for u in wide if practice in u.names), None)
    if override:
        return weaker(
            [override],
            f"A passage besides the rule allows it for something other than {trigger_name}.",
            fallback=other_use,
        )
    terms = guide.group("defined-terms")
    defining = {
        unit.number
        for name, body in policy.blocks
        if terms.fullmatch(name) and guide.group("definitions").search(body[0].path)
        for unit in body
    }
    allowing = [
        whole
        for whole in policy.on_topic()
        if (unit := trimmed(whole, spec.never, guide))
        and practice in unit.names
        and unit.number not in defining
        and unit.says_with_stem(guide.group("means-practice"))
        and (unit.says_with_stem(spec.find) or _whole_trigger(unit, spec, policy, guide))
        and not unit.says_with_stem(spec.never)
        and not _refused(unit, policy)
    ]
    good = [
        one
        for one in policy.on_topic()
        if practice in one.names and _tests(one, spec, policy, guide)
    ]
    for unit in allowing:
        trigger = _trigger(unit, policy, guide)
        if _denies(unit, guide):
            continue
        if _further(unit, guide):
            return weaker(
                [unit],
                f"The policy allows it for something besides {trigger_name}.",
                other_use,
            )
        read = [one for one in trigger if one is unit or not one.says(spec.never)]
        hit = first_defect(spec.weaker, read)
        if hit:
            return weaker([unit, hit[1]], hit[0].why, hit[0].witness)
        if all(any(one.says(part) for one in trigger) for part in spec.parts.values()):
            good.append(unit)
    soft = [unit for unit in good if _soft(unit, spec, guide)]
    if good and len(soft) == len(good):
        why = "The policy hedges the limit, so that staff may use it otherwise."
        return weaker(soft, why, fallback=other_use)
    if good:
        return met(good, f"The policy reserves it for {trigger_name}.")
    tied = [u for u in allowing if not _denies(u, guide)]
    bound = [
        u for u in tied if any(o.says(guide.group("harm-word")) for o in _trigger(u, policy, guide))
    ]
    if bound:
        return weaker(
            bound,
            f"The policy limits it, but not to {trigger_name}.",
            other_use,
        )
    if tied:
        why = f"The policy allows it without asking for {trigger_name}."
        return weaker(tied, why, fallback=other_use)
    return NOTHING


def _whole_trigger(unit: Unit, spec: Spec, policy: Policy, guide: Guide) -> bool:
    """Whether a passage in `loose` words names the law's whole trigger: then it is one on the use."""
    if not unit.says_with_stem(spec.options.get("loose")):
        return False
    trigger = _trigger(unit, policy, guide)
    return all(any(one.says(part) for one in trigger) for part in spec.parts.values())


def _refused(unit: Unit, policy: Policy) -> bool:
    """Whether it is a question that the next passage answers with no, or that answer."""
    before, after = policy.units[max(unit.number - 1, 0)], policy.near(unit, 1)[1:]
    if _asks(unit):
        return any(_REFUSAL.match(one.passage.text) for one in after)
    refusal = _REFUSAL.match(unit.passage.text) if _asks(before) else None
    return refusal is not None and not unit.passage.text[refusal.end() :].strip()


def _tests(unit: Unit, spec: Spec, policy: Policy, guide: Guide) -> bool:
    """Whether staff must ask for the whole trigger before they act: "Is ...? If not, don't." """
    if not (_asks(unit) and all(unit.says(part) for part in spec.parts.values())):
        return False
    if first_defect(spec.weaker, [unit]):
        return False
    return any(one.says(guide.group("acts-on-yes")) for one in policy.near(unit)[1:])


def _asks(unit: Unit) -> bool:
    return unit.passage.text.rstrip().endswith("?")


def _soft(unit: Unit, spec: Spec, guide: Guide) -> bool:
    """Whether a limit is hedged, or falls by somebody's leave."""
    if unit.says_with_stem(guide.group("soft-limit")) or leave_given(unit, guide):
        return True
    parts = for_some_only(unit, guide) or any(exceptions(unit, guide))
    return bool(spec.options.get("unconditioned")) and parts


def overrides(policy: Policy, guide: Guide) -> list[Unit]:
    """The passages that set the limits of use aside, or allow it for conduct that puts nobody in danger."""
    return [
        unit
        for unit in policy.on_topic()
        if (unit.says(guide.group("override")) and not unit.says(guide.group("imminent")))
        or _for_conduct(unit, policy, guide)
        or _at_will(unit, policy, guide)
    ]


def _at_will(unit: Unit, policy: Policy, guide: Guide) -> bool:
    """Whether a passage allows a use at somebody's will, for an errand or by leave, with no danger in sight."""
    if unit.negative or _asks(unit) or _REFUSAL.match(unit.passage.text):
        return False
    parts = (f"{part} " for part in unit.own.split(" ; "))
    return any(
        guide.group("permits-any-use").search(part)
        and guide.group("at-will").search(part)
        and not guide.group("why-asked").search(part)
        and not guide.group("harm-word").search(part)
        for part in parts
    ) and not unit.says(guide.group("refers-to-place"))


def _for_conduct(unit: Unit, policy: Policy, guide: Guide) -> bool:
    """Whether a passage allows a use for conduct of a student, and nothing in it asks for danger."""
    allowed = guide.group("permits-use").search(unit.own)
    plain = guide.group("student-fails").sub("", unit.full)
    if not allowed or guide.group("forbids").search(plain):
        return False
    if guide.group("finds-proper").match(allowed.group()) and unit.says(guide.group("why-asked")):
        return False
    return bool(guide.group("conduct-trigger").search(unit.own)) and not any(
        one.says(guide.group("harm-word")) for one in _trigger(unit, policy, guide)
    )


def widened(policy: Policy, guide: Guide) -> list[Unit]:
    """The passages that allow a use for something besides imminent danger of physical harm."""
    allows = guide.group("allows-use")
    more = (u for u in policy.on_topic() if u.says(allows) and not u.negative)
    added = further_grounds(policy, guide)
    return [*overrides(policy, guide), *(u for u in more if _further(u, guide)), *added]


def _further(unit: Unit, guide: Guide) -> bool:
    """Whether a passage adds a trigger in which no harm is in sight."""
    if adds_trigger(unit, guide):
        return True
    allowed = guide.group("allows-use").search(unit.own)
    found = guide.group("further-trigger").search(unit.own, allowed.end()) if allowed else None
    clause = _clause(unit.own[found.start() :]) if found else ""
    return bool(clause.strip()) and not guide.group("harm-word").search(clause)


def _clause(text: str) -> str:
    """The words up to the next stop, each with its space."""
    return text.partition(" . ")[0].partition(" ; ")[0].rstrip() + " "


def _denies(unit: Unit, guide: Guide) -> bool:
    """Whether a passage only says when the practice may not be used; of a table's cell, by its own words."""
    denies, unless = guide.group("denies-use"), guide.group("unless-word")
    cell = guide.vocabulary.stems(unit.passage.text) if unit.passage.cell else ""
    unit = replace(unit, full=guide.group("merely-so").sub("", unit.full))
    if denies.search(cell) and not unless.search(cell):
        return True
    return unit.says_with_stem(guide.group("denies-use")) and not unit.says_with_stem(
        guide.group("unless-word")
    )


def _trigger(unit: Unit, policy: Policy, guide: Guide) -> list[Unit]:
    """The passage, its list's items, the definitions of its terms, and what it refers to."""
    practices = guide.group("defined-terms")
    others = [block for block in policy.blocks if not practices.fullmatch(block[0])]
    out = [unit, *resolved(unit, others, guide)]
    if not unit.passage.stem:
        out += [u for u in policy.units if u.passage.stem and u.passage.stem in unit.passage.text]
    elif not any(u.passage.stem == unit.passage.stem for u in out[1:]):
        out += [u for u in policy.units if u.passage.stem == unit.passage.stem and u is not unit]
    announced = unit.says(guide.group("announces-condition"))
    if announced and not unit.says_with_stem(guide.group("harm-word")):
        out += [one for one in policy.near(unit)[1:] if not one.negative and not one.passage.label]
    if unit.says(guide.group("crisis-word")):
        out += [one for one in policy.near(unit, 1)[1:] if one.says(guide.group("explains-crisis"))]
    if unit.says(guide.group("refers-to-place")):
        out += _referred(unit, policy)
    return out


def _referred(unit: Unit, policy: Policy) -> Iterator[Unit]:
    """The passage that "named in 3.1" or "that situation" means: by its label, else the one before."""
    labels = {
        word.strip(".,;()")
        for word in unit.passage.text.split()
        if any(c.isdigit() for c in word) or word.isupper()
    }
    found = [u for u in policy.units if u.passage.label.strip(".()") in labels - {""}]
    yield from found or policy.units[max(unit.number - 1, 0) : unit.number]
