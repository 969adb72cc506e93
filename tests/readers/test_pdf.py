"""The PDF reader, on files that WeasyPrint, LibreOffice and qpdf wrote."""

from __future__ import annotations

import io
import shutil
import subprocess
import unicodedata
from pathlib import Path

import docx
import pypdfium2
import pytest
import weasyprint

from policygen.errors import InputError
from policygen.policy import RawDocument, View
from policygen.readers.pdf import read, recognizes

FILES = Path(__file__).parent / "files"

SENTENCES = (
    "A student shall not be placed in seclusion unless an emergency situation exists and every "
    "less restrictive alternative has failed. ",
    "Notwithstanding authorization, restraint involving mechanical devices constitutes a "
    "prohibited intervention under all circumstances. ",
    "Personnel shall continuously observe the student throughout the administration of the "
    "intervention and document observations immediately afterwards. ",
)
RUNNING = (
    "@page { size: A5; margin: 2cm; @top-center { content: 'Harrow Creek R-II: Policy 2770' }"
    " @bottom-center { content: 'Page ' counter(page) ' of ' counter(pages) } }"
)


def pdf(body: str, css: str = "") -> bytes:
    html = weasyprint.HTML(string=f"<html lang=en><style>{css}</style><body>{body}</body></html>")
    return html.write_pdf()


def paragraphs(count: int) -> list[str]:
    """Paragraphs that differ from each other, so that a lost or doubled one shows."""
    return [
        f"Paragraph {number}x begins. " + "".join(SENTENCES[number % 3 :]).strip()
        for number in range(count)
    ]


def marked(texts: list[str]) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def read_pdf(data: bytes) -> RawDocument:
    raw = read(data, "policy.pdf", View.ACCEPTED)
    for block in raw.blocks:
        for offset, letter in enumerate(block.text.text):
            there = raw.text[block.text.origin(offset)]
            assert letter.isspace() == there.isspace()
            plain = unicodedata.normalize("NFKD", there).replace("\u2010", "-")
            assert letter.isspace() or letter in plain
    return raw


def texts(raw: RawDocument) -> list[str]:
    return [block.text.text for block in raw.blocks]


def kinds(raw: RawDocument) -> list[tuple[str, str, str]]:
    return [(block.kind.value, block.label, block.text.text) for block in raw.blocks]


def test_paragraphs_over_line_and_page_breaks_come_back_whole_without_running_lines():
    wanted = paragraphs(16)
    raw = read_pdf(pdf(marked(wanted), RUNNING + "p { hyphens: auto; text-align: justify }"))
    assert texts(raw) == wanted
    assert len(raw.pages) >= 4
    assert "Harrow Creek R-II: Policy 2770" in raw.text
    assert "\u2010\n" in raw.text  # words were cut, or the test shows nothing


def test_pages_are_numbered_from_one_and_a_block_stands_on_the_page_where_it_starts():
    raw = read_pdf(pdf(marked(paragraphs(12)), RUNNING))
    for block in raw.blocks:
        assert block.page is not None
        start = block.text.span().start
        assert raw.pages[block.page - 1] <= start
        assert block.page == len(raw.pages) or start < raw.pages[block.page]
    assert {block.page for block in raw.blocks} >= {1, 2, 3}


def test_a_header_on_both_pages_of_a_two_page_file_is_dropped():
    css = RUNNING + "h1 { break-before: page }"
    raw = read_pdf(pdf("<p>First page here.</p><h1>Second</h1><p>Words.</p>", css))
    assert texts(raw) == ["First page here.", "Second", "Words."]


def test_two_columns_are_read_one_after_the_other():
    wanted = paragraphs(14)
    body = f"<h1>Policy over both columns</h1><div>{marked(wanted)}</div>"
    raw = read_pdf(pdf(body, "@page { size: A4 } div { columns: 2; hyphens: auto }"))
    assert texts(raw) == ["Policy over both columns", *wanted]


