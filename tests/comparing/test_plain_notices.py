"""Duties to tell, write down and hand over, in plain sentences."""

from __future__ import annotations

import pytest

import policygen

WEAKER = [
    (  # an attempt among the contents of a report softens no duty
        "The report must list the steps taken and the attempts to calm the student.",
        "The report must list the steps taken.",
    ),
    (
        "The write-up shall set out what happened beforehand, the steps tried, and any injuries.",
        "The write-up shall set out what happened beforehand and any injuries.",
    ),
    (  # "whether or not" against a clause that limits
        "Staff report each hold, whether or not it left a mark.",
        "Staff report each hold that left a mark.",
    ),
    (  # a school that does something so often is a case
        "A school that secludes a child more than twice shall alert the director.",
        "A school that secludes a child more than five times shall alert the director.",
    ),
    (  # what parents may expect is owed to them
        "Parents can expect a call from us within two hours.",
        "Parents can expect a call from us within four hours.",
    ),
    (  # a part of a paper
        "The district sends the state its incident reports.",
        "The district sends the state extracts from its incident reports.",
    ),
    ("The parent gets the report.", "The parent gets part of the report."),
    (  # kept for whoever comes
        "The principal shall send the report to the parent.",
        "The principal shall keep the report ready for the parent.",
    ),
    (  # a question that a paper answers is no condition
        "The log notes when the hold began and when it ended.",
        "The log notes when the hold began.",
    ),
    (
        "The aide writes down when the child calmed and when the door was opened.",
        "The aide writes down when the child calmed.",
    ),
    (  # how long an event went on before a duty binds
        "The agency is told of all holds lasting longer than ten minutes.",
        "The agency is told of all holds lasting longer than thirty minutes.",
    ),
    (
        "The nurse shall examine students held for more than five minutes.",
        "The nurse shall examine students held for more than ten minutes.",
    ),
    (  # told in the simple present
        "If a hold goes on for more than five minutes, the nurse is called.",
        "If a hold goes on for more than ten minutes, the nurse is called.",
    ),
    ("A copy goes to the parent within a day.", "A copy goes to the parent within a week."),
    (  # fewer people to whom it is owed
        "The school sends a letter to all families.",
        "The school sends a letter to all families with a child in the program.",
    ),
    ("Each guardian gets a call.", "The first guardian gets a call."),
    ("The report goes to staff.", "The report goes to staff who took part."),
    (  # told as done, and left open
        "The report is signed by the principal.",
        "The report may be signed by the principal.",
    ),
    ("We call you the same day.", "We can call you the same day."),
    (  # before and after, without a modal
        "The parent is called before the child leaves.",
        "The parent is called after the child leaves.",
    ),
    (
        "Before the child goes home, staff call the parent.",
        "After the child goes home, staff call the parent.",
    ),
    (  # doing away with records is a leave, however said
        "Video is deleted after ninety days.",
        "Video is deleted after thirty days.",
    ),
    (
        "The district shall destroy the logs three years after the student leaves.",
        "The district shall destroy the logs one year after the student leaves.",
    ),
    ("Recordings are erased unless a parent objects.", "Recordings are erased."),
    (  # a list of things after "every"
        "Every bruise, scratch, bite or other mark shall be noted on the body map.",
        "Every bruise, scratch or bite shall be noted on the body map.",
    ),
    (
        "The notice tells parents whom to call and gives that person's direct number.",
        "The notice tells parents whom to call.",
    ),
    (  # shares in words
        "The team must verify half of all logs.",
        "The team must verify one third of all logs.",
    ),
    (
        "The team must verify ten percent of all logs.",
        "The team must verify five percent of all logs.",
    ),
    ("Half of the staff shall be trained.", "A third of the staff shall be trained."),
    (  # until when something may be done
        "Districts have until October 1 to certify their data.",
        "Districts have until December 1 to certify their data.",
    ),
    ("The parent has ten days to appeal.", "The parent has five days to appeal."),
    (  # what a parent is asked to pay
        "The fee for a copy shall not exceed five dollars.",
        "The fee for a copy shall not exceed ten dollars.",
    ),
    (  # a moment that was put off
        "The report is finished before the end of the shift.",
        "The report is finished before the end of the next shift.",
    ),
    (
        "The log is kept until the end of the next year.",
        "The log is kept until the end of the year.",
    ),
]

SAME = [
    (
        "The letter is sent by the next business day at the latest.",
        "The letter is sent by the next business day.",
    ),
    ("The form is due on the following Monday.", "The form is due on the next Monday."),
    (
        "The form is filed by noon of the following day.",
        "The form is filed by noon of the next day.",
    ),
    (
        "An incident form is to be filled out by staff within two days.",
        "Staff shall fill out an incident form within two days.",
    ),
    ("You will hear from us by phone within an hour.", "We will call you within an hour."),
    ("The recording may be seen only by the parent.", "Only the parent may see the recording."),
]

NOT_LOST = [
    (
        "The district shall publish how often each school used restraint.",
        "The district shall publish how often restraint was used.",
    ),
    ("The nurse must phone until a parent is reached.", "The nurse must phone a parent."),
]


def directions(before: str, after: str) -> set[str]:
    """The directions of all findings on two texts."""
    texts = (policygen.read_text(text, title="text") for text in (before, after))
    return {str(finding.direction) for finding in policygen.compare(*texts).findings}


@pytest.mark.parametrize(("before", "after"), WEAKER)
def test_the_second_text_asks_less(before: str, after: str) -> None:
    assert "weakens" in directions(before, after)
    assert "strengthens" not in directions(before, after)
    assert "strengthens" in directions(after, before)
    assert "weakens" not in directions(after, before)


@pytest.mark.parametrize(("before", "after"), SAME)
def test_both_say_the_same(before: str, after: str) -> None:
    assert directions(before, after) <= {"neutral"}


@pytest.mark.parametrize(("before", "after"), NOT_LOST)
def test_a_loss_is_shown_at_least(before: str, after: str) -> None:
    assert directions(before, after) & {"weakens", "unclear"}
    assert "strengthens" not in directions(before, after)
