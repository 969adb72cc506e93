"""The rules and scales in words: for a terminal, and as pages that can't go stale."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from policygen.comparing.telling import judge
from policygen.errors import UnknownNameError
from policygen.explaining import (
    REWRITE,
    UNEXPLAINED,
    explain,
    rule_ids,
    rules_page,
    scales_page,
)
from policygen.rules import all_rules
from policygen.store import load_yaml_folder


def rules() -> str:
    return rules_page(all_rules())


def scales() -> str:
    return scales_page(file.data for file in load_yaml_folder("scales", "scale-1"))


@pytest.mark.parametrize(("name", "page"), [("rules.md", rules), ("scales.md", scales)])
def test_a_page_of_the_docs_is_what_its_data_says(
    checkout: Path, name: str, page: Callable[[], str]
) -> None:
    path = checkout / "docs" / name
    if os.environ.get("POLICYGEN_BLESS"):
        path.write_text(page(), "utf-8")
    stands = path.read_text("utf-8") if path.exists() else ""
    assert stands == page(), f"docs/{name} is stale; write it anew with: {REWRITE}"


@pytest.mark.parametrize("rule_id", rule_ids())
def test_every_rule_that_a_finding_can_name_is_explained(rule_id: str) -> None:
    told = explain(rule_id)
    assert told.startswith(f"{rule_id}\n\n")
    assert max(map(len, told.splitlines())) <= 96


def test_an_explanation_shows_each_example_before_and_after() -> None:
    one = next(rule for rule in all_rules() if rule.id == "modality")
    told = " ".join(explain("modality").split())
    for example in (*one.weakens, *one.strengthens, *one.neutral):
        assert f"before {example.before} after {example.after}" in told
    assert told.index("that weakens") < told.index("that strengthens") < told.index("no effect")


def test_the_findings_that_no_rule_explains_have_a_name_that_is_explained() -> None:
    assert f'"{UNEXPLAINED}"' in Path(judge.__file__).read_text("utf-8")
    assert "unclear" in explain(UNEXPLAINED)


def test_an_unknown_rule_is_answered_with_the_nearest_names() -> None:
    with pytest.raises(UnknownNameError) as caught:
        explain("modalities")
    assert caught.value.what == "there is no rule 'modalities'"
    assert caught.value.fix.startswith("Did you mean modality? The rules are: actor, alternative, ")


def test_a_table_keeps_a_bar_that_stands_in_a_cell() -> None:
    value = {"id": "a", "label": "a | b", "example": "this", "phrases": ["x"]}
    scale = {"id": "two_words", "question": "Which?", "why": "Because.", "source": "Own reason."}
    page = scales_page([{**scale, "reading": "duty", "values": [value], "unstated": "a"}])
    assert "## two words" in page
    assert r"| 1 | a \| b | this |  |" in page
    assert "A text that says nothing means “a | b”." in page
