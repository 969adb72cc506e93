"""Judges definitions: what a policy means by a term, against what the law counts and leaves out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from policygen.checking.definitions import bodies
from policygen.checking.narrowing import narrowed
from policygen.checking.outcome import NOTHING, Outcome, first_defect, listed, met, weaker
from policygen.checking.spec import Guide, Pattern, Spec
from policygen.checking.units import Policy, Unit

_CLAUSES = re.compile(r"\s*;\s*")
_ITEMS = re.compile(r",\s+(?:or\s+|and\s+|nor\s+)?")
_EXPLAINS = re.compile(
    r"(?:which|that|where|when|an?|in|with|as|if|used|defined|being|or|for|under)\b"
)
_HEAD = 6  # words that a definition has before it leaves something out
_TAIL = 8  # "not to be deemed to be seclusion." says nothing of what it leaves out
_SHORTEST = 2
_LABEL = 2  # characters of stems that a term alone may have besides: its stop
_SUBJECT = 40  # characters of stems in which a defined term stands


def judge_definition(spec: Spec, policy: Policy, guide: Guide) -> Outcome:
    """Whether the policy's own term reaches at least what the law's term reaches."""
    body = _body(spec, policy, guide)
    if not body:
        return NOTHING
    excluding = guide.group("excludes")
    term = spec.options["terms"]
    outs: list[Unit] = []
    for unit in body:
        goes_on = bool(outs) and unit.says(guide.group("goes-on"))
        shuts = unit.says_with_stem(excluding) and not unit.says(guide.group("shuts-nothing-out"))
        if goes_on or (shuts and not _stands_apart(unit, guide)):
            outs.append(unit)
    mains = [unit for unit in body if unit not in outs]
    if guide.group("only-excludes").match(body[0].own) and all(
        unit in outs or unit.passage.stem for unit in body[1:]
    ):
        return weaker(body, "The policy says what the term leaves out, and not what it means.")
    if not mains:
        mains, outs = _split(body, outs, spec, guide)
    hit = first_defect(spec.weaker, mains)
    if hit:
        return weaker([hit[1], *mains], hit[0].why, hit[0].witness)
    again = [
        one[0]
        for one in bodies(term, policy.blocks)
        if one[0] not in body
        and one[0].says(guide.group("defines-plainly"))
        and not one[0].says(guide.group("reserves-use"))
    ]
    hit = first_defect(spec.weaker, again)
    if hit:
        return weaker([hit[1], *mains], hit[0].why, hit[0].witness)
    missing = [
        name for name, part in spec.parts.items() if not any(u.says_with_stem(part) for u in mains)
    ]
    if spec.options.get("parts_anywhere"):
        missing = [n for n in missing if not any(u.says(spec.parts[n]) for u in body)]
    if missing:
        return weaker(mains, f"The policy's definition lacks {listed(missing)}.")
    more = narrowed(mains, spec, guide) if spec.options.get("unconditioned") else None
    if more:
        return weaker([more[0], *mains], more[1])
    rules = spec.options.get("anywhere")
    later = [
        _until_its_own(unit, guide)
        for unit in (policy.units if rules else policy.on_topic())
        if unit not in body
        and (_leaves_out(unit, term, guide) or (rules and _names(unit.own, term, guide)))
    ]
    hit = first_defect(spec.elsewhere, [*outs, *later])
    hit = hit or first_defect(spec.elsewhere, [one for u in outs for one in _told_apart(u)])
    if hit:
        return weaker([hit[1], *mains], hit[0].why, hit[0].witness)
    items = [part for unit in (*outs, *later) for part in _items(unit, guide)]
    hit = first_defect(spec.elsewhere, items) if spec.options.get("each_item") else None
    if hit:
        return weaker([hit[1], *mains], hit[0].why, hit[0].witness)
    allowed = spec.options.get("excluded")
    if allowed is not None:
        for unit in [*outs, *later]:
            wide = [c for c in _clauses(unit, guide) if not allowed.search(c)]
            plain = unit in outs or unit.says(guide.group("is-plainly-no"))
            wide = wide or (_single(unit, allowed, guide) if plain else [])
            if wide:
                return weaker(
                    [unit, *mains],
                    "The policy leaves more out of the definition than the law does.",
                    "What the policy leaves out here happens to a student: it counts under the "
                    "law, and not under the policy.",
                )
    return met(
        [*mains[:2], *outs[:2]], "The policy's definition reaches at least as far as the law's."
    )


def _body(spec: Spec, policy: Policy, guide: Guide) -> list[Unit]:
    """The passages that define the term; else those that say its core about the term."""
    term = spec.options["terms"]
    blocks = bodies(term, policy.blocks)
    under = [one for one in blocks if guide.group("definitions").search(one[0].path)]
    body = [unit for one in under or blocks for unit in one]
    if body and any(unit.says_with_stem(spec.find) for unit in body):
        return body
    others = {
        unit.number
        for name, block in policy.blocks
        if guide.group("defined-terms").fullmatch(name) and not term.fullmatch(name)
        for unit in block[: 1 if len(block[0].own) > len(name) + _LABEL else _SHORTEST]
    }
    found = [
        unit
        for unit in policy.on_topic()
        if unit.says(spec.find)
        and (_names(unit.leaf, term, guide) or _names(unit.own[:_SUBJECT], term, guide))
        and guide.group("defines").search(unit.full + unit.leaf)
        and not unit.negative
        and not guide.group("regulates-term").search(unit.own)
        and not unit.says(guide.group("reserves-use"))
        and unit.number not in others
    ]
    opened = spec.options.get("defined_by")
    found = found or [u for u in policy.on_topic() if u.says(opened) and u.says(spec.find)]
    return found or [unit for unit in body if not unit.says(guide.group("empty-definition"))]


def _split(
    body: list[Unit], outs: list[Unit], spec: Spec, guide: Guide
) -> tuple[list[Unit], list[Unit]]:
    """A definition in one sentence, cut where it begins to leave things out."""
    heads, tails = [], []
    for unit in body:
        found = guide.group("excludes").search(unit.own)
        head = unit.own[: found.start()] if found else ""
        if unit in outs and found and spec.find.search(head) and len(head.split()) >= _HEAD:
            tail = unit.own[found.start() :]
            cut = _begins_leaving_out(head, guide) if len(tail.split()) <= _TAIL else 0
            if cut:  # "...; a brace isn't within the term", "..., save that a brace is not reckoned as such"
                head, tail = f"{head[:cut].rstrip(' ;')} . ", head[cut:] + tail
            heads.append(replace(unit, own=head, full=head))
            tails.append(replace(unit, own=tail, full=tail))
        elif unit in outs:
            tails.append(unit)
    return (heads, tails) if heads else (body, outs)


def _begins_leaving_out(head: str, guide: Guide) -> int:
    """Where in the words before "is not reckoned as such" the clause begins that these words end, or 0."""
    starts = [found.start() for found in guide.group("proviso").finditer(head)]
    return max([head.rfind("; ") + 2 if "; " in head else 0, *starts])


def _items(unit: Unit, guide: Guide) -> Iterator[Unit]:
    """The things that a sentence leaves out one after the other, but not what explains one."""
    text = unit.passage.text
    parts = [] if ";" in text else _ITEMS.split(text)
    for part in parts[1:] if len(parts) > _SHORTEST else ():
        if not _EXPLAINS.match(part):
            own = guide.vocabulary.stems(part)
            yield replace(unit, own=own, full=own)


def _stands_apart(unit: Unit, guide: Guide) -> bool:
    """Whether a definition begins with another term that it isn't: "Time-out is not seclusion; it is ..." """
    return bool(guide.group("stands-apart").match(unit.own))


