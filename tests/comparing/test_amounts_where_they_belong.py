"""An amount is judged by what it belongs to: an occasion, a limit, a leave, a deadline, and not by where it stands."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, directions

# A sentence, a lesser and a greater amount: with the greater one it protects less.
THE_MORE_THE_WORSE = (
    # what is reached or passed before something is due
    (
        "If a hold reaches {}, the team lead radios the administrator.",
        "five minutes",
        "ten minutes",
    ),
    ("Once a hold hits {}, the lead must call 911.", "five minutes", "ten minutes"),
    ("If a seclusion goes past {}, the principal shall be called.", "ten minutes", "an hour"),
    ("As soon as a restraint passes {}, the nurse must come.", "five minutes", "ten minutes"),
    ("If holds add up to {} in one day, the team shall meet.", "an hour", "two hours"),
    ("When a restraint has lasted {}, staff shall call the nurse.", "five minutes", "ten minutes"),
    (
        "When the student has been held {}, the aide shall be relieved.",
        "two minutes",
        "six minutes",
    ),
    ("A hold that outlasts {} shall be reported to the state.", "five minutes", "ten minutes"),
    ("A student who has been held for {} shall be seen by a nurse.", "five minutes", "ten minutes"),
    # the occasions on which a duty binds
    (
        "On a bus ride of more than {}, the aide shall check the harness.",
        "thirty minutes",
        "two hours",
    ),
    ("On a trip of {} or more, a nurse shall ride along.", "one hour", "three hours"),
    ("On trips longer than {}, a nurse shall ride along.", "one hour", "three hours"),
    ("Beyond {}, a seclusion must be approved by the principal.", "ten minutes", "twenty minutes"),
    # limits that are passed, or not to be passed
    (
        "A seclusion may be continued past {} only with the principal's approval.",
        "eight minutes",
        "an hour",
    ),
    ("Seclusion may go on after {} only if the principal approves.", "eight minutes", "an hour"),
    ("A hold may last longer than {} if the nurse agrees.", "five minutes", "ten minutes"),
    ("A hold may be extended past {} by the nurse.", "five minutes", "ten minutes"),
    ("Seclusion may reach {}.", "five minutes", "ten minutes"),
    ("No hold may continue past {} without the nurse's agreement.", "five minutes", "ten minutes"),
    ("In no case shall a confinement outlast {}.", "five minutes", "ten minutes"),
    ("A confinement shall not outlast {}.", "five minutes", "ten minutes"),
    ("A hold must end before it passes {}.", "five minutes", "ten minutes"),
    # a second amount under the bound of the first
    (
        "Seclusion shall last never more than five minutes in kindergarten or {} in grade 6.",
        "ten minutes",
        "twenty minutes",
    ),
    (
        "Seclusion shall not exceed five minutes for a younger child and {} for an older one.",
        "ten minutes",
        "twenty minutes",
    ),
    (
        "No seclusion shall last longer than five minutes for a child under ten or {} for an older student.",
        "ten minutes",
        "twenty minutes",
    ),
    (
        "The parent shall be told within one hour by telephone and {} in writing.",
        "one day",
        "three days",
    ),
    # when a leave is over
    ("Consent to restraint shall be in writing and expires after {}.", "sixty days", "six months"),
    ("The physician's order shall lapse after {} unless renewed.", "one hour", "four hours"),
    ("An authorization to restrain ends {} after it is signed.", "ten days", "ninety days"),
    ("Personnel shall release the student upon the expiration of {}.", "ten minutes", "one hour"),
    ("Seclusion must end upon the lapse of {}.", "ten minutes", "thirty minutes"),
    # deadlines behind a clause without a comma, and in a second clause
    (
        "When a restraint ends the nurse shall examine the student within {}.",
        "one hour",
        "three hours",
    ),
    (
        "Once the student is calm the aide must open the door within {}.",
        "one minute",
        "five minutes",
    ),
    (
        "After any restraint a nurse shall examine the student within {}, and a second time before the student leaves.",
        "five minutes",
        "thirty minutes",
    ),
    ("Staff shall check the student during seclusion every {}.", "five minutes", "ten minutes"),
    ("While the student is in the room an aide looks in every {}.", "five minutes", "ten minutes"),
    (
        "No student shall be denied water, and the aide who watches the student shall offer it every {}.",
        "ten minutes",
        "thirty minutes",
    ),
    (
        "No student shall be held face down, and staff who see it shall report it within {}.",
        "an hour",
        "a day",
    ),
    ("The team shall review every school with more than {} events.", "five", "ten"),
)
# The same, where it protects more.
THE_MORE_THE_BETTER = (
    ("A room used for seclusion shall measure at least eight feet by {} feet.", "six", "ten"),
    ("The room shall be at least eight by {} feet.", "six", "ten"),
    ("The room shall be no less than eight feet wide and {} feet long.", "six", "ten"),
    ("A window of at least {} by twelve inches shall be in the door.", "eight", "ten"),
    (
        "The school keeps the report for at least three years and {} for the video.",
        "one year",
        "two years",
    ),
    ("Training shall total {} each year.", "six hours", "ten hours"),
    ("No holds in the past {} may be left out of the report.", "two years", "five years"),
    (
        "The school erases no video of an incident until {} have passed.",
        "three years",
        "seven years",
    ),
    ("Staff may use no hold until {} of talking have passed.", "two minutes", "five minutes"),
    (
        "No restraint is permitted until {} have passed without success.",
        "two minutes",
        "five minutes",
    ),
    (
        "After a second hold within {}, no further hold of that student is permitted until the team has met.",
        "thirty days",
        "one year",
    ),
    ("A complaint lapses after {}.", "ten days", "thirty days"),
    ("Records may be destroyed upon the expiration of {}.", "three years", "seven years"),
    (
        "Holds less than {} apart count as one, and the time limit does not start afresh.",
        "one minute",
        "one hour",
    ),
)
# The first text protects more than the second.
TIMES_IN_WORDS = (
    (
        "Staff must release the student at once.",
        "Staff must release the student within five minutes.",
    ),
    (
        "Locks are barred, except a lock that opens immediately on release.",
        "Locks are barred, except a lock that opens within a minute of release.",
    ),
    ("A parent may see the video immediately.", "A parent may see the video within ten days."),
    (
        "On the day of each hold the aide shall write a report.",
        "Within two days of each hold the aide shall write a report.",
    ),
    (
        "A copy goes to the parent by the next school day and to the state within thirty days of the incident.",
        "A copy goes to the parent within five school days of the incident and to the state within thirty days of it.",
    ),
    (
        "The principal shall tell the parent as soon as possible after a hold and in no event later than an hour "
        "after it.",
        "The principal shall tell the parent as soon as possible after a hold and in no event later than two hours "
        "after it.",
    ),
    (
        "The district flags any student with three or more holds.",
        "The district flags any student with more than three holds.",
    ),
    (
        "The district shall send a copy within thirty days of the hold or ten days of the report, whichever is earlier,"
        " and shall keep proof of it.",
        "The district shall send a copy within thirty days of the hold and shall keep proof of it.",
    ),
    (
        "Physical restraint shall not be used on a student who is below fifth grade.",
        "Physical restraint shall not be used on a student who is below second grade.",
    ),
    (
        "The principal may extend it once for ten minutes.",
        "The principal may extend it once for twenty minutes.",
    ),
)


@pytest.mark.parametrize(("sentence", "less", "more"), THE_MORE_THE_WORSE)
def test_more_of_it_protects_less(sentence: str, less: str, more: str) -> None:
    assert_lost(sentence.format(less), sentence.format(more))


@pytest.mark.parametrize(("sentence", "less", "more"), THE_MORE_THE_BETTER)
def test_more_of_it_protects_more(sentence: str, less: str, more: str) -> None:
    assert_lost(sentence.format(more), sentence.format(less))


@pytest.mark.parametrize(("before", "after"), TIMES_IN_WORDS)
def test_times_in_words_and_in_numbers_are_ordered(before: str, after: str) -> None:
    assert_lost(before, after)


def test_days_of_classes_are_school_days() -> None:
    before, after = "within ten school days", "within ten days of classes"
    said = "The school answers the parent in writing {}."
    assert directions(said.format(before), said.format(after)) == {"neutral"}


# What looks alike and stays as it was.
@pytest.mark.parametrize(
    ("sentence", "better", "worse"),
    [
        ("In a course of at least {}, staff shall learn to avoid holds.", "ten hours", "six hours"),
        (
            "In a period of not more than {}, the school shall answer the parent.",
            "ten days",
            "a month",
        ),
        (
            "For at least {} after a hold, the nurse shall watch the student.",
            "an hour",
            "ten minutes",
        ),
        (
            "A student may be kept in the room until {} have passed.",
            "ten minutes",
            "twenty minutes",
        ),
        ("Staff shall provide each student with at least {} blankets.", "two", "one"),
        (
            "After a hold staff shall call the nurse within five minutes and {} later the parent.",
            "ten minutes",
            "thirty minutes",
        ),
        ("Every aide must have been trained within the past {}.", "year", "three years"),
    ],
)
def test_what_is_owed_stays_owed(sentence: str, better: str, worse: str) -> None:
    assert "strengthens" not in directions(sentence.format(better), sentence.format(worse))
    assert "weakens" not in directions(sentence.format(worse), sentence.format(better))
