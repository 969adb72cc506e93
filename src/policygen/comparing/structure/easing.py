"""Tells what makes a right easier to use: "without an appointment", "in private"."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.text.tokens import stem

# What a right is eased by when nobody may ask for it: "without an appointment".
_BURDENS = frozenset(
    stem(word)
    for word in (
        "appointment notice reason explanation permission consent approval asking request delay fear penalty "
        "retaliation reprisal charge cost fee limit restriction escort invitation waiting warning interference "
        "interruption objection threat unprompted punishment discipline consequence prejudice having need "
        "needing giving"
    ).split()
)
# How a right is given that is given well.
_EASES = frozenset(
    stem(word)
    for word in (
        "private once privately promptly immediately freely confidentially unhindered unrestricted"
    ).split()
)


_AT = frozenset({"at", "in"})
_HELP = frozenset(stem(word) for word in "help assistance support".split())


def eases(words: Sequence[str]) -> bool:
    """Whether words (stems) added to a right make it easier: "without an appointment", "in private", "with help"."""
    if words and words[0] in _HELP:
        return True
    if words and words[0] == "without":
        return bool(set(words[1:3]) & _BURDENS)
    if "once" in words and "at" not in words:
        return False  # "may watch it once"
    return bool(words) and set(words) <= _EASES | _AT
