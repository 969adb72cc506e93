"""Passes over the labels of questions and answers: "Q:", "Answer:"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.text.tokens import Token

_LABELS = frozenset("q a question answer".split())
_LABEL = re.compile(r"^\W*(?:Q|A|Question|Answer):\s+", re.IGNORECASE)


def without_answer_label(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens of a question or an answer without the label before it."""
    labelled = len(tokens) > 2 and tokens[0].text.lower() in _LABELS and tokens[1].text == ":"
    return tokens[2:] if labelled else tokens


def unlabelled(text: str) -> str:
    """The words of a question or an answer without the label before it."""
    return _LABEL.sub("", text)
