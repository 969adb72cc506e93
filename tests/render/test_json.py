"""The JSON report satisfies its published schema, and the schema knows every word."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import Any

import pytest
from jsonschema import Draft202012Validator, ValidationError
from tests.render.factory import comparison, finding

from policygen.finding import Category, Direction, Severity
from policygen.policy import Kind
from policygen.render.json import report
from policygen.store import schema

SCHEMA: Any = schema("comparison-1")
VALIDATOR = Draft202012Validator(SCHEMA)


def test_the_schema_is_itself_valid() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_reports_satisfy_the_schema() -> None:
    for made in (comparison(), comparison((), (), ("Nothing to compare.",))):
        VALIDATOR.validate(json.loads(report(made)))


def test_the_report_is_readable_utf8_in_the_promised_order() -> None:
    text = report(comparison((finding(term="isolación"),)))
    assert "isolación" in text
    assert list(json.loads(text)) == [
        "schema", "model", "district", "findings", "summary", "unread", "notices",
    ]  # fmt: skip
    assert text.splitlines()[1] == '  "schema": "policygen/comparison/1",'


@pytest.mark.parametrize(
    ("words", "place"),
    [
        (Direction, ("finding", "properties", "direction")),
        (Category, ("finding", "properties", "category")),
        (Severity, ("finding", "properties", "severity")),
        (Kind, ("kind",)),
    ],
)
def test_the_schema_lists_exactly_the_words_of_the_code(
    words: type[StrEnum], place: tuple[str, ...]
) -> None:
    node = SCHEMA["$defs"]
    for step in place:
        node = node[step]
    assert node["enum"] == [str(word) for word in words]


def test_the_confidences_of_the_summary_add_up_to_its_verdicts() -> None:
    summary = json.loads(report(comparison()))["summary"]
    assert sum(summary["confidence"].values()) == summary["weakens"] + summary["strengthens"] > 0
    assert list(summary["confidence"]) == list(
        SCHEMA["$defs"]["finding"]["properties"]["confidence"]["enum"]
    )


@pytest.mark.parametrize("part", ["", "model", "summary"])
def test_an_unknown_key_is_refused(part: str) -> None:
    data = json.loads(report(comparison()))
    (data[part] if part else data)["surprise"] = 1
    with pytest.raises(ValidationError, match="surprise"):
        VALIDATOR.validate(data)
