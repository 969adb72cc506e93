"""Reads the subject of "two complaints lead to a review" as the condition of the review."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.change import Placed
from policygen.policy import Kind, Passage
from policygen.text.kinds.bringing_about import end_of_event
from policygen.text.markers import Scope


def with_events_as_conditions(placed: Sequence[Placed], passage: Passage) -> list[Placed]:
    """The units of a duty with those of the event that sets it off as a condition.

    An event of a narrower sort, or more of them, sets the duty off less often.
    """
    end = end_of_event(passage.text) if passage.kind is Kind.DUTY else 0
    return [
        replace(one, scope=Scope.CONDITION, sign=-1, attach=-1)
        if one.unit.end <= end
        and one.sign > 0
        and not one.opener
        and one.scope in (Scope.MAIN, Scope.RELATIVE)
        else one
        for one in placed
    ]
