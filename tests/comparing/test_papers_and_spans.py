"""What parents hand in, what is said to be enough, semesters, and clauses that go with their item."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same

import policygen

LOST = (
    # how a complaint is handed in is the parent's affair
    (
        "You may complain to the principal in person, by phone or in writing.",
        "Complaints go to the principal in writing.",
    ),
    ("Complaints go to the principal.", "Complaints go to the principal in writing."),
    ("Complaints are filed within one year.", "Complaints are filed within ninety days."),
    (
        "A complaint must be made within one year.",
        "A complaint must be made within ninety days.",
    ),
    (
        "Appeals go to the board within thirty days of the decision.",
        "Appeals go to the board within ten days of the decision.",
    ),
    ("Complaints are answered within ten days.", "Complaints are answered within twenty days."),
    # what is not enough is barred, what is enough is let
    (
        "The principal shall speak with a parent by telephone. A voicemail is not enough.",
        "The principal shall speak with a parent by telephone.",
    ),
    (
        "Staff may restrain a student in an emergency. A threat in words alone isn't enough.",
        "Staff may restrain a student in an emergency. A threat in words is sufficient.",
    ),
    (
        "The observer sees the student. Watching by camera does not suffice.",
        "The observer sees the student. Watching by camera suffices.",
    ),
    (
        "Property damage alone does not justify restraint.",
        "Property damage alone justifies restraint.",
    ),
    # a semester is half a year
    (
        "After two restraints of the same student in one school year, the principal shall convene the parents.",
        "After two restraints of the same student in one semester, the principal shall convene the parents.",
    ),
    (
        "The report is kept for one school year.",
        "The report is kept for one semester.",
    ),
    (
        "The plan is reviewed within one semester.",
        "The plan is reviewed within one year.",
    ),
    # the relative clause goes with its item
    (
        "This policy applies to each public school, charter school, and private program at which a district places "
        "a student at public expense.",
        "This policy applies to each public school of a district.",
    ),
    (
        "This policy applies to all employees and to volunteers who work with students.",
        "This policy applies to all employees.",
    ),
)
SAME = (
    (
        "Seclusion is leaving a child alone in a room. Harbor Light does not use seclusion.",
        "Seclusion: leaving a child alone in a room. Seclusion is not used at Harbor Light.",
    ),
    ("Review the plan once a semester.", "Review the plan twice a year."),
)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_lost(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), SAME)
def test_same(before: str, after: str) -> None:
    assert_same(before, after)


def test_what_parents_find_sufficient_binds_nobody() -> None:
    text = "A parent's verbal request is not enough."
    assert str(policygen.read_text(text, title="a").passages[0].kind) != "prohibition"


def test_a_span_for_incidents_is_no_length_of_one() -> None:
    texts = (
        f"After two restraints within {days} days, the team shall meet."
        for days in ("thirty", "ninety")
    )
    model, district = (policygen.read_text(text, title="a") for text in texts)
    assert "They happen within 60 days" in policygen.compare(model, district).findings[0].witness


SAID_OTHERWISE = (
    ("Dear families, we know that you worry.", "We know that you worry."),
    (
        "The principal calls you before the end of the school day.",
        "Before school is out that day, the principal gives you a call.",
    ),
    (
        "The principal calls the parents before the end of the school day.",
        "The principal gives the parents a phone call before school ends.",
    ),
    (
        "Records shall be kept until the student turns twenty-one.",
        "The school shall keep records until the student's twenty-first birthday.",
    ),
    (
        "Records shall be kept until the student's 18th birthday.",
        "Records shall be kept until the student is eighteen years old.",
    ),
    (
        "This procedure also binds coaches, catechists, and volunteers.",
        "Coaches, catechists, and volunteers are bound by this procedure as well.",
    ),
)
SAID_LESS = (
    (
        "The principal calls you before the end of the school day.",
        "The principal calls you after school lets out.",
    ),
    (
        "The principal phones the parents within one hour.",
        "The principal gives the parents a call within two hours.",
    ),
    (
        "Records shall be kept until the student turns 21.",
        "Records shall be kept until the student's 18th birthday.",
    ),
    (
        "This procedure also binds coaches, catechists, and volunteers.",
        "Coaches and catechists are bound by this procedure as well.",
    ),
    ("All staff are bound by this policy.", "All staff but substitutes are bound by this policy."),
)


@pytest.mark.parametrize(("before", "after"), SAID_OTHERWISE)
def test_said_otherwise(before: str, after: str) -> None:
    assert_same(before, after)


@pytest.mark.parametrize(("before", "after"), SAID_LESS)
def test_said_less(before: str, after: str) -> None:
    assert_lost(before, after)


def test_what_is_left_for_a_person_is_not_added() -> None:
    before = "Send the form to the parent and the director."
    after = "The form goes to the director. The parent receives a summary."
    texts = (policygen.read_text(text, title="a") for text in (before, after))
    found = {str(one.direction) for one in policygen.compare(*texts).findings}
    assert "strengthens" not in found


WHOEVER_COMPLAINS = (
    (
        "Anyone may file a complaint within one year.",
        "Anyone may file a complaint within ninety days.",
    ),
    (
        "Any person aggrieved by a violation of this policy may file a complaint within one year of it.",
        "Any person aggrieved by a violation of this policy may, within ninety days of it, file a complaint.",
    ),
    ("A complainant may appeal within thirty days.", "A complainant may appeal within ten days."),
    ("Any person may file a complaint.", "Any person may file a complaint in writing."),
    (
        "An employee may file a complaint.",
        "An employee may file a complaint if the principal agrees.",
    ),
    (
        "The parent may, at any time, see the room.",
        "The parent may, during school hours, see the room.",
    ),
)


@pytest.mark.parametrize(("before", "after"), WHOEVER_COMPLAINS)
def test_whoever_complains_has_a_right(before: str, after: str) -> None:
    assert_lost(before, after)


ANSWERS = (
    (
        "**Q4. When may we restrain a student?**\n\nA. When the student's behavior is likely to cause serious injury "
        "and nothing else has worked.",
        "**Q4. When is restraint allowed?**\n\nA. If the student's behavior is likely to cause injury and nothing "
        "else has worked.",
    ),
    (
        "**When may staff hold a student?**\n\nIf the student is in danger of serious harm.",
        "**When may staff hold a student?**\n\nIf the student is in danger of harm.",
    ),
    (
        "**In what circumstances can a student be secluded?**\n\nIn an emergency.",
        "**In what circumstances can a student be secluded?**\n\nIn an emergency or for disruption.",
    ),
    (
        "**What is a restraint?**\n\nAny use of force to stop a student from moving freely.",
        "**What is a restraint?**\n\nAny use of force to stop a student from moving freely for more than a brief "
        "moment.",
    ),
    (
        "**What is a time-out?**\n\nA break of up to ten minutes in an open room.",
        "**What is a time-out?**\n\nA break of up to thirty minutes in an open room.",
    ),
    (
        "Q: What is seclusion?\n\nA: Keeping a student alone in a room that he or she cannot leave because of a lock "
        "or an order to stay.",
        "Q: What is seclusion?\n\nA: Keeping a student alone in a room that he or she cannot leave because of a lock.",
    ),
    (
        "**When may staff hold a student?**\n\nIf the student is in danger, call the nurse within five minutes.",
        "**When may staff hold a student?**\n\nIf the student is in danger, call the nurse within ten minutes.",
    ),
)


@pytest.mark.parametrize(("before", "after"), ANSWERS)
def test_answers_without_a_sentence(before: str, after: str) -> None:
    assert_lost(before, after)
