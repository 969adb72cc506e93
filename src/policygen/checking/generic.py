"""Judges an element by its own provision, where the evidence data has no entry for it.

Similarity finds the passages; the words that set this element apart from the others of its law
must then be there, and compare's rules must find nothing weaker.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log

from policygen.checking.outcome import NOTHING, Outcome, met, weaker
from policygen.checking.spec import Guide
from policygen.checking.strength import HEDGED
from policygen.checking.topical import PRACTICES
from policygen.checking.units import Policy, Unit
from policygen.coverage import Status
from policygen.finding import Direction, Finding
from policygen.law.elements import Element, LawVersion
from policygen.text.light import LIGHT
from policygen.text.quantities.quantity import find_quantities
from policygen.text.tokens import tokenize

Compare = Callable[[str, str], Sequence[Finding]]

_LOOKED = 8  # passages that are looked at
_TRIED = 4  # spans that are compared with a provision
_ALL, _SOME = 0.93, 0.62  # shares of a provision's words, by weight, that a passage must have
_EMPTY = re.compile(r"\b(?:should|information)\b", re.IGNORECASE)  # "should" is less than "shall"
_NUMBERS = dict(
    zip(
        "five six seven eight nine ten twelve fifteen twenti thirti forti fifti sixti".split(),
        "5 6 7 8 9 10 12 15 20 30 40 50 60".split(),
        strict=True,
    )
)
_K1, _B = 1.2, 0.5  # of BM25


@dataclass(frozen=True)
class Weights:
    """How much each stem tells: one that few provisions of the law have tells more."""

    of: Mapping[str, float]
    rare: float

    def weight(self, word: str) -> float:
        """The weight of a stem."""
        return self.of.get(word, self.rare)


def weights_of(version: LawVersion, guide: Guide) -> Weights:
    """The weights of the stems of a law's provisions (inverse document frequency)."""
    seen = Counter(word for one in version.elements for word in set(content(one.provision, guide)))
    total = len(version.elements) + 1
    return Weights(
        {word: log(1 + total / (0.5 + count)) for word, count in seen.items()}, log(1 + 2 * total)
    )


def content(text: str, guide: Guide) -> list[str]:
    """The stems of a text that say something by themselves."""
    stems = guide.vocabulary.stems(_EMPTY.sub(" ", text)).split()
    return [_NUMBERS.get(w, w) for w in stems if w[:1].isalnum() and w not in LIGHT]


def nearest(text: str, policy: Policy, guide: Guide, weights: Weights) -> list[Unit]:
    """The passages nearest to a text by BM25, the heading path counted half; best first."""
    asked = set(content(text, guide))
    aside = bool(guide.group("other-matters").search(guide.vocabulary.stems(text)))
    lengths = [len(unit.full.split()) for unit in policy.units]
    mean = max(1.0, sum(lengths) / max(1, len(lengths)))
    scored = []
    for unit, length in zip(policy.units, lengths, strict=True):
        counts = Counter(unit.full.split())
        for word in set(unit.path.split()) & asked:
            counts[word] += 0.5  # type: ignore[assignment]
        norm = _K1 * (1 - _B + _B * length / mean)
        score = sum(weights.weight(w) * counts[w] * (_K1 + 1) / (counts[w] + norm) for w in asked)
        if score > 0 and (unit.about or aside):
            scored.append((-score, unit.number, unit))
    return [unit for _, _, unit in sorted(scored)[:_LOOKED]]


