"""What the school does about a complaint or a request, and leave that others give for one who says nothing."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, directions

import policygen

LATER = (
    (
        "Complaints go to the chair of the Board, who answers in writing within {} school days.",
        "ten",
        "fifteen",
    ),
    ("A complaint goes to the principal, who decides within {} days of receiving it.", "5", "10"),
    ("An appeal goes to the Board, which rules on it within {} days.", "thirty", "sixty"),
    (
        "Parents may complain to the compliance officer, who replies within {} school days.",
        "five",
        "ten",
    ),
    (
        "Complaints may be filed with the superintendent, who investigates each one within {} days.",
        "30",
        "60",
    ),
    (
        "Families may write to the head of the school, who promptly answers within {}.",
        "a week",
        "a month",
    ),
)
TIME_TO_ACT = (
    (
        "A parent may complain to the superintendent within {} days of the incident.",
        "thirty",
        "ten",
    ),
    ("Complaints must be filed within {} days of the incident.", "ninety", "thirty"),
    (
        "A parent has the right to inspect the records, which includes copies, within {} days of the incident.",
        "ninety",
        "thirty",
    ),
)
RULE = (
    "A restraint that lasts longer than ten minutes ends unless the principal approves more time."
)
FOR_THEM = (
    "If the principal does not answer at once, the members present give the approval themselves.",
    "If the principal is absent, the assistant principal approves the extension.",
    "If the principal has not replied within a minute, approval is deemed to be given.",
    "If the principal is unavailable, the lead teacher decides whether it goes on.",
)
ASKS_MORE = (
    "If the principal does not answer, the restraint ends at once.",
    "If the parent does not answer, the school calls the second contact.",
    "If the parent does not answer, the principal shall not approve the plan.",
    "If the parent does not consent, the school gives a copy of the refusal to the parent.",
)


@pytest.mark.parametrize(("text", "less", "more"), LATER)
def test_more_time_for_the_answer_of_the_school_is_less_for_the_parent(
    text: str, less: str, more: str
) -> None:
    assert_lost(text.format(less), text.format(more))


@pytest.mark.parametrize(("text", "more", "less"), TIME_TO_ACT)
def test_less_time_to_complain_or_ask_is_less_for_the_parent(
    text: str, more: str, less: str
) -> None:
    assert_lost(text.format(more), text.format(less))


def test_what_the_chair_owes_is_not_told_as_a_duty_of_parents() -> None:
    text, less, more = LATER[0]
    sides = (policygen.read_text(text.format(days), title="text") for days in (more, less))
    (finding,) = policygen.compare(*sides).findings
    assert "of parents" not in finding.message
    assert "the school has less time" in finding.message


@pytest.mark.parametrize("sentence", FOR_THEM)
def test_leave_that_others_give_for_one_who_is_silent_weakens(sentence: str) -> None:
    assert_lost(RULE, f"{RULE} {sentence}")


@pytest.mark.parametrize("sentence", ASKS_MORE)
def test_what_is_owed_where_somebody_is_silent_strengthens(sentence: str) -> None:
    assert_lost(f"{RULE} {sentence}", RULE)


DROPPED = "A student may drink water during seclusion whenever the student asks."
ANEW = "Secluded children get something to drink as soon as they want it, without having to explain themselves."
STAYS = (
    "The principal keeps a list of trained staff in the office of the school.",
    "The nurse examines each student who was restrained or secluded.",
)


def test_a_provision_written_anew_is_not_told_as_dropped_and_added() -> None:
    texts = ("\n\n".join((STAYS[0], middle, STAYS[1])) for middle in (DROPPED, ANEW))
    assert not {"weakens", "strengthens"} <= directions(*texts)


@pytest.mark.parametrize("taken", ["presumed", "deemed to be given", "implied", "taken as granted"])
def test_consent_that_is_taken_as_given_is_a_loss(taken: str) -> None:
    rule = "No student is restrained under a plan without the consent of the parent."
    told = directions(rule, f"{rule} If the parent does not answer, consent is {taken}.")
    assert told and told <= {"weakens", "unclear"}
    assert "weakens" not in directions(rule, f"{rule} Consent is never {taken}.")
