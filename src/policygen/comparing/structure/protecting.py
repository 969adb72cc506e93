"""Tells whom a leave is there to protect: "to protect the student [and staff]" names no actor."""

from __future__ import annotations

import re

from policygen.change import Placed
from policygen.comparing.structure.reading import Reading
from policygen.policy import Kind
from policygen.text.tokens import stem

# Those for whose sake a leave is given: "to protect the student [and staff]".
_PROTECTED = re.compile(
    r"\b(?:protect|protects|protecting|safety of|safeguard|safeguards|harm to|injury to|danger to|hurt|hurts|injure|"
    r"injures|injuring|hurting|defend|defends)\b(?:(?!\b(?:by|with|if|when|unless|after)\b)[^.;])*\b(?:and|or)\b"
    r"(?: (?:of|to|the|a|other))*\s*$",
    re.IGNORECASE,
)

_SOMEONE = frozenset(
    stem(word)
    for word in "staff student parent child peer visitor adult employee teacher property bystander other others".split()
)


def protects(reading: Reading, one: Placed) -> bool:
    """Whether "and" joins a unit to those whom a leave or what sets it off is there to protect."""
    passage = reading.passages[one.passage]
    lets = passage.kind in (Kind.PERMISSION, Kind.TRIGGER) and bool(_SOMEONE & set(one.unit.words))
    return lets and _PROTECTED.search(passage.text[: one.unit.start]) is not None
