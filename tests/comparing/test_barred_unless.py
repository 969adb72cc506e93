"""Bans denied twice, leaves limited by "only", preconditions and exclusions, each beside what looks like it."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same, directions

SAME = (
    (
        "The restraint may be applied only after the student has been warned, except where there "
        "is no time for a warning.",
        "Unless there is no time for a warning, the student must be warned before the restraint is applied.",
    ),
    (
        "Seclusion may be used only after other measures have failed.",
        "Other measures must have failed before seclusion is used.",
    ),
    (
        "Staff may use restraint only if they have warned the student.",
        "Staff must warn the student before they use restraint.",
    ),
    (
        "Staff may use restraint only after a warning, except where there is no time.",
        "Staff must use a warning before a restraint, except where there is no time.",
    ),
    (
        'The term "physical restraint" does not include briefly holding a student in order to calm '
        "or comfort the student.",
        'The brief holding of a student for calming or comfort is not included in the term "physical restraint."',
    ),
    (
        "Seclusion does not include a supervised detention.",
        "A supervised detention is not seclusion.",
    ),
    (
        "A student may be restrained only by the use of methods in which the staff member has been trained.",
        "Methods in which the staff member has not been trained may not be used to restrain a student.",
    ),
    (
        "A harness may be used on a school bus only if it is specified in the student's IEP.",
        "No harness may be used on a school bus that is not specified in the student's IEP.",
    ),
    (
        "School resource officers shall not place a student in handcuffs unless the student is under arrest.",
        "A student who is not under arrest shall not be placed in handcuffs by school resource officers.",
    ),
    (
        "A student may be secluded only if the principal has approved the seclusion.",
        "No student may be secluded if the principal has not approved the seclusion.",
    ),
    (
        "Staff may use restraint only if the danger is imminent.",
        "Staff may not use restraint where the danger is not imminent.",
    ),
    (
        "A room may be used for seclusion only if it is inspected.",
        "No room that is not inspected may be used for seclusion.",
    ),
    (
        "No student may be secluded unless the parent has agreed.",
        "A student whose parent has not agreed may not be secluded.",
    ),
    (
        "A device may be used only if it is prescribed by a physician.",
        "A device that is not prescribed by a physician may not be used.",
    ),
    (
        "Only trained personnel may restrain a student.",
        "Personnel who have not been trained may not restrain a student.",
    ),
    (
        "A student may be restrained only by staff who are certified.",
        "Staff who are not certified may not restrain a student.",
    ),
    (
        "Only certified staff may use prone restraint.",
        "Staff who are not certified may not use prone restraint.",
    ),
    (
        "Staff may restrain a student only if the student is violent.",
        "Staff may not restrain a student who is not violent.",
    ),
    (
        "Staff may restrain a student only if they are certified.",
        "Staff who are not certified may not restrain a student.",
    ),
    (
        "No incident may go unrecorded.",
        "Every incident must be recorded.",
    ),
    (
        "No use of restraint shall remain unreported.",
        "Each use of restraint shall be reported.",
    ),
    (
        "No complaint may be left unanswered.",
        "Every complaint shall be answered.",
    ),
    (
        "No student may be left unattended.",
        "Every student shall be attended.",
    ),
    (
        "An injury shall not go unreported.",
        "An injury shall be reported.",
    ),
    (
        "If a student is ill, that student must not be secluded.",
        "If a student is ill, the student must not be secluded.",
    ),
    (
        "If it is known that a student is ill, that student must not be secluded.",
        "If it is known that a student is ill, the student must not be secluded.",
    ),
    (
        "Seclusion shall not be used with any student who is ill.",
        "If a student is ill, that student must not be secluded.",
    ),
    (
        "Staff shall not restrain a student who has asthma.",
        "If a student has asthma, staff shall not restrain that student.",
    ),
    (
        "A student who is hurt shall be seen by the nurse.",
        "If a student is hurt, the student shall be seen by the nurse.",
    ),
    (
        "The district shall not adopt a plan that provides for restraint without first obtaining "
        "the informed written consent of the parent.",
        "The district shall obtain the informed written consent of the parent before it adopts a "
        "plan that provides for restraint.",
    ),
    (
        "The school shall not hold the debriefing without inviting the parent.",
        "The school shall invite the parent before it holds the debriefing.",
    ),
    (
        "The principal shall not extend the seclusion without telling the nurse.",
        "The principal shall tell the nurse before extending the seclusion.",
    ),
    (
        "Staff shall not use restraint without first warning the student.",
        "Staff shall warn the student before using restraint.",
    ),
    (
        "The team shall not change the plan without first asking the parent.",
        "The team shall ask the parent before it changes the plan.",
    ),
)

LOST = (
    (
        "De-escalation and redirection must be tried before restraint is used.",
        "Restraint may be used only after de-escalation has been tried.",
    ),
    (
        'The term "physical restraint" does not include briefly holding a student in order to calm '
        "or comfort the student.",
        'The holding of a student for calming or comfort is not included in the term "physical restraint."',
    ),
    (
        "Restraint does not include a brief touch.",
        "A touch is not restraint.",
    ),
    (
        "A brief touch is not restraint.",
        "Restraint does not include a touch.",
    ),
    (
        "Restraint does not include holding a student's hand for safety.",
        "Holding a student's hand is not restraint.",
    ),
    (
        "A touch is not restraint.",
        "Restraint does not include a touch or an escort.",
    ),
    (
        "Every complaint shall be answered.",
        "No complaint should be left unanswered.",
    ),
    (
        "No injury may go untreated.",
        "Injuries may go untreated.",
    ),
    (
        "No incident may go unrecorded or unreported.",
        "No incident may go unrecorded.",
    ),
    (
        "Seclusion shall not be used with any student who is ill.",
        "If a student is ill, that student must not be secluded alone.",
    ),
    (
        "Staff shall not restrain a student who has asthma.",
        "If a student has severe asthma, staff shall not restrain that student.",
    ),
    (
        "A student who is hurt shall be seen by the nurse.",
        "If a student is badly hurt, that student shall be seen by the nurse.",
    ),
    (
        "The school shall not hold the debriefing without inviting the parent.",
        "The school shall invite the parent after it holds the debriefing.",
    ),
    (
        "Staff shall not use restraint without first warning the student.",
        "Staff should warn the student before using restraint.",
    ),
    (
        "The principal shall not extend the seclusion without telling the nurse.",
        "The principal shall tell the nurse after extending the seclusion.",
    ),
    (
        "The school shall not change the plan without inviting the parent.",
        "The school shall invite the parent after it changes the plan.",
    ),
    (
        "The school shall not hold a meeting without inviting the parent.",
        "After a meeting, the school shall invite the parent.",
    ),
    (
        "No student shall be secluded without notice to the principal.",
        "The principal shall be notified after a student is secluded.",
    ),
)

# What looks like the one form or the other, and is neither: nobody may call it the same.
NEVER_THE_SAME = (
    (
        "The restraint may be applied only after the student has been warned, except where there "
        "is no time for a warning.",
        "Unless there is no need for a warning, the student must be warned before the restraint is applied.",
    ),
    (
        "Seclusion may be used only after the principal has been asked.",
        "The nurse must be asked before seclusion is used.",
    ),
    (
        "Staff may use restraint only if they have warned the student twice.",
        "Staff must warn the student before they use restraint.",
    ),
    (
        "A student may be secluded only when the nurse has been called.",
        "The nurse must be called when a student is secluded.",
    ),
    (
        "The nurse must be called before seclusion is used.",
        "Seclusion may be used only if the nurse has been called, unless the nurse is absent.",
    ),
    (
        "Seclusion may be used only if the nurse has been called, unless the nurse is absent.",
        "Unless the parent is absent, the nurse must be called before seclusion is used.",
    ),
    (
        "Seclusion may be used only if the nurse has been called, unless the nurse is absent.",
        "Unless the nurse is absent, the nurse must be called after seclusion is used.",
    ),
    (
        "Seclusion does not include a time-out in an unlocked room.",
        "A time-out is not seclusion.",
    ),
    (
        "A time-out in an unlocked room is not included in seclusion.",
        "Seclusion does not include a time-out.",
    ),
    (
        "A harness may be used on a school bus only if it is specified in the student's IEP.",
        "No harness may be used on a school bus that is not specified in the student's IEP or "
        "requested by the driver.",
    ),
    (
        "School resource officers shall not place a student in handcuffs unless the student is under arrest.",
        "A student who is not under arrest or detained shall not be placed in handcuffs by school "
        "resource officers.",
    ),
    (
        "School resource officers shall not place a student in handcuffs unless the student is under arrest.",
        "A student who is under arrest shall not be placed in handcuffs by school resource officers.",
    ),
    (
        "A student may be secluded only if the principal has approved the seclusion.",
        "No student may be secluded if the principal has approved the seclusion.",
    ),
    (
        "Staff may use restraint only if the danger is imminent.",
        "Staff may not use restraint where the danger is not clear.",
    ),
    (
        "No room that is not inspected every year may be used for seclusion.",
        "A room may be used for seclusion only if it is inspected.",
    ),
    (
        "No student may be secluded unless the staff are trained.",
        "No student may be secluded who is not trained.",
    ),
    (
        "A device may be used only if it is prescribed by a physician.",
        "A device that is not prescribed by a physician may not be used alone.",
    ),
    (
        "A device may be used only if it is prescribed by a physician.",
        "A device that is not prescribed by a physician should not be used.",
    ),
    (
        "A device may be used only if it is prescribed by a physician.",
        "A device that is not prescribed by a nurse may not be used.",
    ),
    (
        "A student may be restrained only by staff who are certified.",
        "Students who are not certified may not be restrained by staff.",
    ),
    (
        "Only certified staff may use prone restraint.",
        "Staff who are not certified may not use prone restraint alone.",
    ),
    (
        "Only certified staff may use prone restraint.",
        "Staff who are not supervised may not use prone restraint.",
    ),
    (
        "Only certified staff may use prone restraint.",
        "Staff who are certified may not use prone restraint.",
    ),
    (
        "A student may be secluded only if the student is calm.",
        "Staff who are not calm may not seclude a student.",
    ),
    (
        "Staff may restrain a student only if they are certified.",
        "Staff may not restrain a student who is not certified.",
    ),
    (
        "A teacher may hold a student only if the nurse is present.",
        "A teacher who is not present may not hold a student.",
    ),
    (
        "No incident may go unrecorded.",
        "Every major incident must be recorded.",
    ),
    (
        "No complaint shall go uninvestigated.",
        "Serious complaints shall be investigated.",
    ),
    (
        "The principal shall not extend the seclusion without the nurse.",
        "The principal shall call the nurse before extending the seclusion.",
    ),
    (
        "The team shall not change the plan without first asking the parent.",
        "The parent shall ask the team before it changes the plan.",
    ),
    (
        "The nurse shall not leave without checking the student.",
        "The nurse shall be checked by the student before leaving.",
    ),
)


@pytest.mark.parametrize(("before", "after"), SAME)
def test_another_form_changes_nothing(before: str, after: str) -> None:
    assert_same(before, after)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_loss_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), NEVER_THE_SAME)
def test_what_only_looks_like_it_is_not_called_the_same(before: str, after: str) -> None:
    assert directions(before, after) != {"neutral"}
    assert directions(after, before) != {"neutral"}
