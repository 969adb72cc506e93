"""What redrafts of whole formal policies hid: a thing that only one of two has, shared verbs, wordy tables."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same, directions

LOST = (
    (
        '"Emergency" means a threat of imminent, serious physical harm to the student or others or imminent, serious '
        "property destruction.",
        '"Emergency" means a threat of serious physical harm to the student or others or imminent, serious property '
        "destruction.",
    ),
    (
        "Staff may act where there is serious harm or serious damage.",
        "Staff may act where there is harm or serious damage.",
    ),
    (
        "Certified teachers and certified aides may restrain.",
        "Teachers and certified aides may restrain.",
    ),
    (
        "The principal shall give written notice to the parent and a written report to the board.",
        "The principal shall give notice to the parent and a written report to the board.",
    ),
    (
        "Staff shall talk with the student and the parent. The parent shall sign.",
        "Staff shall talk with the student. The parent shall sign.",
    ),
    (
        '"Key identified personnel" means those individuals who have received the mandatory training.',
        '"Key identified personnel" means those individuals who have received, or are scheduled to receive, the '
        "mandatory training.",
    ),
    (
        '"Authorized personnel" means those who are certified and who work in the building.',
        '"Authorized personnel" means those who are certified.',
    ),
    (
        "The framework shall include awareness training for all personnel who have regular contact with pupils, and "
        "comprehensive training for key personnel.",
        "The framework shall include awareness training for personnel who have regular contact with pupils with "
        "disabilities and comprehensive training for key personnel.",
    ),
    (
        "The principal shall inform the parent and, where practicable, the student.",
        "The principal shall inform the parent.",
    ),
    (
        "Restraint shall protect the health of the student and, to the extent possible, the dignity of the student.",
        "Restraint shall protect the health of the student.",
    ),
    (
        "The principal shall inform the parent and the student.",
        "The principal shall inform the parent and, where practicable, the student.",
    ),
    (
        "The report shall be mailed to the parent and placed in the file.",
        "The report shall be placed in the file.",
    ),
)
SAME = (
    (
        "The report shall be mailed to the parent within three days and placed in the file.",
        "The report shall be placed in the file and mailed to the parent within three days.",
    ),
    (
        "A copy of the report shall be given to the nurse and placed in the file.",
        "The report shall be placed in the file, and a copy of it shall be given to the nurse.",
    ),
    (
        "The student shall be examined by the nurse and released.",
        "The student shall be released and examined by the nurse.",
    ),
    (
        "Staff may act where there is imminent harm to a student or imminent harm to staff.",
        "Staff may act where there is imminent harm to a student or staff.",
    ),
    (
        "Before using restraint, an employee shall receive training in the topics listed in rule 103.5.",
        "An employee shall receive training in the topics listed in rule 103.5 before using restraint.",
    ),
)
TABLE = (
    "| Step | Person responsible | Time limit |\n|---|---|---|\n"
    "| Attempt to notify the parent by telephone, email, or in person | Administrator | As soon as practicable, within "
    "one hour |\n| Complete the written report | Employee who used restraint or seclusion | One school day |\n"
)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_what_was_said_of_one_thing_alone_is_lost_with_it(before: str, after: str) -> None:
    """An adjective, a person, a recipient: the same word elsewhere says nothing of this one."""
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), SAME)
def test_the_order_of_two_acts_says_nothing(before: str, after: str) -> None:
    """Joined participles share their auxiliary, and a rule's number stays a name."""
    assert_same(before, after)


def test_amounts_told_in_words_in_a_table() -> None:
    """ "One school day" and "two school days" differ as "1" and "2" do; "one" and "1" don't."""
    assert_lost(TABLE, TABLE.replace("One school day", "Two school days"))
    assert "weakens" not in directions(TABLE, TABLE.replace("One school day", "1 school day"))


def test_cells_of_wordy_tables_are_told() -> None:
    """Another person and another moment are told, though nothing orders them, and columns may change places."""
    other = (
        "| Step | Time limit | Person responsible |\n|---|---|---|\n"
        "| Attempt to notify the parent by telephone, email, or in person | As soon as practicable, by the end of the "
        "school day | Administrator |\n| Complete the written report | One school day | Any employee |\n"
    )
    assert "weakens" in directions(TABLE, other)  # anyone may write the report
