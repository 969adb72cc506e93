"""Alternations of logic: what turns a sentence round keeps its sense, and what only looks so is told apart."""

from __future__ import annotations

import pytest

import policygen

N, W, S = "neutral", "weakens", "strengthens"
CASES = [
    (  # a negation of its own in each part
        "Time-out means a stay in a setting that is not locked and from which the exit is not blocked.",
        "Time-out means a stay in a setting that is not locked or from which the exit is not blocked.",
        W,
    ),
    (
        "Time-out is a break in a room that is not locked or in which the student is not alone.",
        "Time-out is a break in a room that is not locked and in which the student is not alone.",
        S,
    ),
    (
        "A student who is not seen and who is not heard may not be left in the room.",
        "A student who is not seen or who is not heard may not be left in the room.",
        S,
    ),
    (
        "Seclusion means confinement in a space that is not locked or from which the exit is not blocked.",
        "Seclusion means confinement in a space from which the exit is not blocked or that is not locked.",
        N,
    ),
    (  # a ban on both together
        "Staff may not use a mat or a blanket on a student.",
        "Staff may not use both a mat and a blanket on a student.",
        W,
    ),
    (
        "The room shall not be both locked and dark.",
        "The room shall be neither locked nor dark.",
        S,
    ),
    (  # De Morgan
        "A hold may be used if the student is neither pregnant nor asthmatic.",
        "A hold may be used if the student is not both pregnant and asthmatic.",
        W,
    ),
    (  # contents of a report
        "The report shall state any injury to the student or to staff.",
        "The report shall state any injury to staff.",
        W,
    ),
    (
        "The summary shall describe each threat to others or to self.",
        "The summary shall describe each threat to self.",
        W,
    ),
    (  # each, a, one
        "The school shall send the report to each parent.",
        "The school shall send the report to one parent.",
        W,
    ),
    (
        "The principal shall telephone every parent of the child.",
        "The principal shall telephone a parent of the child.",
        W,
    ),
    (
        "A guardian shall be informed within one day.",
        "All guardians shall be informed within one day.",
        S,
    ),
    (
        "A parent shall be called the same day.",
        "The parent shall be called the same day.",
        N,
    ),
    (
        "Each employee must take the course.",
        "An employee must take the course.",
        N,
    ),
    (  # examples for any
        "Mechanical restraint means the use of any device to restrict a student's movement.",
        "Mechanical restraint means the use of any device, such as a belt or a tray, to restrict a student's movement.",
        N,
    ),
    (
        "Chemical restraint means any drug given to control behavior.",
        "Chemical restraint means any drug, including but not limited to sedatives, given to control behavior.",
        N,
    ),
    (
        "Staff shall report any injury to the nurse.",
        "Staff shall report any injury, including bruises and scratches, to the nurse.",
        N,
    ),
    (
        "Restraint means holding a student's arms or legs.",
        "Restraint means holding a student's arms or legs, including during transport.",
        S,
    ),
    (
        "Mechanical restraint means any device, such as a belt, that limits movement.",
        "Mechanical restraint means any device, other than a belt, that limits movement.",
        W,
    ),
    (  # what is named is all
        "Mechanical restraint means the use of any device to restrict a student's movement.",
        "Mechanical restraint means the use of any device, namely a strap or a cuff, to restrict a student's movement.",
        W,
    ),
    (  # open and closed definitions
        "An emergency means a fire, a flood or an attack.",
        "An emergency is limited to a fire, a flood or an attack.",
        N,
    ),
    (
        "An emergency includes a fire, a flood and an attack.",
        "An emergency means a fire, a flood or an attack.",
        S,
    ),
    (
        "Restraint includes a hold, a strap and a drug.",
        "Restraint means a hold, a strap or a drug.",
        W,
    ),
    (
        "The review panel means the principal, the nurse and a parent.",
        "The review panel consists of the principal, the nurse and a parent.",
        N,
    ),
    (  # denied twice
        "The principal shall not fail to call the parent on the same day.",
        "The principal shall call the parent on the same day.",
        N,
    ),
    (
        "No teacher shall fail to write a report of the incident.",
        "Each teacher shall write a report of the incident.",
        N,
    ),
    (
        "The principal shall not fail to call the parent on the same day.",
        "The principal shall not fail to call the parent within two days.",
        W,
    ),
    (
        "A student in a hold shall never be unobserved.",
        "A student in a hold shall be observed at all times.",
        N,
    ),
    (
        "A student in a hold shall never be left unwatched.",
        "A student in a hold shall be watched from time to time.",
        W,
    ),
    (
        "All drivers must pass the test on restraint.",
        "Not all drivers are exempt from the test on restraint.",
        W,
    ),
    (  # what may be required
        "A nurse who misses the course is required to repeat it.",
        "A nurse who misses the course may be required to repeat it.",
        W,
    ),
    (  # an inclusive or
        "The guard must watch the door, watch the screen, or both.",
        "The guard must both watch the door and watch the screen.",
        S,
    ),
    (
        "A student with one or more of epilepsy, asthma and diabetes shall not be restrained.",
        "A student with epilepsy, asthma or diabetes, or more than one of these, shall not be restrained.",
        N,
    ),
    (
        "The plan shall cover one or more of sleep, diet and exercise.",
        "The plan shall cover sleep, diet or exercise, or any combination of them.",
        N,
    ),
    (  # nobody but
        "The order may be given by the superintendent alone.",
        "The order may be given by no one but the superintendent.",
        N,
    ),
    (
        "No one besides the nurse and the doctor may give medicine in the room.",
        "Only the nurse and the doctor may give medicine in the room.",
        N,
    ),
    (
        "Only a certified teacher may sign the order.",
        "A certified teacher may sign the order.",
        W,
    ),
    (  # turned round
        "A time-out that reaches an hour shall be ended unless the principal has agreed to more.",
        "A time-out that reaches an hour shall be ended if the principal has not agreed to more.",
        N,
    ),
    (
        "The record shall be kept unless the family has asked for its removal.",
        "The record shall be kept if the family has asked for its removal.",
        W,
    ),
    (
        "Vehicles that are not inspected shall not be used to carry students in crisis.",
        "Only vehicles that are inspected shall be used to carry students in crisis.",
        N,
    ),
    (
        "Only vehicles that are inspected shall be used to carry students in crisis.",
        "Vehicles that are inspected shall be used to carry students in crisis.",
        W,
    ),
    (  # no matter what
        "Prone holds are forbidden whatever a parent has agreed to.",
        "Prone holds are forbidden no matter what a parent has agreed to.",
        N,
    ),
    (
        "Isolation means keeping a pupil apart, regardless of whether the pupil is alone.",
        "Isolation means keeping a pupil apart, if the pupil is not alone.",
        W,
    ),
    (
        "A fall, even if slight, shall be reported.",
        "A fall, however slight, shall be reported.",
        N,
    ),
]


@pytest.mark.parametrize(("model", "district", "direction"), CASES)
def test_alternations_of_logic_are_told_apart(model: str, district: str, direction: str) -> None:
    before = policygen.read_text(model, title="model")
    after = policygen.read_text(district, title="district")
    found = {one["direction"] for one in policygen.compare(before, after).to_dict()["findings"]}
    assert found - {"neutral"} == {direction} - {"neutral"}


@pytest.mark.parametrize(("model", "district", "direction"), CASES)
def test_and_the_other_way_round(model: str, district: str, direction: str) -> None:
    before = policygen.read_text(district, title="model")
    after = policygen.read_text(model, title="district")
    found = {one["direction"] for one in policygen.compare(before, after).to_dict()["findings"]}
    other = {W: S, S: W}.get(direction, N)
    assert found - {"neutral"} == {other} - {"neutral"}
