"""Calls the two texts of a comparison what they are here: compare knows a model and a district's text."""

from __future__ import annotations

import re

_QUOTED = re.compile(r"(“[^”]*”)")
_MODEL = re.compile(r"\b(?P<the>[Tt]he) model\b(?! polic)")
_TEXT = re.compile(r"\b(?P<the>[Tt]he) district's text\b")


def renamed(text: str, model: str, district: str = "policy") -> str:
    """A sentence of compare with other names for its texts; quoted words stay as they are.

    Arguments:
        model: what the first text is: "law", "present policy".
        district: what the second text is.
    """
    return "".join(
        part
        if part.startswith("“")
        else _TEXT.sub(rf"\g<the> {district}", _MODEL.sub(rf"\g<the> {model}", part))
        for part in _QUOTED.split(text)
    )
