"""Numbers with a name of their own, multiples, the first of two moments, and who of a list is trained."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same, directions

LOST = (
    (
        "The school shall hold a dozen drills each year.",
        "The school shall hold ten drills each year.",
    ),
    ("A pair of aides shall walk with the student.", "An aide shall walk with the student."),
    # Of two moments the first one is never later than either.
    (
        "The report is due in three days or by Friday, whichever is first.",
        "The report is due in three days.",
    ),
    (
        "The report is due within three days or by the end of the week, whichever is sooner.",
        "The report is due by the end of the week.",
    ),
    (
        "The report is due within three days.",
        "The report is due within three days or before Friday, whichever comes later.",
    ),
    (
        "The record shall be kept for five years or until the student is 21, whichever is later.",
        "The record shall be kept for five years.",
    ),
    (
        "The parent may appeal within ten days.",
        "The parent may appeal within ten days or by the end of the term, whichever is first.",
    ),
    (
        "A hold may not last more than five minutes or the length of recess, whichever is shorter.",
        "A hold may not last more than five minutes.",
    ),
    # Multiples.
    ("A hold may last as long as a class.", "A hold may last twice as long as a class."),
    (
        "Aides shall have as many hours of training as teachers.",
        "Aides shall have half as many hours of training as teachers.",
    ),
    (
        "The parent shall receive a copy of the report.",
        "The parent shall receive a summary of the report.",
    ),
    # Who is trained: fewer of a list are fewer, and "or" leaves the choice.
    ("Teachers and aides shall complete the course.", "Teachers shall complete the course."),
    (
        "Teachers and aides shall complete the course.",
        "Teachers or aides shall complete the course.",
    ),
    ("Teachers, aides and drivers shall be trained.", "Teachers and aides shall be trained."),
    # Every other one of them, the first part of them, the last one.
    ("The team shall meet after each hold.", "The team shall meet after every other hold."),
    ("The team shall meet after each hold.", "The team shall meet after every third hold."),
    ("The first ten minutes shall be filmed.", "The first two minutes shall be filmed."),
    ("Each page shall be signed.", "The last page shall be signed."),
    (
        "The parent shall be called within half an hour.",
        "The parent shall be called within an hour and a half.",
    ),
    ("The records shall be kept for a decade.", "The records shall be kept for five years."),
    ("The student may miss no more than one class.", "The student may miss one or more classes."),
    (
        "Staff shall tell the parent who held the student and what they did.",
        "Staff shall tell the parent who held the student.",
    ),
    # Ranges, sizes, thresholds, ages.
    ("The team shall have three to five members.", "The team shall have one to five members."),
    ("The mat shall be two inches thick.", "The mat shall be one inch thick."),
    (
        "Classes of more than ten students shall have two aides.",
        "Classes of more than twenty students shall have two aides.",
    ),
    ("Students under ten may not be held.", "Students under five may not be held."),
    # A count asks for so many, and for those who fit.
    (
        "At least one teacher and one nurse shall attend.",
        "At least one teacher or one nurse shall attend.",
    ),
    (
        "At least two certified aides shall attend the review.",
        "At least two aides shall attend the review.",
    ),
    ("At least three aides shall be certified.", "At least one aide shall be certified."),
)
SAME = (
    ("A pair of aides shall walk with the student.", "Two aides shall walk with the student."),
    (
        "The school shall hold a dozen drills each year.",
        "The school shall hold twelve drills each year.",
    ),
    ("At least one nurse shall attend.", "One or more nurses shall attend."),
    ("The hold may last 90 seconds.", "The hold may last one and a half minutes."),
    (
        "The parent shall be called within an hour and a half.",
        "The parent shall be called within 90 minutes.",
    ),
    ("The records shall be kept for a decade.", "The records shall be kept for ten years."),
    ("Everyone shall leave the room.", "Everybody shall leave the room."),
    (
        "Everyone who saw the hold shall write a note.",
        "All who saw the hold shall write a note.",
    ),
    (
        "Students under ten may not be held.",
        "Students under the age of ten may not be held.",
    ),
    (
        "The file shall be open for 24 hours a day.",
        "The file shall be open around the clock.",
    ),
    ("None of the rooms may be locked.", "No room may be locked."),
    (
        "The principal shall call the parent within a day or two.",
        "The principal shall call the parent within two days.",
    ),
    (
        "Teachers and aides shall receive training.",
        "Aides and teachers shall receive training.",
    ),
)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_loss_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), SAME)
def test_one_number_in_two_forms_is_no_difference(before: str, after: str) -> None:
    assert_same(before, after)


def test_a_deadline_that_became_a_delay_is_never_stronger() -> None:
    before = "The door shall open in five seconds or less."
    after = "The door shall open in five seconds or more."
    assert "strengthens" not in directions(before, after)
    assert "weakens" not in directions(after, before)
