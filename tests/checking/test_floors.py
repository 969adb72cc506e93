"""A policy beside three floors: the statute, a model, the district's present policy."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner
from selectolax.lexbor import LexborHTMLParser

import policygen
from policygen import api, generate_api, law_api
from policygen.cli import cli
from policygen.floors import Floor, Standing, ThreeFloors, Which
from policygen.policy import Document
from policygen.render.words import NOT_LEGAL_ADVICE
from policygen.store import schema

POLICIES = Path(__file__).parent / "policies"
POLICY = str(POLICIES / "pine-hollow-jgga.md")
OTHER = str(POLICIES / "three-creeks-2770.md")


@pytest.fixture(scope="module")
def present() -> Document:
    return generate_api.generate("MO", {"district": "Example R-I"}, level="recommended")


def changed(present: Document, *edits: tuple[str, str]) -> Document:
    text = present.text
    for old, new in edits:
        assert old in text, old
        text = text.replace(old, new)
    return api.read_text(text, title="Draft")


def floor(floors: ThreeFloors, element: str, which: Which) -> Floor:
    (row,) = [one for one in floors.rows if one.judged.id == element]
    (found,) = [one for one in row.floors if one.which is which]
    return found


def test_a_draft_like_the_present_policy_is_below_nothing(present: Document) -> None:
    floors = law_api.three_floors(changed(present), present=present)
    assert floors.counts(Which.STATUTE)["below"] == 0
    assert floors.counts(Which.PRESENT) == {
        "below": 0, "unclear": 0, "not_below": len(floors.rows), "silent": 0, "not_given": 0,
    }  # fmt: skip
    assert {one.standing for row in floors.rows for one in row.floors[1:2]} == {Standing.NOT_GIVEN}


def test_a_longer_deadline_is_below_the_present_policy_and_not_below_the_law(
    present: Document,
) -> None:
    before = "within three school days"
    strict = changed(present, ("within five school days", before))
    floors = law_api.three_floors(changed(present), present=strict)
    element = "mo.report.parent-copy"
    assert floor(floors, element, Which.STATUTE).standing is Standing.NOT_BELOW
    found = floor(floors, element, Which.PRESENT)
    assert (found.standing, found.direction) == (Standing.BELOW, "weakens")
    assert "time" in found.why
    assert found.witness
    assert before in found.evidence[0].text
    assert "the model" not in found.why + found.witness


def test_a_narrowed_definition_is_below_all_three_floors(present: Document) -> None:
    draft = changed(
        present, ("confinement of a student alone", "confinement of a student alone and unattended")
    )
    floors = law_api.three_floors(draft, model=law_api.law_document("MO"), present=present)
    for which in Which:
        found = floor(floors, "mo.def.seclusion", which)
        assert (found.standing, found.direction) == (Standing.BELOW, "weakens"), which
        assert found.witness


def test_a_dropped_provision_is_below_the_present_policy_and_the_law(present: Document) -> None:
    lines = [one for one in present.text.splitlines() if "retaliat" not in one.lower()]
    floors = law_api.three_floors(api.read_text("\n".join(lines)), present=present)
    for which in (Which.STATUTE, Which.PRESENT):
        found = floor(floors, "mo.retaliation", which)
        assert (found.standing, found.direction) == (Standing.BELOW, "weakens")
    assert "retaliat" in floor(floors, "mo.retaliation", Which.PRESENT).evidence[0].text.lower()


def test_what_a_text_says_nothing_of_sets_no_floor(present: Document) -> None:
    floors = law_api.three_floors(changed(present), model=api.read_model("dese-2010"))
    assert floor(floors, "mo.report.h-complaint", Which.MODEL).standing is Standing.SILENT
    assert floors.counts(Which.PRESENT)["not_given"] == len(floors.rows)


def test_a_policy_that_mends_the_present_one_is_not_below_it(present: Document) -> None:
    lax = changed(present, ("within five school days", "within twelve school days"))
    floors = law_api.three_floors(changed(present), present=lax)
    assert floor(floors, "mo.report.parent-copy", Which.PRESENT).standing is Standing.NOT_BELOW
    assert floors.counts(Which.PRESENT)["below"] == 0


def invoke(*options: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(cli, ["check", POLICY, *options])
    return result.exit_code, result.stdout, result.stderr


@pytest.mark.parametrize("form", ["text", "md", "html", "json"])
@pytest.mark.parametrize("present", [(), ("--present", OTHER)], ids=["without", "with"])
def test_each_form_tells_all_elements_and_what_was_not_given(
    form: str, present: tuple[str, ...]
) -> None:
    options = ("--three-floors", "--model", "dese-2010", *present, "--format", form)
    code, out, err = invoke(*options)
    assert code == 1
    assert "Below the statute: " in err
    if form == "json":
        plain = json.loads(out)
        jsonschema.validate(plain, schema("floors-1"))
        assert (plain["floors"]["present"] is None) == (not present)
        assert len(plain["elements"]) == 40
        return
    assert ("not given" in out) == (not present)
    assert " ".join(out.split()).count(NOT_LEGAL_ADVICE) == 1
    assert out == invoke(*options)[1]


def test_the_page_has_a_row_for_each_element_and_links_to_its_reasons() -> None:
    tree = LexborHTMLParser(invoke("--three-floors", "--present", OTHER, "--format", "html")[1])
    assert len(tree.css("tbody tr")) == 40
    ids = {node.attributes["id"] for node in tree.css("[id]")}
    links = [str(node.attributes["href"]) for node in tree.css("tbody a")]
    assert links
    assert all(link.removeprefix("#") in ids for link in links)
    assert not tree.css("script")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--model", "dese-2010"], "Add --three-floors"),
        (["--three-floors", "--model", "dese-2100"], "dese-2010"),
        (["--three-floors", "--present", "no-such.docx"], "no such file"),
        (["--three-floors", "--model", "law:WY"], "law:mo-2021"),
    ],
)
def test_errors_say_what_to_do(options: list[str], words: str) -> None:
    code, out, err = invoke(*options)
    assert code == 2
    assert words in err
    assert out == ""


def test_only_gaps_fail(tmp_path: Path, present: Document) -> None:
    draft = tmp_path / "draft.md"
    draft.write_text(present.text, "utf-8")
    command = ["check", str(draft), "--three-floors", "--present", str(draft)]
    assert CliRunner().invoke(cli, command).exit_code == 0
    assert (
        CliRunner().invoke(cli, ["check", POLICY, "--three-floors", "--fail-on", "never"]).exit_code
        == 0
    )


def test_the_statutes_column_is_what_check_alone_says() -> None:
    policy = policygen.read(POLICY)
    floors = law_api.three_floors(policy)
    alone = policygen.check(policy)
    assert floors.coverage == alone
    below = {row.judged.id for row in floors.rows if row.floors[0].standing is Standing.BELOW}
    assert below == {one.id for one in alone.elements if one.status in ("weaker", "missing")}
