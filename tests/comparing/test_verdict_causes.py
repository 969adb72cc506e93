"""Causes of wrong verdicts, class by class: fresh sentences of another field for each."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same, directions

DENIED_EXCEPTIONS = {
    "regardless of": (
        "Seclusion is prohibited, regardless of any consent given by the parent.",
        "Seclusion is prohibited, unless the parent has given written consent to its use.",
    ),
    "whether or not": (
        "Chemical restraint is prohibited, whether or not another measure would stop the danger.",
        "Chemical restraint is prohibited unless no other measure would stop the danger.",
    ),
    "with or without": (
        "A student shall not be searched by an employee of the other sex, with or without the consent of the parent.",
        "A student shall not be searched by an employee of the other sex except with the consent of the parent.",
    ),
    "doesn't change this": (
        "Mechanical restraint shall not be used. The written agreement of a parent does not change this.",
        "Mechanical restraint shall not be used unless the parent agrees in writing.",
    ),
    "is no exception": (
        "No employee shall record a student in distress. That the principal gave permission shall not be an exception.",
        "No employee shall record a student in distress unless the principal has given permission.",
    ),
    "is of no effect": (
        "A student shall not be transported in handcuffs, and an order of the sheriff shall be of no effect in this "
        "respect.",
        "A student shall not be transported in handcuffs unless the sheriff orders it.",
    ),
    "makes no difference": (
        "An aide shall not hold a student on the floor. It makes no difference whether the teacher is present.",
        "An aide shall not hold a student on the floor unless the teacher is present.",
    ),
    "an exception of a leave": (
        "Staff may hold a student, even when the student is calm.",
        "Staff may hold a student, except when the student is calm.",
    ),
}


@pytest.mark.parametrize("name", DENIED_EXCEPTIONS)
def test_an_exception_that_the_other_text_denies_is_one_difference(name: str) -> None:
    denied, excepted = DENIED_EXCEPTIONS[name]
    if name == "an exception of a leave":
        denied, excepted = excepted, denied
    assert_lost(denied, excepted)


def test_a_denial_beside_the_same_exception_takes_nothing_away() -> None:
    assert_same(
        "Staff shall not lock a door unless the fire marshal has approved the lock.",
        "Staff shall not lock a door without the approval of the fire marshal, even if the principal asks for it.",
    )


REWRITTEN = {
    "speak": (
        "Staff shall speak calmly to a student who is upset.",
        "With an upset student, staff are to use calm speech.",
    ),
    "try": (
        "A nurse must try a calm word before she resorts to a hold.",
        "Before resorting to a hold, a nurse is required to make use of a calm word.",
    ),
}


@pytest.mark.parametrize("name", REWRITTEN)
def test_a_main_verb_alone_is_no_condition_of_a_rewritten_duty(name: str) -> None:
    for before, after in (REWRITTEN[name], REWRITTEN[name][::-1]):
        assert not {"weakens", "strengthens"} & directions(before, after)


def test_a_main_verb_stays_where_the_rest_does_the_contrary() -> None:
    assert "weakens" in directions(
        "Families will get a copy of the video.", "Families may ask for a copy of the video."
    )


LATER_PERIODS = {
    "shift": (
        "The driver shall report a fight before the end of the shift on which it happened.",
        "The driver shall report a fight before the end of the shift after the shift on which it happened.",
    ),
    "month": (
        "The school shall send the form by the last day of the month in which the search took place.",
        "The school shall send the form by the last day of the month following the month in which the search took "
        "place.",
    ),
    "day": (
        "The team shall meet before the end of the day on which the fight occurred.",
        "The team shall meet before the end of the day after the day on which the fight occurred.",
    ),
    "school day after the day": (
        "The coach shall tell the guardian by the end of the school day on which the student was hurt.",
        "The coach shall tell the guardian by the end of the school day after the day on which the student was hurt.",
    ),
    "two teaching days": (
        "The clerk shall file the form within two teaching days.",
        "The clerk shall file the form within three teaching days.",
    ),
    "the same duty day": (
        "Notice shall be given before the end of the duty day on which the search occurs.",
        "Notice shall be given not later than three duty days after the search.",
    ),
}


@pytest.mark.parametrize("name", LATER_PERIODS)
def test_a_period_after_that_of_the_event_is_later(name: str) -> None:
    assert_lost(*LATER_PERIODS[name])


CLAUSE_FIRST = {
    "if, neither nor": (
        "Detention and suspension are not isolation if the student asked for them.",
        "If the student asked for them, neither detention nor suspension is isolation.",
    ),
    "if, neither nor nor": (
        "A mat, a blanket and a weighted vest are not mechanical restraint if the student can take them off.",
        "If the student can take them off, neither a mat, nor a blanket, nor a weighted vest is mechanical restraint.",
    ),
    "unless": (
        "Helmets and gloves are not restraint unless they are used to punish.",
        "Unless they are used to punish, neither helmets nor gloves are restraint.",
    ),
    "counts as": (
        "A walk and a rest do not count as seclusion when an adult is with the student.",
        "When an adult is with the student, neither a walk nor a rest counts as seclusion.",
    ),
}


@pytest.mark.parametrize("name", CLAUSE_FIRST)
def test_a_clause_before_what_is_not_meant_ends_at_its_comma(name: str) -> None:
    assert_same(*CLAUSE_FIRST[name])


ON_REQUEST = {
    "of what is not meant": (
        "If a student asks for it, a rest in a room is not seclusion.",
        "A rest in a room is not seclusion.",
    ),
    "of a safe harbour": (
        "Time-out is a break that a student takes upon request.",
        "Time-out is a break that a student takes.",
    ),
}


@pytest.mark.parametrize("name", ON_REQUEST)
def test_a_request_is_a_condition_of_a_definition_and_no_reservation(name: str) -> None:
    assert_lost(*ON_REQUEST[name])


DENIED_CONDITIONS = {
    "if of a leave": (
        "Staff may search a bag if the student is suspected of theft.",
        "Staff may search a bag whether or not the student is suspected of theft.",
    ),
    "without of a safe harbour": (
        "Time-out is a break that a student takes in class without being locked in.",
        "Time-out is a break that a student takes in class, whether or not the student is locked in.",
    ),
    "if of a duty": (
        "The school shall keep the video, whether or not a complaint has been filed.",
        "The school shall keep the video when a complaint has been filed.",
    ),
    "without of a restraint": (
        "Isolation means keeping a student in a room, with or without an adult.",
        "Isolation means keeping a student in a room without an adult.",
    ),
}


@pytest.mark.parametrize("name", DENIED_CONDITIONS)
def test_a_condition_that_the_other_text_denies_is_one_difference(name: str) -> None:
    assert_lost(*DENIED_CONDITIONS[name])


ONE = {
    "some surface": (
        "Supine restraint means holding a student on the back on some surface (the floor or another).",
        "Supine restraint means holding a student on the back on the floor or another surface.",
    ),
    "some person": (
        "A teacher may search a bag only if the search protects some person.",
        "A teacher may search a bag only if the search protects any person.",
    ),
    "some student's": (
        "An aide may use a gait belt only where some student's safety needs it.",
        "An aide may use a gait belt only where a student's safety needs it.",
    ),
    "for a limited time": (
        "Escort means the temporary holding of a student's arm.",
        "Escort is when staff, for a limited time, hold a student's arm.",
    ),
}


@pytest.mark.parametrize("name", ONE)
def test_some_one_thing_is_a_thing_and_a_limited_time_is_temporary(name: str) -> None:
    assert_same(*ONE[name])


def test_some_of_many_are_not_all() -> None:
    assert_lost("The driver shall report all fights.", "The driver shall report some fights.")
    assert_lost(
        "The nurse shall read all incident reports.", "The nurse shall read some incident reports."
    )


SAME_GRADES = {
    "below": (
        "Children below grade 3 may not be isolated.",
        "Children in grade 2 or below may not be isolated.",
    ),
    "before a grade": (
        "A student in grade 4 or lower shall not be handcuffed.",
        "A student shall not be handcuffed before the student has reached grade 5.",
    ),
    "a list": (
        "No student in kindergarten or in grade one or two shall be suspended.",
        "No student in kindergarten through grade 2 shall be suspended.",
    ),
    "not yet": (
        "A student aged 9 or younger shall not be secluded.",
        "No student may be secluded who is not yet 10 years old.",
    ),
}


@pytest.mark.parametrize("name", SAME_GRADES)
def test_grades_and_ages_are_compared_as_spans(name: str) -> None:
    assert_same(*SAME_GRADES[name])


FEWER_GRADES = {
    "a ban": (
        "No student in grades K-3 shall be expelled.",
        "No student in grades K-2 shall be expelled.",
    ),
    "a leave": (
        "Seclusion may be used only with students in grades 6 through 12.",
        "Seclusion may be used only with students in grades 4 through 12.",
    ),
    "a duty": (
        "The nurse shall examine each student under 12 years of age.",
        "The nurse shall examine each student aged 9 or younger.",
    ),
}


@pytest.mark.parametrize("name", FEWER_GRADES)
def test_fewer_grades_are_a_smaller_group(name: str) -> None:
    assert_lost(*FEWER_GRADES[name])


def test_the_same_ages_on_either_side_of_a_denial_are_not_the_same() -> None:
    found = directions(
        "Staff may hold a student under 10 years of age.",
        "Staff may hold a student, but not before the student has reached the age of 10.",
    )
    assert found != {"neutral"}
