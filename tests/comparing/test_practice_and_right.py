"""What a school does, and a right in a second clause; acts joined to others."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost

LOST = (
    (
        (
            "Incident packets shall be archived for seven years in a locked cabinet, and a parent may "
            "view them during office hours."
        ),
        (
            "Incident packets shall be archived for seven years in a locked cabinet, and a parent may "
            "view them during office hours on Fridays."
        ),
    ),
    (
        (
            "Incident packets shall be archived for seven years in a locked cabinet, and a parent may "
            "view them during office hours."
        ),
        (
            "Incident packets shall be archived in a locked cabinet, and a parent may view them during "
            "office hours."
        ),
    ),
    (
        (
            "Incident packets shall be archived for seven years in a locked cabinet, and a parent may "
            "view them during office hours."
        ),
        (
            "Incident packets shall be archived for three years in a locked cabinet, and a parent may "
            "view them during office hours."
        ),
    ),
    (
        (
            "Incident packets shall be archived for seven years in a locked cabinet, and a parent may "
            "view them during office hours."
        ),
        (
            "Incident packets shall be archived for seven years in a cabinet, and a parent may view "
            "them during office hours."
        ),
    ),
    (
        "Reports shall be sent by mail and email, and a parent may ask for a copy.",
        "Reports shall be sent by mail, and a parent may ask for a copy.",
    ),
    (
        "Every hold shall be recorded on the same day, and the parent may see the record.",
        "Every hold shall be recorded, and the parent may see the record.",
    ),
    (
        "Every hold shall be recorded on the same day, and the parent may see the record.",
        (
            "Every hold shall be recorded on the same day, and the parent may see the record if the "
            "principal agrees."
        ),
    ),
    (
        (
            "Incident packets are archived for seven years in a locked cabinet, and a parent may view "
            "them during office hours."
        ),
        (
            "Incident packets are archived for seven years in a locked cabinet, and a parent may view "
            "them during office hours on Fridays."
        ),
    ),
    (
        (
            "Incident packets are archived for seven years in a locked cabinet, and a parent may view "
            "them during office hours."
        ),
        "Incident packets are archived in a locked cabinet, and a parent may view them during office hours.",
    ),
    (
        (
            "Incident packets are archived for seven years in a locked cabinet, and a parent may view "
            "them during office hours."
        ),
        (
            "Incident packets are archived for three years in a locked cabinet, and a parent may view "
            "them during office hours."
        ),
    ),
    (
        (
            "Incident packets are archived for seven years in a locked cabinet, and a parent may view "
            "them during office hours."
        ),
        (
            "Incident packets are archived for seven years in a cabinet, and a parent may view them "
            "during office hours."
        ),
    ),
    (
        "Reports are sent by mail and email, and a parent may ask for a copy.",
        "Reports are sent by mail, and a parent may ask for a copy.",
    ),
    (
        "Every hold is recorded on the same day, and the parent may see the record.",
        "Every hold is recorded, and the parent may see the record.",
    ),
    (
        "Every hold is recorded on the same day, and the parent may see the record.",
        "Every hold is recorded on the same day, and the parent may see the record if the principal agrees.",
    ),
    (
        "The log is kept in the office for a year, and you may see it whenever you like.",
        "The log is kept in the office for a year, and you may see it on Fridays.",
    ),
    (
        "The nurse checks the student every ten minutes, and the parent may ask for her notes.",
        "The nurse checks the student every thirty minutes, and the parent may ask for her notes.",
    ),
    (
        "Reports are kept in a locked file, but parents may read them.",
        "Reports are kept in a file, but parents may read them.",
    ),
    (
        "A restraint is recorded and reviewed, and a student may bring a friend to the review.",
        "A restraint is recorded, and a student may bring a friend to the review.",
    ),
    (
        "A restraint shall be recorded and reviewed, and a student may bring a friend to the review.",
        "A restraint shall be recorded, and a student may bring a friend to the review.",
    ),
    (
        "The report is filed and sent, and a parent may ask who sends it.",
        "The report is filed, and a parent may ask who sends it.",
    ),
    (
        "The student shall be watched and examined before the nurse's examination ends.",
        "The student shall be watched before the nurse's examination ends.",
    ),
    (
        "The note is signed and dated by the principal.",
        "The note is signed by the principal.",
    ),
)


@pytest.mark.parametrize(("stronger", "weaker"), LOST)
def test_what_is_lost(stronger: str, weaker: str) -> None:
    assert_lost(stronger, weaker)
