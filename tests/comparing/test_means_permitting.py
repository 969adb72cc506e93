"""Reservations in an absolute phrase or with "within": what is owed hangs on the means."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost

LOST = (
    (
        "The school shall have a nurse on the premises.",
        "Coverage allowing, the school shall have a nurse on the premises.",
    ),
    (
        "The school shall have a nurse on the premises.",
        "Staffing permitting, the school shall have a nurse on the premises.",
    ),
    (
        "The school shall have a nurse on the premises.",
        "Within the limits of existing appropriations, the school shall have a nurse on the premises.",
    ),
    (
        "The school shall have a nurse on the premises.",
        "Resources permitting, the school shall have a nurse on the premises.",
    ),
    (
        "The school shall have a nurse on the premises.",
        "Within the means of the school, the school shall have a nurse on the premises.",
    ),
    (
        "The school shall have a nurse on the premises.",
        "As far as the budget allows, the school shall have a nurse on the premises.",
    ),
    (
        "The school shall have a nurse on the premises.",
        "Within available funds, the school shall have a nurse on the premises.",
    ),
    (
        "The school shall have a nurse on the premises.",
        "Funds allowing, the school shall have a nurse on the premises.",
    ),
    (
        "The school shall have a nurse on the premises.",
        "To the extent of its appropriations, the school shall have a nurse on the premises.",
    ),
    (
        "The school shall have a nurse on the premises.",
        "Circumstances allowing, the school shall have a nurse on the premises.",
    ),
    (
        "The school shall have a nurse on the premises.",
        "Space allowing, the school shall have a nurse on the premises.",
    ),
    (
        "The school shall have a nurse on the premises.",
        "Staff numbers permitting, the school shall have a nurse on the premises.",
    ),
    (
        "The school shall have a nurse on the premises.",
        "Weather permitting, the school shall have a nurse on the premises.",
    ),
    (
        "The school shall have a nurse on the premises.",
        "Schedules and staffing allowing, the school shall have a nurse on the premises.",
    ),
    (
        "A student has a dedicated observer throughout a stay in the suite.",
        "A student has, coverage allowing, a dedicated observer throughout a stay in the suite.",
    ),
    (
        "The nurse shall examine the student after each hold.",
        "The nurse shall examine the student after each hold, time allowing.",
    ),
    (
        "Within the limits of their training, staff may hold a student in an emergency.",
        "Staff may hold a student in an emergency.",
    ),
    (
        "By noon, the school shall report each hold.",
        "The school shall report each hold.",
    ),
    (
        "In writing, the principal shall report each hold.",
        "The principal shall report each hold.",
    ),
)


@pytest.mark.parametrize(("stronger", "weaker"), LOST)
def test_what_is_lost(stronger: str, weaker: str) -> None:
    assert_lost(stronger, weaker)
