"""Whole policies drafted anew and read finding by finding: what was told wrongly, by cause."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same

import policygen

LOST = (
    # a word set off by commas is no item of the list behind it
    (
        "“Seclusion” means the confinement of a student in a room or other space from which the student is "
        "prevented from leaving.",
        "“Seclusion” means the confinement of a student, alone, in a room or other space from which the student is "
        "prevented from leaving.",
    ),
    # the verb of a relative clause isn't the main one where a modal follows
    (
        "The door of a room in which a student is secluded may be neither locked nor held shut.",
        "The door of a room in which a student is secluded may not be locked.",
    ),
    # the end and the beginning, as nouns and as verbs
    (
        "The principal shall call the parent within one hour after a restraint or seclusion begins.",
        "The principal shall call the parent within one hour after a restraint or seclusion ends.",
    ),
    (
        "The principal shall telephone the parent within one hour after a restraint begins.",
        "Within one hour of the end of a restraint, the parent shall be called by the principal.",
    ),
    # "any" ends where a time of the same day follows
    (
        "The nurse shall tell the parent about any bruise the same day.",
        "The nurse shall tell the parent about any bruise within two days.",
    ),
    # a modal of the clause before governs no verb of the main one
    (
        "If the parent cannot be reached, the school calls the person on the card.",
        "If the parent cannot be reached, the school may call the person on the card.",
    ),
    # the last year is one year, up to now
    (
        "Only an adult who has passed our course within the last year may hold a child.",
        "Only an adult who has passed our course within the last two years may hold a child.",
    ),
    (
        "Staff must have been trained within the past 12 months.",
        "Staff must have been trained within the past 36 months.",
    ),
    # how often stands behind a relative clause, in words as in numbers
    (
        "School personnel shall keep a student who is in seclusion in sight at all times.",
        "School personnel shall check on a student who is in seclusion every five minutes.",
    ),
    # whatever its name, what shall be used only in a danger is left, and not ordered
    (
        "An ESI shall be used only when a student presents a danger of serious physical harm.",
        "An ESI shall be used only when a student presents a danger of physical harm.",
    ),
    (
        "An ESI shall be used only when a student presents a danger of physical harm.",
        "An ESI shall be used only when a student presents a danger of physical harm or destroys property.",
    ),
    # "whether or not alone" stands where "alone" does, whatever stands before it
    (
        "“Seclusion” means confining a student in a room, whether or not the student is alone.",
        "Seclusion is confining a student alone in a room.",
    ),
    # one case more of a list in the clause that stands first
    (
        "If the student loses consciousness, vomits, has a seizure, or turns blue, staff shall stop the restraint.",
        "If the student loses consciousness, vomits, or turns blue, staff shall stop the restraint.",
    ),
    # "each ... and each ..." names two things
    (
        "“Incident” means each use of restraint or seclusion and each injury connected with it.",
        "“Incident” means each use of restraint or seclusion.",
    ),
    # how long papers are kept, and no hold
    (
        "The Provider shall preserve any video recording of an incident for at least one year.",
        "The Provider shall preserve any video recording of an incident for at least ninety days.",
    ),
    (
        "The school shall retain any video of a hold for at least two years.",
        "The school shall retain any video of a hold for at least one year.",
    ),
    # the more students in a ratio, the fewer adults
    (
        "The Provider shall maintain a ratio of one adult to four students.",
        "The Provider shall maintain a ratio of one adult to six students.",
    ),
    # inspections by those who oversee a school
    (
        "The Department may inspect seclusion rooms at any time.",
        "The Department may inspect seclusion rooms at any time with the consent of the director.",
    ),
    # at the first sign of more
    (
        "Staff must call 911 at the first sign of injury or illness.",
        "Staff must call 911 at the first sign of injury.",
    ),
    # a condition in commas behind a time belongs to the whole
    (
        "The parent must be telephoned before the student goes home from school.",
        "The parent must be telephoned before the student goes home from school, if a number is on file.",
    ),
    # a right for which one must be asked
    (
        "The parent is entitled to participate in the debriefing.",
        "The parent may be invited to participate in the debriefing.",
    ),
    ("The parent may attend the meeting.", "The parent may be permitted to attend the meeting."),
    ("A student may call home.", "A student may be allowed to call home."),
)
SAME = (
    (
        "The superintendent shall have the complaint investigated by another person.",
        "The superintendent shall have the complaint looked into by another person.",
    ),
    ("We call 911 at once.", "We dial 911 at once."),
    (
        "The principal shall discuss the incident with the parent.",
        "The principal shall talk the incident over with the parent.",
    ),
    (
        "The nurse shall write down the time at once.",
        "The nurse shall write the time down at once.",
    ),
    (
        "The superintendent shall report to the Board at its public meeting the number of incidents at each school.",
        "The superintendent shall report to the Board in public session how many incidents took place at each school.",
    ),
    (
        "The Board holds that every student is entitled to be educated without the unreasonable use of physical force.",
        "The Board believes that each student is entitled to be educated without the unreasonable use of physical "
        "force.",
    ),
    (
        "The team shall meet within two days of the conclusion of the incident.",
        "The team shall meet within two days after the incident ends.",
    ),
    (
        "A report shall be sent to the parent. The report shall describe the behavior and list every injury.",
        "A report shall be sent to the parent. It shall describe the behavior and list every injury.",
    ),
)


def test_the_parties_of_a_contract_are_no_duty_that_falls_away() -> None:
    model = "Ortega County Board of Education and Brightwater Academy\n\n"
    rules = (
        'The Provider shall not use seclusion.\n\n"Seclusion" means placing a student in a {}room.'
    )
    texts = (f"# Seclusion\n\n{model}{rules.format(lock)}" for lock in ("", "locked "))
    (one,) = policygen.compare(
        *(policygen.read_text(text, title="text") for text in texts)
    ).findings
    assert [duty.text for duty in one.falls_away] == ["The Provider shall not use seclusion."]


def test_one_loosened_act_is_told_once() -> None:
    texts = (
        "The student must be offered the chance to take part.",
        "The student may ask to take part.",
    )
    documents = (policygen.read_text(text, title="text") for text in texts)
    assert [str(one.direction) for one in policygen.compare(*documents).findings] == ["weakens"]


def test_a_sentence_joined_to_its_neighbor_is_not_put_beside_another_that_shares_a_word() -> None:
    model = (
        "A calm room is a room your child may go to for a break and may leave at any time. Staff may hold your child "
        "only when your child is about to hurt someone. Staff must first try to help your child calm down."
    )
    district = (
        "Your child may take a break in a calm room. Your child may leave the calm room at any time. A hold may be "
        "used only if your child is about to hurt someone, and only after staff have tried to help your child calm "
        "down."
    )
    texts = (policygen.read_text(text, title="text") for text in (model, district))
    shown = [f"{one.before} {one.after}" for one in policygen.compare(*texts).findings]
    assert not any("calm down" in both and "calm room" in both for both in shown)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_what_a_redraft_takes_is_told(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), SAME)
def test_what_a_redraft_only_rewords_is_neutral(before: str, after: str) -> None:
    assert_same(before, after)


MET = """A physical hold may be used only when {} of the following are met:

- the student poses an immediate threat of serious injury;
- the staff member holds a current certification;
- the hold is the least restrictive response available.
"""
ONLY_IF = """Staff may use a physical hold only if

1. the student poses an immediate threat of serious injury,
2. the staff member holds a current certification, and
3. the hold is the least restrictive response available.
"""


def test_all_of_the_following_are_met_is_only_if() -> None:
    assert_same(MET.format("all"), ONLY_IF)


def test_any_of_the_following_is_less_than_all_of_them() -> None:
    assert_lost(MET.format("all"), MET.format("any"))
    assert_lost(ONLY_IF, MET.format("any"))