def _until_its_own(unit: Unit, guide: Guide) -> Unit:
    """A passage that defines another term and says that it isn't this one, up to what it says of the other."""
    found = None if unit.passage.stem else guide.group("stands-apart").match(unit.own)
    return replace(unit, own=found.group(), full=found.group()) if found else unit


def _names(text: str, term: Pattern, guide: Guide) -> bool:
    """Whether a text names this term itself, and not one that only contains it."""
    return any(
        term.fullmatch(found.group()) for found in guide.group("defined-terms").finditer(text)
    )


def _leaves_out(unit: Unit, term: Pattern, guide: Guide) -> bool:
    """Whether a passage elsewhere takes something out of the term."""
    return any(
        _names(found.group(), term, guide)
        and not guide.group("open-list").search(found.group())
        and not guide.group("use-word").search(found.group())
        for found in guide.group("says-is-no").finditer(unit.own)
    )


def _single(unit: Unit, allowed: Pattern, guide: Guide) -> list[str]:
    """What a sentence leaves out, where nothing in it is among the things that the law leaves out."""
    last = unit.passage.text.rstrip()[-1:]  # "You do not restrain when you" opens a list
    whole = not unit.passage.stem and last != ":" and not (last.isalpha() and not unit.passage.cell)
    plain = whole and not guide.group("goes-on").search(unit.own)
    return [unit.own] if plain and not allowed.search(unit.own) else []


def _told_apart(unit: Unit) -> list[Unit]:
    """The clauses of a sentence that leaves several things out: what excuses one doesn't excuse another."""
    parts = [f"{one.strip()} " for one in unit.own.split("; ")]
    return [replace(unit, own=one, full=one) for one in parts] if len(parts) > _SHORTEST else []


def _clauses(unit: Unit, guide: Guide) -> Iterator[str]:
    """The things that a passage leaves out, each in stems: list items, else clauses between semicolons."""
    if unit.passage.stem:
        yield unit.own
        return
    if ";" not in unit.own:
        return
    start = guide.group("excludes").search(unit.own)
    text = unit.own[start.end() :] if start else unit.own
    before = unit.own[: start.start()] if start and len(text.split()) <= _HEAD else ""
    if before:
        text = before[_begins_leaving_out(before, guide) :]
    for clause in _CLAUSES.split(text.rpartition(": ")[2]):
        if len(clause.split()) >= _SHORTEST:
            yield clause if clause.endswith(" ") else f"{clause} "
