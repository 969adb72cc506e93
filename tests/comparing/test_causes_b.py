"""Causes of wrong verdicts that two sets of cases showed, class by class: fresh sentences for each."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same

LOST = {
    "an exception of what is no emergency": (
        "Swearing at a teacher is not an emergency.",
        "Swearing at a teacher is not an emergency unless it is accompanied by a threat of violence.",
    ),
    "an exception of what is never one": (
        "Tearing up papers is never an emergency.",
        "Tearing up papers is never an emergency unless the teacher feels threatened.",
    ),
    "one thing more that is not included": (
        "Isolation: placing a student alone in a space that the student may not leave. Not included are a time-out "
        "in the classroom and a visit to the nurse.",
        "Isolation: placing a student alone in a space that the student may not leave. Not included are a time-out "
        "in the classroom, a visit to the nurse, and other reasonable separations.",
    ),
    "a condition of what is not covered": (
        "“Seclusion” means confining a student alone. Not covered by this term is a time-out that an adult watches.",
        "“Seclusion” means confining a student alone. Not covered by this term is a time-out.",
    ),
    "a condition of what escapes the definition": (
        "“Chemical restraint” means drugging a student. A drug escapes this definition only if a physician "
        "prescribed it and the parent consented.",
        "“Chemical restraint” means drugging a student. A drug escapes this definition only if a physician "
        "prescribed it.",
    ),
    "one thing more that isn't included, before its verb": (
        "“Seclusion” means confining a student alone. Time-out and detention are not included.",
        "“Seclusion” means confining a student alone. Time-out, detention, and cooling off in an empty office are not "
        "included.",
    ),
    "an alternative beside a limit of force": (
        "Trained employees may hold a student to stop a fight, using only the force that is needed.",
        "Trained employees may hold a student to stop a fight or to stop theft, using only the force that is needed.",
    ),
    "an alternative beside a limit of means": (
        "School staff may restrain a student who is hitting another person, using only holds taught in the course.",
        "School staff may restrain a student who is hitting another person or kicking furniture, using only holds "
        "taught in the course.",
    ),
    "an alternative beside a duty to use little force": (
        "A bus driver may restrain a student to prevent an assault and shall use only reasonable force.",
        "A bus driver may restrain a student to prevent an assault or a disturbance and shall use only reasonable "
        "force.",
    ),
    "a deadline that runs from the report of the incident": (
        "The nurse shall file the form within three days of the restraint.",
        "The nurse shall file the form within three days of receiving the report of the restraint.",
    ),
    "a deadline that runs from an approval": (
        "The report shall be mailed within five days after the restraint ends.",
        "The report shall be mailed within five days after the director has approved it.",
    ),
    "a deadline that runs from a decision": (
        "No later than 24 hours following the incident, the office shall notify the state.",
        "No later than 24 hours following the superintendent's determination that the incident must be reported, the "
        "office shall notify the state.",
    ),
    "a deadline of an exact day": (
        "A written summary is due one school day after each use of isolation.",
        "A written summary is due one school day after the assistant principal signs off on the log.",
    ),
    "somebody who must be told may be told": (
        "The principal shall tell the parent and the case manager of each hold.",
        "The principal shall tell the parent and may tell the case manager of each hold.",
    ),
    "somebody who takes part may be invited": (
        "The counselor shall confer with the parent to plan the student's return.",
        "The counselor shall confer, and may include the parent, to plan the student's return.",
    ),
    "somebody who takes part may be asked to join": (
        "After a restraint the team shall convene with the student's guardian in order to revise the plan.",
        "After a restraint the team shall convene, and may ask the student's guardian to join it, in order to revise "
        "the plan.",
    ),
    "a last day of a later month": (
        "The report must be filed not later than the last day of June of each year.",
        "The report must be filed not later than the last day of July of each year.",
    ),
    "every year for every term": (
        "Drills are held every term.",
        "Drills are held every school year.",
    ),
    "every year for every semester, of every room": (
        "The director shall inspect each room at the start of each semester.",
        "The director shall inspect each room at the start of each school year.",
    ),
    "every second year": (
        "Before each school year, staff shall be retrained.",
        "Before every second school year, staff shall be retrained.",
    ),
    "every year for every marking period": (
        "The team reviews the log each marking period.",
        "The team reviews the log each year.",
    ),
    "complaints about one thing only": (
        "The superintendent shall answer complaints within ten days.",
        "The superintendent shall answer complaints about seclusion within ten days.",
    ),
    "serious injuries only": (
        "Injuries shall be reported to the parent at once.",
        "Serious injuries shall be reported to the parent at once.",
    ),
    "injuries to the head only": (
        "Staff shall photograph visible injuries.",
        "Staff shall photograph visible injuries to the head.",
    ),
    "a student in one state only": (
        "A student who was held shall be examined by the nurse.",
        "A student with a bruise who was held shall be examined by the nurse.",
    ),
    "a written complaint only": (
        "The principal shall investigate a complaint within ten days.",
        "The principal shall investigate a written complaint within ten days.",
    ),
    "what is done more, behind the object": (
        "The school shall provide families with forms in their language.",
        "The school shall provide families with forms.",
    ),
    "how a thing is reported": (
        "Injuries shall be reported to the nurse by telephone.",
        "Injuries shall be reported to the nurse.",
    ),
    "no condition of a room whose name sounds like a favor": (
        "A student may be placed in the support room when the principal approves.",
        "A student may be placed in the support room.",
    ),
    "an item of a term that is told of first": (
        "“Covered adults,” the people whom these rules bind, means teachers, aides, crossing guards, and drivers.",
        "“Covered adults,” the people whom these rules bind, means teachers, aides, and drivers.",
    ),
    "written consent of the parent": (
        "A hold may be practiced only with the written consent of the parent.",
        "A hold may be practiced only with the consent of the parent.",
    ),
    "what parents were shown they may see": (
        "The school shall show the parent the record of the hold.",
        "The parent may see the record of the hold.",
    ),
    "what parents were given they may ask for": (
        "The office shall give the parent a copy of the log without being asked.",
        "A parent may obtain a copy of the log by asking the office.",
    ),
    "a meeting that was owed may be asked for": (
        "The principal shall meet with the parents after a restraint.",
        "Parents may request a meeting with the principal after a restraint.",
    ),
    "parents are no longer invited": (
        "The principal shall invite the parent to the debriefing.",
        "The parent may attend the debriefing.",
    ),
}
SAME: dict[str, tuple[str, str]] = {
    "what falls outside, what is excluded": (
        "“Restraint” means limiting movement by force. A brief escort falls outside this definition.",
        "“Restraint” means limiting movement by force. Excluded from the term is a brief escort.",
    ),
    "a deadline before its subject": (
        "The principal shall call the parent within four hours of the restraint.",
        "Within four hours of the restraint the principal shall call the parent.",
    ),
    "a leave of somebody else": (
        "The team shall meet, and the parent may attend the meeting.",
        "The team shall meet; the parent may attend the meeting.",
    ),
    "the last day of a month": (
        "By October 31, the board shall publish the data.",
        "By the last day of October, the board shall publish the data.",
    ),
    "numbers of a list in one line": (
        "Each notice must contain: 1. the time of the hold; 2. its cause; and 3. the names of witnesses.",
        "Each notice must contain the names of witnesses, the time of the hold, and its cause.",
    ),
    "capitals behind the numbers of a list in one line": (
        "The report tells: 1. When the hold began; 2. Where it took place; and 3. Who was there.",
        "The report tells when the hold began, who was there, and where it took place.",
    ),
    "letters of a list in one line": (
        "The log must show a) the start time, b) the end time, and c) the student's condition.",
        "The log must show the start time, the end time, and the student's condition.",
    ),
    "examples before what they are examples of": (
        "Nurses, counselors, and other licensed employees may review the log.",
        "Licensed employees, such as nurses and counselors, may review the log.",
    ),
    "examples in a ban": (
        "Staff shall not use handcuffs, zip ties, or other mechanical devices.",
        "Staff shall not use mechanical devices such as handcuffs or zip ties.",
    ),
    "examples in a definition": (
        "A mechanical restraint is a device, such as a belt or a vest, that limits movement.",
        "A mechanical restraint is a belt, a vest, or any other device that limits movement.",
    ),
    "consent in writing, written consent": (
        "A plan may include holding only once the parent has agreed to it in writing.",
        "Only with the written consent of the parent may a plan include holding.",
    ),
    "time that has passed": (
        "The room may not be used again until two days after the repair.",
        "The room may not be used again until two days have passed since the repair.",
    ),
    "a view that nothing blocks": (
        "The window must give staff an unobstructed view of the room.",
        "The window must give staff a clear view of the room.",
    ),
}


@pytest.mark.parametrize("name", LOST)
def test_a_loss_is_seen_both_ways(name: str) -> None:
    assert_lost(*LOST[name])


@pytest.mark.parametrize("name", SAME)
def test_the_same_in_other_words_is_no_change(name: str) -> None:
    assert_same(*SAME[name])
