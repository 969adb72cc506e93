"""What stands in brackets closes no scope that was open before them, and questions that a report answers are items."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost

LOST = (
    (
        (
            "The report shall relate when and where the incident began, which alternatives were "
            "attempted, the holds or rooms used, and any injury."
        ),
        (
            "The report shall relate when and where the incident began, which alternatives were "
            "attempted, and any injury."
        ),
    ),
    (
        (
            "The report shall state when and where the incident began, what led up to it, the holds "
            "used, and any injury."
        ),
        "The report shall state when and where the incident began, what led up to it, and any injury.",
    ),
    (
        (
            "The report shall set out when the hold began, who held the student, who gave the order, "
            "and any injury."
        ),
        "The report shall set out when the hold began, who held the student, and any injury.",
    ),
    (
        (
            "The report shall cover what led up to the hold, which alternatives were tried, who gave "
            "the order, and any injury."
        ),
        "The report shall cover what led up to the hold, which alternatives were tried, and any injury.",
    ),
    (
        "The entry shall give, in full, where the hold took place, who took part, and who watched.",
        "The entry shall give, in full, where the hold took place, and who took part.",
    ),
    (
        "Staff shall not restrain a student, except for conduct described in section 4 (imminent danger).",
        (
            "Staff shall not restrain a student, except for conduct described in section 4 (imminent "
            "danger) or section 9 (disruption)."
        ),
    ),
    (
        "Staff shall not lock a door, unless the plan (signed by the parent) allows it.",
        "Staff shall not lock a door, unless the plan (signed by the parent) or the nurse allows it.",
    ),
    (
        (
            "Restraint means a device, other than a chair used as prescribed (but not as a punishment),"
            " or a belt."
        ),
        "Restraint means a device, other than a chair used as prescribed, or a belt.",
    ),
    (
        (
            "The nurse shall check the student every ten minutes, unless the parent (or, if absent, the"
            " guardian) objects."
        ),
        (
            "The nurse shall check the student every ten minutes, unless the parent (or, if absent, the"
            " guardian) objects or the student sleeps."
        ),
    ),
)


@pytest.mark.parametrize(("stronger", "weaker"), LOST)
def test_what_is_lost(stronger: str, weaker: str) -> None:
    assert_lost(stronger, weaker)
