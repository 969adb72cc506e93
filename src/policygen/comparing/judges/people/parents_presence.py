"""Judges whether a student is questioned beside a parent: who has one there isn't alone with the school."""

from __future__ import annotations

import re

from policygen.change import Change, Difference, Placed
from policygen.comparing.judges.said_within import Said, said_in_passages, settle_said
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind

_QUESTIONED = re.compile(
    r"\b(?:talk(?:s|ed|ing)?|speaks?|spoken|interview\w*|question(?:s|ed|ing)?|asks?|meets?|examin\w+|hear[sd]?|debrief\w*)\b"
    r"[^.;]{0,40}?\b(?:student|child|pupil|scholar|learner)\b|\b(?:student|child|pupil|scholar|learner)\b[^.;]{0,30}?\b"
    r"(?:interviewed|questioned|asked|heard|examined|debriefed)\b",
    re.IGNORECASE,
)
_WHO = (
    r"(?:the |a |an |his or her |their |your )?(?:parents?|guardians?|famil(?:y|ies)|adults? (?:of|chosen|"
    r"picked|named)|advocate)"
)
_BESIDE = re.compile(
    r"(?P<said>\b(?:in (?:your|their|the parents?['’]s?|a parent['’]s|his or her parent['’]s|the (?:parent|"
    r"family)['’]s) presence\b"
    rf"|in (?:the )?(?:presence|company) of {_WHO}\b|with (?:you|{_WHO}) (?:present|there|in the room|"
    rf"at (?:his|her|their) side)\b"
    rf"|(?:accompanied|attended|joined) by {_WHO}\b)"
    r"(?:,? or (?:in )?(?:that|the presence|with)[^.;,]*)?)",
    re.IGNORECASE,
)


def presence_differences(matching: Matching) -> list[Difference]:
    """What it does that one text alone wants the parent beside a student who is questioned."""
    if not any(matching.open):
        return []
    said = [said_in_passages(matching, side, _BESIDE) for side in (0, 1)]
    if (said[0] is None) == (said[1] is None):
        return []
    side = 0 if said[0] is not None else 1
    beside: Said | None = said[side]
    if beside is None or not _is_of_questioning(matching, side, beside):
        return []
    mine = settle_said(matching, side, beside)
    if not mine:
        return []
    other = _exchanged(matching, 1 - side, mine)
    removed, added = (other, mine) if side else (mine, other)
    effect = (
        0 if mine[0].sign < 0 else 1 if side else -1
    )  # read as of the hold: "after a hold in the presence of"
    return [Difference(Change.THING, effect, removed, added, "", mine[0].scope)]


def _is_of_questioning(matching: Matching, side: int, said: Said) -> bool:
    """Whether it is said in a duty that speaks of questioning a student."""
    passage = matching.readings[side].passages[said.passage]
    return passage.kind is Kind.DUTY and _QUESTIONED.search(passage.text) is not None


def _exchanged(matching: Matching, side: int, mine: tuple[Placed, ...]) -> tuple[Placed, ...]:
    """The one or two words that the other text has in the same place ("at school"), taken out of the comparison."""
    units = [one.unit for one in mine]
    for a, b, c, d in matching.blocks:
        own, others = (range(c, d), range(a, b)) if side == 0 else (range(a, b), range(c, d))
        if not any(matching.items[1 - side][n].placed.unit in units for n in own):
            continue
        left = [n for n in others if n in matching.open[side]]
        content = [n for n in left if matching.items[side][n].is_content]
        if len(content) <= _FEW:
            matching.drop(side, left)
            return tuple(matching.items[side][n].placed for n in content)
    return ()


_FEW = 2
