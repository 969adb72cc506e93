"""The law data itself: complete, coded twice, cited, and its quotations in their sources."""

from __future__ import annotations

import warnings
from pathlib import Path

import pytest

from policygen import law_api
from policygen.law.agreement import agreement, kappa
from policygen.law.nouns import Jurisdiction
from policygen.law.on import standings
from policygen.law.verify import plain, verify

LAW = law_api.law()
ON_2018 = LAW.codebook.table_as_of


def test_there_are_51_jurisdictions_with_19_variables_each_coded_twice() -> None:
    assert len(LAW.states) == 51
    assert len(LAW.codebook.variables) == 19
    for state in LAW.states.values():
        assert set(state.values) == {variable.id for variable in LAW.codebook.variables}


def test_every_value_that_no_words_decide_says_why() -> None:
    for state in LAW.states.values():
        for name, coded in state.values.items():
            assert coded.quotation or coded.reason, f"{state.id} {name}"


def test_every_value_of_today_has_a_date_a_source_and_a_certainty() -> None:
    proof = verify(LAW.states, LAW.versions, LAW.codebook, LAW.sources, {})
    assert proof.faults == ()


@pytest.mark.filterwarnings("always:NOT CHECKED")
def test_every_quotation_stands_in_its_source(checkout: Path) -> None:
    folder = checkout.parent / "shared" / "sources"
    if not folder.is_dir():
        warnings.warn(
            "NOT CHECKED: the stored copies of the law's sources are not at hand", stacklevel=1
        )
        return
    proof = law_api.law_proof(folder)
    assert [str(fault) for fault in proof.faults] == []
    assert proof.not_checked == ()
    assert proof.quotations > 700


def test_a_changed_quotation_is_found_out() -> None:
    missouri = {"MO": LAW.states["MO"]}
    proof = verify(missouri, (), LAW.codebook, LAW.sources, {"mde-2018": "another text\n" * 1700})
    assert any("this isn't in mde-2018" in fault.what for fault in proof.faults)


def test_quotations_are_compared_without_shapes_of_marks_and_line_breaks() -> None:
    assert plain("“alone”  in a\nroom — se-\nclusion") == '"alone" in a room - seclusion'


def test_most_values_were_coded_alike() -> None:
    found = {one.variable: one for one in agreement(LAW.states, LAW.codebook)}
    assert all(one.cases == 51 for one in found.values())
    assert all(one.share > 0.85 for one in found.values())
    assert found["def_exit"].differences == ("OK", "RI")


def test_kappa_of_a_known_table() -> None:
    # 20 yes-yes, 15 no-no, 5 yes-no, 10 no-yes: observed 0.7, expected 0.5
    pairs = [(True, True)] * 20 + [(False, False)] * 15 + [(True, False)] * 5
    pairs += [(False, True)] * 10
    assert kappa(pairs) == pytest.approx(0.4)
    assert kappa([(True, True)] * 3) is None


@pytest.mark.parametrize("state", LAW.states.values(), ids=lambda state: state.id)
def test_a_confirmed_value_is_that_of_2018_and_a_change_is_none(state: Jurisdiction) -> None:
    for later in state.later:
        same = later.value == state.values[later.variable].value
        if later.relation == "confirmed":
            assert same, later.variable
        if later.relation == "fuller_text":
            assert not same, later.variable


def test_sources_that_are_known_to_be_wrong_decide_nothing() -> None:
    unreliable = ("iepsays.com", "stateregstoday.com", "specialedstartguide.com")
    for state in LAW.states.values():
        for later in state.later:
            assert not any(host in later.url for host in unreliable), state.id


def test_no_bill_is_law() -> None:
    for state in LAW.states.values():
        for later in state.later:
            assert later.citation is None or later.citation.authority != "bill", state.id
        for day in (ON_2018, LAW.codebook.current_as_of):
            authority = standings(state, LAW.codebook, day)[0]
            assert "bill" not in (authority.value if isinstance(authority.value, tuple) else ())


def test_missouri_has_its_forty_elements() -> None:
    versions = {version.id: version for version in LAW.versions}
    elements = {element.id for element in versions["mo-2021"].elements}
    assert len(elements) == 40
    assert {"mo.def.seclusion", "mo.report.i-support", "mo.retaliation"} <= elements
    absent = elements - {element.id for element in versions["mo-hb1568-2020"].elements}
    assert {"mo.def.prone-restraint", "mo.retaliation"} <= absent
    assert sum(name.startswith("mo.technique.") for name in absent) == 8
    assert versions["mo-hb1568-2020"].status == "never_enacted"


def test_deadlines_are_data() -> None:
    floors = {element.id: element.floor for version in LAW.versions for element in version.elements}
    assert (floors["mo.report.parent-copy"]["amount"], floors["mo.report.parent-copy"]["unit"]) == (
        5,
        "school_day",
    )
    assert floors["mo.report.dese-copy"]["amount"] == 30
