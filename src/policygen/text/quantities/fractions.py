"""Reads a part of a whole as a share: "half of the course", "a tenth of all reports", "two thirds"."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.text.quantities.numbers import number_at, stem_at
from policygen.text.tokens import Token

_PARTS: dict[str, int] = {
    "half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10,
}  # fmt: skip
_PERCENT = 100.0
_TIMES = frozenset({"year", "day", "hour", "month", "week", "school", "calendar"})


def share_at(tokens: Sequence[Token], at: int) -> tuple[float, int] | None:
    """The percent that a fraction at a token stands for, and the token after it; "of" has to follow."""
    read = number_at(tokens, at) if tokens[at].text.lower() not in _PARTS else None
    times, part = (read[0], read[1]) if read else (1.0, at)
    if part < len(tokens) and tokens[part].text == "-":
        part += 1
    word = tokens[part].text.lower().removesuffix("s") if part < len(tokens) else ""
    word = "half" if word in ("halve", "half") else word
    if word not in _PARTS or times >= _PARTS[word] or times <= 0:
        return None
    if not read and word != "half" and stem_at(tokens, at - 1) != "a":
        return None  # "the third of the month" is no share
    ahead = [stem_at(tokens, part + n) for n in (1, 2, 3)]
    if ahead[0] != "of" or _TIMES & set(ahead[1:]):
        return None
    return round(_PERCENT * times / _PARTS[word], 4), part + 1
