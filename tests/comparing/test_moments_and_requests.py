"""Which of two moments counts, how a request is made, and how a consent is taken back."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same

LOST = (
    (
        "Staff shall release the student when the danger has passed or at ten minutes, whichever is first.",
        "Staff shall release the student when the danger has passed or at ten minutes, whichever is last.",
    ),
    (
        "The child shall be let out when calm, on a sign of illness, or at fifteen minutes, whichever comes "
        "first.",
        "The child shall be let out when calm, on a sign of illness, or at fifteen minutes, whichever comes "
        "last.",
    ),
    (
        "Seclusion shall end when the danger is over or when twenty minutes have gone by, whichever is the "
        "sooner.",
        "Seclusion shall end when the danger is over or when twenty minutes have gone by, whichever is the "
        "later.",
    ),
    (
        "The principal shall call the parent after the student is released or when school ends, whichever is "
        "earlier.",
        "The principal shall call the parent after the student is released or when school ends, whichever is "
        "later.",
    ),
    (
        "The principal shall call the parent within one hour after the release or the end of school, "
        "whichever is earlier.",
        "The principal shall call the parent within one hour after the release or the end of school, "
        "whichever is later.",
    ),
    (
        "A report shall be sent within two days of the incident or at the next meeting, whichever comes first.",
        "A report shall be sent within two days of the incident or at the next meeting, whichever comes last.",
    ),
    (
        "Records shall be kept until the student is twenty-five or five years after graduation, whichever is "
        "later.",
        "Records shall be kept until the student is twenty-five or five years after graduation, whichever is "
        "earlier.",
    ),
    (
        "Records shall be kept for five years after the student leaves or after graduation, whichever is later.",
        "Records shall be kept for five years after the student leaves or after graduation, whichever is "
        "earlier.",
    ),
    (
        "Records shall be retained for seven years after leaving or one year after graduation, whichever is "
        "later.",
        "Records shall be retained for seven years after leaving or one year after graduation, whichever is "
        "earlier.",
    ),
    (
        "The school erases no video until three years have passed or the complaint is settled, whichever is "
        "later.",
        "The school erases no video until three years have passed or the complaint is settled, whichever is "
        "earlier.",
    ),
    (
        "No video may be erased until three years have passed or the complaint is settled, whichever is later.",
        "No video may be erased until three years have passed or the complaint is settled, whichever is earlier.",
    ),
    (
        "The school shall not destroy a report before the student turns twenty-five or the complaint is "
        "closed, whichever is later.",
        "The school shall not destroy a report before the student turns twenty-five or the complaint is "
        "closed, whichever is earlier.",
    ),
    (
        "A student may be held until the danger has passed or ten minutes have run, whichever is sooner.",
        "A student may be held until the danger has passed or ten minutes have run, whichever is later.",
    ),
    (
        "A student may be secluded for thirty minutes or until the danger has passed, whichever is sooner.",
        "A student may be secluded for thirty minutes or until the danger has passed, whichever is later.",
    ),
    (
        "We stop after 15 minutes or once the student is settled, whichever comes first.",
        "We stop after 15 minutes or once the student is settled, whichever comes later.",
    ),
    (
        "A time-out ends when the student says so or after ten minutes, whichever is first.",
        "A time-out ends when the student says so or after ten minutes, whichever is last.",
    ),
    (
        "A parent may appeal within thirty days after the report or after the meeting, whichever is later.",
        "A parent may appeal within thirty days after the report or after the meeting, whichever is earlier.",
    ),
    (
        "Restraint may be used when the student strikes someone or when de-escalation has failed, whichever "
        "is last.",
        "Restraint may be used when the student strikes someone or when de-escalation has failed, whichever "
        "is first.",
    ),
    (
        "Each complaint shall be answered when the inquiry is done or after ten days, whichever is earlier.",
        "Each complaint shall be answered when the inquiry is done or after ten days, whichever is later.",
    ),
    (
        "Training shall be renewed after one year or when the technique changes, whichever comes first.",
        "Training shall be renewed after one year or when the technique changes, whichever comes last.",
    ),
    (
        "The log shall be open to the parent's inspection within ten days of a request.",
        "The log shall be open to the parent's inspection within ten days of a written request.",
    ),
    (
        "The log shall be open to the parent's inspection within ten days of a request.",
        "The log shall be open to the parent's inspection within ten days of a request in writing.",
    ),
    (
        "The log shall be open to the parent's inspection within ten days of a request, oral or written.",
        "The log shall be open to the parent's inspection within ten days of a request in writing.",
    ),
    (
        "The log shall be open to the parent's inspection within ten days of an oral or written request.",
        "The log shall be open to the parent's inspection within ten days of a written request.",
    ),
    (
        "The parent may see the log upon request.",
        "The parent may see the log upon written request.",
    ),
    (
        "The parent may see the log upon an oral or written request.",
        "The parent may see the log upon a written request.",
    ),
    (
        "The principal shall answer each request in writing within two days.",
        "The principal shall answer each request within two days.",
    ),
    (
        "The principal shall answer a complaint in writing.",
        "The principal shall answer a complaint orally or in writing.",
    ),
    (
        "Any person may file a complaint, orally or in writing.",
        "Any person may file a complaint in writing.",
    ),
    (
        "Within five days of a complaint, made orally or in writing, the district shall begin an inquiry.",
        "Within five days of a complaint made in writing, the district shall begin an inquiry.",
    ),
    (
        "The district shall investigate every complaint, oral or written.",
        "The district shall investigate every written complaint.",
    ),
    (
        "The school shall give the parent notice in writing after a complaint.",
        "The school shall give the parent notice orally or in writing after a complaint.",
    ),
    (
        "Upon a parent's oral or written request, the school shall hold a meeting.",
        "Upon a parent's written request, the school shall hold a meeting.",
    ),
    (
        "A copy shall be sent within five days of the parent's request by telephone or mail.",
        "A copy shall be sent within five days of the parent's request by mail.",
    ),
    (
        "The parent, or the student upon turning eighteen, may inspect them within ten days of a request, "
        "without charge.",
        "The parent, or the student upon turning eighteen, may inspect them within ten days of a request, at "
        "reasonable charge.",
    ),
    (
        "A plan may describe crisis steps only after the parent has consented; consent may be withdrawn at "
        "any time.",
        "A plan may describe crisis steps only after the parent has consented; consent may be withdrawn once "
        "a year.",
    ),
    (
        "No plan shall provide for restraint unless the parent consents; consent may be revoked at any time.",
        "No plan shall provide for restraint unless the parent consents; consent may be revoked at the "
        "annual meeting.",
    ),
    (
        "The parent may withdraw consent at any time.",
        "The parent may withdraw consent each year.",
    ),
    (
        "The parent may revoke consent at any time.",
        "The parent may revoke consent annually.",
    ),
    (
        "Consent may be rescinded each month.",
        "Consent may be rescinded once each semester.",
    ),
)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_loss_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)


SAME = (
    (
        "The district shall show the parent the log within ten days of a request.",
        "The district shall show the parent the log within ten days of a request to do so.",
    ),
    (
        "The district shall show the parent the log within ten days of a request.",
        "Within ten days of the parent's request the district shall show the parent the log.",
    ),
    (
        "Consent may be withdrawn at any time and shall not be a condition of enrollment.",
        "The consent may be revoked at any time and shall not be a condition of enrollment.",
    ),
)


@pytest.mark.parametrize(("before", "after"), SAME)
def test_another_form_of_it_is_the_same(before: str, after: str) -> None:
    assert_same(before, after)