def test_two_columns_drawn_row_by_row_are_read_one_after_the_other():
    left = [f"left{n} words that fill this column well" for n in range(20)]
    right = [f"right{n} words that fill this column too" for n in range(20)]
    rows = "".join(f"<tr><td>{a}<td>{b}" for a, b in zip(left, right, strict=True))
    css = "@page { size: A4 } td { padding-right: 30px; font-size: 13px; width: 50% }"
    raw = read_pdf(pdf(f"<table>{rows}</table>", css))
    assert " ".join(texts(raw)) == " ".join(left + right)


def test_a_table_of_short_labels_is_not_taken_for_columns():
    rows = "".join(f"<tr><td>Item {n}<td>must be reported within {n} hours" for n in range(20))
    raw = read_pdf(pdf(f"<table>{rows}</table>", "td { padding-right: 60px }"))
    assert "Item 3 must be reported within 3 hours" in raw.text


def test_a_plain_hyphen_at_a_line_end_goes_only_if_the_joined_word_stands_elsewhere():
    lines = ["Restraint involving force.", "A time-", "out room in-", "volving nobody."]
    raw = read_pdf(pdf("<br>".join(lines), "@page { size: 6cm 20cm; margin: 5mm }"))
    assert " ".join(texts(raw)) == "Restraint involving force. A time-out room involving nobody."


def test_a_suspended_hyphen_keeps_its_space():
    raw = read_pdf(pdf("short-<br>and long-term plans of the board", "@page { size: 7cm 9cm }"))
    assert texts(raw) == ["short- and long-term plans of the board"]


def test_soft_hyphens_at_a_line_end_are_joined():
    css = "@page { size: 5cm 20cm; margin: 5mm } p { hyphens: manual }"
    raw = read_pdf(pdf("<p>Staff ad&shy;mini&shy;stra&shy;tion of interven&shy;tions.</p>", css))
    assert texts(raw) == ["Staff administration of interventions."]


def test_printed_line_numbers_of_a_bill_are_left_out_of_the_blocks():
    lines = [
        "Section A is repealed and one new",
        "section is enacted in lieu thereof to",
        "read as follows, and no school shall",
        "place a student in 2 or more rooms of",
        "seclusion except for an emergency",
        "situation as the term is defined and",
        "in the manner that this section says.",
    ]
    rows = "".join(
        f"<div><span style='display:inline-block;width:3em'>{n}</span>{line}</div>"
        for n, line in enumerate(lines, 1)
    )
    raw = read_pdf(pdf(rows, "@page { size: 12cm 20cm }"))
    assert texts(raw) == [" ".join(lines)]
    assert "4 place a student" in raw.text


def test_headings_list_items_and_their_depth_are_told():
    body = (
        "<h1>Seclusion Policy</h1><h2>I. Definitions</h2><p>Words of the board are here.</p>"
        "<ol><li>First item that the staff do.<ul><li>inner one<li>inner two</ul>"
        "<li>Second item.</ol><p><b>Time Limits</b></p><p>(a) One hour;</p><p>(b) two hours.</p>"
        "<p>GENERAL RULES</p><p>No student is left alone in a room.</p>"
    )
    raw = read_pdf(pdf(body))
    assert kinds(raw) == [
        ("heading", "", "Seclusion Policy"), ("heading", "I.", "Definitions"),
        ("paragraph", "", "Words of the board are here."),
        ("item", "1.", "First item that the staff do."), ("item", "-", "inner one"),
        ("item", "-", "inner two"), ("item", "2.", "Second item."),
        ("heading", "", "Time Limits"), ("item", "(a)", "One hour;"),
        ("item", "(b)", "two hours."), ("heading", "", "GENERAL RULES"),
        ("paragraph", "", "No student is left alone in a room."),
    ]  # fmt: skip
    levels = [block.level for block in raw.blocks]
    assert levels[:2] == [1, 2]
    assert levels[3:7] == [1, 2, 2, 1]
    assert raw.title == "Seclusion Policy"


