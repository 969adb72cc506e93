"""Times of the clock, former names, contractions, doublets and open lists: other forms of the same, and what isn't."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same, directions

SAME = (
    ("The principal calls you no later than 4:00 p.m.", "The principal calls you by 4:00 p.m."),
    (
        "The agency shall contact the parent no later than 5 p.m.",
        "The agency shall contact the parent on or before 5 p.m.",
    ),
    (
        "Drivers shall receive an orientation of ninety minutes.",
        "Drivers shall receive an orientation of one and one-half hours.",
    ),
    (
        "The director shall file a count by the thirtieth of June.",
        "The director shall file a count by the last day of June.",
    ),
    (
        "A contract term to the contrary is null and void.",
        "A contract term to the contrary is void.",
    ),
    ("Reports are kept under lock and key.", "Reports are kept under lock."),
    (
        "A functional behavioral assessment (FBA) shall be done.",
        "A functional behavioral assessment (hereinafter the FBA) shall be done.",
    ),
    (
        "The complaint is handled under Policy KE (Public Complaints).",
        "The complaint is handled under Policy 1312 (Public Complaints, formerly Policy KE).",
    ),
    (
        "Complaints are handled under Regulation 1480 (Complaints by the Public).",
        "Complaints are handled under Policy KL, formerly Regulation 1480 (Complaints by the Public).",
    ),
    ("We'll call you the same day.", "We will call you the same day."),
    (
        "You're told the same day if you've asked for it.",
        "You are told the same day if you have asked for it.",
    ),
    (
        "Staff shall not cover a student's mouth, no matter how briefly.",
        "Staff shall not cover a student's mouth, however briefly.",
    ),
    (
        "The report states the place, the date and the time of the hold.",
        "The report states the date, the time and the place of the hold.",
    ),
    (
        "It is important to remember that a hold ends when the danger ends.",
        "A hold ends when the danger ends.",
    ),
    (
        "Staff shall report each injury, including but not limited to a bruise.",
        "Staff shall report each injury, including, without limitation, a bruise.",
    ),
)
LOST = (
    (
        "Drivers shall receive an orientation of two hours.",
        "Drivers shall receive an orientation of one and one-half hours.",
    ),
    (
        "The director shall file a count by the fifteenth of June.",
        "The director shall file a count by the twentieth of June.",
    ),
    ("We'll call you the same day.", "We may call you the same day."),
    (
        "The report states the place, the date and the time of the hold.",
        "The report states the date and the time of the hold.",
    ),
    (
        "The principal shall call the parent no later than 4:00 p.m.",
        "The principal shall call the parent after 4:00 p.m.",
    ),
)
OTHER = (
    (
        "The principal shall call the parent no later than 4:00 p.m.",
        "The principal shall call the parent no earlier than 4:00 p.m.",
    ),
    (
        "The steps of Appendix D are followed.",
        "The steps of Annex 4, formerly Appendix C, are followed.",
    ),
)


@pytest.mark.parametrize(("before", "after"), SAME)
def test_another_form_says_the_same(before: str, after: str) -> None:
    assert_same(before, after)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_loss_in_such_a_form_is_seen(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), OTHER)
def test_what_is_another_time_or_text_is_not_passed_over(before: str, after: str) -> None:
    for found in (directions(before, after), directions(after, before)):
        assert found - {"neutral"}
