"""Compares provisions of several passages passage by passage, where all at once they can't be told.

Of two lists, or of two definitions with their exclusions, each passage of the one text is put into the other in the
place of its counterpart, and nothing else is changed: what differs then can't be mistaken for a rewording of
what another passage has.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from policygen.change import Change
from policygen.comparing.agreeing import HIGH, LOW, Weighed, weigh
from policygen.comparing.cut import whole_passages_cut
from policygen.comparing.differences import differences
from policygen.comparing.second.rewritten import REWRITTEN, share_alike
from policygen.comparing.structure.reading import read_provision
from policygen.comparing.telling.judge import Parties, judge
from policygen.finding import Finding
from policygen.policy import Passage
from policygen.text.tokens import stems

_LEAST_ALIKE = 0.45  # share of words of two passages that stand for each other

Pair = tuple[list[Passage], list[Passage]]
Step = tuple[
    Pair, tuple[Passage, Passage] | None
]  # with the passages that alone differ, if both texts have it


def passage_by_passage(
    before: Sequence[Passage], after: Sequence[Passage], parties: Parties
) -> list[Finding] | None:
    """The findings of each changed passage by itself; None where the passages can't be paired.

    Arguments:
        before, after: the passages of one provision in both texts, of agreed kinds.
    """
    if len(before) < 2 or len(after) < 2 or _joints(before) != _joints(after):
        return None
    turned = [p.text for p in before] > [p.text for p in after]
    base, other = (after, before) if turned else (before, after)
    steps = _steps(base, other)
    if steps is None or len(steps) < 2:
        return None
    found: list[Finding] = []
    for (old, new), changed in steps:
        pair = (new, old) if turned else (old, new)
        if changed and turned:
            changed = changed[1], changed[0]
        found += _compared(pair, changed, parties)
    return found


def _compared(
    pair: Pair, changed: tuple[Passage, Passage] | None, parties: Parties
) -> list[Finding]:
    """What differs between two provisions of which one passage alone differs."""
    first, second = (read_provision(side, parties.lexicon) for side in pair)
    cut = whole_passages_cut(first, second, pair, parties)
    if cut is not None:
        return cut
    found = differences(first, second, parties.lexicon)
    weighed = weigh(found, *pair, parties.lexicon.you)
    if changed and share_alike(changed[:1], changed[1:]) <= REWRITTEN:
        weighed = tuple(map(_doubted, weighed))
    return [judge(one.difference, *pair, parties, one.confidence) for one in weighed]


def _doubted(one: Weighed) -> Weighed:
    """A judgment that only its place gives to words of one text, as unclear: the rest was written anew."""
    said = one.difference
    by_place = said.change is Change.RESTRICTION and bool(said.removed) != bool(said.added)
    if one.confidence == HIGH or not by_place:
        return one
    return Weighed(replace(said, effect=0), LOW)


def _steps(base: Sequence[Passage], other: Sequence[Passage]) -> list[Step] | None:
    """The base with each one of its passages changed; None where what is left over is no item of a list."""
    partner = _partners(base, other)
    left = [n for n in range(len(base)) if n not in partner]
    new = [m for m in range(len(other)) if m not in partner.values()]
    if any(not base[n].stem for n in left) or any(not other[m].stem for m in new):
        return None
    if any(base[n].kind is not other[m].kind for n, m in partner.items()):
        return None
    stem = next((one.stem for one in base if one.stem), "")
    whole = list(base)
    out: list[Step] = []
    for n, m in partner.items():
        if not _same(base[n], other[m]):
            put = replace(other[m], stem=base[n].stem, closing=base[n].closing)
            out.append(((whole, [*whole[:n], put, *whole[n + 1 :]]), (base[n], put)))
    out += [((whole, [*whole[:n], *whole[n + 1 :]]), None) for n in left]
    put_in = (replace(other[m], stem=stem, closing="") for m in new if stem)
    out += [((whole, [*whole, one]), None) for one in put_in]
    return out


def _same(one: Passage, other: Passage) -> bool:
    return one.text.strip(" ;.,").lower() == other.text.strip(" ;.,").lower()


def _partners(base: Sequence[Passage], other: Sequence[Passage]) -> dict[int, int]:
    """For each passage its counterpart, the most alike first; items stand for items, the first for the first."""
    counts = [Counter(stems(one.text)) for one in base], [Counter(stems(one.text)) for one in other]
    common = _common(base) | _common(other)
    scored = sorted(
        (-_share(counts[0][n], counts[1][m]), abs(n - m), n, m)
        for n in range(len(base))
        for m in range(len(other))
        if bool(base[n].stem) == bool(other[m].stem)
    )
    partner: dict[int, int] = {}
    if not (base[0].stem or other[0].stem) and all(one.stem for one in (*base[1:], *other[1:])):
        partner[0] = 0  # the words before a list, whatever they are
    for share, _, n, m in scored:
        alike = -share >= _LEAST_ALIKE and bool((counts[0][n] & counts[1][m]).keys() - common)
        if alike and n not in partner and m not in partner.values():
            partner[n] = m
    return dict(sorted(partner.items()))


def _common(passages: Sequence[Passage]) -> set[str]:
    """The words that more than half of the items of a list have, such as one noun: two may share it and differ."""
    items = [one.text for one in passages if one.stem]
    said = Counter(word for item in items for word in set(stems(item)))
    return {word for word, count in said.items() if len(items) > 2 and count > len(items) / 2}


def _share(one: Counter[str], other: Counter[str]) -> float:
    return 2 * (one & other).total() / max((one + other).total(), 1)


def _joints(passages: Sequence[Passage]) -> set[str]:
    """What joins the items of the lists: "and", "or"."""
    return {one.closing for one in passages if one.closing}