def test_a_reference_that_a_line_break_moves_to_the_front_is_no_label():
    body = "<p>The limits that stand in subsection<br>(a) of this policy apply.</p>"
    raw = read_pdf(pdf(body, "@page { size: 12cm 20cm }"))
    assert texts(raw) == ["The limits that stand in subsection (a) of this policy apply."]


def test_a_list_inside_a_sentence_stays_there_when_a_line_break_moves_its_label_to_the_front():
    wanted = [
        "A room for seclusion shall: (a) have adequate light and fresh air; (b) have a window.",
        "A room for seclusion shall not have locks. Staff test each door twice a year.",
    ]
    body = marked(wanted).replace(" (b)", "<br>(b)")
    assert texts(read_pdf(pdf(body, "@page { size: 19cm 20cm }"))) == wanted


def test_a_list_with_an_item_a_line_is_no_list_inside_a_sentence():
    lines = ["A room for seclusion shall have all of the following parts:",
             "(a) enough light for a book;", "(b) a window that opens to the open air;",
             "(c) a door that staff open from both sides without any key at all."]  # fmt: skip
    raw = read_pdf(pdf("<p>" + "<br>".join(lines), "@page { size: 19cm 20cm }"))
    assert [block.label for block in raw.blocks] == ["", "(a)", "(b)", "(c)"]


def test_a_heading_below_a_reference_that_fills_the_last_line_stays_a_heading():
    body = (
        "<p>It is prohibited but for an emergency as provided for in RSMo<br>160.263.</p>"
        "<h2>Use of isolation</h2><p>Isolation may only be used as a last resort.</p>"
    )
    raw = read_pdf(pdf(body, "@page { size: 18cm 20cm }"))
    assert kinds(raw) == [
        ("paragraph", "", "It is prohibited but for an emergency as provided for in RSMo 160.263."),
        ("heading", "", "Use of isolation"),
        ("paragraph", "", "Isolation may only be used as a last resort."),
    ]


def test_a_paragraph_below_a_reference_that_fills_the_last_line_stands_alone():
    wanted = [
        "It is prohibited but for an emergency as provided for in RSMo 160.263.",
        "Each parent has a copy of this policy.",
    ]
    raw = read_pdf(pdf(marked(wanted).replace(" 160", "<br>160"), "@page { size: 18cm 20cm }"))
    assert texts(raw) == wanted


def test_a_footnote_does_not_cut_the_sentence_that_runs_over_the_page():
    wanted = paragraphs(8)
    note = "<span style='float:footnote;font-size:7pt'>As the board resolved in May.</span>"
    body = marked([wanted[0].replace("begins.", f"begins.{note}", 1), *wanted[1:]])
    raw = read_pdf(pdf(body, RUNNING))
    assert texts(raw)[-1].endswith("As the board resolved in May.")
    assert texts(raw)[1:-1] == wanted[1:]


@pytest.mark.parametrize("angle", [90, 180, 270])
def test_a_page_whose_text_runs_sideways_reads_like_an_upright_one(angle: int):
    css = f"@page {{ size: 18cm 18cm; margin: 1cm }} div {{ transform: rotate({angle}deg) }}"
    wanted = paragraphs(3)
    css += "div { height: 16cm } p { font-size: 12px }"
    assert texts(read_pdf(pdf(f"<div>{marked(wanted)}</div>", css))) == wanted


def test_a_slanted_watermark_stands_in_no_block():
    mark = "<div style='position:absolute;transform:rotate(-45deg);top:9cm'>DRAFT COPY</div>"
    assert texts(read_pdf(pdf(mark + "<p>No student is left alone here.</p>"))) == [
        "No student is left alone here."
    ]


def test_a_fixed_space_reads_as_a_space_and_a_ligature_as_its_letters():
    raw = read_pdf(pdf("<p>Under section\u00a0160.263 the con\ufb01nement of students ends.</p>"))
    assert texts(raw) == ["Under section 160.263 the confinement of students ends."]


