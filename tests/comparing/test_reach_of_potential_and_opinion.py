"""What can be is more than what is, and what is thought need not be so."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same

LOST = (
    (
        "Personnel are forbidden to apply a hold that is capable of restricting breathing.",
        "Personnel are forbidden to apply a hold that restricts breathing.",
    ),
    (
        "Any technique likely to obstruct the airway is prohibited.",
        "Any technique that obstructs the airway is prohibited.",
    ),
    (
        "Staff shall not use a device apt to cause pain.",
        "Staff shall not use a device that causes pain.",
    ),
    (
        "No employee shall use a maneuver that is likely to press on the chest.",
        "No employee shall use a maneuver that presses on the chest.",
    ),
    (
        "“Mechanical restraint” means a device capable of restricting movement.",
        "“Mechanical restraint” means a device that restricts movement.",
    ),
    (
        "“Chemical restraint” means a drug liable to sedate a student.",
        "“Chemical restraint” means a drug that sedates a student.",
    ),
    (
        "Restraint may be used when the behavior injures another person.",
        "Restraint may be used when the behavior is likely to injure another person.",
    ),
    (
        "“Dangerous behavior” means behavior that injures a person.",
        "“Dangerous behavior” means behavior likely to injure a person.",
    ),
    (
        "Furniture that can pin or trap a student shall not be used.",
        "Furniture that can pin a student shall not be used.",
    ),
    (
        "Staff shall not use any hold that may restrict breathing.",
        "Staff shall not use any hold that restricts breathing.",
    ),
    (
        "Restraint may be used on behavior that causes injury.",
        "Restraint may be used on behavior that may cause injury.",
    ),
    (
        "“Seclusion” means confinement in a room that a student may not leave.",
        "“Seclusion” means confinement in a locked room that a student may not leave.",
    ),
    (
        "A technique which could obstruct the airway is banned in every school.",
        "A technique which obstructs the airway is banned in every school.",
    ),
    (
        "“Seclusion” means placement in a room that can isolate a student.",
        "“Seclusion” means placement in a room that isolates a student.",
    ),
    (
        "Staff may hold a student whose conduct injures others.",
        "Staff may hold a student whose conduct might injure others.",
    ),
    (
        "The team shall review any plan that may lead to restraint.",
        "The team shall review any plan that leads to restraint.",
    ),
    (
        "The room shall have no fixture that can injure a student.",
        "The room shall have no fixture that injures a student.",
    ),
    (
        "Restraint may be used where the behavior poses an imminent risk of injury.",
        (
            "Restraint may be used where the behavior is thought by that employee to pose an "
            "imminent risk of injury."
        ),
    ),
    (
        "Staff may hold a student whose conduct endangers others.",
        "Staff may hold a student whose conduct is felt to endanger others.",
    ),
    (
        "The student shall be released when the danger has passed.",
        (
            "The student shall be released when the danger is certified by the principal to have "
            "passed."
        ),
    ),
    (
        "The team shall meet after the second hold and write a plan.",
        "The team shall discuss whether to meet after the second hold and write a plan.",
    ),
    (
        "The board shall review every report.",
        "The board shall vote on whether to review every report.",
    ),
    (
        "The principal shall call the parent.",
        "The principal shall decide whether to call the parent.",
    ),
    (
        "The parent shall be heard in the meeting.",
        "The parent shall, at the discretion of the principal, be heard in the meeting.",
    ),
    (
        "The parent shall be present at the review.",
        "The parent shall at the invitation of the principal be present at the review.",
    ),
    (
        "The nurse shall watch the student.",
        "The nurse shall, at the director's option, watch the student.",
    ),
    (
        "We see to it that the program follows every rule.",
        "We do our best to see to it that the program follows every rule.",
    ),
    (
        "The school makes sure that a nurse is present.",
        "The school does its best to make sure that a nurse is present.",
    ),
    (
        (
            "“Mechanical restraint” means a device that limits movement. A brace is not one if a "
            "doctor has ordered it. It becomes one when it is fastened because of behavior."
        ),
        (
            "“Mechanical restraint” means a device that limits movement. A brace is not one if a "
            "doctor has ordered it."
        ),
    ),
    (
        "“Time-out” means a break in an open room.",
        (
            "“Time-out” means a break in an open room. It is also one if the door is closed for a "
            "minute."
        ),
    ),
)

SAME = (
    (
        "Staff shall not use a hold capable of restricting breathing.",
        "Staff shall not use a hold that is capable of restricting breathing.",
    ),
    (
        "A room that a student may leave is not seclusion.",
        "A room which a student may leave is not seclusion.",
    ),
)


@pytest.mark.parametrize(("model", "district"), LOST)
def test_a_loss_is_told_both_ways_round(model: str, district: str) -> None:
    """What is taken away weakens, and the other way round strengthens."""
    assert_lost(model, district)


@pytest.mark.parametrize(("model", "district"), SAME)
def test_the_same_in_other_words_is_neutral(model: str, district: str) -> None:
    """What only looks alike changes nothing."""
    assert_same(model, district)
