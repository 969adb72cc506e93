"""One thing more in a list, and clauses that say to whom something goes."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost

LOST = (
    (
        (
            "“Parent” means the adoptive parent of a minor student, a legal guardian, a foster "
            "parent or a person appointed as surrogate."
        ),
        (
            "“Parent” means the adoptive parent of a minor student, a legal guardian or a person "
            "appointed as surrogate."
        ),
    ),
    (
        "“Restraint” means a strap, a belt, a sheet, or any other strap.",
        "“Restraint” means a strap, a sheet, or any other strap.",
    ),
    (
        "The report shall be signed by the principal, the nurse, or an aide.",
        "The report shall be signed by the principal, the nurse, a substitute nurse, or an aide.",
    ),
    (
        "A strap, a belt, a vehicle belt or a chair may be used on the bus.",
        "A strap, a belt, a vehicle belt, a lap belt or a chair may be used on the bus.",
    ),
    (
        (
            "You do not hold a student because of a rude answer, a late answer, a refusal or a "
            "walk out of class."
        ),
        "You do not hold a student because of a rude answer, a refusal or a walk out of class.",
    ),
    (
        "You do not use a hold, or threaten to use one, because of a late paper.",
        "You do not use a hold because of a late paper.",
    ),
    (
        "Staff shall not pin a student, or sit on a student, for a refusal to move.",
        "Staff shall not pin a student for a refusal to move.",
    ),
    (
        "No one shall strike a student, or threaten a student, in a classroom or on a bus.",
        "No one shall strike a student in a classroom or on a bus.",
    ),
    (
        "“Seclusion” means confinement in a room, a closet or an office.",
        "“Seclusion” means confinement in a room, a closet or an office with a lock.",
    ),
    (
        "Training shall be given each year to all teachers and aides.",
        "Training shall be given each year to teachers and aides assigned to special programs.",
    ),
    (
        "A copy shall be sent to the staff.",
        "A copy shall be sent to the staff assigned to the room.",
    ),
    (
        "The school shall provide training for aides.",
        "The school shall provide training for aides assigned to buses.",
    ),
    (
        "The door shall be watched by a teacher assigned to it.",
        "The door shall be watched by a teacher.",
    ),
    (
        "The nurse, the aide and the parent shall be invited.",
        "The nurse, the aide and such parent as has asked to attend shall be invited.",
    ),
    ("The parent shall be told.", "Such parent as has asked shall be told."),
    (
        "Staff shall not use a device such as a belt or a strap.",
        "Staff shall not use such a device as a belt.",
    ),
    (
        "A debriefing shall be held, to which all employees shall be invited.",
        "A debriefing shall be held, to which such employees as took part shall be invited.",
    ),
)


@pytest.mark.parametrize(("model", "district"), LOST)
def test_a_loss_is_told_both_ways_round(model: str, district: str) -> None:
    """What is taken away weakens, and the other way round strengthens."""
    assert_lost(model, district)
