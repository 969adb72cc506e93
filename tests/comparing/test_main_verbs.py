"""Main verbs and what they govern: a weaker verb is a loss, an equal one is none, and a question told is an item."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same, directions

import policygen

# A question that a report or a person answers is an item, whatever clause it begins.
QUESTIONS = (
    ("We note who held the child and why.", "We note why the child was held."),
    (
        "The report says who held the child and for how long.",
        "The report says for how long staff held the child.",
    ),
    (
        "The aide writes down when the hold began and who was there.",
        "The aide writes down when the hold began.",
    ),
    ("The log shows who was held, when and where.", "The log shows when and where."),
    ("Staff record who was held and by whom.", "Staff record who was held."),
    ("Staff record what happened and who saw it.", "Staff record what happened."),
    (
        "Staff tell the parent where and when the hold took place.",
        "Staff tell the parent where the hold took place.",
    ),
    (
        "The principal explains why and how the child was held.",
        "The principal explains why the child was held.",
    ),
)
# A verb that leaves the act open, does part of it, or does alone what was done together.
LOOSER = (
    (
        "The school shall ensure that the room is warm.",
        "The school shall ask that the room be warm.",
    ),
    (
        "The school shall ensure that the door stays open.",
        "The school shall request that the door stay open.",
    ),
    (
        "The district shall see to it that the room has a window.",
        "The district shall recommend that the room have a window.",
    ),
    (
        "The principal shall ensure that the parent is called.",
        "The principal shall suggest that the parent be called.",
    ),
    (
        "The board shall see that each report is read.",
        "The board shall hope that each report is read.",
    ),
    (
        "The school shall avoid the use of restraint.",
        "The school shall reduce the use of restraint.",
    ),
    ("The school shall avoid seclusion.", "The school shall minimize seclusion."),
    ("Staff shall refrain from the use of force.", "Staff shall limit the use of force."),
    ("The school shall not use restraint.", "The school shall limit the use of restraint."),
    ("The school shall pay for the training.", "The school shall help pay for the training."),
    ("The school shall pay for the training.", "The school shall help to pay for the training."),
    ("The nurse shall write the report.", "The nurse shall help write the report."),
    (
        "Staff try to calm the child before any hold.",
        "Staff plan to calm the child before any hold.",
    ),
    ("The school will let the child eat lunch.", "The school will try to let the child eat lunch."),
    ("The team shall decide with the parent.", "The team shall decide and tell the parent."),
    (
        "The team shall write the plan with the parent.",
        "The team shall write the plan and send it to the parent.",
    ),
    (
        "The team shall review the plan with the parent.",
        "The team shall review the plan and show the parent.",
    ),
)
# Acts of which the one takes the other in; what is locked is confined, and a ban's "not" belongs to its wording.
ACTS = (
    ("The school shall stop the hold.", "The school shall pause the hold."),
    (
        "Staff must stop at once if the child cries out.",
        "Staff must pause at once if the child cries out.",
    ),
    ("The district shall publish the figures.", "The district shall collect the figures."),
    ("The principal shall answer each complaint.", "The principal shall read each complaint."),
    (
        "The district shall investigate each complaint.",
        "The district shall acknowledge each complaint.",
    ),
    (
        "The board shall respond to each complaint within ten days.",
        "The board shall acknowledge each complaint within ten days.",
    ),
    ("Staff must stay with the child.", "Staff must visit the child."),
    ("Staff must stay in the room.", "Staff must look into the room."),
    ("The teacher stays beside the child.", "The teacher checks on the child."),
    (
        "The principal shall arrange a meeting with the parent.",
        "The principal shall suggest a meeting with the parent.",
    ),
    (
        "The team shall discuss each incident with the family.",
        "The team shall mention each incident to the family.",
    ),
    (
        "The nurse explains the injury to the parent.",
        "The nurse mentions the injury to the parent.",
    ),
    ("The school shall prevent injuries.", "The school shall reduce injuries."),
    (
        "Seclusion means keeping a student alone in a room.",
        "Seclusion means locking a student alone in a room.",
    ),
    (
        "Isolation is the confinement of a student in a space.",
        "Isolation is the locking of a student in a space.",
    ),
    ("Staff may not confine a student in a closet.", "Staff may not lock a student in a closet."),
    ("Staff may not lock the door.", "Staff may not lock the door from the outside."),
    ("Staff shall not lock the room.", "Staff shall not lock the room during class."),
    ("The door may not be locked.", "The door may not be locked with a key."),
    ("Staff may not confine a student.", "Staff may not lock up a student."),
    ("Staff may not lock a student in the room.", "Staff may place a student in the room."),
)
EQUAL = (
    ("The school shall stop the hold.", "The school shall end the hold."),
    (
        "The principal shall arrange a meeting with the parent.",
        "The principal shall set up a meeting with the parent.",
    ),
    ("The board shall answer each complaint.", "The board shall respond to each complaint."),
    (
        "The principal shall arrange a meeting with the parent.",
        "The principal shall schedule a meeting with the parent.",
    ),
    ("The teacher stays beside the child.", "The teacher stays next to the child."),
    ("The district shall publish the figures.", "The district shall make the figures public."),
    ("The team shall have a discussion with the family.", "The team shall talk with the family."),
    ("The school shall destroy the copies.", "The school shall shred the copies."),
    (
        "The school shall not punish a child for asking.",
        "The school shall not penalize a child for asking.",
    ),
    ("The door shall not be locked.", "The door shall be unlocked."),
    (
        "Staff may not confine a student in the room.",
        "A student may not be confined in the room by staff.",
    ),
)
# More that a parent may do is a greater right; leave to grab or twist is no narrower than leave to touch or take.
MAY = (
    (
        "The parent may stop the meeting at any time.",
        "The parent may pause the meeting at any time.",
    ),
)
DOUBTED = (
    ("Staff may touch a child's arm.", "Staff may grab a child's arm."),
    ("Staff may take a child's hand.", "Staff may twist a child's hand."),
    ("A parent shall be given the report.", "A parent shall be shown the report."),
    ("Staff ask the child what would help.", "Staff tell the child what would help."),
)
# A phrase that stands first ends before the subject, comma or not.
FRONTED = (
    (
        "After the hold the aide writes the report, and the principal signs it.",
        "After the hold the aide writes the report.",
    ),
)
# What several people do in the simple present binds like what one does.
PLAIN = (
    ("Staff check both doors each morning.", "Staff check one door each morning."),
    ("Aides sit beside the child.", "Aides may sit beside the child."),
)
LISTED = (
    (
        "Restraint means holding, pinning or gripping a student.",
        "Restraint means pinning or gripping a student.",
    ),
)


@pytest.mark.parametrize(
    ("before", "after"), (*QUESTIONS, *LOOSER, *ACTS, *MAY, *FRONTED, *PLAIN, *LISTED)
)
def test_a_loss_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), DOUBTED)
def test_a_graver_verb_is_neither_harmless_nor_stronger(before: str, after: str) -> None:
    assert not directions(before, after) & {"neutral", "strengthens"}
    assert not directions(after, before) & {"neutral", "weakens"}


@pytest.mark.parametrize(("before", "after"), EQUAL)
def test_another_verb_for_the_same_act_is_no_difference(before: str, after: str) -> None:
    assert_same(before, after)


def test_help_that_somebody_is_given_is_no_part_of_an_act() -> None:
    assert_same("Staff shall help the student up.", "Staff shall help the student to get up.")


@pytest.mark.parametrize(
    "text",
    [
        "Staff watch the student.",
        "Trained staff review the tape.",
        "After the hold, staff in each school call the parent.",
        "Office staff answer questions.",
    ],
)
def test_what_many_do_is_a_duty(text: str) -> None:
    assert [str(p.kind) for p in policygen.read_text(text, title="text").passages] == ["duty"]


@pytest.mark.parametrize(
    "text", ["Staff contact information", "Staff report form", "Staff hold the child."]
)
def test_a_title_and_a_limited_act_are_no_duty(text: str) -> None:
    kinds = [str(p.kind) for p in policygen.read_text(text, title="text").passages]
    assert "duty" not in kinds
