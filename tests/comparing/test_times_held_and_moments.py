"""How long, how often and by which moment: the same words bound a burden and a benefit."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost

# The later of two moments is worse for what must be done, and better for what is kept.
WHICHEVER = (
    (
        "The principal must call the parent by 4 p.m. or within two hours, whichever is sooner.",
        "The principal must call the parent by 4 p.m. or within two hours, whichever is later.",
    ),
    (
        "Seclusion shall end after ten minutes or when the danger has passed, whichever is sooner.",
        "Seclusion shall end after ten minutes or when the danger has passed, whichever is later.",
    ),
    (
        "The records are kept for seven years or until the student is 21, whichever is later.",
        "The records are kept for seven years or until the student is 21, whichever is earlier.",
    ),
    (
        "Video of an incident may be erased after ninety days or at the end of the inquiry, whichever comes last.",
        "Video of an incident may be erased after ninety days or at the end of the inquiry, whichever comes first.",
    ),
    (
        "The hold must be released at five minutes or when the student is calm, whichever comes first.",
        "The hold must be released at five minutes or when the student is calm, whichever comes last.",
    ),
    (
        "Staff are retrained every two years or after an injury, whichever comes first.",
        "Staff are retrained every two years or after an injury, whichever comes later.",
    ),
    (
        "A hold shall not exceed five minutes or the time needed to call the nurse, whichever is shorter.",
        "A hold shall not exceed five minutes or the time needed to call the nurse, whichever is longer.",
    ),
    (
        "The parent may appeal within thirty days of the decision or ten days of receiving it, whichever is later.",
        "The parent may appeal within thirty days of the decision or ten days of receiving it, whichever is earlier.",
    ),
    (
        "Each observer shall be relieved every thirty minutes or after any crisis, whichever comes first.",
        "Each observer shall be relieved every thirty minutes or after any crisis, whichever comes last.",
    ),
    (
        "The log shall be sent home by Friday or prior to the next use of the room, whichever is earlier.",
        "The log shall be sent home by Friday or prior to the next use of the room, whichever is later.",
    ),
    (
        "The log shall be kept until graduation or the end of any inquiry, whichever is later.",
        "The log shall be kept until graduation or the end of any inquiry, whichever is earlier.",
    ),
    (
        "The recording must not be destroyed before graduation or the end of the inquiry, whichever is later.",
        "The recording must not be destroyed before graduation or the end of the inquiry, whichever is earlier.",
    ),
)
# More of a time for which a student is held is worse, more of a time that is owed is better.
HELD = (
    (
        "A student shall be kept in the calming area for ten minutes.",
        "A student shall be kept in the calming area for twenty minutes.",
    ),
    (
        "A student shall be kept in the quiet room for at least five minutes.",
        "A student shall be kept in the quiet room for at least fifteen minutes.",
    ),
    (
        "Seclusion shall last no longer than ten minutes.",
        "Seclusion shall last no less than ten minutes.",
    ),
    ("A hold lasts at most three minutes.", "A hold lasts at least three minutes."),
    (
        "Staff shall keep the student in the reset room for at most ten minutes.",
        "Staff shall keep the student in the reset room for at least ten minutes.",
    ),
    (
        "The student remains in time-out for no more than five minutes.",
        "The student remains in time-out for no fewer than five minutes.",
    ),
    (
        "The child shall be restrained for less than a minute.",
        "The child shall be restrained for more than a minute.",
    ),
    (
        "The student shall be kept under observation by the nurse for twenty minutes after release.",
        "The student shall be kept under observation by the nurse for ten minutes after release.",
    ),
    (
        "The student shall be kept under observation for at least ten minutes after release.",
        "The student shall be kept under observation for at most ten minutes after release.",
    ),
    (
        "Records of seclusion shall be kept for seven years.",
        "Records of seclusion shall be kept for five years.",
    ),
    (
        "Training in restraint shall last at least eight hours.",
        "Training in restraint shall last at least six hours.",
    ),
    (
        "An adult shall stay with the student for twenty minutes after the hold.",
        "An adult shall stay with the student for ten minutes after the hold.",
    ),
    (
        "The student shall rest in the nurse's office for at least twenty minutes.",
        "The student shall rest in the nurse's office for at least ten minutes.",
    ),
    (
        "The debriefing shall last at least thirty minutes.",
        "The debriefing shall last at most thirty minutes.",
    ),
    (
        "Pupils are held in the isolation room for up to five minutes.",
        "Pupils are held in the isolation room for not less than five minutes.",
    ),
    (
        "A removal to the recovery room shall continue for ten minutes at most.",
        "A removal to the recovery room shall continue for ten minutes at least.",
    ),
)
# How often and how firmly: "from time to time", "free to".
OFTEN = (
    ("The principal has to call the parent.", "The principal is free to call the parent."),
    (
        "If the hold caused pain, the nurse is obliged to examine the student.",
        "If the hold caused pain, the nurse is at liberty to examine the student.",
    ),
    ("The team is required to ask for a review.", "The team is welcome to ask for a review."),
    (
        "A staff member who sees an unsafe hold is duty-bound to step in.",
        "A staff member who sees an unsafe hold is free to step in.",
    ),
    (
        "The principal has a duty to call the parent.",
        "The principal has the power to call the parent.",
    ),
    (
        "The board is under a duty to publish the figures.",
        "The board is at liberty to publish the figures.",
    ),
    (
        "The board shall re-examine this policy every August and shall direct such measures as are needed.",
        "The board shall re-examine this policy from time to time and shall direct such measures as are needed.",
    ),
    ("The door shall be inspected every Monday.", "The door shall be inspected from time to time."),
    ("The observer shall look in every five minutes.", "The observer shall look in periodically."),
    ("The log is reviewed each quarter.", "The log is reviewed now and then."),
    (
        "The aide keeps the student in constant sight.",
        "The aide looks at the student at intervals of two minutes.",
    ),
    (
        "The committee meets on the first Tuesday of every month.",
        "The committee meets occasionally.",
    ),
    ("Staff are retrained every September.", "Staff are retrained from time to time."),
)
# What stands behind an aside of two clauses is in the main clause again.
ASIDES = (
    (
        "The Board shall, upon receipt of the report, re-examine this Policy every August.",
        "The Board shall, upon receipt of the report, re-examine this Policy from time to time.",
    ),
    (
        "The Board shall re-examine this Policy every August after hearing the public.",
        "The Board shall re-examine this Policy from time to time after hearing the public.",
    ),
    (
        "The aide shall keep the student in sight without a break.",
        "The aide shall keep the student in sight every ten minutes.",
    ),
    (
        "The observer keeps the secluded child in continuous view.",
        "The observer keeps the secluded child in view every two minutes.",
    ),
    (
        "The observer keeps the student in view at five-minute intervals.",
        "The observer keeps the student in view at ten-minute intervals.",
    ),
    (
        "The principal must, upon a complaint and after speaking with the family, review the video every Monday.",
        "The principal must, upon a complaint and after speaking with the family, review the video now and then.",
    ),
    (
        "The team shall, after any hold and upon the parent's request, meet within two days.",
        "The team shall, after any hold and upon the parent's request, meet within ten days.",
    ),
)
# Hundreds with what follows them, and the length of a course.
LENGTHS = (
    (
        "The report shall be sent within ninety days.",
        "The report shall be sent within one hundred eighty days.",
    ),
    (
        "The report shall be sent within one hundred days.",
        "The report shall be sent within one hundred and twenty days.",
    ),
    (
        "A room shall measure at least one hundred twenty square feet.",
        "A room shall measure at least ninety square feet.",
    ),
    (
        "Records shall be kept for at least three hundred sixty-five days.",
        "Records shall be kept for at least two hundred days.",
    ),
    (
        "Responders shall complete a two-day workshop on de-escalation.",
        "Responders shall complete a half-day workshop on de-escalation.",
    ),
    (
        "Every aide must have passed the class (eight hours).",
        "Every aide must have passed the class (two hours).",
    ),
    (
        "The trainer gives each employee a six-hour refresher in the spring.",
        "The trainer gives each employee a two-hour refresher in the spring.",
    ),
    ("The course takes sixteen hours.", "The course takes ten hours."),
    (
        "New staff attend a twelve-hour training before school starts.",
        "New staff attend a training of four hours before school starts.",
    ),
    (
        "The report shall be completed within a 24-hour period.",
        "The report shall be completed within a 72-hour period.",
    ),
    (
        "Team members shall have completed the course described in (c) (sixteen hours, with a skills test).",
        "Team members shall have completed the course described in (b) (online orientation, one hour).",
    ),
    ("Each observer must pass a two-hour class.", "Each observer must pass a one-hour class."),
    (
        "Staff shall be trained within a ten-day window of hiring.",
        "Staff shall be trained within a thirty-day window of hiring.",
    ),
    (
        "The course shall be completed within ten days of hiring.",
        "The course shall be completed within thirty days of hiring.",
    ),
    (
        "Each employee completes the training (within ten days of hire).",
        "Each employee completes the training (within sixty days of hire).",
    ),
    (
        "The nurse teaches a three-hour session on breathing each August.",
        "The nurse teaches a one-hour session on breathing each August.",
    ),
    (
        "A complaint may be filed within two hundred and seventy days.",
        "A complaint may be filed within one hundred eighty days.",
    ),
    (
        "The room shall be at least one hundred square feet.",
        "The room shall be at least ninety-five square feet.",
    ),
)
# A second limit of a leave, and a hold that ends at a time.
LIMITS = (
    ("Each stay lasts five minutes at most.", "Each stay lasts ten minutes at most."),
    ("Every seclusion stops after ten minutes.", "Every seclusion stops after twenty minutes."),
    ("Any time-out ends within three minutes.", "Any time-out ends within six minutes."),
    (
        "Restraint is allowed only when a child is in danger, and shall not exceed five minutes.",
        "Restraint is allowed only when a child is in danger, and shall not exceed fifteen minutes.",
    ),
    (
        "Restraint is allowed only when a child is in immediate danger, and shall not exceed five minutes.",
        "Restraint is allowed only when a child is in danger, and shall not exceed five minutes.",
    ),
    (
        "A hold is permitted if two adults are present, and must never continue for more than three minutes.",
        "A hold is permitted if one adult is present, and must never continue for more than three minutes.",
    ),
    (
        "Any report of a hold that lasts over ten minutes is sent to the state.",
        "Any report of a hold that lasts over twenty minutes is sent to the state.",
    ),
)


@pytest.mark.parametrize(("before", "after"), WHICHEVER)
def test_the_later_of_two_moments(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), HELD)
def test_a_time_held_and_a_time_owed(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), OFTEN)
def test_seldomer_and_freer(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), ASIDES)
def test_behind_an_aside(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), LENGTHS)
def test_lengths_and_hundreds(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), LIMITS)
def test_second_limits(before: str, after: str) -> None:
    assert_lost(before, after)
