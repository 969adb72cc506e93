"""Citations that are out of date on the day of the check, from data with a source."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import policygen
from policygen import law_api
from policygen.citation_store import FOLDER, load_citations
from policygen.errors import DataError


def cites(sentence: str, as_of: str | None = None) -> list[str]:
    text = f"# Seclusion and Restraint\n\n## Authority\n\n{sentence}\n"
    found = policygen.check(policygen.read_text(text), state="MO", as_of=as_of).notices
    return [one for one in found if one.startswith("The policy cites")]


def test_a_renumbered_item_is_told_with_its_number_of_today_and_its_place() -> None:
    (one,) = cites("This policy is written under RSMo 160.263.2(4).")
    assert one.startswith("The policy cites 160.263.2(4) (line 5)")
    assert "RSMo 160.263.4(1)(d)" in one


def test_before_the_change_the_former_number_was_right() -> None:
    assert cites("This policy is written under RSMo 160.263.2(4).", "2019-01-01") == []


def test_a_bill_that_never_became_law_is_no_authority() -> None:
    (one,) = cites("The definitions follow HB 1568 (2020).")
    assert "a bill and not the law" in one
    assert cites("Training follows HB 1568 (2024).") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "It is written under RSMo 160.263.",
        "It is written under RSMo 160.263.4(1)(d) and 160.263.2.",
        "Order 21-2-39 of the supply catalogue isn't used.",
        "See 53G-8-3021 and section 160.263.2(10).",
    ],
)
def test_other_citations_and_numbers_are_left_alone(sentence: str) -> None:
    assert cites(sentence) == []


def test_the_numbers_of_another_state_are_told_too() -> None:
    assert len(cites("It follows Utah Code 53G-8-303 and R.I. Code R. 21-2-39.", "2026-02-01")) == 2
    assert len(cites("It follows Utah Code 53G-8-303.", "2025-11-01")) == 0


def test_missouris_numbers_are_those_of_the_same_elements_before_and_after() -> None:
    versions = {one.id: one for one in law_api.law().versions}
    pins = {
        name: {one.concept: one.citation for one in versions[name].elements}
        for name in ("mo-2009", "mo-2021")
    }
    proved = 0
    for one in load_citations():
        if one.change != "renumbered" or not one.now.startswith("RSMo"):
            continue
        concepts = [name for name, pin in pins["mo-2009"].items() if pin == one.cited[0]]
        after = {pins["mo-2021"][name] for name in concepts if name in pins["mo-2021"]}
        assert any(one.now.removeprefix("RSMo ") in re.split(r",\s*", pin) for pin in after), (
            one.now
        )
        proved += 1
    assert proved == 4


def test_faults_of_the_data_are_told_with_their_line(tmp_path: Path) -> None:
    (tmp_path / "model_policies").mkdir()
    (tmp_path / FOLDER).mkdir(parents=True)
    (tmp_path / FOLDER / "XX.yaml").write_text(
        "state: XX\ncitations:\n  - cited: [1.2.3.4]\n    change: renumbered\n    since: '2020'\n"
        "    source: somewhere\n    certainty: A\n"
    )
    with pytest.raises(DataError) as found:
        load_citations(tmp_path)
    assert "now" in found.value.what
