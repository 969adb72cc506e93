"""What a reader should know of the policy besides its elements: age, general promises, broken terms."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policygen.checking.spec import Guide
from policygen.checking.units import Policy
from policygen.law.elements import LawVersion

_DATED = re.compile(
    r"\b(?:adopted|revised|amended|approved|updated|reviewed|last revis(?:ed|ion)|effective)\b[^.;\n]{0,40}?"
    r"\b((?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_REFERENCE = re.compile(
    r"\b(?:sections?|parts?|paragraphs?|steps?) (\d+(?:\.\d+)+|[A-H]|\d{1,2})\b"
    r"(?! ?(?:U\.?S|C\.?F\.?R|of the (?:act|law|code)))"
)
_STATUTE = re.compile(r"\b(?:RSMo|U\.S\.C|C\.F\.R|MCL|Minn|Stat)", re.IGNORECASE)
_LABEL = re.compile(r"^\W*(?:section|part|step|article)?\s*(\d+(?:\.\d+)*|[A-H])\b", re.IGNORECASE)


def notices_on(policy: Policy, version: LawVersion, guide: Guide) -> tuple[str, ...]:
    """One sentence each: the policy is older than the law, promises in general, refers nowhere ..."""
    return (
        *policy.document.notices,
        *_age(policy, version),
        *_promise(policy, guide),
        *_conflicts(policy, guide),
        *_references(policy),
    )


def _age(policy: Policy, version: LawVersion) -> Iterator[str]:
    years = [int(found[1]) for found in _DATED.finditer(policy.document.text)]
    began = version.effective[:4]
    if years and began and max(years) < int(began):
        yield (
            f"The policy's last date is {max(years)}; {version.title} took effect in {began}, "
            "so the policy can't have taken it into account."
        )


def _promise(policy: Policy, guide: Guide) -> Iterator[str]:
    pattern = guide.group("general-promise")
    if any(unit.about and unit.says(pattern) for unit in policy.units):
        yield "A general promise to follow the law stands in the policy; by itself it meets no element."


def _conflicts(policy: Policy, guide: Guide) -> Iterator[str]:
    terms = guide.group("defined-terms")
    seen: dict[str, str] = {}
    for name, body in policy.blocks:
        term, words = body[0].passage.term, body[0].own
        if term and terms.fullmatch(name):
            if name in seen and seen[name] != words:
                yield f"The policy defines “{term}” twice, in different words."
            seen.setdefault(name, words)


def _references(policy: Policy) -> Iterator[str]:
    labels = {
        found[1].upper()
        for passage in policy.document.passages
        for text in (passage.label, *passage.heading)
        if (found := _LABEL.match(text))
    }
    told: set[str] = set()
    for passage in policy.document.passages:
        for found in _REFERENCE.finditer(passage.text):
            name = found[1].upper()
            statute = _STATUTE.search(passage.text[found.start() : found.end() + 40])
            if labels and name not in labels and name not in told and not statute:
                told.add(name)
                if "." in name and name.partition(".")[0] in labels:
                    yield f"The policy refers to {found[0]}, which it doesn't have."
