"""Sentences rewritten from end to end: what is the same stays neutral, what changed has its direction."""

from __future__ import annotations

import pytest

import policygen

SAME = [
    # what only leads into a sentence
    (
        "All bus aides are trained in safe holds before they begin work.",
        "It is the responsibility of the district to see to it that every bus aide is trained in safe holds "
        "before starting work.",
    ),
    (
        "The school nurse must explain to the family how a bruise came about.",
        "It is up to the school nurse to explain to the family how a bruise came about.",
    ),
    # how long it lasts, and from which moment
    (
        "Two adults shall stay with the child for as long as the hold goes on.",
        "Throughout the hold, two adults shall stay with the child.",
    ),
    (
        "Staff shall release the student as soon as the danger has passed.",
        "The moment the danger is over, the student is to be let go.",
    ),
    # "A only after C" and "before A, C"
    (
        "Substitute teachers may be placed in the program only after they have completed the course.",
        "Before substitute teachers are placed in the program, they must have completed the course.",
    ),
    # denied twice
    (
        "During lunch every child in a wheelchair must have an aide at his or her side.",
        "No child in a wheelchair may be without an aide at his or her side during lunch.",
    ),
    # "whoever", and a duty in the present tense after a relative clause
    (
        "Any employee who sees a colleague use force against a child reports it to the superintendent.",
        "Whoever works for us and sees a colleague use force against a child must report it to the superintendent.",
    ),
    # training that is received
    (
        "An adult who has completed first-aid training shall watch the student.",
        "The student must be watched by an adult trained in first aid.",
    ),
    # definitions that come back to what they name
    (
        "Physical restraint is bodily force used by one or more adults to limit a student's freedom of movement.",
        "When one or more adults use bodily force so that a student's freedom of movement is limited, "
        "that is physical restraint.",
    ),
]

CHANGED = [
    (
        "Staff shall release the student as soon as the danger has passed.",
        "As soon as the danger is over and the student has apologized, the student is to be let go.",
    ),
    (
        "Employees shall not tie a student to a chair, a desk or any other furniture.",
        "No student shall be tied by an employee to a chair, a desk or other movable furniture.",
    ),
    (
        "You must be able to see and hear the learner at every moment while a learner is in the room.",
        "At every moment while a learner is in the room, you must be able either to see or to hear the learner.",
    ),
    (
        "Staff shall not use isolation to punish a child, to frighten a child or for the convenience of adults.",
        "Isolation is never used by staff for punishing or frightening a child.",
    ),
]


def directions(before: str, after: str) -> set[str]:
    """The directions of all findings on two texts."""
    texts = (policygen.read_text(text, title="text") for text in (before, after))
    return {str(finding.direction) for finding in policygen.compare(*texts).findings}


@pytest.mark.parametrize(("before", "after"), SAME)
def test_a_rewrite_that_says_the_same_is_neutral(before: str, after: str) -> None:
    assert directions(before, after) == {"neutral"}
    assert directions(after, before) == {"neutral"}


@pytest.mark.parametrize(("before", "after"), CHANGED)
def test_a_change_hidden_in_a_rewrite_has_its_direction(before: str, after: str) -> None:
    assert "weakens" in directions(before, after)
    assert "strengthens" not in directions(before, after)
    assert "strengthens" in directions(after, before)
    assert "weakens" not in directions(after, before)


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        ("prohibition", "There is no space into which a child may be locked."),
        ("prohibition", "The use of weighted blankets to keep a child down is ruled out."),
        ("permission", "Nothing prevents an aide from holding a child who runs into the road."),
        (
            "permission",
            "Leading a pupil out of the hall by the hand is all right if the pupil agrees.",
        ),
        ("duty", "A second adult is present whenever a child is held."),
        ("duty", "A copy of the incident form is put in the mail to the family by the office."),
        (
            "protected-definition",
            "What we call seclusion is the confinement of a child alone in a room.",
        ),
        (
            "trigger",
            "We speak of an emergency if serious injury can be averted only by acting at once.",
        ),
        ("prohibition", "The school makes sure that no child is held face down."),
    ],
)
def test_what_a_sentence_does_in_plain_words(kind: str, sentence: str) -> None:
    assert {p.kind.value for p in policygen.read_text(sentence, title="text").passages} == {kind}
