"""Duties that became conditions or nouns, force that lost its "only", what parents are owed for a right."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same, directions

SAME = (
    (
        "Each use of seclusion shall be followed by a debriefing.",
        "If seclusion is used, a debriefing shall follow.",
    ),
    (
        "Staff who restrain a student shall file a report.",
        "If staff restrain a student, they shall file a report.",
    ),
    (
        "The report shall list the injuries and the treatment given.",
        "The report shall list the injuries, if any, and the treatment given.",
    ),
    (
        "The school shall conduct an assessment and a review.",
        "The school shall assess and review.",
    ),
    (
        "The school shall hold a meeting with the parents and the teacher.",
        "The school shall meet with the parents and the teacher.",
    ),
    (
        "The school shall hold a meeting and discuss the incident.",
        "The school shall discuss the incident at a meeting.",
    ),
    (
        "The school shall hold a meeting with the parent to discuss the incident and the plan.",
        "The school shall meet with the parent to discuss the incident as well as the plan.",
    ),
    (
        "The school shall conduct an assessment and shall develop a plan based on it.",
        "The school shall develop a plan based on an assessment, which it shall conduct.",
    ),
    (
        "The principal shall conduct an investigation and report the outcome.",
        "The principal shall investigate and shall report the outcome.",
    ),
    (
        "The staff shall provide notice to the parent and the nurse.",
        "The staff shall notify the parent as well as the nurse.",
    ),
    (
        "Restraint may be used only in an emergency.",
        "Restraint shall be used only in an emergency.",
    ),
    (
        "Staff shall be trained and shall be certified.",
        "Staff shall be trained and certified.",
    ),
    (
        "The principal shall call the parent and shall send a report to the parent.",
        "The principal shall call and send a report to the parent.",
    ),
    (
        "The superintendent shall investigate every complaint and shall inform the parent.",
        "The superintendent, who shall inform the parent, shall investigate every complaint.",
    ),
    (
        "Staff shall end the restraint and shall call the nurse.",
        "Staff shall end the restraint, and then call the nurse.",
    ),
    (
        "A student in time-out is free to leave at any time.",
        "A student in time-out may leave whenever he or she wishes.",
    ),
    (
        "Staff may use seclusion at any time.",
        "Staff may use seclusion whenever they see fit.",
    ),
    (
        "The parent shall receive the agenda one week before the meeting.",
        "The parent shall receive the agenda seven days before the meeting.",
    ),
)

LOST = (
    (
        "The school shall call the parent and shall send a written report.",
        "If the school calls the parent, it shall send a written report.",
    ),
    (
        "Staff shall attempt de-escalation and shall document the attempt.",
        "Staff shall document the attempt if de-escalation is attempted.",
    ),
    (
        "The nurse shall examine the student and shall record any injury.",
        "When the nurse examines the student, the nurse shall record any injury.",
    ),
    (
        "The principal shall notify the parent the same day and must hold a debriefing within five days.",
        "The principal must hold a debriefing within five days where the parent is notified the same day.",
    ),
    (
        "Staff shall monitor the student and end the seclusion when the student is calm.",
        "If staff monitor the student, they shall end the seclusion when the student is calm.",
    ),
    (
        "The school shall convene the team, and the team shall revise the plan.",
        "The team shall revise the plan if the school convenes the team.",
    ),
    (
        "The school shall develop a plan based on an assessment.",
        "The school shall develop a plan based on an assessment, if one exists.",
    ),
    (
        "The team shall hold a meeting and shall send the minutes of the meeting to the parents.",
        "The team shall send the minutes of the meeting to the parents.",
    ),
    (
        "The district shall provide training and keep a record of it.",
        "The district shall keep a record of training.",
    ),
    (
        "Staff shall restrain a student only in an emergency.",
        "Staff shall restrain a student in an emergency.",
    ),
    (
        "Staff shall use restraint only in an emergency.",
        "Staff shall use restraint in an emergency.",
    ),
    (
        "Restraint shall be used only in an emergency.",
        "Restraint shall be used in an emergency.",
    ),
    (
        "Staff must seclude a student only when there is imminent danger.",
        "Staff must seclude a student when there is danger.",
    ),
    (
        "School personnel shall physically restrain a student only if the student poses an imminent danger.",
        "School personnel shall physically restrain a student only if the student poses a danger.",
    ),
    (
        "Staff shall only restrain a student in an emergency.",
        "Staff shall only restrain a student in an emergency or to protect property.",
    ),
    (
        "A student shall be restrained only in an emergency.",
        "A student shall be restrained only in an emergency or when disruptive.",
    ),
    (
        "Staff will isolate a student only as a last resort.",
        "Staff will isolate a student.",
    ),
    (
        "Employees shall hold a student only to prevent injury.",
        "Employees shall hold a student to prevent injury or damage.",
    ),
    (
        "Restraint shall be used only by trained staff.",
        "Restraint shall be used by trained staff.",
    ),
    (
        "Restraint shall be used only by trained staff.",
        "Restraint shall be used only by staff.",
    ),
    (
        "Seclusion must be used only with the approval of the principal.",
        "Seclusion must be used with the approval of the principal.",
    ),
    (
        "Staff shall use reasonable force only to protect a student from harm.",
        "Staff shall use reasonable force to protect a student from harm.",
    ),
    (
        "Restraint shall be used only for as long as the danger lasts.",
        "Restraint shall be used for as long as the danger lasts.",
    ),
    (
        "The nurse shall examine the student and shall write a report of the examination.",
        "The nurse shall write a report of the examination.",
    ),
    (
        "A student in time-out is free to leave at any time.",
        "A student in time-out may leave when the teacher wishes.",
    ),
    (
        "A student in time-out is free to leave at any time.",
        "A student in time-out may leave whenever staff see fit.",
    ),
    (
        "The parent may visit at any time.",
        "The parent may visit whenever the principal chooses.",
    ),
    (
        "The student may leave when he or she wishes.",
        "The student may leave when the teacher wishes.",
    ),
    (
        "Parents may inspect the records at any time.",
        "Parents may inspect the records when the school finds it convenient.",
    ),
    (
        "A student may ask for a break at any time.",
        "A student may ask for a break whenever staff allow.",
    ),
    (
        "Parents may request a meeting at any time, and it shall be held within one week of the request.",
        "Parents may request a meeting at any time, and it shall be held within ten days of the request.",
    ),
    (
        "Parents may request a meeting, and the school shall hold it within one week of the request.",
        "Parents may request a meeting, and the school shall hold it within two weeks of the request.",
    ),
    (
        "Parents may request a meeting, which shall be held within one week of the request.",
        "Parents may request a meeting, which shall be held within two weeks of the request.",
    ),
    (
        "Parents may request a meeting, which takes place within one week.",
        "Parents may request a meeting, which takes place within two weeks.",
    ),
    (
        "A meeting may be requested by parents and takes place no later than seven days after the request.",
        "A meeting may be requested by parents and takes place no later than ten days after the request.",
    ),
    (
        "You may ask for a copy and will receive it within three days.",
        "You may ask for a copy and will receive it within five days.",
    ),
    (
        "You may ask for a copy, and we send it within three days.",
        "You may ask for a copy, and we send it within five days.",
    ),
    (
        "Parents may appeal within ten days of the decision.",
        "Parents may appeal within five days of the decision.",
    ),
    (
        "A parent may file a complaint within ninety days and the district shall answer within thirty days.",
        "A parent may file a complaint within ninety days and the district shall answer within sixty days.",
    ),
    (
        "A parent may file a complaint within ninety days and the district shall answer within thirty days.",
        "A parent may file a complaint within sixty days and the district shall answer within thirty days.",
    ),
    (
        "The parent may ask for the record; it is given within two days.",
        "The parent may ask for the record; it is given within four days.",
    ),
    (
        "A parent may ask for a review and must do so within twenty days.",
        "A parent may ask for a review and must do so within ten days.",
    ),
    (
        "You may bring an advocate and will be told of the meeting five days before it.",
        "You may bring an advocate and will be told of the meeting two days before it.",
    ),
    (
        "You may request the video, and we show it to you within five days.",
        "You may request the video.",
    ),
    (
        "The school shall tell the parent of the meeting five days before it.",
        "The school shall tell the parent of the meeting two days before it.",
    ),
    (
        "You will be told of the meeting five days before it.",
        "You will be told of the meeting two days before it.",
    ),
    (
        "You may bring an advocate and will be told of the meeting at least five days before it.",
        "You may bring an advocate and will be told of the meeting at least two days before it.",
    ),
    (
        "The school shall notify the parent five days before the meeting.",
        "The school shall notify the parent two days before the meeting.",
    ),
    (
        "The school shall tell the parent of the meeting five days in advance.",
        "The school shall tell the parent of the meeting two days in advance.",
    ),
    (
        "The parent shall receive the agenda three days before the meeting.",
        "The parent shall receive the agenda one day before the meeting.",
    ),
    (
        "The parent shall receive the agenda three days prior to it.",
        "The parent shall receive the agenda one day prior to it.",
    ),
    (
        "The parent shall receive the agenda three days beforehand.",
        "The parent shall receive the agenda one day beforehand.",
    ),
    (
        "The district shall send the notice ten days before the hearing.",
        "The district shall send the notice five days before the hearing.",
    ),
    (
        "The district shall send the notice at least ten days before the hearing.",
        "The district shall send the notice five days before the hearing.",
    ),
    (
        "The district shall send the notice no later than ten days before the hearing.",
        "The district shall send the notice no later than five days before the hearing.",
    ),
    (
        "The district shall send the notice ten calendar days prior to the hearing.",
        "The district shall send the notice five school days prior to the hearing.",
    ),
    (
        "The parent must be told two days before the restraint plan is changed.",
        "The parent must be told one day before the restraint plan is changed.",
    ),
    (
        "Staff shall call the parent one hour after the incident.",
        "Staff shall call the parent two hours after the incident.",
    ),
    (
        "The parent must request an interpreter two days before the meeting.",
        "The parent must request an interpreter five days before the meeting.",
    ),
    (
        "The district shall send the notice two days after the incident.",
        "The district shall send the notice three days after the incident.",
    ),
    (
        "Staff shall attempt calming for ten minutes before a restraint.",
        "Staff shall attempt calming for five minutes before a restraint.",
    ),
    (
        "The parent shall receive the agenda ten days ahead of the meeting.",
        "The parent shall receive the agenda at the meeting.",
    ),
)

# What looks like the one form or the other, and is neither: nobody may call it the same.
NEVER_THE_SAME = (
    (
        "The report shall be attached to the student's plan.",
        "The report shall be attached to the student's plan, if there is one.",
    ),
    (
        "The school shall conduct an assessment and develop a plan based on it.",
        "The school shall develop a plan on the basis of an assessment if one has been made.",
    ),
    (
        "The school shall conduct an assessment and shall develop a plan based on it.",
        "The school shall develop a plan based on an existing assessment.",
    ),
    (
        "The nurse shall conduct an examination and shall write a report of it.",
        "The nurse shall write a report of an examination.",
    ),
    (
        "The team shall perform an assessment and shall share it with the parents.",
        "The team shall share an assessment with the parents.",
    ),
    (
        "The school nurse shall examine the student.",
        "The school nurse, if there is one, shall examine the student.",
    ),
    (
        "The principal shall send the parent the video.",
        "The principal shall send the parent the video, if one was made.",
    ),
    (
        "Restraint may be used only in an emergency.",
        "Restraint shall be used in an emergency.",
    ),
    (
        "Physical contact with the room shall be maintained at all times.",
        "Physical contact with the room shall be maintained when staff choose.",
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
