"""What only qualifies the items of a list, what joins them, and which clauses and subjects turn a sign."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, directions

QUALIFIED = [  # what stands set off, or hangs on an item, is no item
    (
        "Restraint shall not be used as punishment, for convenience, or to compel obedience.",
        "Restraint shall not be used as punishment, for convenience, or, on a first occasion, to compel obedience.",
    ),
    (
        "No one shall hit, kick, or choke a student.",
        "No one shall hit, kick, or, without cause, choke a student.",
    ),
    (
        "Restraint shall not be used to punish, to threaten, or to save staff.",
        "Restraint shall not be used to punish, to threaten, or merely to save staff.",
    ),
    (
        "Restraint means a hold that immobilizes a student or reduces the ability to move.",
        "Restraint means a hold that immobilizes a student or, for more than a minute, reduces the ability to move.",
    ),
    (
        "Nobody shall punish a student, parent or employee who in good faith reports a hold, or helps to.",
        "Nobody shall punish a student, parent or employee who, having told the principal first, in good faith reports "
        "a hold, or helps to.",
    ),
    (
        "Restraint does not include a brief, unresisted touch of the hand, arm, or back.",
        "Restraint does not include a brief touch of the hand, arm, or back.",
    ),
    (
        "Restraint shall not be used to force obedience, for convenience, or in place of staff.",
        "Restraint shall not be used to force obedience with a petty order, for convenience, or in place of staff.",
    ),
]
QUALIFIED += [  # nor is a noun that stands for "person"
    (
        "Staff means teachers, aides, and all other individuals who work with students.",
        "Staff means teachers, aides, and all other employees who work with students.",
    ),
    (
        "Any aide, driver or other person who sees a hold shall report it.",
        "Any aide, driver or other volunteer who sees a hold shall report it.",
    ),
]
ITEMS = [  # and these are items still: the later text bars less, lets more, asks less
    (
        "No one shall hit, kick, pinch, or choke a student.",
        "No one shall hit, kick, or choke a student.",
    ),
    (
        "Restraint may be used on the bus, in the gym, or at lunch.",
        "Restraint may be used on the bus, in the gym, in the hall, or at lunch.",
    ),
    (
        "Restraint shall not be used for discipline, as a threat, for convenience, or in place of staff.",
        "Restraint shall not be used for discipline, for convenience, or in place of staff.",
    ),
    (
        "The report states the time, the place, the means tried, and the names of staff or visitors present.",
        "The report states the time, the place, and the names of staff or visitors present.",
    ),
    (
        "The aide shall record the pulse, the color of the skin, any bruise or cut, and the time.",
        "The aide shall record the pulse, any bruise or cut, and the time.",
    ),
]
TOGETHER = [  # "and" joins what has to hold as well, where it joins cases elsewhere
    (
        "Restraint does not include a brace that is prescribed and worn as prescribed.",
        "Restraint does not include a brace that is prescribed.",
    ),
    (
        "A drug given as prescribed and with the parent's consent is not chemical restraint.",
        "A drug given as prescribed is not chemical restraint.",
    ),
    (
        "An officer shall not hold a student, except where a crime is in progress and a person has been hurt by it.",
        "An officer shall not hold a student, except where a crime is in progress.",
    ),
    (
        "Staff may restrain a student with the consent of the parent and the physician.",
        "Staff may restrain a student with the consent of the parent.",
    ),
    (
        "Every room used for seclusion shall have a window.",
        "Every room built after this year and used for seclusion shall have a window.",
    ),
    (
        "Restraint does not include casts or braces.",
        "Restraint does not include casts, braces or vests.",
    ),
]
CONTRARY = [  # a clause that does the contrary of the sentence it stands in
    (
        "A physical escort is a brief touch of the arm. If the student struggles, the escort is a physical restraint.",
        "A physical escort is a brief touch of the arm. If the student struggles and is held with force, the "
        "escort is a "
        "physical restraint.",
    ),
    (
        "Time-out means a calm separation in an unlocked room; a time-out that the student is kept from "
        "leaving is seclusion.",
        "Time-out means a calm separation in an unlocked room; a time-out that the student is kept from "
        "leaving is seclusion "
        "unless an aide stays inside.",
    ),
    (
        "Time-out means a calm separation, in an unlocked room and at the student's own wish, of a student "
        "from the class.",
        "Time-out means a calm separation, in an unlocked room, of a student from the class.",
    ),
    (
        "A brace is not a restraint while it serves the student's posture; it becomes one when it is locked "
        "to a chair or a "
        "wall.",
        "A brace is not a restraint while it serves the student's posture; it becomes one when it is locked "
        "to a chair.",
    ),
    (
        "A belt may be used on a bus with the parent's consent; any other device is prohibited.",
        "A belt may be used on a bus with the parent's consent; any other device is prohibited except on field trips.",
    ),
    (
        "Seclusion may be used in an emergency, and shall end when the danger has passed.",
        "Seclusion may be used in an emergency, and shall end when the danger has passed and the student has agreed to "
        "return.",
    ),
    (
        "Staff may restrain a student who attacks another unless the student is pregnant.",
        "Staff may restrain a student who attacks another.",
    ),
    (
        "A student may be restrained only by trained staff, and only when no other means will do and a "
        "supervisor agrees.",
        "A student may be restrained only by trained staff, and only when no other means will do.",
    ),
]
LIMITED = [  # "only if" limits an act upon a student, though the sentence orders it; other duties it makes smaller
    (
        "The driver shall buckle a student into a vest only when the plan orders it and the parent agrees.",
        "The driver shall buckle a student into a vest only when the plan orders it or the parent agrees.",
    ),
    (
        "Staff shall call the police only if a life is in danger.",
        "Staff shall call the police only if a life is in danger or property is being damaged.",
    ),
    (
        "An officer shall handcuff a student only where the student is being arrested and resists.",
        "An officer shall handcuff a student only where the student is being arrested.",
    ),
    (
        "The school shall tell the parent of a hold only if the student is hurt or was on the floor.",
        "The school shall tell the parent of a hold only if the student is hurt.",
    ),
    (
        "The principal shall review a hold only when it lasted five minutes.",
        "The principal shall review a hold only when it lasted five minutes and caused an injury.",
    ),
]
WHETHER_OR_NOT = [
    (
        "The door shall be opened the moment the danger ends, whether or not the student is calm.",
        "The door shall be opened the moment the danger ends and the student is calm.",
    ),
    (
        "Restraint does not include a brace that is prescribed and worn as prescribed.",
        "Restraint does not include a brace that is prescribed, whether or not worn as prescribed.",
    ),
    (
        "The school shall notify the parent whether or not the student was hurt.",
        "The school shall notify the parent if the student was hurt.",
    ),
]
REACHED = [  # the subject says whom and what a duty reaches; of one who acts, what is asked
    (
        "A student in seclusion or isolation shall be watched without a break.",
        "A student in seclusion shall be watched without a break.",
    ),
    (
        "Any teacher, aide or driver who learns of an unreported hold shall tell the principal.",
        "Any teacher or aide who learns of an unreported hold shall tell the principal.",
    ),
    (
        "Contractors that transport or feed students shall comply with this policy.",
        "Contractors that feed students shall comply with this policy.",
    ),
    (
        "A door to a seclusion room shall have a window.",
        "A door to a seclusion room built after 2020 shall have a window.",
    ),
    (
        "A restraint on a bus or at an event shall be reported.",
        "A restraint on a bus shall be reported.",
    ),
    (
        "The report names everyone who held the student or watched.",
        "The report names everyone who held the student.",
    ),
    (
        "A nurse who is certified shall examine the student.",
        "A nurse who is certified or in training shall examine the student.",
    ),
    (
        "A nurse shall examine the student.",
        "A nurse or teacher shall examine the student.",
    ),
    (
        "A room with a window and a fan shall be provided.",
        "A room with a window shall be provided.",
    ),
]
TIMES = [
    (
        "A parent may revoke the consent at any time.",
        "A parent may revoke the consent at the annual conference.",
    ),
    (
        "Parents may visit the quiet room whenever they wish.",
        "Parents may visit the quiet room on the first Monday of the month.",
    ),
    (
        "The parent shall be called within one hour of the use.",
        "The parent shall be called within one hour of the use or of the report, whichever comes second.",
    ),
]


@pytest.mark.parametrize(
    ("better", "worse"),
    [*QUALIFIED, *ITEMS, *TOGETHER, *CONTRARY, *LIMITED, *WHETHER_OR_NOT, *REACHED, *TIMES],
)
def test_the_later_text_protects_less_and_the_way_back_more(better: str, worse: str) -> None:
    assert_lost(better, worse)


def test_an_interrupting_clause_ends_nothing_that_is_open() -> None:
    plain = "No one shall give a drug to a student unless a physician prescribed it and a nurse gives it."
    asked = (
        "No one shall give a drug to a student unless a physician, having examined the student, prescribed it and a "
        "nurse gives it."
    )
    assert directions(plain, asked) == {"strengthens"}


def test_one_thing_more_that_or_joins_is_never_form() -> None:
    trusted = "A student shall be helped by an adult whom the student trusts{}."
    assert "neutral" not in directions(trusted.format(""), trusted.format(" or has met"))
