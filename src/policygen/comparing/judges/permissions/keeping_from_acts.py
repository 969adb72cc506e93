"""Sees that a ban bars keeping somebody from an act, not the act: "shall not be prevented from leaving"."""

from __future__ import annotations

import re

from policygen.comparing.structure.items import Matching
from policygen.policy import Kind

_KEEPS = re.compile(
    r"\b(?:prevent(?:ed|ing)?|kept?|keep(?:ing)?|stop(?:ped|ping)?|barr?(?:ed|ing)?|hinder(?:ed|ing)?|den(?:y|ied)|"
    r"refused?)\b[^,.;]{0,40}?\b(?:from \w+ing|leave|permission|access)\b",
    re.IGNORECASE,
)


def keeps_from_an_act(matching: Matching, side: int) -> bool:
    """Whether a ban of a text is one of keeping somebody from an act, in words that the other text lacks."""
    passages = [
        number
        for number, passage in enumerate(matching.readings[side].passages)
        if passage.kind is Kind.PROHIBITION and _KEEPS.search(passage.text)
    ]
    others = (passage.text for passage in matching.readings[1 - side].passages)
    return bool(passages) and not any(_KEEPS.search(text) for text in others)
