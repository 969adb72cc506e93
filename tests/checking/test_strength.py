"""How firmly a passage binds, and numbers against floors: the same grammar for every element of every law."""

from __future__ import annotations

import pytest

import policygen


def found(rules: str, state: str, element: str) -> tuple[str, str]:
    """Status and reason of one element for a policy of these rules."""
    text = f"# Seclusion and Restraint\n\n## Use\n\n{rules}\n"
    coverage = policygen.check(policygen.read_text(text), state=state)
    (one,) = [one for one in coverage.elements if one.id == element]
    return str(one.status), one.why


REPORTED = "Whoever carries out or supervises a seclusion {} it."


@pytest.mark.parametrize(
    ("verb", "status"),
    [
        ("documents", "met"),
        ("must document", "met"),
        ("may document", "weaker"),
        ("should document", "weaker"),
        ("documents, where practicable,", "weaker"),
    ],
)
def test_a_permission_or_a_hedge_is_no_duty(verb: str, status: str) -> None:
    assert found(REPORTED.format(verb), "MN", "mn.report.each-use")[0] == status


@pytest.mark.parametrize(
    "rule",
    [
        "Prone restraint is prohibited, unless the principal approves it.",
        "Prone restraint shall not be used except as the superintendent decides.",
        "Prone restraint should not be used.",
        "Prone restraint may be used.",
        "Prone restraint is prohibited.\n\nProne restraint may be used on a bus.",
    ],
)
def test_a_prohibition_falls_by_leave_by_advice_and_by_a_contradiction(rule: str) -> None:
    assert found(rule, "MI", "mi.prohibited.prone")[0] == "weaker"


def test_a_judgment_of_danger_is_no_leave() -> None:
    rule = (
        "A technique that keeps a student from communicating is prohibited. The hands of a student who signs are "
        "freed for brief periods unless staff determine that harm appears likely."
    )
    assert found(rule, "MO", "mo.technique.communication")[0] == "met"


@pytest.mark.parametrize(
    ("rule", "status"),
    [
        ("The room is never locked and lets the pupil out should staff be unable to act.", "met"),
        ("The room should never be locked.", "weaker"),
        ("The door may be locked in the daytime.", "weaker"),
    ],
)
def test_should_before_its_subject_is_a_condition_and_no_advice(rule: str, status: str) -> None:
    assert found(rule, "MI", "mi.room.unlocked")[0] == status


@pytest.mark.parametrize(
    ("rule", "elementary", "secondary"),
    [
        ("Seclusion ends within 15 minutes for an elementary pupil and 20 for others.", "met", ""),
        (
            "Seclusion lasts at most 15 minutes for an elementary pupil and at most 30 minutes for a high school "
            "pupil.",
            "met",
            "weaker",
        ),
        (
            "Elementary school: seclusion for 20 minutes at most. High school: seclusion for 20 minutes at most.",
            "weaker",
            "met",
        ),
        (
            "Seclusion lasts at most 15 minutes for an elementary pupil, where practicable.",
            "weaker",
            "",
        ),
    ],
)
def test_a_limit_belongs_to_the_group_named_nearest(
    rule: str, elementary: str, secondary: str
) -> None:
    assert found(rule, "MI", "mi.limit.elementary")[0] == elementary
    if secondary:
        assert found(rule, "MI", "mi.limit.secondary")[0] == secondary


@pytest.mark.parametrize(
    ("often", "status"),
    [
        ("every quarter", "met"),
        ("each month", "met"),
        ("twice a year", "weaker"),
        ("yearly", "weaker"),
    ],
)
def test_how_often_is_held_to_the_floor(often: str, status: str) -> None:
    rule = f"The oversight committee reviews the use of restrictive procedures {often}."
    assert found(rule, "MN", "mn.plan.quarterly-review")[0] == status


@pytest.mark.parametrize(
    ("days", "status"), [("ten school days", "met"), ("15 school days", "weaker")]
)
def test_a_count_that_sets_a_duty_off_is_held_to_the_floor(days: str, status: str) -> None:
    rule = (
        f"If restrictive procedures were used with a child on {days} in one school year, the district takes the "
        "additional steps that the law requires."
    )
    assert found(rule, "MN", "mn.plan.ten-days")[0] == status


def test_the_earlier_of_two_times_is_the_time() -> None:
    rule = "The written report is given to the parent within one school day or seven calendar days, whichever is {}."
    assert found(rule.format("earlier"), "MI", "mi.report.parent-copy")[0] == "met"
    assert found(rule.format("later"), "MI", "mi.report.parent-copy")[0] == "weaker"


def test_a_passage_in_the_law_s_words_with_one_word_less_is_weaker() -> None:
    law = "Staff shall directly observe the child while seclusion is being used."
    assert found(law, "MN", "mn.monitor.continuous")[0] == "met"
    assert found(law.replace("directly ", ""), "MN", "mn.monitor.continuous")[0] == "weaker"


@pytest.mark.parametrize(
    ("rule", "status"),
    [
        ("An employee monitors each seclusion and restraint throughout, {}.", "met"),
        (
            "An employee monitors each seclusion and restraint throughout, except at lunch{}.",
            "weaker",
        ),
        (
            "An employee other than those who hold the student monitors each use throughout{}.",
            "met",
        ),
        ("No use goes on unless an employee monitors the student throughout{}.", "met"),
    ],
)
def test_what_a_duty_leaves_out_counts_against_it(rule: str, status: str) -> None:
    text = rule.format("without a break" if ", {}" in rule else "")
    assert found(text, "MO", "mo.monitor")[0] == status
