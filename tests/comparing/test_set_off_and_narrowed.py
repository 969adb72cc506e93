"""Phrases set off by commas, states of mind in bans, spans before "after", and alternatives narrowed by a phrase."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, directions

LOST = (
    (
        "No employee shall, under any circumstances and notwithstanding any plan, apply pressure to the "
        "chest of a student.",
        "No employee shall, under any circumstances and notwithstanding any plan, knowingly apply pressure "
        "to the chest of a student.",
    ),
    (
        "Staff may not, even if a parent has consented, hold a student face down.",
        "Staff may not, even if a parent has consented, intentionally hold a student face down.",
    ),
    (
        "The principal shall, unless the parent cannot be reached, call the parent within one hour and send "
        "a written report.",
        "The principal shall, unless the parent cannot be reached, call the parent within two hours.",
    ),
    (
        "No teacher shall tie a student to a chair.",
        "No teacher shall wilfully tie a student to a chair.",
    ),
    (
        "No person may use a hold that restricts breathing.",
        "No person may knowingly use a hold that restricts breathing.",
    ),
    (
        "Employees shall not place a student face down.",
        "Employees shall not deliberately place a student face down.",
    ),
    (
        "No person shall block the airway of a student.",
        "No person shall recklessly block the airway of a student.",
    ),
    (
        "Staff must not, whatever the reason, cover the face of a student.",
        "Staff must not, whatever the reason, knowingly cover the face of a student.",
    ),
    (
        "Restraint shall not restrict the breathing of a student.",
        "Restraint shall not knowingly restrict the breathing of a student.",
    ),
    (
        "No member of the staff shall negligently or intentionally injure a student.",
        "No member of the staff shall intentionally injure a student.",
    ),
    (
        "A student shall not be struck.",
        "A student shall not be maliciously struck.",
    ),
    (
        "No employee shall deny a student food.",
        "No employee shall deny a student food with intent to punish.",
    ),
    (
        "No employee shall, without the leave of the nurse, give a student medicine.",
        "No employee shall, without the leave of the nurse, purposely give a student medicine.",
    ),
    (
        "Each aide shall complete the course before being left in charge of a student.",
        "Each aide shall complete the course in the semester after being left in charge of a student.",
    ),
    (
        "The nurse shall check the student before the student returns to class.",
        "The nurse shall check the student within an hour after the student returns to class.",
    ),
    (
        "A substitute shall be trained before being assigned to the room.",
        "A substitute shall be trained in the month after being assigned to the room.",
    ),
    (
        "“Seclusion” means the confinement of a student in any room, alcove or space from which the student "
        "cannot leave. The term doesn't include time-out.",
        "“Seclusion” means the confinement of a student in any room, alcove or space, being one built for "
        "that use, from which the student cannot leave. The term doesn't include time-out.",
    ),
    (
        "“Emergency” means a danger, being an imminent one, to a person. It does not include noise.",
        "“Emergency” means a danger to a person. It does not include noise.",
    ),
    (
        "“Restraint” means the use of any device to limit movement. It includes straps.",
        "“Restraint” means the use of any device, being one sold for the purpose, to limit movement. It "
        "includes straps.",
    ),
    (
        "“Time-out” means a separation in a room that is neither locked nor latched. It isn't seclusion.",
        "“Time-out” means a separation in a room that is not locked by key. It isn't seclusion.",
    ),
    (
        "“Time-out” means the monitored separation of a student in a space that is not closed or locked, for "
        "calming.",
        "“Time-out” means the monitored separation of a student in a space that is not closed with a bolt, "
        "for calming.",
    ),
    (
        "Staff may hold a student who is kicking at a person.",
        "Staff may hold a student who is kicking or biting.",
    ),
    (
        "“Restraint” means holding or pushing a student.",
        "“Restraint” means holding a student by the arm.",
    ),
    (
        "Staff shall not strike or shove a student.",
        "Staff shall not strike a student with an object.",
    ),
)
UNTOLD = (
    (
        "Staff shall knowingly accept the duties of this policy.",
        "Staff shall knowingly accept the duties of this policy.",
    ),
    (
        "The report shall name the place or the room.",
        "The report shall name the place in detail.",
    ),
    (
        "Staff shall log holds or seclusions.",
        "Staff shall log holds in the office.",
    ),
    (
        "The nurse shall check breathing or pulse.",
        "The nurse shall check breathing with a monitor.",
    ),
)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_loss_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), UNTOLD)
def test_what_only_looks_alike_gets_no_direction(before: str, after: str) -> None:
    told = directions(before, after) | directions(after, before)
    assert not told & {"weakens", "strengthens"}
