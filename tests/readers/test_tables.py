"""Tables of files: each cell knows its table, row and column, merged cells and page breaks too."""

from __future__ import annotations

import io

import docx
import weasyprint

from policygen.policy import RawDocument, View
from policygen.readers import read_bytes

STYLE = (
    "<style>table{border-collapse:collapse}td,th{border:1px solid;padding:3px;width:9em}</style>"
)
MERGED = (
    "<h1>Seclusion</h1><p>The table tells who is told of an incident, and when.</p>"
    "<table><tr><th>Event</th><th>Deadline</th><th>Who</th></tr>"
    "<tr><td>Notice to the parent</td><td>Within one hour of the end of the school day</td>"
    "<td rowspan='2'>Principal</td></tr>"
    "<tr><td>Written report</td><td>Within five school days</td></tr>"
    "<tr><td colspan='2'>All of it</td><td>Nurse</td></tr></table><p>Copies are kept.</p>"
)


def cells(raw: RawDocument) -> dict[str, tuple[int, int, int]]:
    return {
        block.text.text: (block.cell.table, block.cell.row, block.cell.column)
        for block in raw.blocks
        if block.cell is not None
    }


def pdf(body: str) -> RawDocument:
    data = weasyprint.HTML(string=f"<html>{STYLE}<body>{body}</body></html>").write_pdf()
    return read_bytes(data, "policy.pdf", View.ACCEPTED)


def test_merged_cells_keep_the_columns_of_the_others_in_html_and_pdf() -> None:
    html = cells(read_bytes(f"<html><body>{MERGED}".encode(), "policy.html", View.ACCEPTED))
    assert html["Within five school days"] == (1, 2, 1)
    assert html["Principal"] == (1, 1, 2)
    assert html["All of it"] == (1, 3, 0)
    assert html["Nurse"] == (1, 3, 2)
    assert cells(pdf(MERGED)) == html


def test_a_wide_cell_of_word_counts_for_the_columns_that_it_spans() -> None:
    document = docx.Document()
    table = document.add_table(2, 3)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "Both"
    for place, text in (((0, 2), "third"), ((1, 0), "a"), ((1, 1), "b"), ((1, 2), "c")):
        table.cell(*place).text = text
    written = io.BytesIO()
    document.save(written)
    found = cells(read_bytes(written.getvalue(), "policy.docx", View.ACCEPTED))
    assert found["third"] == (1, 0, 2)
    assert found["c"] == (1, 1, 2)


def test_a_table_in_a_cell_counts_apart() -> None:
    text = "<table><tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr></table></td><td>d</td></tr></table>"
    found = cells(
        read_bytes(f"<html><body><p>It is so.</p>{text}".encode(), "p.html", View.ACCEPTED)
    )
    assert found == {"a": (1, 0, 0), "b": (2, 0, 0), "c": (2, 0, 1), "d": (1, 0, 2)}


def test_a_table_that_goes_on_over_a_page_is_one_table() -> None:
    rows = "".join(f"<tr><td>Item {n}</td><td>Told to person {n}</td></tr>" for n in range(1, 60))
    raw = pdf(f"<h1>Report</h1><p>The report has these items.</p><table>{rows}</table>")
    assert len(raw.pages) > 1
    found = cells(raw)
    assert {table for table, _, _ in found.values()} == {1}
    assert found["Item 1"] == (1, 0, 0)
    assert found["Told to person 59"] == (1, 58, 1)


def test_a_box_and_an_underlined_word_are_no_table() -> None:
    body = (
        "<h1>Report</h1><p style='border: 1px solid'>The report is <u>kept</u> in a file.</p>"
        "<hr><p>It is <u>signed</u>.</p>"
    )
    assert cells(pdf(body)) == {}


COLUMNS = (
    "PROCEDURE ON SECLUSION\n\nThe persons and their deadlines are these.\n\n"
    "  What                     Who             Deadline\n"
    "  Call or text to          Principal       One hour after the last bell\n"
    "  the parents                              of that day\n"
    "  Copy to the Department   Clerk           Thirty days\n"
    "  Letter to\n"
    "  the board                Superintendent  June\n\n"
    "Further rules:\n\n  - Doors are not locked.\n  - Staff are trained.\n"
)


def test_bullets_dont_hide_the_columns_of_plain_text() -> None:
    found = cells(read_bytes(COLUMNS.encode(), "policy.txt", View.ACCEPTED))
    table = {place[0] for place in found.values()}
    assert len(table) == 1
    rows = {text: place[1:] for text, place in found.items()}
    assert rows["Call or text to the parents"] == (1, 0)
    assert rows["One hour after the last bell of that day"] == (1, 2)
    assert rows["Thirty days"] == (2, 2)


def test_a_long_label_two_spaces_before_its_cell_keeps_its_column() -> None:
    text = (
        "THE REPORT\n\nBox 1   the date of the use          Box 2   the place of the use\n"
        "Box 3   what led up to it            Box 4   what staff did\n"
        "Box 10  whom the parents may call    Box 11  who wrote it\n"
    )
    found = cells(read_bytes(text.encode(), "policy.txt", View.ACCEPTED))
    assert found["whom the parents may call"][1:] == (2, 1)
    assert found["who wrote it"][1:] == (2, 3)
