"""Judges a whole passage that only one text has: an item of a list, or a definition's main sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.change import Change
from policygen.comparing.judges.one_sided.second_best import (
    effect_of_second_best,
    is_second_best,
)
from policygen.comparing.structure.items import REPEATABLE, Matching
from policygen.comparing.structure.reading import Reading
from policygen.policy import Kind, Passage
from policygen.text.kinds.terms_said import excludes, says_what_it_is_not
from policygen.text.markers import Scope

# "It becomes one when it is fastened for the student's behavior": one case more that falls under the term.
_TAKES_IN = re.compile(
    r"\W*(?:it|they|this|that|these|those|such an? \w+) (?:also |still |then )?(?:becomes?|is|are|counts? as|remains?|"
    r"turns? into|makes?)(?: also| still)? (?:one|an?|the|such)\b(?!.*\b(?:not|never|only|unless)\b)"
    r".*\b(?:when|whenever|if|where|once|as soon as)\b",
    re.IGNORECASE,
)
_SIGNS = {Kind.PROTECTED_DEFINITION: 1, Kind.SAFE_HARBOUR: -1, Kind.TRIGGER: -1}
# "Stop the hold if the student: ...", "Never hold a student who: ...": whichever comes first, each is enough.
_IF = re.compile(r"\b(?:if|when|whenever|who|whose)\b[^,;.]*$", re.IGNORECASE)
_ASKED = re.compile(r"\W*(?:who|whom|what|when|where|which|how)\b", re.IGNORECASE)
_EACH = re.compile(r"\b(?:all|both|each|every)\b", re.IGNORECASE)
_TRIGGERED = (Kind.DUTY, Kind.PROHIBITION)
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
        if is_second_best(passage):
            return Change.PROVISION, effect_of_second_best(passage, reading.passages)
        return Change.PROVISION, 1  # a sentence that binds, of which the other text has nothing
    if passage.kind in _SIGNS and number and _TAKES_IN.match(passage.text):
        return Change.PROVISION, _SIGNS[passage.kind]
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
    owed = kind is Kind.DUTY and _asks(reading.passages[number])
    own = base.opener and base.scope in (Scope.UNIVERSAL, Scope.INCLUDING)
    sign = base.attach if base.opener else base.sign
    if owed:
        return Change.RESTRICTION, 1  # what a report or a review has to say: "whether ..."
    joined = _joined(reading.passages, reading.passages[number])
    if kind is Kind.DUTY and sign > 0 and (joined != "or" or base.scope is Scope.INCLUDING):
        return Change.RESTRICTION, sign
    act = kind is Kind.PERMISSION and base.scope is Scope.MAIN and not base.opener
    passage = reading.passages[number]
    if act and not _HOW.match(passage.text) and not _CONDITIONS.search(passage.stem):
        return Change.ALTERNATIVE, -sign  # one more thing that somebody may do, or may have
    if (base.union and not own) or joined == "or":
        return Change.ALTERNATIVE, -sign
    return Change.RESTRICTION, sign


# "Staff may hold a student under these conditions:": what follows is asked together, and no act.
_CONDITIONS = re.compile(
    r"\b(?:conditions?|criteria|requirements?|provided|if|when|whenever|unless|until|where|after|once)\b[^.]*$",
    re.IGNORECASE,
)
# An adverbial, which says how or when, and no act: "Restraint may be used only: - by trained staff".
_HOW = re.compile(
    r"(?:only |solely )?(?:by|in|on|at|with|without|for|under|to|from|as|during|within|of|through|upon|against|inside|"
    r"near|where|when|if|\w+ly)\b",
    re.IGNORECASE,
)


def _asks(item: Passage) -> bool:
    """Whether an item is a question that a report or a notice answers: "The log shall state: - when it ended"."""
    question = _QUESTION.match(item.text)
    return question is not None and (
        question[1].lower() == "whether" or bool(_TELLS.search(item.stem))
    )


_QUESTION = re.compile(r"(whether|when|where|who|whom|why|how|what|which)\b", re.IGNORECASE)
_TELLS = re.compile(
    r"\b(?:stat|say|said|contain|includ|describ|record|show|list|not(?:e|es|ed|ing)\b|giv|tell|told|report|document|"
    r"cover|explain|identif|inform|content|writ|answer|review|discuss)\w*\b(?![^.]*\b(?:if|when|whenever)\W*$)",
    re.IGNORECASE,
)


def _joined(passages: Sequence[Passage], item: Passage) -> str:
    """What joins the items of the list that an item stands in."""
    together = [one for one in passages if one.stem == item.stem]
    cases = item.kind is not Kind.DUTY and _CASES.search(item.stem) is not None
    any_one = _ONE_OF.search(item.stem) or (
        item.kind in _TRIGGERED
        and _IF.search(item.stem)
        and not _EACH.search(item.stem)
        and not _ASKED.match(item.stem)
    )
    named = "or" if cases or any_one else "and"
    return next((one.closing for one in together if one.closing), named)
