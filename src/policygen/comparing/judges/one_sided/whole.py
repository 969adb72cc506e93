"""Judges a whole passage that only one text has: an item of a list, or a definition's main sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.change import Change
from policygen.comparing.structure.items import REPEATABLE, Matching
from policygen.comparing.structure.reading import Reading
from policygen.policy import Kind, Passage
from policygen.text.kinds.terms_said import excludes, says_what_it_is_not
from policygen.text.markers import Scope

_ONE_OF = re.compile(
    r"\b(?:any|either|one|one or more|at least one|any one)\s+of\b[^.;]*$", re.IGNORECASE
)

# Cases and grounds stand side by side, unlike conditions: "permitted in the following cases: ...".
_CASES = re.compile(
    r"\b(?:in|for|on|under) (?:(?:only|just) )?(?:the|these|those) (?:(?:\w+) )?(?:following |listed )?"
    r"(?:cases|circumstances|situations|instances|events|occasions|emergencies|purposes|reasons|grounds)"
    r"(?: (?:only|alone))?\W*$",
    re.IGNORECASE,
)


def judged_whole(matching: Matching, side: int, run: Sequence[int]) -> tuple[Change, int] | None:
    """What the presence of a whole passage does, or None if the stretch is no whole passage.

    An item of a list is one case more (an alternative, a practice that is barred, an exclusion) or one
    condition or content more: the words before the list and what joins its items decide, not
    what stands inside the item.
    """
    items, reading = matching.items[side], matching.readings[side]
    number = items[run[0]].placed.passage
    said = next((i for i in run if items[i].is_content), run[0])
    if reading.passages[items[said].placed.passage].stem:
        number = items[said].placed.passage  # not the "and" of the item before
    passage = reading.passages[number]
    inside = [
        i for i, item in enumerate(items) if item.placed.passage == number and item.is_content
    ]
    left = [i for i in inside if i in run or items[i].key in REPEATABLE]
    if len(left) < len(inside) or len(reading.passages) == 1:
        return None
    if passage.stem:
        return item_effect(reading, number)
    if passage.kind in (Kind.DUTY, Kind.PROHIBITION) and number and not passage.term:
        return Change.PROVISION, 1  # a sentence that binds, of which the other text has nothing
    defines = passage.kind is Kind.PROTECTED_DEFINITION and not excludes(passage.text)
    if defines and not says_what_it_is_not(passage.text) and passage.term and number == 0:
        return Change.PROVISION, 1  # without it nothing is a protected practice
    return None


def item_effect(reading: Reading, number: int) -> tuple[Change, int] | None:
    """What the presence of an item of a list does, or None if it says nothing.

    Arguments:
        number: of its passage in the reading.
    """
    base = next((one for one in reading.placed if one.passage == number and one.unit.words), None)
    if base is None:
        return None
    binds = any(one.passage == number and one.unit.key == "shall" for one in reading.placed)
    if binds and reading.passages[number].kind in (Kind.DUTY, Kind.PROHIBITION):
        return Change.PROVISION, 1  # "- shall not be locked": a provision of its own
    kind = reading.passages[number].kind
    owed = kind is Kind.DUTY and reading.passages[number].text[:8].lower() == "whether "
    own = base.opener and base.scope in (Scope.UNIVERSAL, Scope.INCLUDING)
    sign = base.attach if base.opener else base.sign
    if owed:
        return Change.RESTRICTION, 1  # what a report or a review has to say: "whether ..."
    joined = _joined(reading.passages, reading.passages[number])
    if kind is Kind.DUTY and sign > 0 and (joined != "or" or base.scope is Scope.INCLUDING):
        return Change.RESTRICTION, sign
    if (base.union and not own) or joined == "or":
        return Change.ALTERNATIVE, -sign
    return Change.RESTRICTION, sign


def _joined(passages: Sequence[Passage], item: Passage) -> str:
    """What joins the items of the list that an item stands in."""
    together = [one for one in passages if one.stem == item.stem]
    cases = item.kind is not Kind.DUTY and _CASES.search(item.stem) is not None
    named = "or" if cases or _ONE_OF.search(item.stem) else "and"
    return next((one.closing for one in together if one.closing), named)
