"""What a reader should know of the policy besides its elements: age, general promises, broken terms."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policygen.checking.references import broken_references
from policygen.checking.spec import Guide
from policygen.checking.terms import Compare, notices_on_terms
from policygen.checking.units import Policy
from policygen.law.elements import LawVersion

_DATED = re.compile(
    r"\b(?:adopted|revised|amended|approved|updated|reviewed|last revis(?:ed|ion)|effective)\b[^.;\n]{0,40}?"
    r"\b((?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_SHORT_DATE = re.compile(
    r"\b(?:adopted|revised|amended|approved|updated|reviewed)\b[^.;\n]{0,12}?\b\d{1,2}[/-]\d{1,2}[/-](\d\d)\b",
    re.IGNORECASE,
)
_STOP = re.compile(r"[.;|\n]")
_REACH = 40  # characters before a date
_CENTURY = 70  # a year of two digits below it is of this century
_OF_A_LAW = re.compile(
    r"\b(?:laws?|acts?|statutes?|bill|[sh]\.?\s?[bf]\.?|rsmo|legislature|section)\b|§",
    re.IGNORECASE,
)


def notices_on(
    policy: Policy, version: LawVersion, guide: Guide, compare: Compare
) -> tuple[str, ...]:
    """One sentence each: the policy is older than the law, promises in general, refers nowhere ..."""
    return (
        *policy.document.notices,
        *_age(policy, version),
        *_promise(policy, guide),
        *notices_on_terms(policy, version, guide, compare),
        *broken_references(policy.document),
    )


def _age(policy: Policy, version: LawVersion) -> Iterator[str]:
    text = policy.document.text
    years = [int(found[1]) for found in _DATED.finditer(text) if not _of_a_law(text, found)]
    short = [int(found[1]) for found in _SHORT_DATE.finditer(text)]
    years += [1900 + year if year >= _CENTURY else 2000 + year for year in short]
    began = version.effective[:4]
    if years and began and max(years) < int(began):
        yield (
            f"The policy's last date is {max(years)}; {version.title} took effect in {began}, "
            "so the policy can't have taken it into account."
        )


def _of_a_law(text: str, found: re.Match[str]) -> bool:
    """Whether a date is that of a law which the policy names."""
    before = _STOP.split(text[max(0, found.start() - _REACH) : found.start()])[-1]
    return before.endswith("as ") or bool(_OF_A_LAW.search(before + found[0]))


def _promise(policy: Policy, guide: Guide) -> Iterator[str]:
    pattern = guide.group("general-promise")
    if any(unit.about and unit.says(pattern) for unit in policy.units):
        yield "A general promise to follow the law stands in the policy; by itself it meets no element."
