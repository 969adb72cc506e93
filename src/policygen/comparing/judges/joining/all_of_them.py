"""Tells an "and" that asks for all that it joins, where most of its sort mean each: in bans, and between practices.

"Both seclusion and restraint were used", "are each used": it takes both. "Given to control behavior and restrict
movement" is given for two purposes. "Place and thereafter hold" is one after the other.
"""

from __future__ import annotations

import re

from policygen.comparing.structure.items import Matching

_BEFORE = re.compile(r"\bboth(?: (?:the|an?))?(?: [\w-]+){1,4}$", re.IGNORECASE)
_AFTER = re.compile(
    r"and (?:(?:the|an?) )?(?:[\w-]+ ){1,3}?"
    r"(?:(?:is|are|was|were|has been|have been) (?:each|both)|together|jointly)\b",
    re.IGNORECASE,
)
_IN_TURN = re.compile(
    r"and,? (?:then|thereafter|afterwards?|subsequently|thereupon|next|at the same time|simultaneously|together)\b",
    re.IGNORECASE,
)
# What a thing is used for: a participle behind its noun, and verbs in the infinitive on either side.
_PURPOSE = re.compile(
    r"(?<!be )(?<!is )(?<!are )\b(?:given|used|administered|applied|employed|intended|designed|meant|"
    r"prescribed|dispensed)(?: (?:solely|only|primarily|in order|so as|by staff|to (?:a|the) student))* to "
    r"(?!(?:a|an|the|any|his|her|their)\b)"
    r"[a-z]+(?: [\w'’-]+){0,6}$",
    re.IGNORECASE,
)
_VERB_NEXT = re.compile(
    r"(?:and|or) (?:to )?(?:control|restrict|limit|manage|restrain|hamper|subdue|sedate|calm|immobilize|reduce|punish|"
    r"prevent|confine|quiet|slow|discipline|modify|impede|hold|hinder|curb)\b",
    re.IGNORECASE,
)


def joins_what_must_all_be(matching: Matching, pair: tuple[int, int]) -> bool:
    """Whether the "and" of two connectives that stand for each other asks for all that it joins.

    Arguments:
        pair: the numbers of the two connectives, an "and" and an "or".
    """
    side = 0 if matching.items[0][pair[0]].key == "and" else 1
    placed = matching.items[side][pair[side]].placed
    text = matching.readings[side].passages[placed.passage].text
    before, after = text[: placed.unit.start].rstrip(), text[placed.unit.start :]
    if _BEFORE.search(before) or _AFTER.match(after) or _IN_TURN.match(after):
        return True
    return bool(_PURPOSE.search(before) and _VERB_NEXT.match(after))
