"""Where one law protects a student less than another."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from policygen import api, law_api
from policygen.cli import cli
from policygen.errors import InputError, UnknownNameError
from policygen.finding import Direction

WEAKENS, STRENGTHENS = Direction.WEAKENS, Direction.STRENGTHENS


def changes(first: str, second: str) -> dict[str, tuple[Direction, ...]]:
    found = law_api.law_difference(first, second)
    return {one.concept: one.directions for one in found.elements}


def test_what_the_act_of_2021_changed_in_missouri() -> None:
    found = law_api.law_difference("MO@2019", "MO@2022")
    elements = {one.concept: one.directions for one in found.elements}
    stronger = ["def.seclusion", "use.release", "notice.deadline", "retaliation", "report.each-use"]
    stronger += ["technique.breathing", "technique.face-view", "use.restraint-reserved"]
    assert {name: elements[name] for name in stronger} == dict.fromkeys(stronger, (STRENGTHENS,))
    variables = {one.variable: one.direction for one in found.variables}
    assert variables["status"] is STRENGTHENS
    assert variables["imminent_required"] is STRENGTHENS
    assert variables["lock_rule"] is WEAKENS  # the words on a locked space are gone


def test_the_law_of_2021_against_the_bill_of_2020() -> None:
    found = changes("mo-hb1568-2020", "mo-2021")
    assert found["notice.deadline"] == (WEAKENS,)
    assert found["def.restraint"] == (STRENGTHENS,)
    assert all(found[name] == (STRENGTHENS,) for name in found if name.startswith("technique."))
    assert "def.seclusion" not in found
    back = changes("MO", "mo-hb1568-2020")
    assert back["notice.deadline"] == (STRENGTHENS,)
    assert back["technique.pain"] == (WEAKENS,)


def test_a_bill_that_was_never_enacted_is_named_as_such() -> None:
    assert any(
        "never enacted" in one for one in law_api.law_difference("MO", "mo-hb1568-2020").notices
    )


def test_a_law_against_itself_shows_nothing() -> None:
    found = law_api.law_difference("MO", "MO")
    assert (found.elements, found.variables) == ((), ())


def test_states_without_elements_are_compared_by_the_table() -> None:
    found = law_api.law_difference("TX", "NY")
    assert found.elements == ()
    assert found.variables
    assert any("aren't in the data" in one for one in found.notices)


def test_a_law_is_a_model_to_compare_with() -> None:
    model = law_api.law_document("MO@2022")
    weaker = api.read_text(
        model.text.replace(
            "one hour after the end of the school day",
            "three hours after the end of the school day",
        )
    )
    findings = api.compare(model, weaker).findings
    assert {one.direction for one in findings} == {WEAKENS}


def test_every_version_of_a_law_reads_as_a_policy_with_all_its_provisions() -> None:
    for version in law_api.law().versions:
        document = law_api.law_document(version.id)
        assert len(document.passages) >= len(version.elements)


@pytest.mark.parametrize("name", ["ZZ", "mo-2022", "", "Missouri@x"])
def test_an_unknown_law_is_answered_with_what_there_is(name: str) -> None:
    with pytest.raises((UnknownNameError, InputError)) as caught:
        law_api.law_named(name)
    assert caught.value.fix


def test_the_text_that_is_judged_may_be_a_law_too() -> None:
    result = CliRunner().invoke(cli, ["compare", "law:mo-2021", "law:mo-hb1568-2020"])
    assert result.exit_code == 1
    assert "weaken" in result.output
