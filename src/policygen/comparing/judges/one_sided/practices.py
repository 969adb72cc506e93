"""Tells where a duty is owed in one more practice of the field."""

from __future__ import annotations

from policygen.comparing.structure.items import Matching
from policygen.policy import Kind

_PRACTICES = frozenset({"seclud", "restrain", "isol"})


def one_more_practice(matching: Matching, side: int, run: list[int]) -> bool:
    """Whether a duty is owed in one more practice: "a student in seclusion [or isolation] shall be monitored".

    "Restraint and seclusion" are two practices as well; a student "restrained and secluded" is in both.
    """
    items = matching.items[side]
    named = {items[i].key for i in run if items[i].is_content}
    before = {items[i].key for i in range(max(0, run[0] - 2), run[0])}
    kind = matching.readings[side].passages[items[run[0]].placed.passage].kind
    if items[run[0]].key == "and" and any(matching.said(side, i).endswith("ed") for i in run):
        return False
    return kind is Kind.DUTY and bool(named) and named <= _PRACTICES and bool(before & _PRACTICES)
