"""Whole drafts read finding by finding: titles, pronouns for objects, sentences that only let follow, exceptions."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same, directions

import policygen
from policygen.policy import Kind

LOST = (
    # what only follows
    ("The employee is disciplined, up to dismissal.", "Discipline up to dismissal may follow."),
    ("An investigation follows.", "An investigation may follow."),
    ("A written report follows.", "A written report should follow."),
    # how much has befallen those whom a duty reaches
    (
        "The director visits any school with three or more seclusions in a month.",
        "The director visits any school with five or more seclusions in a month.",
    ),
    (
        "The director reviews the plan of any student with more than two restraints.",
        "The director reviews the plan of any student with more than four restraints.",
    ),
    # a pronoun for another thing
    (
        "The nurse writes a report. The principal signs the report and the log.",
        "The nurse writes a report. The principal signs it.",
    ),
)
SAME = (
    (
        "Anyone may complain to any Board member. The Board shall hear the complaint at its next meeting.",
        "A complaint may be made to any Board member by anyone. The Board shall hear it at its next meeting.",
    ),
    (
        "The nurse writes a report. The principal signs the report the same day.",
        "The nurse writes a report. The principal signs it the same day.",
    ),
    ("An investigation follows.", "An investigation shall follow."),
    (
        "Telling the parents. The superintendent shall call the parents.",
        "Parents. The superintendent shall call the parents.",
    ),
    (
        "Board Policy JGGA — Restraint and Isolation\n\nStaff shall not use restraint.",
        "Board Policy JGGA — Restraint and Isolation (second reading)\n\nStaff shall not use restraint.",
    ),
)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_lost(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), SAME)
def test_same(before: str, after: str) -> None:
    assert_same(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    (
        (
            "No employee shall impose seclusion as discipline, nor shall any such person employ a mechanical or "
            "chemical restraint.",
            "No employee shall impose seclusion as discipline. Mechanical and chemical restraint are prohibited "
            "except as authorized by the Superintendent in writing.",
        ),
        (
            "Seclusion and prone restraint are prohibited.",
            "Seclusion is prohibited. Prone restraint is prohibited unless the principal approves.",
        ),
    ),
)
def test_an_exception_in_a_sentence_of_its_own_adds_no_ban(before: str, after: str) -> None:
    found = directions(before, after)
    assert "weakens" in found
    assert "strengthens" not in found


def test_a_title_is_no_term() -> None:
    text = "Section 2. Prohibition. No employee shall impose seclusion."
    kinds = [one.kind for one in policygen.read_text(text, title="a").passages]
    assert kinds == [Kind.STATEMENT, Kind.STATEMENT, Kind.PROHIBITION]


def test_a_lost_word_is_shown_against_the_sentence_that_it_is_missing_from() -> None:
    model = (
        "The administrator shall notify the parent by the close of the day and shall send a written report within two "
        "days, which report shall set forth the date, the duration and the place of the restraint."
    )
    district = (
        "The administrator shall notify the parent by the close of the day. A written report shall be sent within two "
        "days. The report shall state the date and the place of the restraint."
    )
    texts = (policygen.read_text(text, title="a") for text in (model, district))
    lost = [
        one for one in policygen.compare(*texts).findings if "duration" in " ".join(one.removed)
    ]
    assert lost
    assert all("The report shall state" in (one.after or "") for one in lost)
