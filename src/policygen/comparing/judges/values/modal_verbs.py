"""Tells what two modals that stand for each other bind: one verb, or two; and which of them is denied."""

from __future__ import annotations

import re

from policygen.change import Change, Difference, Placed
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope

DEFINING = (Kind.PROTECTED_DEFINITION, Kind.SAFE_HARBOUR, Kind.TRIGGER)


def defines(kinds: set[Kind]) -> bool:
    """Whether a provision defines a term."""
    return bool(kinds & set(DEFINING))


def one_is_denied(matching: Matching, a: Placed, b: Placed) -> bool:
    """Whether a "may" is denied, and bans ("no student may"), where the other text has its "shall" undenied."""
    denied = []
    for side, modal in ((0, a), (1, b)):
        own = [p for p in matching.readings[side].placed if p.passage == modal.passage]
        at = next(n for n, p in enumerate(own) if p is modal)
        near = [*own[:2], *own[at + 1 : at + 2]]
        denied.append(
            any(
                set(p.unit.words)
                & {"no", "not", "never", "neither", "nobody", "nobodi", "none", "free"}
                for p in near
            )
        )
    return denied[0] != denied[1] and (a if denied[0] else b).unit.key == "may"


_DEEMED = re.compile(
    r"\s*(?:also |always |then )?be (?:deemed|considered|regarded|treated|counted|presumed|classed|taken)\b",
    re.IGNORECASE,
)


def is_deemed(matching: Matching, modals: tuple[Placed, Placed]) -> bool:
    """Whether a definition says by its modals how surely a thing falls under the term: "may be deemed seclusion".

    Elsewhere in a definition a "may" says what is possible, and so takes in more: "which may require treatment".
    """
    return all(
        _DEEMED.match(matching.readings[side].passages[one.passage].text, one.unit.end) is not None
        for side, one in enumerate(modals)
    )


_VERB_AHEAD = 4  # content items after a modal among which its verb stands


def of_one_verb(matching: Matching, i: int, j: int) -> bool:
    """Whether two modals have a verb, or what follows it, in common: else they bind different acts."""
    ahead = [
        [n for n in range(at + 1, len(matching.items[s])) if matching.items[s][n].is_content][
            :_VERB_AHEAD
        ]
        for s, at in ((0, i), (1, j))
    ]
    if not ahead[0] or not ahead[1]:
        return True
    able = [matching.items[s][ahead[s][0]].key == "abl" for s in (0, 1)]
    if able[0] != able[1]:
        return False  # "must be able to" asks for no more than "can"
    return any(a in ahead[0] and b in ahead[1] for a, b in matching.pairs) or not any(
        a in ahead[0] or b in ahead[1] for a, b in matching.pairs
    )


def doubted_modals(
    matching: Matching, numbers: tuple[int, int], modals: tuple[Placed, Placed], kinds: set[Kind]
) -> list[Difference] | None:
    """What is said of two modals that can't be compared: nothing in a definition, else that it is unclear.

    None where they can be compared.
    """
    a, b = modals
    unclear = [Difference(Change.MODALITY, 0, (a,), (b,), "modality", a.scope)]
    subordinate = a.scope is not Scope.MAIN or b.scope is not Scope.MAIN or defines(kinds)
    firm = "should" not in (a.unit.key, b.unit.key)
    if subordinate and firm and not of_one_verb(matching, *numbers):
        return [] if defines(kinds) else unclear
    if {a.unit.key, b.unit.key} == {"shall", "may"} and (
        one_is_denied(matching, a, b) or _limits_by_only(matching, modals)
    ):
        return unclear
    return None


_ONLY = frozenset({"only", "sole"})


def _limits_by_only(matching: Matching, modals: tuple[Placed, Placed]) -> bool:
    """Whether the "may" says when alone an act may be done, and no "only" stands beside the "shall".

    "May be used only after a warning" asks for the warning as "must be warned before" does: it is no leave to warn.
    """
    onlys = [
        [i for i, one in enumerate(items) if one.key in _ONLY and not one.placed.opener]
        for items in matching.items
    ]
    side = 0 if modals[0].unit.key == "may" else 1
    items = matching.items[side]
    return not onlys[1 - side] and any(
        items[i + 1].placed.opener and items[i + 1].placed.scope in _WHEN
        for i in onlys[side]
        if i + 1 < len(items)
    )


_WHEN = (Scope.CONDITION, Scope.UNTIL)
