"""Cuts sentences that are too long to be shown at a semicolon, a comma or a space."""

from __future__ import annotations

import re
from collections.abc import Sequence

MOST_WORDS = 150
_STEP = re.compile(r"(?:Step|Phase|Stage) \d{1,2}(?::|\s?[–—-]) +(?=\S)")


def shortened(text: str, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans, those of more than `MOST_WORDS` words cut at a semicolon, comma or space; a step's number apart."""
    out: list[tuple[int, int]] = []
    for start, end in spans:
        step = _STEP.match(text, start, end)
        if step:
            out.append((start, start + len(step.group().rstrip())))
            start = step.end()
        while len(text[start:end].split()) > MOST_WORDS:
            piece = text[start:end]
            limit = [match.end() for match in re.finditer(r"\S+\s*", piece)][MOST_WORDS - 1]
            cut = (
                max(piece.rfind(";", 0, limit), 0)
                or max(piece.rfind(",", 0, limit), 0)
                or limit - 1
            )
            out.append((start, start + cut + 1))
            start += cut + 1
            start += len(text[start:end]) - len(text[start:end].lstrip())
        out.append((start, end))
    return out
