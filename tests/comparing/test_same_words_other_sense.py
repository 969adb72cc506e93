"""Small changes that leave every word in its place, and change what is owed, barred or let all the same."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same, directions

LOST = (
    # what is under way, and what is over
    (
        "Staff shall release the student as soon as the student is calming down.",
        "Staff shall release the student as soon as the student has calmed down.",
    ),
    (
        "Staff may hold a student only when the student is attacking another person.",
        "Staff may hold a student only when the student has attacked another person.",
    ),
    (
        "The door shall be opened once the danger is passing.",
        "The door shall be opened once the danger has passed.",
    ),
    (
        "The nurse shall examine any student who has bled.",
        "The nurse shall examine any student who is bleeding.",
    ),
    # a limit of one of two acts
    (
        "The principal shall within one hour call the parent and send a copy to the district.",
        "The principal shall call the parent and within one hour send a copy to the district.",
    ),
    (
        "We call you the same day, and we meet with you if you ask.",
        "If you ask, we call you the same day, and we meet with you.",
    ),
    # examples, and a list that is all
    (
        "Staff shall report any injury, such as a bruise or a cut.",
        "Staff shall report any injury, namely a bruise or a cut.",
    ),
    (
        "No student shall be put in an unfit room, for example a closet or a locker.",
        "No student shall be put in an unfit room, that is, a closet or a locker.",
    ),
    (
        "Staff may use safety equipment, namely a belt or a harness, on the bus.",
        "Staff may use safety equipment, such as a belt or a harness, on the bus.",
    ),
    # what is meant
    (
        "Staff shall not use a hold that blocks the airway.",
        "Staff shall not use a hold that is meant to block the airway.",
    ),
    (
        "Seclusion is confinement that isolates the student.",
        "Seclusion is confinement that is meant to isolate the student.",
    ),
    # who is taken out, in a phrase of its own
    (
        "Mechanical restraints may not be used by anyone, police officers not excepted.",
        "Mechanical restraints may not be used by anyone, police officers excepted.",
    ),
    # a room of one sort alone
    (
        "Seclusion is confinement in a room, hall, or other area that the student cannot leave.",
        "Seclusion is confinement in a room, hall, or other area furnished for the purpose that the student cannot "
        "leave.",
    ),
    # fewer students
    (
        "No student with a heart ailment, and no student within six weeks of surgery, may be held.",
        "No student with a heart ailment who is within six weeks of surgery may be held.",
    ),
)
UNKNOWN = (
    (
        "The student is joined by an adult of the student's own choosing.",
        "The student is joined by an adult of the clinician's choosing, whom the student knows.",
    ),
    (
        "A student who is being restrained shall be given water.",
        "A student who has been restrained shall be given water.",
    ),
    (
        "The plan may describe signs, triggers, and the circumstances of seclusion.",
        "The plan may describe signs, triggers, but never the circumstances of seclusion.",
    ),
    (
        "The student may leave when the student is calm.",
        "The student may leave when the staff member is calm.",
    ),
    (
        "The school shall keep the log for the parent.",
        "The parent shall keep the log for the school.",
    ),
)
SAME = (
    (
        "The principal shall call the parent when a student has been restrained.",
        "The principal shall call the parent when a student is restrained.",
    ),
    (
        "Staff shall call the parent once the student has calmed.",
        "Staff shall call the parent after the student has calmed.",
    ),
    (
        "Within two days, staff shall write a report and mail it to the parent.",
        "Staff shall within two days write a report and mail it to the parent.",
    ),
    (
        "If the student is hurt, the nurse shall examine the student and call the parent.",
        "The nurse shall examine the student and call the parent if the student is hurt.",
    ),
    (
        "Staff shall report any injury, such as a bruise or a cut.",
        "Staff shall report any injury, for example a bruise or a cut.",
    ),
    (
        "Mechanical restraints may not be used by anyone, police officers excepted.",
        "Mechanical restraints may not be used by anyone, except police officers.",
    ),
    (
        "Mechanical restraints may not be used by anyone, police officers included.",
        "Mechanical restraints may not be used by anyone, including police officers.",
    ),
    (
        "No driver, monitor or aide shall restrain a student.",
        "No aide, monitor or driver shall restrain a student.",
    ),
    (
        "The room shall be clean, heated and lit.",
        "The room shall be lit, heated and clean.",
    ),
)
BOTH = "Staff shall call the parent after each hold. The parent may take back consent at any time."
REMARKS = (
    "This permits the observer to summon help.",
    "Doing so helps the student to settle sooner.",
    "We use the phrase in the same sense throughout this handbook.",
    "The term is explained here because earlier handbooks called it a floor hold.",
)
NEEDS_LESS = (
    "A form not returned within ten days is deemed signed.",
    "A parent who does not answer within five days is taken to have agreed.",
    "Silence counts as consent.",
    "This permits staff to hold a student.",
)
NEEDS_MORE = (
    "A signature that was collected with the enrollment packet is no signature for this purpose.",
    "Silence shall not be treated as consent.",
    "No form signed before the meeting is deemed consent.",
)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_loss_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), UNKNOWN)
def test_what_no_rule_orders_is_not_passed_over(before: str, after: str) -> None:
    for found in (directions(before, after), directions(after, before)):
        assert found - {"neutral"}


@pytest.mark.parametrize(("before", "after"), SAME)
def test_what_only_looks_alike_stays_the_same(before: str, after: str) -> None:
    assert_same(before, after)


@pytest.mark.parametrize("remark", REMARKS)
def test_a_remark_binds_nobody(remark: str) -> None:
    assert directions(BOTH, f"{BOTH} {remark}") <= {"neutral"}


@pytest.mark.parametrize("said", NEEDS_LESS)
def test_what_counts_as_consent_lets_an_act_need_less(said: str) -> None:
    assert_lost(BOTH, f"{BOTH} {said}")


@pytest.mark.parametrize("said", NEEDS_MORE)
def test_what_is_no_consent_lets_an_act_need_more(said: str) -> None:
    assert_lost(f"{BOTH} {said}", BOTH)
