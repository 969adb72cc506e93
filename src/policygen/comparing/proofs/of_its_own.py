"""Tells words that limit, or that say whose an act is, which no other place of a sentence can say in their stead.

"Solely to quiet" limits this purpose, whatever else is "only" so; "and given as prescribed" asks how it is given,
though "prescribed" was said of the drug; and "on the application of the parent" says who applies.
"""

from __future__ import annotations

import re

from policygen.comparing.proofs.told_to_whom import is_turned_to
from policygen.comparing.structure.items import Item, Matching
from policygen.text.markers import Scope

_LIMITS = frozenset({"only", "sole"})
# A second participle of what was named, with how, when or by whom it is so: "and administered as prescribed".
_JOINED_PARTICIPLE = re.compile(
    r"\band (?:then |is |are |was |were |also )?(?:\w+ly )?(?:\w{2,}ed|given|taken|worn|held|kept|made|put|set|written|"
    r"chosen|done) (?:(?:only|solely|exactly|strictly) )?(?:as|in accordance with|according to) (?:\w+ly )?(?:\w+ed)?$",
    re.IGNORECASE,
)
_WORD = re.compile(r"\w*")
# Whose wish or leave it takes: a person behind such a noun, or with such a noun of their own.
_WISH = (
    r"(?:consent|assent|application|request|petition|permission|approval|agreement|leave|authorization|"
    r"invitation|direction|order)"
)
_OF_WHOM = re.compile(
    rf"\b{_WISH}s?,? (?:of|by|from) (?:(?:the|a|an|any|that|each|such|his or her|their|student['’]s) )*$",
    re.IGNORECASE,
)
_WHOSE = re.compile(
    rf"(?:s?['’]s?) (?:(?:prior|written|express|own|signed|informed|oral) )*{_WISH}\b",
    re.IGNORECASE,
)


def is_said_of_its_own(matching: Matching, side: int, i: int) -> bool:
    """Whether a left-over word says something where it stands that the same word elsewhere doesn't say."""
    item = matching.items[side][i]
    if item.key in _LIMITS:
        return True
    placed = item.placed
    text = matching.readings[side].passages[placed.passage].text
    said = _WORD.match(text, placed.unit.start)
    before = text[max(0, placed.unit.start - _NEAR) : placed.unit.start]
    if _says_who_is_about(matching, side, item):
        return True
    if item.key in _SCHOOLS and is_turned_to(matching, side, placed):
        return True
    joined = text[max(0, placed.unit.start - _NEAR) : said.end() if said else placed.unit.end]
    if _JOINED_PARTICIPLE.search(joined):
        return True
    if placed.scope not in _LEAVES:
        return False
    if re.search(
        rf"\bto (?:the|an?|each|any) {re.escape(said.group() if said else item.key)}\b", text
    ):
        return False  # who asks for what is given to them is plain
    whose = _WHOSE.match(text, placed.unit.end) or _WHOSE.match(text, placed.unit.end - 1)
    return bool(_OF_WHOM.search(before) or whose)


_NO_VERBS = re.compile(r"(?!respective|certain)\w+ly|presence|performance|appearances?|existence")


def is_no_verb(matching: Matching, side: int, item: Item) -> bool:
    """Whether a word has the stem of a verb that only carries a noun, and is an adverb or a noun of its own."""
    said = matching.said(side, matching.items[side].index(item))
    if _NO_VERBS.fullmatch(said) is not None or _says_who_is_about(matching, side, item):
        return True
    text = matching.readings[side].passages[item.placed.passage].text[: item.placed.unit.start]
    return said.endswith("ing") and _SOMEBODY.search(text) is not None


def _says_who_is_about(matching: Matching, side: int, item: Item) -> bool:
    """Whether an adjective says where somebody is: "an administrator then present", "two adults being present"."""
    placed = item.placed
    text = matching.readings[side].passages[placed.passage].text[: placed.unit.start]
    return item.key in _ABOUT and _BEING.search(text) is not None


_BEING = re.compile(
    r"\b(?:then|being|himself|herself|personally|physically|actually) $", re.IGNORECASE
)
# Whom a participle tells from others: "by a person standing in the way".
_SOMEBODY = re.compile(
    r"\b(?:person|people|someone|somebody|anyone|adult|adults|persons|one)(?: who is| who are)? $",
    re.IGNORECASE,
)
_SCHOOLS = frozenset({"school", "district"})
_ABOUT = frozenset({"present", "avail", "trained", "train"})
_LEAVES = (Scope.EXCEPTION, Scope.CONDITION, Scope.UNTIL, Scope.NEGATION)
_NEAR = 60  # characters before a word
