"""The clause that a report gives for what a policy lacks."""

from __future__ import annotations

from dataclasses import replace

import pytest

import policygen
from policygen.clause_store import load_clauses
from policygen.coverage import Coverage, Status
from policygen.generating.pasting import clauses_to_paste
from policygen.law.elements import LawVersion
from policygen.law.on import law_of
from policygen.law_api import law, law_day
from policygen.render.coverage import markdown, text

BARE = "# Policy\n\nSeclusion means the confinement of a student alone in a room.\n"
ONE_ITEM = (
    "# Seclusion and restraint\n\n"
    "The report of each use of seclusion or restraint shall contain the names of "
    "the employees who took part.\n"
)


def _checked(words: str) -> Coverage:
    return policygen.check(policygen.read_text(words, title="draft"), state="MO")


def test_a_missing_element_has_the_clause_that_generate_writes() -> None:
    copy = next(one for one in _checked(BARE).elements if one.id == "mo.report.parent-copy")
    assert copy.status is Status.MISSING
    assert copy.clause == "mo-parent-copy"
    generated = policygen.generate("MO", {"district": "Fictional R-1"})
    assert copy.to_paste in generated.text


def test_a_clause_for_several_missing_elements_is_told_once_and_in_full() -> None:
    coverage = _checked(BARE)
    report = [one for one in coverage.elements if one.clause == "mo-report"]
    assert len(report) == 10
    assert [bool(one.to_paste) for one in report] == [True] + [False] * 9
    words = text.report(coverage)
    assert words.count("- any injury") <= 1
    assert "It is part of the clause mo-report" in words
    assert "  >" in markdown.report(coverage)


def test_where_the_policy_has_part_of_a_clause_only_the_provision_is_given() -> None:
    coverage = _checked(ONE_ITEM)
    assert (
        next(o for o in coverage.elements if o.id == "mo.report.e-employees").status
        is not Status.MISSING
    )
    support = next(one for one in coverage.elements if one.id == "mo.report.i-support")
    assert (support.status, support.clause, support.to_paste) == (Status.MISSING, "", "")
    assert support.to_dict()["to_paste"] == support.provision


@pytest.mark.parametrize("state", ["MO", "MI", "MN", "US"])
def test_every_clause_can_be_pasted_alone_and_refers_to_no_number(state: str) -> None:
    version = _of_today(state)
    everything = {element.id for element in version.elements}
    pasted = clauses_to_paste(load_clauses(), version, "the state", everything)
    assert pasted
    for one in pasted.values():
        assert one.text.strip()
        assert "{{" not in one.text


def test_for_another_version_of_the_law_there_is_no_clause() -> None:
    version = _of_today("MO")
    other = replace(version, elements=version.elements[:3])
    assert clauses_to_paste(load_clauses(), other, "Missouri", {version.elements[0].id}) == {}


def _of_today(state: str) -> LawVersion:
    version = law_of(law().versions, state, law_day(None))
    assert version is not None
    return version
