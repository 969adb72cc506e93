"""Judges an act that is done with a parent or student in one text alone: "write the plan [with the parent]"."""

from __future__ import annotations

import re

from policygen.change import Change, Difference
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

# With these verbs "with" names whom one speaks to or stays near, and nobody who acts too.
_NOT_JOINT = frozenset(
    stem(word)
    for word in (
        "meet talk speak discuss share communicate consult confer debrief stay sit remain leave be have check visit "
        "follow provide deal start begin continue help assist agree coordinate correspond file raise use hold"
    ).split()
)
_WITH = re.compile(
    r"\b(?:together |jointly )?with (?:the |an? |each |both |his or her |their |your )?"
    r"(?:(?:student|child|pupil)['’]s )?"
    r"(?P<who>parents?|guardians?|famil(?:y|ies)|students?|child|pupils?)\b(?! (?:disab|special))",
    re.IGNORECASE,
)
_JOINTLY = re.compile(
    r"\b(?:with|together|jointly|join(?:s|ed)?|agree\w*|consult\w*|take part|both)\b", re.IGNORECASE
)


def joint_act_differences(matching: Matching) -> list[Difference]:
    """What it does that a duty is done with a parent or student in one text, and for or to them in the other.

    A verb that has them as its object there is settled: whoever decided with the school knew of it.
    """
    readings = matching.readings
    if any(len(one.passages) != 1 or one.passages[0].kind is not Kind.DUTY for one in readings):
        return []
    texts = [one.passages[0].text for one in readings]
    for side in (0, 1):
        found = _WITH.search(texts[side])
        if (
            found is None
            or _JOINTLY.search(texts[1 - side])
            or not _is_joint(matching, side, found.start())
        ):
            continue
        person = next(
            (
                i
                for i, one in enumerate(matching.items[side])
                if one.placed.unit.start == found.start("who")
            ),
            None,
        )
        pairs = matching.pairs if side == 0 else [(j, i) for i, j in matching.pairs]
        other = next((j for i, j in pairs if i == person), None)
        if person is None or other is None or matching.content_left(side):
            continue
        items = matching.items[1 - side]
        if items[other].at < _modal(matching, 1 - side):
            continue  # "the team and the parent shall write it"
        run = [i for i in range(max(0, other - 3), other) if i in matching.open[1 - side]]
        if not any(items[i].is_content for i in run):
            continue
        matching.drop(1 - side, run)
        placed = tuple(
            p for p in readings[side].placed if found.start() <= p.unit.start < found.end()
        )
        removed, added = ((), placed) if side else (placed, ())
        effect = 1 if side else -1
        return [Difference(Change.RESTRICTION, effect, removed, added, "", Scope.MAIN, alone=True)]
    return []


def _modal(matching: Matching, side: int) -> int:
    placed = matching.readings[side].placed
    return next((n for n, one in enumerate(placed) if one.unit.kind is UnitKind.MODAL), -1)


def _is_joint(matching: Matching, side: int, at: int) -> bool:
    """Whether the verb before "with", right behind the modal, is one that two can do together."""
    placed = matching.readings[side].placed
    modal = _modal(matching, side)
    verb = placed[modal + 1 : modal + 2]
    if modal < 0 or not verb or verb[0].unit.start > at or not verb[0].unit.words:
        return False
    return verb[0].unit.words[0] not in _NOT_JOINT
