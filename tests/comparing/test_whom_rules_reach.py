"""Whom a rule or a leave reaches, how a text says that it is to be read, and what holds where an act can't be done."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same, directions

WATCH = "Staff shall watch the student. "
LOST = (
    (WATCH, WATCH + "Sections III and IV do not bind a school resource officer."),
    (WATCH, WATCH + "Volunteers are not subject to these requirements."),
    (WATCH, WATCH + "A contractor is not covered by this policy."),
    (WATCH, WATCH + "This policy does not extend to contractors."),
    (WATCH, WATCH + "The prohibitions of this section do not reach peace officers."),
    (
        WATCH + "This policy does not apply to an officer.",
        WATCH + "This policy does not apply to an officer or a volunteer.",
    ),
    (
        WATCH + "Officers are exempt from this policy.",
        WATCH + "Officers and volunteers are exempt from this policy.",
    ),
    (
        WATCH + "This section does not apply to an officer who is making an arrest.",
        WATCH + "This section does not apply to an officer.",
    ),
    (
        WATCH + "This section applies to an officer.",
        WATCH + "This section does not apply to an officer.",
    ),
    (WATCH + "This exception does not reach prone restraint.", WATCH),
    (WATCH + "The permission in Section 3 does not extend to volunteers.", WATCH),
    (
        WATCH + "This exception does not apply to prone or mechanical restraint.",
        WATCH + "This exception does not apply to prone restraint.",
    ),
    (
        WATCH,
        WATCH
        + "Nothing in this policy shall prevent an employee from using force to protect property.",
    ),
    (
        "Nothing in this policy shall prevent an employee from using force to protect students.",
        "This policy shall not be read to prevent an employee from using force to protect students or property.",
    ),
    (WATCH + "Nothing in this policy shall permit the use of pain.", WATCH),
    (WATCH + "Nothing in this policy shall prevent a parent from filing a complaint.", WATCH),
)
SAME = (
    (
        "Staff shall report. This policy does not apply to officers.",
        "Staff shall report. Officers are not subject to this policy.",
    ),
    (
        "Staff shall report. This policy does not apply to officers.",
        "Staff shall report. Officers are exempt from this policy.",
    ),
    (
        "This policy shall not be construed to prevent an employee from using reasonable force to protect students.",
        "Nothing in this policy prevents an employee from using reasonable force to protect students.",
    ),
    (
        "Nothing in this policy shall prevent an employee from using reasonable force to protect students.",
        "This policy does not prevent an employee from using reasonable force to protect students.",
    ),
)
RECIPIENTS_LOST = (
    (
        "The record shall be made available to the parent or the Department upon request.",
        "The record shall be made available to the Department upon request.",
    ),
    (
        "The record shall be open to inspection by the parent or the Department.",
        "The record shall be open to inspection by the Department.",
    ),
    (
        "The principal shall give the record to the parent or the Department upon request.",
        "The principal shall give the record to the Department upon request.",
    ),
    (
        "The principal shall make the log available to parents, the student, or the Board.",
        "The principal shall make the log available to parents or the Board.",
    ),
    (
        "The record shall be provided, on written request, to the parent or the advocate.",
        "The record shall be provided, on written request, to the parent.",
    ),
)
RECIPIENTS_SAME = (
    (
        "The log shall be accessible to the parent or the nurse.",
        "The log shall be accessible to the parent and the nurse.",
    ),
    (
        "The log shall be available to the parent or guardian.",
        "The log shall be available to the parent.",
    ),
)
SECOND_BEST = (
    (
        "The principal shall notify the parent before the student is dismissed from school on that day.",
        "If the parent cannot be reached, notice shall be given on the next school day.",
    ),
    (
        "The principal shall call the parent within one hour.",
        "If contact cannot be made, the principal shall send a letter within two days.",
    ),
    (
        "The principal shall call the parent the same day.",
        "Should the parent be unavailable, a letter shall be mailed the next morning.",
    ),
    (
        "The team shall meet within five days of the incident.",
        "In the event that the meeting is not practicable, it shall be held as soon as all members are available.",
    ),
)
OPEN = (
    (
        "The principal shall notify the parent on the day of the restraint.",
        "If the parent cannot be reached, the principal shall try again the next day.",
    ),
    (
        "The nurse shall examine the student at once.",
        "If the nurse is unavailable, the principal shall examine the student.",
    ),
)
OWED_BESIDES = (
    (
        "Staff shall stay with the student.",
        "If the student cannot be calmed, the nurse shall be called.",
    ),
    (
        "Staff shall end the hold at once.",
        "If the student is injured, the parent shall be called within an hour.",
    ),
)


@pytest.mark.parametrize(("before", "after"), (*LOST, *RECIPIENTS_LOST))
def test_what_rules_no_longer_reach_is_lost(before: str, after: str) -> None:
    """An exemption, a wider leave and a recipient fewer take protection away, whatever the verb."""
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), (*SAME, *RECIPIENTS_SAME))
def test_the_same_reach_in_other_words(before: str, after: str) -> None:
    """Who is free of a rule is so in each of these forms."""
    assert_same(before, after)


@pytest.mark.parametrize(("owed", "second"), SECOND_BEST)
def test_a_later_day_where_the_first_cannot_be_kept(owed: str, second: str) -> None:
    """More time where an act fails is less than the act in every case."""
    assert_lost(owed, f"{owed} {second}")


@pytest.mark.parametrize(("owed", "second"), OPEN)
def test_a_second_best_that_nothing_orders(owed: str, second: str) -> None:
    """Another attempt or another person may be more or less; nobody is told that it is stronger."""
    assert directions(owed, f"{owed} {second}") == {"unclear"}


@pytest.mark.parametrize(("owed", "more"), OWED_BESIDES)
def test_a_duty_for_another_case_is_one_more(owed: str, more: str) -> None:
    """A condition that says nothing of the duty before it opens a duty of its own."""
    assert_lost(f"{owed} {more}", owed)


def test_to_or_in_two_ways() -> None:
    """An "or" between ways of giving is no list of those who are given something."""
    one, two = (
        "The log shall be provided to the parent on request, in print or by email.",
        "The log shall be provided to the parent on request, in print.",
    )
    assert "weakens" not in directions(one, two)
