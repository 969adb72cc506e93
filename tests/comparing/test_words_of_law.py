"""Forms of words that law knows: who has to prove it, what silence counts for, how long it is kept, what binds."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, directions

LOST = (
    (
        "In any hearing the district must prove that the restraint was necessary.",
        "In any hearing the parent must prove that the restraint was not necessary.",
    ),
    (
        "The burden of proof rests on the district.",
        "The burden of proof rests on the parent.",
    ),
    (
        "The school bears the burden of showing that the hold was justified.",
        "The complainant bears the burden of showing that the hold was unjustified.",
    ),
    (
        "At the hearing it is for the school to show that a lesser measure had been tried.",
        "At the hearing it is for the family to show that no lesser measure had been tried.",
    ),
    (
        "The student's account is presumed true unless the employee proves otherwise.",
        "The student's account is presumed true unless the student proves otherwise.",
    ),
    (
        "The burden of persuasion shall lie with the agency throughout the hearing.",
        "The burden of persuasion shall lie with the petitioner throughout the hearing.",
    ),
    (
        "The superintendent has the burden of establishing that an emergency existed.",
        "The guardian has the burden of establishing that no emergency existed.",
    ),
    (
        "It shall be up to the district to justify each minute of a seclusion.",
        "It shall be up to the parents to show that a minute of a seclusion was too long.",
    ),
    (
        "A parent's silence shall be treated as a refusal of the plan.",
        "A parent's silence shall be treated as acceptance of the plan.",
    ),
    (
        "If the parent does not respond within ten days, consent is presumed to be withheld.",
        "If the parent does not respond within ten days, consent is presumed to be given.",
    ),
    (
        "The failure of the parent to return the form counts as a refusal.",
        "The failure of the parent to return the form counts as consent.",
    ),
    (
        "Absence of an answer from the parent means denial.",
        "Absence of an answer from the parent means approval.",
    ),
    (
        "The guardian's failure to object shall be considered refusal.",
        "The guardian's failure to object shall be considered consent.",
    ),
    (
        "All records of restraint shall be kept until the student is twenty-five years old.",
        "All records of restraint shall be kept until the end of the next semester.",
    ),
    (
        "Video recordings are retained until the student reaches the age of twenty-one.",
        "Video recordings are retained for one school year.",
    ),
    (
        "The school preserves each incident report until the student turns 21.",
        "The school preserves each incident report until the close of the school year.",
    ),
    (
        "No log shall be destroyed until the student's twenty-first birthday.",
        "No log shall be destroyed until the end of the school year in which it was made.",
    ),
    (
        "We keep the forms until five years after your child graduates.",
        "We keep the forms until the end of the following school year.",
    ),
    (
        "The district shall maintain the data permanently.",
        "The district shall maintain the data for ninety days.",
    ),
    (
        "Every report shall be stored until the pupil attains majority.",
        "Every report shall be stored until the start of the next school year.",
    ),
    (
        "This policy binds every contractor that serves students.",
        "This policy is offered as guidance to every contractor that serves students.",
    ),
    (
        "These procedures are binding on all substitute teachers.",
        "These procedures are advisory for all substitute teachers.",
    ),
    (
        "The rules of this chapter are mandatory for bus drivers.",
        "The rules of this chapter serve as guidance for bus drivers.",
    ),
    (
        "These standards govern each seclusion.",
        "These standards guide each seclusion.",
    ),
    (
        "The limits in this section apply to private providers.",
        "The limits in this section are recommendations for private providers.",
    ),
    (
        "This regulation shall bind charter schools.",
        "This regulation shall serve as guidance for charter schools.",
    ),
)
UNTOLD = (
    (
        "The district bears the burden of proof at the hearing.",
        "At the hearing the district bears the burden of proof.",
    ),
    (
        "The superintendent shall prove the report accurate.",
        "The principal shall prove the report accurate.",
    ),
    (
        "The board's failure to answer an appeal shall be deemed a denial.",
        "The board's failure to answer an appeal shall be deemed approval.",
    ),
    (
        "A parent's signature shall be considered consent.",
        "A parent's signature shall be considered agreement.",
    ),
    (
        "A student shall be kept in the room until the end of the school year.",
        "A student shall be kept in the room until the student turns 21.",
    ),
    (
        "The report shall be kept until the student reaches the age of six.",
        "The report shall be kept until the end of the school year.",
    ),
    (
        "Records shall be kept for ten years.",
        "Records shall be kept until the student's eighteenth birthday.",
    ),
    (
        "Records shall be kept until the student reaches the age of twenty-one.",
        "Records shall be retained until the student attains the age of twenty-one.",
    ),
    (
        "These rules bind the contractor.",
        "These rules are binding on the contractor.",
    ),
    (
        "These rules apply to buses and the staff handbook gives guidance.",
        "These rules apply to buses and the staff handbook gives advice.",
    ),
    (
        "The counselor guides each student.",
        "The counselor governs each student.",
    ),
)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_loss_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), UNTOLD)
def test_what_only_looks_alike_gets_no_direction(before: str, after: str) -> None:
    told = directions(before, after) | directions(after, before)
    assert not told & {"weakens", "strengthens"}
