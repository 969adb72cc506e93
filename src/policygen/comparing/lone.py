"""Tells what a provision does that only one of two documents has."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from policygen.change import Change, Difference
from policygen.comparing.pairing.align import Aligned
from policygen.comparing.pairing.usage import is_auxiliary
from policygen.comparing.structure.reading import read_provision
from policygen.comparing.structure.scopes import restriction_sign
from policygen.policy import Kind, Passage
from policygen.text.glossary_entries import says_something
from policygen.text.kinds.assent_taken import effect_of_assent_taken
from policygen.text.kinds.elliptical import leans_on_a_rule
from policygen.text.kinds.forms import bars_the_others, only_limits, says_to_whom
from policygen.text.kinds.plain_practice import only_limits_holds
from policygen.text.kinds.terms_said import excludes
from policygen.text.labelled import labels_limit
from policygen.text.lexicon import Lexicon
from policygen.text.markers import Scope
from policygen.text.units import UnitKind


def lone_differences(aligned: Aligned, lexicon: Lexicon) -> list[Difference]:
    """A provision that only one document has, as a difference; what binds nobody is left out.

    A sentence on where the policy applies is unclear: it may reach more or fewer students.
    """
    kind = (aligned.before or aligned.after)[0].kind
    passages = (aligned.before or aligned.after)[0].passages
    taken = effect_of_assent_taken(passages[0].text) if len(passages) == 1 else None
    if taken is not None and kind not in _DEFINITIONS:
        return [Difference(Change.PROVISION, taken if aligned.after else -taken, (), ())]
    if kind is Kind.STATEMENT and any(says_to_whom(p.text) for p in passages):
        return [Difference(Change.PROVISION, 0, (), ())]
    if kind is Kind.STATEMENT and passages[0].label and _is_phrase(passages[0].text):
        return [Difference(Change.PROVISION, 0, (), ())]  # an item: what its list is of isn't known
    if kind is Kind.STATEMENT and any(leans_on_a_rule(p.text) for p in passages):
        return [Difference(Change.PROVISION, 0, (), ())]
    if kind is Kind.STATEMENT or _is_caption(passages):
        return []
    if kind is Kind.PROTECTED_DEFINITION and is_auxiliary(passages[0], lexicon):
        return [Difference(Change.PROVISION, 0, (), ())]
    if kind is Kind.PROHIBITION and all(bars_the_others(p.text) for p in passages):
        return [Difference(Change.PROVISION, 0, (), ())]
    reach = -restriction_sign(kind)
    if kind in _DEFINITIONS and all(excludes(passage.text) for passage in passages):
        reach = -reach
    limits = all(_only_limits(p) for p in passages)
    if kind is Kind.PERMISSION and limits:
        reach = 1  # "shall be used only ...": a limit, which bars all the rest
    if kind in (Kind.PERMISSION, Kind.DUTY) and _is_the_parents(passages, kind, lexicon):
        reach = -reach
    return [Difference(Change.PROVISION, reach if aligned.after else -reach, (), ())]


def _is_phrase(text: str) -> bool:
    """Whether an item of a list is a few words without a verb of their own."""
    return 1 < len(text.split()) <= _PHRASE and not says_something(text)


_PHRASE = 12  # words


def _only_limits(passage: Passage) -> bool:
    said = only_limits(f"{passage.stem} {passage.text}") or only_limits_holds(passage.text)
    return said or labels_limit(passage.text)


def _with_first_item(passages: Sequence[Passage]) -> Passage:
    """The first passage; words before a list with its first item, which tells what they are about."""
    first = passages[0]
    if first.stem:
        return replace(first, text=f"{first.stem.rstrip(' :')} {first.text}", stem="")
    if len(passages) > 1 and passages[1].stem.endswith(first.text):
        return replace(first, text=f"{first.text.rstrip(' :')} {passages[1].text}")
    return first


def _is_the_parents(passages: Sequence[Passage], kind: Kind, lexicon: Lexicon) -> bool:
    """Whether a permission is a right of the parent, or a duty a burden on the parent."""
    placed = read_provision((_with_first_item(passages),), lexicon).placed
    modal = next((i for i, p in enumerate(placed) if p.unit.kind is UnitKind.MODAL), 0)
    comma = next((i for i in range(modal, len(placed)) if placed[i].unit.key == ","), len(placed))
    main = [p.sign for p in placed[:comma] if p.scope is Scope.MAIN]  # more may be the school's
    usual = restriction_sign(kind) * (-1 if kind is Kind.DUTY else 1)
    return bool(main) and all(sign != usual for sign in main)


_DEFINITIONS = (Kind.PROTECTED_DEFINITION, Kind.SAFE_HARBOUR, Kind.TRIGGER)


def _is_caption(passages: Sequence[Passage]) -> bool:
    """A few words without a full stop, no item of a list: a heading that wasn't marked as one."""
    (first, *rest) = passages
    words = first.text.split()
    if rest or first.stem or len(words) > 6:
        return False
    return first.text[-1:].isalnum() or _CAPTION.match(first.text) is not None


# "Prohibited practices.": a participle and its noun, with a full stop.
_CAPTION = re.compile(
    r"(?:Prohibited|Permitted|Required|Authorized|Allowed|Banned) \w+(?: \w+)?\.?$"
)
