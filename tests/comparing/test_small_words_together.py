"""Small words that say something together, and what nothing proves to be the same."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same, directions

LOST = (
    # and/or
    (
        "The parent shall be told if seclusion or restraint is used.",
        "The parent shall be told if both seclusion and restraint are used.",
    ),
    (
        "A report is due on any day on which restraint or seclusion was used.",
        "A report is due on any day on which restraint and seclusion were both used.",
    ),
    (
        "No drug given to control behavior or restrict movement may be used.",
        "No drug given to control behavior and restrict movement may be used.",
    ),
    (
        "Staff shall not use any device applied to punish a student or limit movement.",
        "Staff shall not use any device applied to punish a student and limit movement.",
    ),
    (
        "Staff shall not push or pin a student to the floor.",
        "Staff shall not push and then pin a student to the floor.",
    ),
    # aim
    (
        "No hold may be used that restricts breathing.",
        "No hold may be used for the purpose of restricting breathing.",
    ),
    (
        "Staff shall not use a technique that causes pain.",
        "Staff shall not use a technique intended to cause pain.",
    ),
    (
        "A mechanical restraint is a device that, regardless of its purpose, restricts movement.",
        "A mechanical restraint is a device used to restrict movement.",
    ),
    (
        "No technique shall be used if it obstructs the airway.",
        "No technique shall be used in order to obstruct the airway.",
    ),
    # one / several
    (
        "The principal may grant one extension of ten minutes.",
        "The principal may grant extensions of ten minutes.",
    ),
    (
        "If the danger goes on, the principal may allow a single further period.",
        "If the danger goes on, the principal may allow further periods.",
    ),
    (
        "The deadline is subject to one extension of five days.",
        "The deadline is subject to extensions of five days.",
    ),
    # this/any
    (
        "Until the inquiry ends the employee shall not restrain any student.",
        "Until the inquiry ends the employee shall not restrain that student.",
    ),
    (
        "The aide may not be alone with any student.",
        "The aide may not be alone with the student concerned.",
    ),
    (
        "The employee shall not supervise students until the report is closed.",
        "The employee shall not supervise that student until the report is closed.",
    ),
    # at a time
    (
        "Seclusion shall not exceed ten minutes.",
        "Seclusion shall not exceed ten minutes at a time.",
    ),
    (
        "No hold may last longer than five minutes.",
        "No hold may last longer than five minutes on any one occasion.",
    ),
    # not always
    (
        "Damage to property is not an emergency.",
        "Damage to property is not in every case an emergency.",
    ),
    # regard
    (
        "The room shall be lighted to the standard of a classroom.",
        "The room shall be lighted with regard to the standard of a classroom.",
    ),
    # by
    (
        "A chemical restraint is a drug used to control behavior or restrict movement.",
        "A chemical restraint is a drug used to control behavior by restricting movement.",
    ),
    # or light
    (
        "Physical restraint is a restriction by body contact or otherwise.",
        "Physical restraint is a restriction by body contact.",
    ),
    (
        "The provider shall follow this policy.",
        "The provider shall follow this policy or its own.",
    ),
    (
        "The student may have a friend or other person present.",
        "The student may have a friend present.",
    ),
    # in person / application
    (
        "Each employee shall complete in-person training in holds.",
        "Each employee shall complete training in holds.",
    ),
    (
        "Each parent is entitled to a copy of the report.",
        "Each parent is entitled, upon application, to a copy of the report.",
    ),
    (
        "The team interviews the student and tells the parent.",
        "The team interviews the student where useful and tells the parent.",
    ),
    # together / range
    (
        "The district shall publish the number of holds at each school.",
        "The district shall publish the number of holds in all schools combined.",
    ),
    (
        "Staff, from drivers to cooks, shall be trained.",
        "Staff, namely drivers and cooks, shall be trained.",
    ),
    # another person
    (
        "Seclusion is confinement by a lock, furniture or a person standing in the door.",
        "Seclusion is confinement by a lock or furniture.",
    ),
)

DOUBTED = (
    # closing sentences
    (
        "Staff shall report every hold. The teacher shall record each hold in a log.",
        "Staff shall report every hold. The teacher shall record each hold in a log. "
        "For a hold under a minute, a note in the plan book replaces the report.",
    ),
    # aim
    (
        "Nobody may apply pressure that obstructs the airway.",
        "Nobody may apply pressure with the aim of obstructing the airway.",
    ),
    # lack
    (
        "A room lacking any of these features shall not be used.",
        "A room lacking all of these features shall not be used.",
    ),
    (
        "A plan without any one of these parts is void.",
        "A plan without every one of these parts is void.",
    ),
    # another person
    (
        "The letter is written in the language that the parent speaks.",
        "The letter is written in the language that the school speaks.",
    ),
    (
        "Nobody shall use a prone hold.",
        "No employee shall use a prone hold.",
    ),
)

SAME = (
    # and/or
    (
        "Staff shall not use seclusion or restraint as punishment.",
        "Staff shall not use seclusion and restraint as punishment.",
    ),
    (
        "Each report of restraint or seclusion shall be kept.",
        "Each report of restraint and seclusion shall be kept.",
    ),
    # aim
    (
        "Staff may hold a student to prevent harm.",
        "Staff may hold a student in order to prevent harm.",
    ),
    (
        "A mechanical restraint is a device used to restrict movement.",
        "A mechanical restraint is a device for the purpose of restricting movement.",
    ),
    # one / several
    # this/any
    (
        "If a student is hurt, the nurse shall see that student.",
        "If a student is hurt, the nurse shall see the student.",
    ),
    # or light
    (
        "Staff shall tell him of it.",
        "Staff shall tell him or her of it.",
    ),
    (
        "Each teacher shall keep his log.",
        "Each teacher shall keep his or her log.",
    ),
    (
        "The report must be sent within two days.",
        "The report must be sent within two days or less.",
    ),
)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_what_small_words_do_is_told(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), DOUBTED)
def test_what_nothing_proves_is_unclear(before: str, after: str) -> None:
    assert "unclear" in directions(before, after)
    assert "unclear" in directions(after, before)


@pytest.mark.parametrize(("before", "after"), SAME)
def test_small_words_that_say_nothing_are_neutral(before: str, after: str) -> None:
    assert_same(before, after)
