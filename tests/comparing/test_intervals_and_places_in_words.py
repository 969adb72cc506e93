"""Intervals that nobody has set, and places, times, papers and means in words."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, directions

LOST = (
    (
        "Staff shall check on the student every five minutes.",
        "Staff shall check on the student periodically.",
    ),
    (
        "Staff shall check on the student every five minutes.",
        "Staff shall check on the student at regular intervals.",
    ),
    (
        "Staff shall check on the student at five-minute intervals.",
        "Staff shall check on the student at intervals.",
    ),
    (
        "Staff shall check on the student at five-minute intervals.",
        "Staff shall check on the student at intervals suited to the day's staffing.",
    ),
    (
        "Staff shall check on the student at five-minute intervals.",
        "Staff shall check on the student at such intervals as the principal may choose.",
    ),
    (
        "Staff shall check on the student at intervals of five minutes.",
        "Staff shall check on the student at whatever intervals staffing allows.",
    ),
    (
        "The nurse shall look at the student's breathing every ten minutes during any hold.",
        "The nurse shall look at the student's breathing at suitable intervals during any hold.",
    ),
    (
        "The nurse shall look at the student's breathing every ten minutes during any hold.",
        "The nurse shall look at the student's breathing from time to time during any hold.",
    ),
    (
        "Records are reviewed every thirty days.",
        "Records are reviewed as often as the superintendent sees fit.",
    ),
    (
        "The team shall meet weekly.",
        "The team shall meet at intervals that the team sets.",
    ),
    (
        "Staff shall check on the student every two minutes.",
        "Staff shall check on the student frequently.",
    ),
    (
        "Trainers shall be observed twice a month.",
        "Trainers shall be observed occasionally.",
    ),
    (
        "An adult shall watch the student continuously.",
        "An adult shall watch the student periodically.",
    ),
    (
        "Staff may restrain a student who presents an imminent threat of serious injury.",
        "Staff may restrain a student who presents an expected threat of serious injury.",
    ),
    (
        "Seclusion is permitted only where there is an immediate danger of serious physical harm.",
        "Seclusion is permitted only where there is an anticipated danger of serious physical harm.",
    ),
    (
        "The report shall be kept in the student's education record.",
        "The report shall be kept in the teacher's private notebook.",
    ),
    (
        "The report shall be kept in the student's cumulative file.",
        "The report shall be kept among the principal's personal papers.",
    ),
    (
        "A second adult shall stand at the door during any seclusion.",
        "A second adult shall be within radio reach of the room during any seclusion.",
    ),
    (
        "The observer shall remain within arm's reach of the student.",
        "The observer shall remain at a monitor screen in the office.",
    ),
    (
        "The district shall post the figures on its public website each year.",
        "The district shall share the figures with building leadership each year.",
    ),
    (
        "The parent shall be told before the student is sent home.",
        "The parent shall be told by noon of the next school day.",
    ),
    (
        "The report shall be written before the teacher goes home.",
        "The report shall be written by noon of the following day.",
    ),
    (
        "The nurse shall report each injury to the state on the same day.",
        "The nurse shall report each injury to the state in the monthly tally.",
    ),
    (
        "A copy shall be mailed to the parent within three days.",
        "A copy shall be held for the parent at the central office within three days.",
    ),
    (
        '"Seclusion" means the confinement of a student, whether or not anyone is with the student, in a '
        "room that the student may not leave.",
        '"Seclusion" means the confinement of a student, without the company of others, in a room that the '
        "student may not leave.",
    ),
    (
        "The district shall train every aide before the first day of school.",
        "The district shall, where funds allow, train every aide before the first day of school.",
    ),
    (
        "The district shall replace each locked door by August.",
        "The district shall replace each locked door by August out of leftover funds.",
    ),
    (
        "The board will install cameras in each seclusion room.",
        "The board will install cameras in each seclusion room as far as the budget allows.",
    ),
    (
        "Each report of seclusion or restraint shall be treated as an education record of the student and "
        "shall be stored in a locked cabinet.",
        "Each report of seclusion or restraint shall be treated as the teacher's private working note and "
        "shall be stored in a locked cabinet.",
    ),
    (
        "A video of a restraint shall be treated as a record of the student and shall be kept for five years.",
        "A video of a restraint shall be treated as a record of the student and shall be kept for one year.",
    ),
    (
        "Any report of restraint shall be deemed confidential and shall be kept for four years.",
        "Any report of restraint shall be deemed confidential and shall be kept for two years.",
    ),
    (
        "Confinement behind a locked door shall be deemed seclusion.",
        "Confinement alone behind a locked door shall be deemed seclusion.",
    ),
    (
        "Holding a student by the wrist shall be considered restraint.",
        "Holding a student by the wrist shall be considered restraint if it lasts more than a minute.",
    ),
    (
        "A hold shall be treated as restraint.",
        "A hold that causes injury shall be treated as restraint.",
    ),
    (
        "Where does the report go? We keep it in your child's education record.",
        "Where does the report go? We keep it in the principal's private notes.",
    ),
)
UNTOLD = (
    (
        "Staff shall check on the student every five minutes and document each check.",
        "Staff shall check on the student at five-minute intervals and document each check.",
    ),
    (
        "Before going home, each student is checked by the nurse.",
        "Each student is checked by the nurse before going home.",
    ),
)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_loss_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), UNTOLD)
def test_what_only_looks_alike_gets_no_direction(before: str, after: str) -> None:
    told = directions(before, after) | directions(after, before)
    assert not told & {"weakens", "strengthens"}
