"""Clauses are strict templates: what isn't there is an error with its file and line."""

from __future__ import annotations

from dataclasses import replace

import pytest

from policygen import law_api
from policygen.errors import DataError
from policygen.generating.clause import Clause
from policygen.generating.templates import amount, definition, rendered, words

VERSION = next(one for one in law_api.law().versions if one.id == "mo-2021")
CLAUSE = Clause(
    "a-clause", "T", "use", 1, ("MO",), "required", "policy", "duty", (), (), (), (), "", "", "", 20,
    "clauses/a-clause.md",
)  # fmt: skip


def render(body: str, **values: object) -> str:
    return rendered(replace(CLAUSE, body=body), VERSION, values, lambda name: f"section {name}")


def test_a_clause_quotes_the_law() -> None:
    assert render('{{ provision("mo.notice.form") }}').endswith("shall be oral or electronic.")
    assert render('{{ cite("mo.notice.deadline") }}') == "RSMo 160.263.5(4)"
    assert len(render('{% for one in items("mo.report.a-incident") %}{{ one }};{% endfor %}')) > 20


def test_a_definition_is_the_laws_own_without_the_line_numbers_of_a_bill() -> None:
    for element in VERSION.elements:
        if element.kind == "definition":
            text = definition(element)
            assert "**" not in text
            assert not any(part.isdigit() for part in text.split()), text


@pytest.mark.parametrize(
    ("body", "what", "line"),
    [
        ("a\n\n{{ nowhere }}", "'nowhere' is undefined", 22),
        ("a\n{% if %}", "Expected an expression", 21),
        ('{{ provision("mo.nothing") }}', "has no element 'mo.nothing'", 20),
        ("a\n{{ ''.__class__.__mro__ }}", "unsafe", 21),
    ],
)
def test_a_broken_clause_is_told_with_file_and_line(body: str, what: str, line: int) -> None:
    with pytest.raises(DataError) as caught:
        render(body)
    assert what in caught.value.what
    assert caught.value.where == f"clauses/a-clause.md, line {line}"


def test_numbers_in_words() -> None:
    assert [words(n) for n in (0, 5, 20, 21, 45, 99, 100)] == [
        "zero", "five", "twenty", "twenty-one", "forty-five", "ninety-nine", "100",
    ]  # fmt: skip
    assert amount(1, "school_day") == "one school day"
    assert amount(5, "school_day") == "five school days"
