"""What is generated: every element claimed, nothing of another state, one text in four forms."""

from __future__ import annotations

import io
import re
import sys
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner

import policygen
from policygen import generate_api, law_api
from policygen.answering import read_answers
from policygen.cli import cli
from policygen.errors import InputError, MissingPartError
from policygen.finding import Direction
from policygen.generate_run import written
from policygen.generating.assemble import unused_terms
from policygen.generating.grade import reading_grade
from policygen.generating.manuscript import Entry, Manuscript, Part

STATES = generate_api.STATES
LEVELS = generate_api.LEVELS
DISTRICT = {"district": "Example R-I"}
EVERY = [(state, level) for state in STATES for level in LEVELS]
NAMES = {state.name for state in law_api.law().states.values()}


def answers(state: str, level: str) -> dict[str, object]:
    """An answer to every question, defaults where there are some."""
    texts: dict[str, object] = {"text": "The superintendent", "date": "2026-07-01"}
    given: dict[str, object] = dict(DISTRICT)
    for question, _ in generate_api.asked(state, level):
        if question.default is None:
            first = next(iter(question.choices)) if question.choices else None
            fallback = {"integer": 5, "boolean": True, "choice": first} | texts
            given[question.name] = fallback[question.type]
    return given


def made(state: str, level: str, document: str = "policy") -> generate_api.Made:
    return generate_api.make(state, answers(state, level), level=level, document=document)


def test_the_library_has_no_faults() -> None:
    assert generate_api.library_faults() == ()


@pytest.mark.parametrize(("state", "level"), EVERY)
def test_every_element_of_the_law_has_its_section(state: str, level: str) -> None:
    one = made(state, level)
    met = {name for entry in one.manuscript.entries() for name in entry.meets}
    assert {element.id for element in one.version.elements} <= met


@pytest.mark.parametrize(("state", "level"), EVERY)
def test_no_other_state_and_no_blank_is_named(state: str, level: str) -> None:
    text = "\n".join(entry.body for entry in made(state, level).manuscript.entries())
    own = {law_api.law().states[state].name} if state != "US" else set()
    assert not [name for name in NAMES - own if re.search(rf"\b{name}\b", text)]
    assert "fill in:" not in text
    assert "{{" not in text


@pytest.mark.parametrize(("state", "level"), EVERY)
def test_what_is_defined_is_used(state: str, level: str) -> None:
    one = made(state, level)
    assert unused_terms(one.clauses, one.manuscript) == ()


@pytest.mark.parametrize(("state", "level"), EVERY)
def test_the_recommended_policy_is_not_weaker_than_the_required_one(state: str, level: str) -> None:
    if level == "required":
        return
    required, recommended = made(state, "required").manuscript, made(state, level).manuscript
    kept = {entry.clause for entry in required.entries()}
    library = {clause.id: clause for clause in made(state, level).clauses}
    gone = kept - {entry.clause for entry in recommended.entries()}
    assert gone <= {name for clause in library.values() for name in clause.replaces}


@pytest.mark.parametrize("form", ["md", "html", "docx", "pdf"])
def test_the_same_answers_give_the_same_bytes(form: str) -> None:
    one, other = (written(made("MO", "required").manuscript, form) for _ in range(2))
    assert one == other


@pytest.mark.parametrize("form", ["html", "docx", "pdf"])
def test_every_form_says_the_same(form: str, tmp_path: Path) -> None:
    manuscript = made("MO", "required").manuscript
    for name in ("md", form):
        (tmp_path / f"policy.{name}").write_bytes(written(manuscript, name))
    model, other = (policygen.read(tmp_path / f"policy.{name}") for name in ("md", form))
    told = policygen.compare(model, other).findings
    judged = [f.message for f in told if f.direction in (Direction.WEAKENS, Direction.STRENGTHENS)]
    assert judged == []


@pytest.mark.parametrize(
    "name",
    [
        'The "Old" <b>Mill</b> R-I',
        "École *Zoë* & Söhne",
        "学区 🚌 R-II",
        "מחוז",
        "x" * 300,
        "a|b_c`d",
    ],
)
@pytest.mark.parametrize("form", ["md", "html", "docx", "pdf"])
def test_a_strange_name_stands_in_every_form(name: str, form: str) -> None:
    given = answers("MO", "required") | {"district": name}
    body = written(generate_api.make("MO", given).manuscript, form)
    if form == "html":
        assert b"<b>" not in body
        assert name.split()[0].replace('"', "&quot;").split("<")[0].encode() in body
    if form == "docx":
        with zipfile.ZipFile(io.BytesIO(body)) as package:
            assert package.testzip() is None
    assert len(body) > 1000


@pytest.mark.parametrize("name", ["", "x" * 301, "a\nb", "turn\u202eround"])
def test_a_name_that_cannot_stand_is_refused(name: str) -> None:
    with pytest.raises(InputError) as caught:
        generate_api.make("MO", answers("MO", "required") | {"district": name})
    assert "district" in caught.value.what


