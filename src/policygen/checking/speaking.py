"""Finds the passages that speak to an element, or the parts of long ones that do."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from policygen.checking.spec import Guide, Spec
from policygen.checking.trimming import trimmed
from policygen.checking.units import Policy, Unit

_CUT = re.compile(
    r";\s+|, and (?=(?:the|one|another|a (?:second|further|like)) )|, (?=the [Dd]epartment\b)|, and (?=(?:we|they) )"
    r"|,?\s+and\s+(?=(?:(?:shall|must|will|also|then)\s+)*(?:say|tell|state|contain|include|inform|let"
    r"|explain|mention|promise|advise|add|send|give|mail|provide)s?\b)"
)
_SUBJECT = re.compile(
    r"\b(?:shall|must|will|tr(?:y|ies)|attempts?|notif(?:y|ies)|calls?|contacts?|tells?|lets?|say|state|copy|given|made|notice|notification)\b",
    re.IGNORECASE,
)
_RELATIVE = re.compile(r",\s+(?:or\s+|and\s+|nor\s+)?(?=(?:that|which)\b)")
_EXCEPTING = re.compile(
    r",\s+(?:other than|apart from|aside from|except(?:ing)?|save|unless|with the exception of)\s",
    re.IGNORECASE,
)
_SEVERAL = 3  # relative clauses of a ban that is a list: "a hold that ..., that ..., or that ..."
_MANY = 4  # clauses of a sentence that is a list
_SHORT_ITEM = 8  # stems of an item that names no more than a person, a form, a time
_SHORTEST = 3  # words of a part of a sentence that tells something


def candidates(spec: Spec, policy: Policy, guide: Guide) -> tuple[Unit, ...]:
    """The passages on the topic that speak to an element."""
    defining = frozenset() if spec.options.get("in_definitions") else _defining(policy, guide)
    return tuple(
        unit
        for whole in (policy.units if spec.options.get("aside") else policy.on_topic())
        if whole.number not in defining and not _goes_on_elsewhere(whole, spec, policy)
        for unit in _speaking(whole, spec, guide)
        if not unit.says(guide.group("meta-provision"))
        and (
            spec.context is None
            or any(u.in_context(spec.context) for u in read_with(unit, spec, policy, guide))
            or (
                spec.options.get("context_near")
                and any(
                    u.says(spec.context) for u in (*policy.beside(unit), *policy.row_with(unit))
                )
            )
        )
    )


_PRONOUN = re.compile(r"\W*(?:it|this|these|they|both)\b(?! is\b[^.]{0,40}\bthat\b)", re.IGNORECASE)


def _goes_on_elsewhere(unit: Unit, spec: Spec, policy: Policy) -> bool:
    """Whether a sentence only goes on about what the one before it tells, and that is another matter."""
    if spec.judge != "deadline" or not _PRONOUN.match(unit.passage.text):
        return False
    last = policy.units[max(unit.number - 1, 0)]
    same = last is not unit and last.passage.paragraph == unit.passage.paragraph
    return same and last.says(spec.never) and not last.says(spec.find)


def _defining(policy: Policy, guide: Guide) -> frozenset[int]:
    """The numbers of the passages that only say what a practice is."""
    terms, place = guide.group("defined-terms"), guide.group("definitions")
    return frozenset(
        unit.number
        for name, body in policy.blocks
        if terms.fullmatch(name) and place.search(body[0].path)
        for unit in body
        if place.search(unit.leaf) and not _commands(unit, guide)
    )


def _commands(unit: Unit, guide: Guide) -> bool:
    """Whether a passage commands something; "against the student's will" doesn't, though it has the same stem."""
    return bool(guide.group("commands").search(guide.group("against-will").sub("", unit.own)))


