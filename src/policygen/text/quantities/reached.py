"""Words that say that an amount is reached or passed: "past twenty minutes", "outlasts an hour", "reaches ten"."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.text.tokens import Token, stem

# What is behind an amount leaves the amount itself out; what reaches it takes it in.
PASSING = frozenset(stem(word) for word in "outlast surpass pass".split())
REACHING = frozenset(stem(word) for word in "reach hit attain approach".split())
_HITS = frozenset({"hits", "hit", "hitting"})
_TOTALLING = frozenset({"totals", "totaling", "totalling", "totaled", "totalled"})
_MAY_TOTAL = frozenset({"shall", "must", "will", "may", "not", "can", "should"})
_COMING = frozenset(stem(word) for word in "run come amount get add".split())
# "The past ten days", "in past years": before these "past" is a time that is over.
_OVER = frozenset(
    "the this these those his her its their our half quarter in for over during within dure".split()
)


def reached(tokens: Sequence[Token], at: int, low: int) -> tuple[int, bool] | None:
    """How many words before a number say that its amount is reached or passed, and whether they bar that.

    Arguments:
        tokens: of a sentence.
        at: the number's token.
        low: the first token that may belong to the amount.
    """
    words = [token for token in tokens[max(low, at - 5) : at] if token.is_word]
    if not words:
        return None
    last, before = words[-1], words[-2] if len(words) > 1 else None
    if last.text.lower() == "past" and last.stem == "past":
        over = before is not None and (before.stem in _OVER or before.text.lower() in _OVER)
        return None if over else (1, False)
    if last.stem in PASSING:
        if before is not None and before.stem == "not":
            return 2, True  # "shall not outlast"
        return 1, False
    if last.stem in REACHING or last.text.lower() in _HITS or last.text.lower() in _TOTALLING:
        return 1, False
    if last.text.lower() == "total" and before is not None:
        verb = before.text.lower() in _MAY_TOTAL or before.text.lower().endswith("s")
        return (1, False) if verb else None  # "seclusions total an hour"
    if last.text.lower() == "to" and before is not None and before.stem in _COMING:
        return 2, False  # "comes to thirty minutes"
    folded = [token.stem for token in words[-4:]] == ["add", "no", "more", "than"]
    return (4, False) if folded else None  # "add up to thirty minutes"