@pytest.mark.parametrize(
    ("state", "as_of"), [("ZZ", None), ("MO", "2001-01-01"), ("TX", None), ("mo-2021", None)]
)
def test_an_unknown_law_is_refused(state: str, as_of: str | None) -> None:
    with pytest.raises(InputError) as caught:
        generate_api.make(state, DISTRICT, as_of=as_of)
    assert "The states are: MO, MI, MN, US" in caught.value.fix


def test_a_draft_shows_its_blanks_and_ends_with_1(tmp_path: Path) -> None:
    result = CliRunner().invoke(cli, ["generate", "--draft", "-o", str(tmp_path / "p.md")])
    assert result.exit_code == 1
    text = (tmp_path / "p.md").read_text("utf-8")
    assert "DRAFT" in text
    assert "fill in: district" in text
    assert "Left blank: district" in result.stderr


def test_without_pango_everything_but_pdf_works(monkeypatch: pytest.MonkeyPatch) -> None:
    manuscript = made("MO", "required").manuscript
    monkeypatch.setitem(sys.modules, "weasyprint", None)
    with pytest.raises(MissingPartError) as caught:
        written(manuscript, "pdf")
    assert "libpango" in caught.value.fix
    assert written(manuscript, "docx")


def test_a_set_of_documents_is_made_and_proved_by_its_sidecar(tmp_path: Path) -> None:
    answers_toml = tmp_path / "answers.toml"
    runner = CliRunner()
    assert runner.invoke(cli, ["init", "--defaults", "-o", str(answers_toml)]).exit_code == 0
    settings = [f"--set={name}={value}" for name, value in answers("MO", "required").items()]
    words = ["generate", "--answers", str(answers_toml), "-o", str(tmp_path / "p.docx"), *settings]
    words += ["--with", "procedure,report-form,parent-notice,matrix"]
    result = runner.invoke(cli, words)
    assert result.exit_code == 0, result.output
    made_files = sorted(path.name for path in tmp_path.glob("p*"))
    assert made_files == [
        "p-matrix.docx", "p-parent-notice.docx", "p-procedure.docx", "p-report-form.docx",
        "p.docx", "p.policygen.json",
    ]  # fmt: skip
    side = str(tmp_path / "p.policygen.json")
    assert runner.invoke(cli, ["generate", "--verify", side]).exit_code == 0
    (tmp_path / "p.docx").write_bytes(b"another file")
    changed = runner.invoke(cli, ["generate", "--verify", side])
    assert changed.exit_code == 1
    assert "p.docx: the file was changed" in changed.output
    assert runner.invoke(cli, words).exit_code == 2  # nothing is replaced unasked


def test_the_matrix_names_a_section_for_every_element() -> None:
    from policygen.generating.matrix import matrix

    one = made("MO", "required")
    text = written(matrix(one.manuscript, one.clauses, one.version), "md").decode()
    assert "NOT MET" not in text
    assert all(f"| {element.id} |" in text for element in one.version.elements)


def test_the_report_form_can_be_filled_in() -> None:
    body = written(made("MO", "required", "report-form").manuscript, "html", fields=True).decode()
    assert body.count("<textarea") >= 9
    assert len(re.findall(r'aria-label="[^"]+"', body)) == body.count("<textarea")


def test_questions_are_asked_once_and_gone_on_with(tmp_path: Path) -> None:
    place = tmp_path / "answers.toml"
    runner = CliRunner()
    first = runner.invoke(cli, ["init", "-o", str(place)], input="Example R-I\n")
    assert first.exit_code != 0  # the input ended
    assert read_answers(place)["district"] == "Example R-I"
    count = len(generate_api.asked("MO", "required"))
    again = runner.invoke(cli, ["init", "-o", str(place)], input="5\n" * 3 * count)
    assert "Going on with" in again.output
    assert "The district's name" not in again.output


def test_plain_words_have_a_lower_grade_than_long_ones() -> None:
    def grade(body: str) -> float:
        entry = Entry("1.1", "c", "T", body)
        return reading_grade(Manuscript("T", "D", "L", (Part("1", "S", (entry,)),)))

    plain = grade("Staff call the parent. They tell what was done.")
    hard = grade("Personnel shall effectuate immediate notification of parental representatives.")
    assert plain < 4 < 15 < hard
    assert grade("") == 0.0


def test_the_public_verb_makes_a_document_that_check_passes() -> None:
    document = policygen.generate("MO", DISTRICT)
    assert policygen.check(document, state="MO").summary()["met"] == 40


def test_a_law_that_the_clauses_were_not_written_for_is_refused() -> None:
    with pytest.raises(InputError) as caught:
        generate_api.make("MO", DISTRICT, as_of="2021-01-01")
    assert "no clauses were written for the law of 2021-01-01" in caught.value.what
