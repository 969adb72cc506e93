"""Law 4 for tables: a policy's tables say the same as Markdown, HTML, DOCX and PDF."""

from __future__ import annotations

import pytest
from tests.laws.test_formats import document, story
from tests.laws.writers import FORMATS, Form

import policygen
from policygen.coverage import Coverage, Status

POLICY = """# Seclusion and Restraint of Students

## Reports and notice

Each use of seclusion or restraint is followed by these steps.

| Step | Latest time | Who |
|---|---|---|
| Notice to the parent or guardian of each use of seclusion or restraint | One hour after the end of the school day on which the use occurred | Principal |
| Copy of the written incident report to the parent or guardian | Within five school days of the incident | Principal |
| Copy of the written incident report to the Department of Elementary and Secondary Education | Within thirty days of the incident | Superintendent |

## Contents of the report

| No. | The report of each use of seclusion or restraint shall contain | Note |
|---|---|---|
| 1 | The date, time of day, location and duration of the use, and a description of the student's behavior and of the interventions used | On page one |
| 2 | The events that led to the incident, and the reason for using seclusion or restraint | In full sentences |
| 3 | The nature and extent of any injury to the student | With the nurse |
| 4 | The name, role and certification of each employee involved in the use | All of them |
| 5 | The name, title and signature of the person who prepared the report | In print |
| 6 | The name of an employee whom the parent or guardian can contact about the incident | With telephone |
| 7 | The name of an employee to contact in order to file a complaint | With telephone |

A copy of the report is kept by the principal.
"""  # noqa: E501


def told(coverage: Coverage) -> list[tuple[object, ...]]:
    """All that a check says, but for places."""
    return [
        (
            one.id,
            one.status,
            one.why,
            one.witness,
            tuple(" ".join(part.text.split()) for part in one.evidence),
        )
        for one in coverage.elements
    ]


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.suffix)
def test_a_table_of_deadlines_and_report_items_is_checked_alike(form: Form) -> None:
    found = policygen.check(document(form, POLICY), state="MO")
    assert told(found) == told(policygen.check(document(FORMATS[0], POLICY), state="MO"))
    by_id = {one.id: one.status for one in found.elements}
    assert by_id["mo.report.parent-copy"] is Status.MET
    assert by_id["mo.report.dese-copy"] is Status.MET
    items = ("a-incident", "b-antecedent", "d-injury", "e-employees", "f-preparer", "g-contact")
    assert {by_id[f"mo.report.{name}"] for name in items} == {Status.MET}
    assert by_id["mo.report.i-support"] is Status.MISSING


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.suffix)
def test_a_looser_cell_is_seen_in_every_format(form: Form) -> None:
    looser = POLICY.replace("five school days", "twelve school days")
    found = policygen.check(document(form, looser), state="MO")
    (one,) = [one for one in found.elements if one.id == "mo.report.parent-copy"]
    assert one.status is Status.WEAKER
    assert any("twelve school days" in words.text for words in one.evidence[:2])


@pytest.mark.parametrize("form", FORMATS[1:], ids=lambda form: form.suffix)
def test_an_edit_in_a_table_gives_the_same_findings(form: Form) -> None:
    looser = POLICY.replace("thirty days", "ninety days")
    plain = FORMATS[0]
    told = story(document(form, POLICY), document(form, looser))
    assert told == story(document(plain, POLICY), document(plain, looser))
    assert len(told) == 1


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.suffix)
def test_each_cell_knows_its_row_and_column(form: Form) -> None:
    cells = {
        (one.cell.table, one.cell.row, one.cell.column): one.text
        for one in document(form, POLICY).passages
        if one.cell is not None
    }
    assert cells[1, 0, 1] == "Latest time"
    assert cells[1, 2, 1] == "Within five school days of the incident"
    assert cells[2, 3, 1] == "The nature and extent of any injury to the student"
    assert cells[2, 7, 2] == "With telephone"
