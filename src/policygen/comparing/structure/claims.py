"""Tells what somebody is to be given, whoever that is: "each of them is entitled to every notice"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.comparing.structure.complaining import names_the_school
from policygen.text.units import Unit

# What somebody is to have, and not to do: "is entitled to a copy of it".
_HAS_A_CLAIM = re.compile(
    r"\bentitled to (?:(?:the|an?|any|every|each|all|such|this|these|those|his|her|their|its|written|prompt|timely) |"
    r"(?:\w+ )?(?:notices?|copies|information|reports?)\b)",
    re.IGNORECASE,
)
_AUXILIARY = 24  # characters before "entitled" that belong to its modal: "shall always be "


def is_a_claim(clause: Sequence[Unit], text: str) -> bool:
    """Whether a leave says what is due to those whom it names first, and these aren't the school.

    Arguments:
        clause: from its subject to its modal.
    """
    modal, found = clause[-1], _HAS_A_CLAIM.search(text)
    if found is None or not modal.start <= found.start() < max(modal.end, modal.start + _AUXILIARY):
        return False
    comma = next((n for n, one in enumerate(clause) if one.key == ","), len(clause))
    return not names_the_school(clause[:comma])
