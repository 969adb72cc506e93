"""Finds terms that are defined and not used, used and not defined, or defined twice in conflict."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from policygen.checking.places import place_of, placed
from policygen.checking.spec import Guide
from policygen.checking.units import Policy, Unit
from policygen.finding import Direction, Finding
from policygen.law.elements import LawVersion

Compare = Callable[[str, str], Sequence[Finding]]

_QUOTED = re.compile(r"^\W*(?:(?:the|a|an) (?:term )?)?[\"“‘'*]", re.IGNORECASE)
_AS_DEFINED = re.compile(
    r"\b(?P<term>[A-Za-z][\w-]*(?: [A-Za-z][\w-]*){0,3}),? (?:\()?as defined "
    r"(?:above|below|herein|hereinafter|in this (?:policy|regulation|procedure|document))\b",
)
_TRIGGER = re.compile(
    r"\b(?P<term>(?:behavioral |crisis |emergency )(?:situation|emergency)s?|emergency|emergencies|crisis)\b",
    re.IGNORECASE,
)
_EXPLAINED = re.compile(
    r"\b(?:emergency|emergencies|crisis|situation)s?\b[^.;]{0,30}?(?:\b(?:is|are|means?|exists?|"
    r"occurs?|arises?|in which|where|when|that|involving|of|such as)\b|[(:–—,-])"
    r"|\b(?:such|this|these|that|those)\b[^.;]{0,20}\b(?:emergency|emergencies|crisis|situation)",
    re.IGNORECASE,
)
_NAMES = re.compile(r"[()/,;]|\bor\b")
_CONTENT = 3  # letters of a word that tells
_LONGEST = 6  # words of a term
_FEW = 3  # words of a term in small letters
_SAME = frozenset({"high", "medium"})


def notices_on_terms(
    policy: Policy, version: LawVersion, guide: Guide, compare: Compare
) -> Iterator[str]:
    """One sentence for each term that is unused, undefined, or defined twice in conflict."""
    yield from _unused(policy, version, guide)
    yield from _undefined(policy, guide)
    yield from _conflicts(policy, guide, compare)


def _defined(policy: Policy, guide: Guide) -> Iterator[tuple[str, str, tuple[Unit, ...]]]:
    """The definitions that a policy marks as such: term, its stems, and the body."""
    place = guide.group("definitions")
    for name, body in policy.blocks:
        term = body[0].passage.term
        if not term or guide.vocabulary.stems(term) != name or len(term.split()) > _LONGEST:
            continue
        quoted = _QUOTED.match(body[0].passage.text)
        long = [word for word in term.split() if len(word) > _CONTENT and word[0].isalpha()]
        named = len(term.split()) <= _FEW or all(word[0].isupper() for word in long)
        if quoted or (named and place.search(body[0].path)):
            yield term, name, body


def _unused(policy: Policy, version: LawVersion, guide: Guide) -> Iterator[str]:
    """Terms whose words stand nowhere but in their definition; those that the law defines aside."""
    stems = guide.vocabulary.stems
    law = [stems(element.provision) for element in version.elements]
    title = stems(policy.document.title)
    for term, name, body in _defined(policy, guide):
        if guide.group("defined-terms").search(name) or any(name in one for one in (*law, title)):
            continue
        rest = [unit for unit in policy.units if unit is not body[0]]
        said = [set(f"{u.own}{'' if u in body else u.leaf}".split()) for u in rest]
        said.append(set(stems(body[0].passage.text[len(term) + 4 :]).split()))
        names = [_content(stems(one)) for one in _NAMES.split(term) if one.strip()]
        letters = "".join(re.findall(r"\b[A-Z]", term.partition("(")[0])).lower()
        names += [{one} for one in (letters, letters[:-1]) if len(one) > 1]
        if any(one and one <= words for one in names for words in said):
            continue
        yield f"The policy defines “{term}”{placed(policy.document, body[0].passage)} and never uses it."


def _content(stems: str) -> set[str]:
    """The stems that tell something."""
    return {word for word in stems.split() if len(word) >= _CONTENT}


def _undefined(policy: Policy, guide: Guide) -> Iterator[str]:
    """Terms that a passage calls defined and that aren't; a bare emergency that allows a use."""
    stems = guide.vocabulary.stems
    names = {name for name, _ in policy.blocks}
    names |= {stems(unit.passage.term) for unit in policy.units if unit.passage.term}
    told: set[str] = set()
    for unit in policy.on_topic():
        for found in _AS_DEFINED.finditer(unit.passage.text):
            said = stems(found["term"])
            if said in told or any(name and f" {said}".endswith(f" {name}") for name in names):
                continue
            told.add(said)
            term = found["term"].split(" ")[-1]
            where = placed(policy.document, unit.passage)
            yield f"The policy calls “{term}” defined{where} and doesn't define it."
    allows, denies = guide.group("allows-use"), guide.group("denies-use")
    explained = any(_EXPLAINED.search(unit.passage.text) for unit in policy.units)
    if explained or any(_TRIGGER.search(name) for name in names):
        return
    for unit in policy.on_topic():
        trigger = _TRIGGER.search(unit.passage.text)
        allowed = unit.says(allows) and not (unit.negative or unit.says(denies))
        if trigger and allowed and not unit.says(guide.group("physical-harm")):
            where = placed(policy.document, unit.passage)
            yield (
                f"The policy allows a use in “{trigger['term']}”{where} and doesn't define it, so that "
                "staff decide what it means."
            )
            return


def _conflicts(policy: Policy, guide: Guide, compare: Compare) -> Iterator[str]:
    """Terms with two definitions of which compare finds one narrower than the other."""
    first: dict[str, tuple[Unit, ...]] = {}
    for term, name, body in _defined(policy, guide):
        if name not in first:
            first[name] = body
            continue
        before, after = first[name][0], body[0]
        if before.own == after.own or before.passage.group == after.passage.group:
            continue
        judged = [
            one
            for one in compare(before.passage.text, after.passage.text)
            if one.direction in (Direction.WEAKENS, Direction.STRENGTHENS)
            and one.confidence in _SAME
        ]
        if judged:
            places = [place_of(policy.document, unit.passage) for unit in (before, after)]
            where = f" ({' and '.join(places)})" if all(places) else ""
            how = "less" if judged[0].direction is Direction.WEAKENS else "more"
            yield (
                f"The policy defines “{term}” twice{where}, and the second time a student is protected "
                f"{how}: {judged[0].message}"
            )
