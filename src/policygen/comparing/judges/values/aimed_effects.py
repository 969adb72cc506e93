"""Tells a thing that has an effect from one used for it: "no hold that causes pain", "no hold for the purpose of pain".

What is barred or limited for its effect is barred whatever it was for; for its purpose, only where that was meant.
"""

from __future__ import annotations

import re

from policygen.change import Change, Difference
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_AIMED = re.compile(
    r"\b(?:(?:for|with) (?:the |an? )?(?:sole |primary |main |express )?(?:purposes?|aim|intent|intention|object) of|"
    r"(?:in order|so as|with (?:the )?(?:intent|intention)) to|"
    r"(?:intended|designed|calculated|aimed|done|used|applied) "
    r"(?:in order |so as )?(?:to|at)|whose (?:purpose|aim|object) is to) (?:\w+ly )?$",
    re.IGNORECASE,
)
_SO = re.compile(
    r"\b(?:that|which|(?:if|where|when|whenever) (?:it|they|this|that|doing so|the (?:hold|technique|device|method)))"
    r"(?:, [^,.;]{1,60},)? (?:(?:does|do|has|have) )?(?:\w+ly )?$",
    re.IGNORECASE,
)
_WHATEVER = re.compile(
    r", ?(?:whatever|regardless of|irrespective of|no matter what) (?:the |its |their |be the )?"
    r"(?:purpose|aim|intent|intention|reason|motive)s?\b[^,]*, $",
    re.IGNORECASE,
)
_TO = re.compile(r"\bto $", re.IGNORECASE)
_WHICH = (Scope.RELATIVE, Scope.CONDITION, Scope.EXCEPTION, Scope.EXCLUSION)
_LIMITED = (Kind.PROHIBITION, Kind.PROTECTED_DEFINITION, Kind.SAFE_HARBOUR, Kind.TRIGGER)


def aimed_effect_differences(matching: Matching) -> list[Difference]:
    """One difference where a verb tells what is so in one text and what something is for in the other, or none."""
    texts = [" ".join(p.text for p in reading.passages) for reading in matching.readings]
    if not any(_MAY_AIM.search(text) for text in texts):
        return []
    for i, j in sorted(matching.pairs):
        pair = matching.items[0][i].placed, matching.items[1][j].placed
        if any(one.unit.kind is not UnitKind.WORD for one in pair):
            continue
        before = [
            matching.readings[side].passages[one.passage].text[: one.unit.start]
            for side, one in enumerate(pair)
        ]
        for side in (0, 1):
            aimed = _AIMED.search(before[side]) and _SO.search(before[1 - side])
            aimed = aimed or (_TO.search(before[side]) and _WHATEVER.search(before[1 - side]))
            if not aimed:
                continue
            told = pair[1 - side]
            kind = matching.readings[1 - side].passages[told.passage].kind
            effect = told.sign if told.scope in _WHICH or kind in _LIMITED else 0
            effect = effect if side else -effect
            return [Difference(Change.RESTRICTION, effect, (pair[0],), (pair[1],), "", told.scope)]
    return []


_MAY_AIM = re.compile(
    r"\b(?:purposes?|aim(?:ed)?|intent(?:ion)?|intended|designed|calculated|object|order to|so as|whatever|used to|"
    r"applied to|done to)\b",
    re.IGNORECASE,
)
