"""What a term leaves out, said after the definition; and a glossary whose terms are sentences of their own."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same

import policygen
from policygen.policy import Kind

RESTRAINT = "“Physical restraint” means using contact to restrict movement. "
SAME = (
    "None of the following is physical restraint: a hug or an escort.",
    "Neither a hug nor an escort is physical restraint.",
    "A hug does not count as physical restraint, and neither does an escort.",
    "A hug or an escort does not constitute physical restraint.",
    "Hugs and escorts are not deemed physical restraint.",
    "A hug or an escort is not classified as physical restraint.",
)
MORE = (
    "None of the following is physical restraint: a hug, a bear hold, or an escort.",
    "A hug, a bear hold, or an escort is not treated as physical restraint.",
)
BANS = (
    (
        "Prone restraint and seclusion shall not be used.",
        "Prone restraint shall not be used, nor shall seclusion.",
    ),
    (
        "Prone restraint and seclusion are prohibited.",
        "Prone restraint is not allowed, and neither is seclusion.",
    ),
)
ENTRIES = (
    ("Restraint, physical. Using physical contact to restrict movement.", "physical restraint"),
    ("Seclusion. Placing a student alone in a locked room.", "Seclusion"),
    ("**Isolation.** The involuntary confinement of a student alone in a room.", "Isolation"),
)
NO_ENTRIES = (
    "Seclusion. Placing a student alone in a locked room is prohibited.",
    "Seclusion. The use of a locked room ends at once.",
    "Seclusion. The use of seclusion by staff who are not trained is prohibited.",
)


@pytest.mark.parametrize("after", SAME)
def test_the_same_is_left_out(after: str) -> None:
    assert_same(RESTRAINT + "It does not include a hug or an escort.", RESTRAINT + after)


@pytest.mark.parametrize("after", MORE)
def test_more_left_out_is_less_protected(after: str) -> None:
    assert_lost(RESTRAINT + "It does not include a hug or an escort.", RESTRAINT + after)


@pytest.mark.parametrize(("before", "after"), BANS)
def test_a_second_subject_is_denied_the_same(before: str, after: str) -> None:
    assert_same(before, after)


@pytest.mark.parametrize(("text", "term"), ENTRIES)
def test_a_sentence_that_is_a_term_has_its_meaning_after_it(text: str, term: str) -> None:
    _, meaning = policygen.read_text(text, title="glossary").passages
    assert (meaning.kind, meaning.term) == (Kind.PROTECTED_DEFINITION, term)


@pytest.mark.parametrize("text", NO_ENTRIES)
def test_a_title_above_a_rule_is_no_term(text: str) -> None:
    _, rule = policygen.read_text(text, title="policy").passages
    assert (rule.kind is Kind.PROTECTED_DEFINITION, rule.term) == (False, "")
