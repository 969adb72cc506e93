"""Answers: typed, never below the floor, and shown with exactly their characters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policygen.generating.answers import Answers, checked, plain
from policygen.generating.clause import Clause, Floor, Question
from policygen.render.policy_html import reader

CLAUSE = Clause(
    "a-clause", "T", "use", 1, ("*",), "required", "policy", "duty", (), (), (), (), "", "", "", 1, "f"
)  # fmt: skip
FLOOR = Floor("mo.notice.deadline", "at_most", 60)


def answer(question: Question, value: object) -> Answers:
    return checked(((question, CLAUSE),), {question.name: value}, {"mo.notice.deadline": "RSMo 1"})


def test_an_answer_below_the_floor_is_refused_with_element_and_citation() -> None:
    question = Question("minutes", "integer", "How many?", "h", 60, "minute", FLOOR)
    (fault,) = answer(question, 61).faults
    assert "mo.notice.deadline (RSMo 1) asks for at most 60 minute" in fault.what
    assert answer(question, 60).values == {"minutes": 60}
    assert answer(question, "15").values == {"minutes": 15}


def test_a_floor_can_ask_for_at_least_a_number() -> None:
    question = Question("feet", "integer", "How many?", "h", 60, "", Floor("e", "at_least", 60))
    assert answer(question, 59).faults
    assert answer(question, 64).values == {"feet": 64}


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("integer", "ten"),
        ("integer", -1),
        ("integer", True),
        ("boolean", "perhaps"),
        ("date", "2026-02-30"),
        ("date", "2026"),
        ("text", "a\nb"),
        ("text", "x" * 301),
        ("text", "turn\u202eround"),
        ("choice", "c"),
    ],
)
def test_an_answer_of_the_wrong_type_is_refused(kind: str, value: object) -> None:
    question = Question("q", kind, "What?", "h", choices={"a": "A", "b": "B"})
    result = answer(question, value)
    assert result.faults
    assert not result.values


def test_an_unknown_name_is_answered_with_the_right_one() -> None:
    question = Question("notice_minutes", "integer", "How many?", "h", 60)
    (fault,) = checked(((question, CLAUSE),), {"notice_minute": 5}, {}).faults
    assert "Did you mean 'notice_minutes'?" in fault.fix


def test_a_missing_answer_names_its_clause() -> None:
    result = checked(((Question("q", "text", "Who?", "h"), CLAUSE),), {}, {})
    assert [(question.name, clause.id) for question, clause in result.missing] == [
        ("q", "a-clause")
    ]


@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=60))
def test_a_text_shows_exactly_its_characters(text: str) -> None:
    import html
    import unicodedata

    shown = reader().renderInline(plain(f"x{text}x"))
    assert html.unescape(shown) == unicodedata.normalize("NFC", f"x{text}x")
