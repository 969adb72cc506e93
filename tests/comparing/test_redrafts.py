"""Sentences of a policy that was drafted anew: what is lost in them, and what only reads otherwise."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same

LOST = [
    (
        "Staff shall call the parent after the restraint and write a report.",
        "Staff shall call the parent after the restraint.",
    ),
    (
        "The team shall meet if a student is restrained twice and revise the plan.",
        "The team shall meet if a student is restrained twice.",
    ),
    (
        "Staff shall release the student when the danger has passed and offer water.",
        "Staff shall release the student when the danger has passed.",
    ),
    (
        "The nurse shall watch the student throughout the restraint and check the pulse every 5 minutes.",
        "The nurse shall watch the student throughout the restraint and check the pulse every 15 minutes.",
    ),
    (
        "The parent shall be called after the restraint and given a written report.",
        "The parent shall be called after the restraint.",
    ),
    (
        "A report shall be written after each restraint and sent to the state.",
        "A report shall be written after each restraint.",
    ),
    (
        "The team shall meet following any restraint and isolation of a student.",
        "The team shall meet following any restraint of a student.",
    ),
    (
        "Within five school days the parent shall receive a written report.",
        "The parent shall be given a written report within ten school days.",
    ),
    (
        "Emergency means a situation in which a student's behavior poses an imminent danger of serious physical "
        "harm to the student or others.",
        "Emergency means a situation in which a student's behavior poses an imminent danger of physical harm to "
        "the student or others, or of substantial damage to property.",
    ),
    (
        "The restraint may not exceed fifteen minutes unless a nurse is present in the room.",
        "The restraint may not exceed thirty minutes unless an aide is present in the room.",
    ),
    (
        "The restraint shall end when the danger is over, and shall not exceed fifteen minutes.",
        "The restraint shall end when the danger is over. It may not exceed thirty minutes.",
    ),
    (
        "“Time-out” means an intervention in which a student is separated from the class in a setting that is "
        "not locked and that the student may leave.",
        "“Time-out” means an intervention in which a student is separated from the class in a setting that is "
        "not locked.",
    ),
    (
        "The principal shall inform the parent.",
        "The principal shall consider informing the parent.",
    ),
    (
        "The team shall revise the plan.",
        "The team shall consider whether to revise the plan.",
    ),
    (
        "This policy states what the school shall do about restraint.",
        "This policy states what the school should do about restraint.",
    ),
    (
        "Staff shall call the parent the same day.",
        "Staff shall call the parent the same day if they can.",
    ),
    (
        "The team shall meet and review the plan.",
        "The team shall review the plan.",
    ),
    (
        "The principal shall notify the parent by phone on the day of the incident.",
        "On the day of the incident, or on the next school day if the parent cannot be reached, the principal "
        "shall notify the parent by phone.",
    ),
    (
        "The report shall include: (a) the date and location of the incident; (b) the interventions tried before "
        "restraint was used; (c) the names of all staff involved; and (d) any injury.",
        "The report shall include the date and location of the incident, the names of all staff involved, and "
        "any injury.",
    ),
    (
        "Restraint shall never be used as punishment, to force compliance, or because staff are not available.",
        "Neither restraint may be used to punish a student nor to force compliance.",
    ),
]
SAME = [
    (
        "The restraint shall end as soon as the emergency is over, and shall not last longer than fifteen minutes.",
        "The restraint shall end as soon as the emergency is over. It shall not last longer than fifteen minutes.",
    ),
    (
        "The restraint shall in no case last longer than fifteen minutes unless the principal approves an extension.",
        "The restraint may not exceed fifteen minutes without the principal's approval.",
    ),
    (
        "Staff shall complete eight hours of training each year, including de-escalation and first aid.",
        "Staff shall complete training every year. The training lasts eight hours and covers de-escalation and "
        "first aid.",
    ),
    (
        "Within five school days the parent shall receive a written report that states the date and any injury.",
        "The parent shall be given a written report within five school days. The report shall state the date and "
        "any injury.",
    ),
    (
        "The principal shall notify the parent by telephone.",
        "The principal shall telephone the parent.",
    ),
    (
        "It does not include devices that trained staff use as prescribed by a medical professional, or vehicle "
        "safety restraints used during transport.",
        "Devices that are used by trained staff as prescribed by a medical professional, and vehicle safety "
        "restraints used during transport, are not included.",
    ),
    (
        "A room used for seclusion shall be ventilated and free of objects that could injure the student.",
        "Rooms in which students are secluded must be ventilated, and must contain nothing that could injure a "
        "student.",
    ),
    (
        "Staff shall never use restraint as punishment.",
        "Staff shall never use restraint to punish a student.",
    ),
    (
        "Any restraint that keeps a student from breathing is prohibited.",
        "Any restraint that prevents a student from breathing is prohibited.",
    ),
]


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_loss_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), SAME)
def test_what_only_reads_otherwise_is_neutral(before: str, after: str) -> None:
    assert_same(before, after)