def test_reading_twice_gives_the_same_document():
    data = pdf(marked(paragraphs(5)))
    assert read_pdf(data) == read_pdf(data)


def test_two_hundred_pages_are_read():
    one = pypdfium2.PdfDocument(pdf(marked(paragraphs(2)), "@page { size: A5 }"))
    many = pypdfium2.PdfDocument.new()
    for _ in range(200):
        many.import_pages(one)
    stream = io.BytesIO()
    many.save(stream)
    many.close()
    one.close()
    assert len(read_pdf(stream.getvalue()).pages) == 200


def blank(pages: int) -> bytes:
    document = pypdfium2.PdfDocument.new()
    for _ in range(pages):
        document.new_page(400, 600)
    stream = io.BytesIO()
    document.save(stream)
    document.close()
    return stream.getvalue()


def failure(data: bytes) -> InputError:
    with pytest.raises(InputError) as caught:
        read(data, "policy.pdf", View.ACCEPTED)
    assert "policy.pdf" in caught.value.where
    return caught.value


def test_a_pdf_without_text_may_be_scanned_and_the_error_names_the_way_out():
    error = failure(blank(2))
    assert "may be scanned images" in error.what
    assert "ocrmypdf" in error.fix


def test_single_pages_without_text_are_named():
    document = pypdfium2.PdfDocument(pdf(marked(paragraphs(6)), "@page { size: A4 }"))
    document.new_page(400, 600, 0)
    document.new_page(400, 600)
    count = len(document)
    stream = io.BytesIO()
    document.save(stream)
    document.close()
    assert read_pdf(stream.getvalue()).notices == (
        f"Pages 1 and {count} have no text and may be scanned images; "
        "recognize the text first (OCR, for instance with ocrmypdf) to have it read.",
    )


@pytest.mark.parametrize("keep", [0, 8, 400])
def test_a_truncated_file_is_refused_with_a_remedy(keep: int):
    assert failure(pdf("<p>Words.</p>")[:keep]).fix


def test_a_protected_file_is_refused_with_a_remedy():
    error = failure((FILES / "protected.pdf").read_bytes())
    assert "password" in error.what
    assert "qpdf --decrypt" in error.fix


def test_recognizing_tells_a_pdf_by_its_first_bytes():
    assert recognizes(b"%PDF-1.7 ...") == 2
    assert recognizes(b"\n\n%PDF-1.4") == 1
    assert recognizes(b"A policy about %PDF files") == 0


WRITERS = ["weasyprint", *(["libreoffice"] if shutil.which("soffice") else [])]


@pytest.mark.parametrize("writer", WRITERS)
def test_a_small_policy_reads_the_same_whichever_program_wrote_it(writer: str, tmp_path: Path):
    wanted = paragraphs(16)
    if writer == "weasyprint":
        items = "<ol><li>Watch the student.<li>Call a parent.</ol>"
        data = pdf(f"<h1>Seclusion</h1>{marked(wanted)}{items}", RUNNING)
    else:
        document = docx.Document()
        document.sections[0].header.paragraphs[0].text = "Harrow Creek R-II: Policy 2770"
        document.add_heading("Seclusion", 1)
        for text in wanted:
            document.add_paragraph(text)
        for text in ("Watch the student.", "Call a parent."):
            document.add_paragraph(text, style="List Number")
        document.save(str(tmp_path / "policy.docx"))
        subprocess.run(
            [
                "soffice", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless",
                "--convert-to", "pdf", "--outdir", str(tmp_path), str(tmp_path / "policy.docx"),
            ],
            check=True, capture_output=True, timeout=120,
        )  # fmt: skip
        data = (tmp_path / "policy.pdf").read_bytes()
    assert kinds(read_pdf(data)) == [
        ("heading", "", "Seclusion"), *(("paragraph", "", text) for text in wanted),
        ("item", "1.", "Watch the student."), ("item", "2.", "Call a parent."),
    ]  # fmt: skip