def judge_generic(
    element: Element,
    policy: Policy,
    guide: Guide,
    weights: Weights,
    compare: Compare,
    units: Sequence[Unit] = (),
) -> Outcome:
    """Whether some passage says what the provision says, in nearly its words.

    Arguments:
        units: the passages to look at; else those nearest to the provision.
    """
    asked = set(content(element.provision, guide))
    text = guide.vocabulary.stems(element.provision)
    total = sum(weights.weight(word) for word in asked) or 1.0
    sentences = text.count(" . ")
    named = [p for p in map(guide.group, PRACTICES) if p.search(text)]
    spans: list[tuple[float, float, tuple[Unit, ...]]] = []
    for unit in units[:_LOOKED] or nearest(element.provision, policy, guide, weights):
        group = [u for u in policy.units if u.passage.group == unit.passage.group]
        before = policy.units[group[0].number - 1 : group[0].number] if sentences > 1 else ()
        opened = tuple(u for u in before if u.path == unit.path)
        near = policy.near(unit, sentences - 1)
        for span in dict.fromkeys(((unit,), tuple(group), near, (*opened, *group))):
            if not all(any(one.says_with_stem(p) for one in span) for p in named):
                continue
            words = {_NUMBERS.get(w, w) for one in span for w in (one.full + one.leaf).split()}
            share = sum(weights.weight(word) for word in asked & words) / total
            same = text in "".join(one.own for one in span)
            density = 2.0 if same else len(asked & words) / len(words)
            spans.append((round(share, 2), density, span))
    spans.sort(key=lambda one: one[:2], reverse=True)
    near_enough = [one for one in spans[:_TRIED] if one[0] >= _ALL] or spans[:1]
    outcomes = [_judged(element, one[0], one[2], guide, compare) for one in near_enough]
    met_by = (one for one in outcomes if one.status is Status.MET)
    return next(met_by, outcomes[0] if outcomes else NOTHING)


def _judged(
    element: Element, share: float, span: tuple[Unit, ...], guide: Guide, compare: Compare
) -> Outcome:
    """What passages with a share of a provision's words say of it."""
    if share < _SOME:
        return NOTHING
    said = _said(span)
    asked = _amounts(element.provision)
    if share >= _ALL and asked and not asked <= _amounts(said):
        found = _weakening(compare, element.provision, said, guide, sure=False)
        if found:
            return weaker(span, found[0].why or found[0].message, found[0].witness)
    elif share >= _ALL:
        found = _weakening(compare, element.provision, said, guide)
        bare = " ".join(one.passage.text for one in span)
        if found and (bare == said or _weakening(compare, element.provision, bare, guide)):
            return weaker(span, found[0].why or found[0].message, found[0].witness)
        if any(unit.says_with_stem(guide.group("hedge")) for unit in span) and not guide.group(
            "hedge"
        ).search(guide.vocabulary.stems(element.provision)):
            return weaker(span, HEDGED)
        return met(span, "The policy says this in nearly the law's words.")
    return Outcome(
        Status.UNCLEAR,
        span,
        "This passage is near to what the law asks, but doesn't say all of it in words that are "
        "known to mean the same; a person has to read it.",
    )


def _said(span: Sequence[Unit]) -> str:
    """The words of passages, a list's opening words once."""
    out: list[str] = []
    for unit in span:
        stem = unit.passage.stem
        if stem and stem not in out and not any(stem in one for one in out):
            out.append(stem)
        out.append(unit.passage.text)
    return " ".join(out)


@lru_cache(maxsize=1024)  # the provisions of a law, and passages that many policies share
def _amounts(text: str) -> frozenset[tuple[str, float]]:
    """The amounts that a text names, by what they measure."""
    return frozenset(
        (hit.quantity.dimension, hit.quantity.amount) for hit in find_quantities(tokenize(text))
    )


def _still_there(finding: Finding, text: set[str], guide: Guide) -> bool:
    """Whether all words that a finding calls gone stand in the passage, where nothing was added."""
    gone = {word for one in finding.removed for word in content(one, guide)}
    return bool(gone) and not finding.added and gone <= text


def _weakening(
    compare: Compare, provision: str, text: str, guide: Guide, *, sure: bool = True
) -> list[Finding]:
    if provision.split() == text.split():
        return []
    words = set(content(text, guide))
    return [
        one
        for one in compare(provision, text)
        if one.direction is Direction.WEAKENS
        and (one.confidence == "high" or not sure)
        and one.after is not None
        and not _still_there(one, words, guide)
    ]


def undercuts(near: Outcome, found: Outcome) -> bool:
    """Whether a reading against the law's own words, `near`, takes back a verdict of met.

    It does where a passage in nearly these words says less, and no other passage was found that meets the
    element.
    """
    if near.status is not Status.WEAKER or near.why == HEDGED:  # hedges are judged by strength.py
        return False
    return {unit.number for unit in found.units} <= {unit.number for unit in near.units}