def _speaking(unit: Unit, spec: Spec, guide: Guide) -> tuple[Unit, ...]:
    """A passage with the element's words; of one that tells another duty besides, the part that has them."""
    headed = unit.passage.cell and unit.own.startswith(unit.leaf)
    begin = len(unit.leaf) if headed and not guide.group("heads-training").search(unit.leaf) else 0
    if not (spec.find.search(unit.own, begin) or _completes(unit, spec)):
        return ()
    if not unit.says(spec.never) or _rules_before_exception(unit, spec, guide):
        return (unit,)
    clauses = unit.passage.text.split("; ")
    if spec.judge == "prohibition" and len(clauses) >= _MANY:
        told = (guide.vocabulary.stems(one) for one in clauses)
        clean = any(
            spec.find.search(one) and not spec.never.search(one) for one in told if spec.never
        )
        return (unit,) if clean else ()
    parts = [one for one in _CUT.split(unit.passage.text) if len(one.split()) >= _SHORTEST]
    if len(parts) == 1:
        return _trimmed(unit, spec, guide)
    stems = [guide.vocabulary.stems(one) for one in parts]
    halves = tuple(
        replace(unit, own=own, full=own, passage=replace(unit.passage, text=text))
        for own, text in zip(stems, parts, strict=True)
    )
    commanded = [one for one in halves if one.says(spec.find) and not one.says(spec.never)]
    heard = tuple(one for one in commanded if _SUBJECT.search(one.passage.text))[:1]
    return heard or _trimmed(unit, spec, guide)


def _trimmed(unit: Unit, spec: Spec, guide: Guide) -> tuple[Unit, ...]:
    rest = trimmed(unit, spec.never, guide)
    return (rest,) if rest and rest.says(spec.find) else ()


def _rules_before_exception(unit: Unit, spec: Spec, guide: Guide) -> bool:
    """Whether a passage says it before it makes an exception, and only the exception names other matters."""
    found = _EXCEPTING.search(unit.passage.text)
    before = guide.vocabulary.stems(unit.passage.text[: found.start()]) if found else ""
    never = spec.never
    return bool(spec.find.search(before)) and not (never and never.search(before))


def _completes(unit: Unit, spec: Spec) -> bool:
    """Whether an item says it together with the words before its list: "reported at once to: the parent"."""
    if not unit.passage.stem or len(unit.own.split()) > _SHORT_ITEM:
        return False
    opening = unit.full.removesuffix(unit.own).rstrip(" :.") + " "
    found = spec.find.finditer(opening + unit.own)
    return any(one.start() < len(opening) < one.end() for one in found)


def let_off(found: Sequence[Unit], policy: Policy, guide: Guide) -> Unit | None:
    """The sentence after a duty, in its paragraph, that lets something off: "It isn't needed for a brief hold." """
    waives = guide.group("waived-after")
    for unit in found:
        for after in policy.near(unit, 1)[1:]:
            denies = after.negative or after.own.startswith(("none ", "no "))
            if (
                denies
                and waives.match(after.own)
                and after.passage.paragraph == unit.passage.paragraph
            ):
                return after
    return None


def read_with(unit: Unit, spec: Spec, policy: Policy, guide: Guide) -> tuple[Unit, ...]:
    """A passage, and where the element reads `back` and it says "them" the one that names these persons."""
    before = policy.units[max(unit.number - 1, 0) : unit.number]
    pointing = spec.options.get("back") and unit.says(guide.group("points-to-person"))
    return (unit, *(u for u in before if pointing and u.path == unit.path))


def is_asked(unit: Unit) -> bool:
    """Whether a passage is a question; what it asks is told by its answer."""
    return unit.passage.text.rstrip().endswith("?")


def clauses_on(unit: Unit, spec: Spec, guide: Guide) -> tuple[Unit, ...]:
    """Of a sentence that lists many things with semicolons, the clauses that speak to the element."""
    sentences = unit.passage.text.count(". ")
    parts = unit.passage.text.split("; ")
    relative = _RELATIVE.split(unit.passage.text)
    if len(parts) < _MANY and len(relative) >= _SEVERAL:
        parts = relative
    elif len(parts) < _MANY:
        return (unit,)
    if sentences or unit.passage.stem:
        return (unit,)
    opening = guide.vocabulary.stems(parts[0])
    own = [guide.vocabulary.stems(one) for one in parts]
    said = [
        one for one in own if spec.find.search(one) and not (spec.never and spec.never.search(one))
    ]
    return tuple(replace(unit, own=one, full=opening + one) for one in said) or (unit,)
