"""Sentences of regulations and statutes that were drafted anew: what is lost, and what only reads otherwise."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same

LOST = [
    (
        "“Imminent risk” means a threat that a person will cause serious physical injury to self or "
        "others.",
        "“Imminent risk” means a threat that a person will cause physical injury to self or others, or "
        "serious damage to property.",
    ),
    (
        "“Imminent risk” means an immediate and impending threat that a person will cause serious "
        "physical injury to self or others.",
        "“Imminent risk” means an immediate and impending threat that a person will cause physical "
        "injury to self or others, or serious damage to property.",
    ),
    (
        "Restraint may be used when a student poses imminent danger of serious injury to self or others.",
        "Restraint may be used when a student poses imminent danger of injury to self or others or of "
        "substantial damage to property.",
    ),
    (
        "Restraint may be used when a student poses imminent danger of serious injury to self or others.",
        "Restraint may be used when a student poses imminent danger of injury to self or others or of "
        "serious disruption of the class.",
    ),
    (
        "A school shall not place a student face down on the floor.",
        "A school shall not place a student on the floor in a face-down position for longer than one "
        "minute.",
    ),
    (
        "Staff shall submit a report that includes the date; the type of restraint; and recommendations "
        "for changing the resources available to the student.",
        "Staff shall hand in a report. In it shall be stated the date and the kind of restraint.",
    ),
    (
        "“Isolation” does not include the temporary removal of a student from the classroom to an "
        "unlocked area.",
        "“Isolation” does not include the temporary removal of a student from the classroom to another "
        "area.",
    ),
    (
        "“Restraint” does not include: (1) holding a hand; or (2) comforting a student.",
        "“Restraint” does not include: (1) holding a hand; (2) a physical escort; or (3) comforting a "
        "student.",
    ),
    (
        "“Seclusion” does not include a time-out; or detention.",
        "“Seclusion” does not include a time-out; detention; or a study room.",
    ),
    (
        "Restraint may be used only if: (1) the student presents a danger; (2) other means have failed; "
        "and (3) a nurse is present.",
        "Restraint may be used only if: (1) the student presents a danger; and (2) other means have "
        "failed.",
    ),
    (
        "Restraint shall not be used unless: (1) the student presents a danger; and (2) other means have "
        "failed.",
        "Restraint shall not be used unless: (1) the student presents a danger.",
    ),
    (
        "A parent shall be told if: (1) the student is hurt; or (2) the police are called.",
        "A parent shall be told if: (1) the student is hurt.",
    ),
    (
        "Seclusion shall not be used: (1) as punishment; (2) for convenience; or (3) as retaliation.",
        "Seclusion shall not be used: (1) as punishment; or (2) for convenience.",
    ),
    (
        "“Restraint” does not include the following: holding a hand; or comforting a student.",
        "“Restraint” does not include the following: holding a hand; a physical escort; or comforting a "
        "student.",
    ),
]

SAME = [
    (
        "The room shall be free of objects and fixtures that may injure the pupil.",
        "The room shall contain no objects or fixtures that may injure the pupil.",
    ),
    (
        "The room shall be free of objects and fixtures that may injure the pupil.",
        "The room shall be free of objects or fixtures that may injure the pupil.",
    ),
    (
        "This section does not prohibit a teacher from directing a pupil to leave the group.",
        "Nothing in this section shall be construed to prohibit a teacher from directing a pupil to "
        "leave the group.",
    ),
    (
        "Nothing in this section prohibits a teacher from directing a pupil to leave the group.",
        "Nothing in this section shall be construed to prohibit a teacher from directing a pupil to "
        "leave the group.",
    ),
    (
        "Nothing in this policy limits the right of a parent to file a complaint.",
        "This policy does not limit the right of a parent to file a complaint.",
    ),
    (
        "No provision of this policy limits the right of a parent to file a complaint.",
        "This policy does not limit the right of a parent to file a complaint.",
    ),
    (
        "Nothing in this policy prohibits the use of restraint in an emergency.",
        "This policy does not prohibit the use of restraint in an emergency.",
    ),
    (
        "This policy applies to all students, with or without disabilities.",
        "This policy applies to all students, with and without disabilities.",
    ),
    (
        "This policy applies to all students, whether or not they have a disability.",
        "This policy applies to all students, regardless of whether they have a disability.",
    ),
    (
        "This policy applies to students with and without disabilities.",
        "This policy applies to students, whether or not they have disabilities.",
    ),
    (
        "In the event of a conflict between this policy and state law, state law shall control.",
        "If this policy conflicts with state law, state law controls.",
    ),
    (
        "Where there is a conflict between this policy and a student's plan, the provision that protects "
        "the student more shall control.",
        "If this policy conflicts with a student's plan, the provision that protects the student more "
        "shall control.",
    ),
    (
        "Restraint or seclusion shall not be used as discipline.",
        "Neither technique shall be used as discipline.",
    ),
    (
        "Restraint and seclusion shall not be used as discipline.",
        "Neither practice may be used as discipline.",
    ),
    (
        "Restraint or seclusion shall be used only in an emergency.",
        "Either technique shall be used only in an emergency.",
    ),
    (
        "When restraint or seclusion is used, the parent shall be called.",
        "When either intervention is used, the parent shall be called.",
    ),
    (
        "Staff shall not use restraint or seclusion as punishment.",
        "Staff shall use neither technique as punishment.",
    ),
    (
        "Restraint and seclusion shall end when the danger ends.",
        "Both techniques shall end when the danger ends.",
    ),
    (
        "Restraint or seclusion shall not be used for the convenience of staff.",
        "Neither intervention shall be used for staff convenience.",
    ),
    (
        "Neither restraint nor seclusion shall be used as a substitute for supervision.",
        "Neither technique shall be used as a substitute for supervision.",
    ),
    (
        "Physical restraint and seclusion shall never be used to obtain compliance.",
        "These procedures shall never be used to obtain compliance.",
    ),
    (
        "The use of restraint or seclusion shall be documented.",
        "The use of either procedure shall be documented.",
    ),
    (
        "The space shall be clear of furniture and sharp edges.",
        "The space shall have no furniture or sharp edges.",
    ),
    (
        "Staff shall bring the restraint to an end once the danger has passed.",
        "Staff shall end the restraint once the danger has passed.",
    ),
    (
        "Staff shall put an end to the restraint once the danger has passed.",
        "Staff shall end the restraint once the danger has passed.",
    ),
    (
        "The restraint shall be brought to an end once the danger has passed.",
        "The restraint shall be ended once the danger has passed.",
    ),
    (
        "Restraint shall end as soon as the danger has passed and shall not exceed 20 minutes.",
        "Staff shall end the restraint once the danger has passed. In no case may it last longer than 20 "
        "minutes.",
    ),
    (
        "Restraint shall end as soon as the danger has passed and shall not exceed 20 minutes.",
        "Restraint shall end as soon as the danger has passed. It shall not exceed 20 minutes.",
    ),
    (
        "Seclusion shall not exceed 20 minutes.",
        "In no case may seclusion last longer than 20 minutes.",
    ),
    (
        "Seclusion shall end as soon as possible. It may not last longer than 20 minutes.",
        "Seclusion shall end as soon as possible. In no case may it last longer than 20 minutes.",
    ),
    (
        "Seclusion shall end as soon as possible. It may in no case last longer than 20 minutes.",
        "Seclusion shall end as soon as possible. It may not last longer than 20 minutes.",
    ),
    (
        "Seclusion shall end as soon as possible and shall not exceed 20 minutes.",
        "Seclusion shall end as soon as possible. It may not last longer than 20 minutes.",
    ),
    (
        "“Parent” includes a guardian and a person acting in the place of a parent.",
        "“Parent” includes a guardian and a person who acts in the place of a parent.",
    ),
    (
        "“Parent” includes a guardian and anyone acting in the place of a parent.",
        "“Parent” includes a guardian and a person who acts in the place of a parent.",
    ),
    (
        "A student may be isolated only when it is necessary to protect others.",
        "Isolation is permitted only when it is necessary to protect others.",
    ),
    (
        "Only when it is necessary to protect others may a student be isolated.",
        "Isolation is permitted only when it is necessary to protect others.",
    ),
    (
        "Isolation or restraint is permitted only in an emergency.",
        "A student may be isolated or restrained only in an emergency.",
    ),
    (
        "Staff shall watch the student throughout the period of isolation.",
        "Staff shall watch the student for the whole time that the student is isolated.",
    ),
    (
        "Staff shall watch the student throughout the period of isolation.",
        "Staff shall watch the student for as long as the student is isolated.",
    ),
    (
        "Staff shall watch the student during the entire time of the restraint.",
        "Staff shall watch the student for the entire time that the student is restrained.",
    ),
    (
        "The parent shall be notified as soon as practicable and in no event later than the end of the "
        "day.",
        "The parent shall be notified as soon as practicable, but no later than the end of the day.",
    ),
    (
        "Restraint shall be administered only by trained staff.",
        "Restraint shall be used only by trained staff.",
    ),
    (
        "Staff shall administer restraint only in an emergency.",
        "Staff shall use restraint only in an emergency.",
    ),
    (
        "A student may use the room to calm down.",
        "A student may use the room to calm.",
    ),
    (
        "In no case shall a restraint be administered by one person.",
        "A restraint shall not be applied by one person.",
    ),
    (
        "A copy of the report shall be made available to the parent upon request.",
        "Upon the parent's request, a copy of the report shall be made available to the parent.",
    ),
    (
        "A copy of the report shall be given to the parent upon request.",
        "Upon the request of the parent, a copy of the report shall be given to the parent.",
    ),
    (
        "The record shall be open to the parent on request.",
        "On the parent's request, the record shall be open to the parent.",
    ),
    (
        "“Seclusion” does not include suspension or detention.",
        "Suspension and detention are not seclusion.",
    ),
    (
        "“Seclusion” does not include suspension, detention, or a time-out.",
        "Suspension, detention, and a time-out are not seclusion.",
    ),
    (
        "It is the policy of the board that restraint be used only as a last resort.",
        "Restraint shall be used only as a last resort.",
    ),
    (
        "It is the policy of this district that restraint shall be used only in an emergency.",
        "Restraint shall be used only in an emergency.",
    ),
    (
        "The policy shall describe how seclusion is used.",
        "The policy shall describe in what manner seclusion is used.",
    ),
    (
        "“Parent” includes a guardian and a person who acts in the place of a parent.",
        "“Parent” includes a guardian and anyone acting in a parent's place.",
    ),
    (
        "A staff member shall directly observe the student throughout the entire period of isolation.",
        "For the whole time that a student is isolated, the student shall be directly observed by a "
        "staff member.",
    ),
    (
        "Isolation is permitted only when it is necessary to control behavior that poses a likelihood of "
        "serious harm.",
        "Only when necessary to control behavior posing a likelihood of serious harm may a student be "
        "isolated.",
    ),
    (
        "Nothing in this rule limits any right or remedy that a student has under federal law.",
        "This rule does not limit the rights and remedies of a student under federal law.",
    ),
]


@pytest.mark.parametrize(("before", "after"), LOST)
def test_what_is_lost_weakens(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), SAME)
def test_what_only_reads_otherwise_is_neutral(before: str, after: str) -> None:
    assert_same(before, after)
