"""The Word reader, on files that python-docx and LibreOffice wrote."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from pathlib import Path

import docx
import pytest
from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from policygen.errors import InputError
from policygen.policy import BlockKind, RawDocument, RevisionKind, View
from policygen.readers.docx import read, recognizes

BY = 'w:id="1" w:author="Ana Ruiz" w:date="2024-05-01T10:00:00Z"'


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def inserted(text: str) -> str:
    return f"<w:ins {BY}>{run(text)}</w:ins>"


def deleted(text: str) -> str:
    return f'<w:del {BY}><w:r><w:delText xml:space="preserve">{text}</w:delText></w:r></w:del>'


def add(document: WordDocument, inner: str, tag: str = "p") -> None:
    xml = f"<w:{tag} {nsdecls('w', 'wp', 'a', 'm')} " + (
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
        f'xmlns:v="urn:schemas-microsoft-com:vml">{inner}</w:{tag}>'
    )
    document.element.body.insert(len(document.element.body) - 1, parse_xml(xml))


def word(*paragraphs: str) -> WordDocument:
    document = docx.Document()
    for inner in paragraphs:
        add(document, inner)
    return document


def saved(document: WordDocument) -> bytes:
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def read_word(document: WordDocument, view: View = View.ACCEPTED) -> RawDocument:
    raw = read(saved(document), "policy.docx", view)
    for block in raw.blocks:
        span = block.text.span()
        assert raw.text[span.start : span.end] == block.text.text
    return raw


def texts(raw: RawDocument) -> list[str]:
    return [block.text.text for block in raw.blocks]


def labelled(raw: RawDocument) -> list[tuple[str, str, int]]:
    return [(block.label, block.text.text, block.level) for block in raw.blocks]


def use_numbering(document: WordDocument, inner: str) -> None:
    element = document.part.numbering_part.element
    for child in list(element):
        element.remove(child)
    for child in parse_xml(f"<w:numbering {nsdecls('w')}>{inner}</w:numbering>"):
        element.append(child)


def level(depth: int, form: str, text: str, extra: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{extra}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


LEVELS = (
    level(0, "decimal", "%1.")
    + level(1, "lowerLetter", "(%2)")
    + level(2, "lowerRoman", "(%3)")
    + level(3, "decimal", "%1.%4")
)
NUMBERING = (
    f'<w:abstractNum w:abstractNumId="0">{LEVELS}</w:abstractNum>'
    '<w:abstractNum w:abstractNumId="1">'
    + level(0, "upperRoman", "%1.")
    + level(1, "upperLetter", "%2.")
    + level(2, "bullet", "\uf0b7")
    + "</w:abstractNum>"
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">'
    '<w:startOverride w:val="4"/></w:lvlOverride></w:num>'
)


def item(text: str, list_id: int, depth: int = 0, mark: str = "") -> str:
    return (
        f'<w:pPr><w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{list_id}"/></w:numPr>'
        f"<w:rPr>{mark}</w:rPr></w:pPr>{text if text.startswith('<') else run(text)}"
    )


def test_a_tracked_insertion_stands_in_the_accepted_view_and_a_deletion_in_the_rejected_one():
    document = word(
        run("The ") + inserted("unattended ") + run("confinement") + deleted(" or isolation")
    )
    assert texts(read_word(document)) == ["The unattended confinement"]
    assert texts(read_word(document, View.REJECTED)) == ["The confinement or isolation"]


def test_every_tracked_change_is_kept_with_author_and_date_in_both_views():
    document = word(run("The ") + inserted("unattended ") + deleted("physical "))
    for view in View:
        found = read_word(document, view).revisions
        assert [(one.kind, one.text) for one in found] == [
            (RevisionKind.INSERTION, "unattended "),
            (RevisionKind.DELETION, "physical "),
        ]
        assert {(one.author, one.date) for one in found} == {("Ana Ruiz", "2024-05-01T10:00:00Z")}


def test_the_accepted_view_says_how_many_changes_it_accepted():
    document = word(run("A ") + inserted("b ") + run("c ") + inserted("d") + deleted("e"))
    assert read_word(document).notices == (
        "This file has 3 tracked changes; they are read as accepted. "
        "Use --tracked to compare the text before with the text after.",
    )
    assert read_word(document, View.REJECTED).notices == ()


def test_runs_that_one_author_inserted_side_by_side_are_one_change():
    document = word(run("A ") + inserted("un") + inserted("attended"))
    assert [one.text for one in read_word(document).revisions] == ["unattended"]


def test_moved_words_stand_once_in_each_view():
    moved_from = f"<w:moveFrom {BY}>{run('Call a parent.')}</w:moveFrom>"
    moved_to = f"<w:moveTo {BY}>{run('Call a parent.')}</w:moveTo>"
    document = word(run("First. ") + moved_from, run("Second."), moved_to, run("Last."))
    assert texts(read_word(document)) == ["First.", "Second.", "Call a parent.", "Last."]
    assert texts(read_word(document, View.REJECTED)) == [
        "First. Call a parent.", "Second.", "Last.",
    ]  # fmt: skip
    assert len(read_word(document).revisions) == 2


def test_a_deleted_paragraph_end_joins_two_paragraphs():
    mark = f"<w:pPr><w:rPr><w:del {BY}/></w:rPr></w:pPr>"
    document = word(mark + run("Staff shall "), run("watch the student."))
    assert texts(read_word(document)) == ["Staff shall watch the student."]
    assert texts(read_word(document, View.REJECTED)) == ["Staff shall", "watch the student."]
    assert [one.text for one in read_word(document).revisions] == ["¶"]


def test_a_paragraph_inserted_as_a_whole_leaves_no_trace_in_the_rejected_view():
    document = word()
    use_numbering(document, NUMBERING)
    add(document, item("One.", 1))
    add(document, item(inserted("Two."), 1, mark=f"<w:ins {BY}/>"))
    add(document, item("Three.", 1))
    assert labelled(read_word(document))[1:] == [("2.", "Two.", 1), ("3.", "Three.", 1)]
    before = read_word(document, View.REJECTED)
    assert labelled(before) == [("1.", "One.", 1), ("2.", "Three.", 1)]
    assert [one.text for one in before.revisions] == ["Two."]


def test_words_inserted_and_then_deleted_stand_in_no_view_but_are_told():
    document = word(run("Staff ") + f"<w:ins {BY}>{deleted('may ')}</w:ins>" + run("shall"))
    for view in View:
        raw = read_word(document, view)
        assert texts(raw) == ["Staff shall"]
        assert {one.kind for one in raw.revisions} == set(RevisionKind)


@pytest.mark.parametrize(
    ("mark", "view"), [("del", View.ACCEPTED), ("ins", View.REJECTED)], ids=["deleted", "inserted"]
)
def test_a_tracked_table_row_stands_only_in_its_view(mark: str, view: View):
    cell = "<w:tc><w:p>{}</w:p></w:tc>"
    rows = (
        f"<w:tr>{cell.format(run('Monitor'))}{cell.format(run('always'))}</w:tr>"
        f"<w:tr><w:trPr><w:{mark} {BY}/></w:trPr>"
        f"{cell.format(run('Report'))}{cell.format(run('in one hour'))}</w:tr>"
    )
    document = word()
    add(document, rows, "tbl")
    other = View.REJECTED if view is View.ACCEPTED else View.ACCEPTED
    assert texts(read_word(document, view)) == ["Monitor", "always"]
    assert texts(read_word(document, other)) == ["Monitor", "always", "Report", "in one hour"]
    assert [one.text for one in read_word(document).revisions] == ["Report", "in one hour"]


def test_a_former_style_counts_in_the_rejected_view():
    change = f'<w:pPrChange {BY}><w:pPr><w:pStyle w:val="Heading2"/></w:pPr></w:pPrChange>'
    document = word(f"<w:pPr>{change}</w:pPr>" + run("Seclusion"))
    assert read_word(document).blocks[0].kind is BlockKind.PARAGRAPH
    assert read_word(document, View.REJECTED).blocks[0].kind is BlockKind.HEADING


def test_automatic_labels_are_computed_over_several_levels_and_restarts():
    document = word()
    use_numbering(document, NUMBERING)
    for text, list_id, depth in [
        ("one", 1, 0), ("a", 1, 1), ("b", 1, 1), ("i", 1, 2), ("two", 1, 0), ("a again", 1, 1),
        ("two-one", 1, 3), ("four", 3, 0), ("five", 3, 0), ("I", 2, 0), ("A", 2, 1), ("dot", 2, 2),
    ]:  # fmt: skip
        add(document, item(text, list_id, depth))
    assert labelled(read_word(document)) == [
        ("1.", "one", 1), ("(a)", "a", 2), ("(b)", "b", 2), ("(i)", "i", 3), ("2.", "two", 1),
        ("(a)", "a again", 2), ("2.1", "two-one", 4), ("4.", "four", 1), ("5.", "five", 1),
        ("I.", "I", 1), ("A.", "A", 2), ("-", "dot", 3),
    ]  # fmt: skip


def test_a_list_that_hangs_on_a_style_is_found_through_the_style_it_is_based_on():
    document = word()
    use_numbering(document, NUMBERING)
    for key, base, inner in [
        ("Clause", "Normal", '<w:numPr><w:numId w:val="2"/></w:numPr>'),
        ("Subclause", "Clause", '<w:numPr><w:ilvl w:val="1"/></w:numPr>'),
    ]:
        document.styles.element.append(
            parse_xml(
                f'<w:style {nsdecls("w")} w:type="paragraph" w:styleId="{key}">'
                f'<w:name w:val="{key}"/><w:basedOn w:val="{base}"/>'
                f"<w:pPr>{inner}</w:pPr></w:style>"
            )
        )
    add(document, f'<w:pPr><w:pStyle w:val="Clause"/></w:pPr>{run("Purpose of this policy.")}')
    add(document, f'<w:pPr><w:pStyle w:val="Subclause"/></w:pPr>{run("Scope of this policy.")}')
    assert labelled(read_word(document)) == [
        ("I.", "Purpose of this policy.", 1),
        ("A.", "Scope of this policy.", 2),
    ]


def test_typed_labels_become_list_items_too():
    raw = read_word(word(run("1. Staff shall:"), run("(a) watch; and"), run("(b) report.")))
    assert labelled(raw) == [
        ("1.", "Staff shall:", 1), ("(a)", "watch; and", 2), ("(b)", "report.", 2),
    ]  # fmt: skip
    assert raw.text == "1. Staff shall:\n(a) watch; and\n(b) report."


def test_headings_are_known_by_style_by_foreign_style_and_by_bold_print():
    document = docx.Document()
    document.add_heading("Seclusion Policy", 0)
    document.add_heading("Definitions", 1)
    document.styles.element.append(
        parse_xml(
            f'<w:style {nsdecls("w")} w:type="paragraph" w:styleId="berschrift2">'
            '<w:name w:val="Überschrift 2"/></w:style>'
        )
    )
    add(document, f'<w:pPr><w:pStyle w:val="berschrift2"/></w:pPr>{run("Room")}')
    add(document, f'<w:pPr><w:outlineLvl w:val="0"/></w:pPr>{run("Outlined by hand")}')
    add(document, run("Time Limits", "<w:b/>"))
    add(document, run("Staff shall never leave a student alone", "<w:b/>"))
    raw = read_word(document)
    assert [(block.kind.value, block.level) for block in raw.blocks][:3] == [
        ("heading", 1), ("heading", 1), ("heading", 2),
    ]  # fmt: skip
    assert [block.kind.value for block in raw.blocks][4:] == ["heading", "paragraph"]
    assert raw.title == "Seclusion Policy"


def test_tables_are_read_row_by_row_with_tables_inside_and_one_column_is_only_a_frame():
    document = docx.Document()
    table = document.add_table(2, 2)
    for cell, text in zip(table._cells, ["Act", "Time", "Report", ""], strict=True):
        cell.text = text
    inner = table.cell(1, 1).add_table(1, 2)
    inner.cell(0, 0).text, inner.cell(0, 1).text = "same day", "24 hours"
    document.add_table(1, 1).cell(0, 0).text = "Framed words of the board."
    raw = read_word(document)
    assert [(b.kind.value, b.text.text) for b in raw.blocks] == [
        ("cell", "Act"), ("cell", "Time"), ("cell", "Report"), ("cell", "same day"),
        ("cell", "24 hours"), ("paragraph", "Framed words of the board."),
    ]  # fmt: skip


def test_content_controls_links_smart_tags_and_field_results_are_read():
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>hidden instruction</w:t></w:r>'
        "<w:r><w:instrText>REF x</w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'{run("section 4")}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    raw = read_word(
        word(
            f"<w:sdt><w:sdtPr/><w:sdtContent>{run('Valley ')}</w:sdtContent></w:sdt>"
            f"<w:hyperlink>{run('School ')}</w:hyperlink>"
            f'<w:smartTag w:uri="x" w:element="y">{run("District ")}</w:smartTag>{field}'
        )
    )
    assert texts(raw) == ["Valley School District section 4"]


def test_tabs_breaks_and_special_hyphens_read_as_a_person_reads_them():
    raw = read_word(
        word(
            "<w:r><w:t>time</w:t><w:noBreakHyphen/><w:t>out,</w:t><w:tab/><w:t>in</w:t>"
            "<w:softHyphen/><w:t>volving</w:t><w:br/><w:t>force</w:t></w:r>",
            "<w:r><w:t>Staff shall:</w:t><w:br/><w:t>(a) watch;</w:t></w:r>",
        )
    )
    assert labelled(raw) == [
        ("", "time-out, involving force", 0), ("", "Staff shall:", 0), ("(a)", "watch;", 1),
    ]  # fmt: skip


def test_a_text_box_is_read_once_though_the_file_holds_it_twice():
    box = f"<w:txbxContent><w:p>{run('Call 555-0100 first.')}</w:p></w:txbxContent>"
    raw = read_word(
        word(
            f"{run('Before.')}<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>"
            f"<wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
            f"{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
        )
    )
    assert texts(raw) == ["Before.", "Call 555-0100 first."]


def test_hidden_text_is_left_out_and_told():
    raw = read_word(word(run("Shown. ") + run("Draft remark", "<w:vanish/>")))
    assert texts(raw) == ["Shown."]
    assert raw.notices == ("This file has hidden text, which isn't read: “Draft remark”.",)


def test_comments_are_told_with_author_and_first_words():
    document = docx.Document()
    paragraph = document.add_paragraph("A student is secluded.")
    document.add_comment(paragraph.runs, text="Why was alone dropped?", author="Ben Ode")
    assert read_word(document).notices == (
        "This file has 1 comment, which isn't part of the text: Ben Ode: “Why was alone dropped?”.",
    )


def test_headers_and_footers_stand_in_no_block():
    document = word(run("Body."))
    document.sections[0].header.paragraphs[0].text = "Running header"
    document.sections[0].footer.paragraphs[0].text = "Page 1"
    assert texts(read_word(document)) == ["Body."]


def rewritten(data: bytes, parts: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        contents = {name: old.read(name) for name in old.namelist()} | parts
        for name, content in contents.items():
            new.writestr(name, content)
    return stream.getvalue()


def test_footnotes_follow_at_the_end_with_their_number():
    note = f"<w:footnotes {nsdecls('w')}><w:footnote w:id='2'><w:p>{run('As of May.')}</w:p>"
    data = rewritten(
        saved(word(run("Rule.") + '<w:r><w:footnoteReference w:id="2"/></w:r>', run("End."))),
        {"word/footnotes.xml": f"{note}</w:footnote></w:footnotes>".encode()},
    )
    raw = read(data, "policy.docx", View.ACCEPTED)
    assert labelled(raw) == [("", "Rule.", 0), ("", "End.", 0), ("1", "As of May.", 0)]


def failure(data: bytes) -> InputError:
    with pytest.raises(InputError) as caught:
        read(data, "policy.docx", View.ACCEPTED)
    assert "policy.docx" in caught.value.where
    assert caught.value.fix
    return caught.value


def test_a_truncated_file_is_called_damaged():
    data = saved(word(run("Words.")))
    assert "damaged" in failure(data[: len(data) // 2]).what


def test_a_file_with_a_flipped_byte_is_called_damaged():
    data = bytearray(saved(word(run("Words."))))
    at = data.index(b"word/document.xml") + 40
    data[at : at + 20] = b"\0" * 20
    failure(bytes(data))


def test_a_zip_without_a_word_document_is_refused():
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
    assert "no Word document" in failure(stream.getvalue()).what


def test_malformed_xml_is_told_with_part_and_line():
    data = rewritten(saved(word()), {"word/document.xml": b"<a>\n<b>\n</a>"})
    assert failure(data).where == "policy.docx, word/document.xml, line 3"


def test_an_encrypted_part_is_called_protected():
    data = bytearray(saved(word(run("Words."))))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(signature)
        while at >= 0:
            data[at + offset] |= 1
            at = data.find(signature, at + 4)
    assert "password" in failure(bytes(data)).what


def test_a_document_type_with_entities_is_refused():
    bomb = b'<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>'
    error = failure(rewritten(saved(word()), {"word/document.xml": bomb}))
    assert "document type" in error.what


def test_a_part_that_unpacks_to_an_absurd_size_is_refused():
    bomb = b"<a>" + b" " * 60_000_000 + b"</a>"
    assert "absurd" in failure(rewritten(saved(word()), {"word/document.xml": bomb})).what


def test_an_empty_document_is_told():
    assert "no text" in failure(saved(docx.Document())).what


def test_deeply_nested_content_raises_no_python_error():
    opening, closing = "<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"
    inner = opening * 2000 + run("x") + closing * 2000
    body = f"<w:document {nsdecls('w')}><w:body><w:p>{inner}</w:p></w:body></w:document>"
    assert "well-formed" in failure(
        rewritten(saved(word()), {"word/document.xml": body.encode()})
    ).what  # fmt: skip


def test_content_nested_as_deep_as_a_parser_allows_is_read():
    opening, closing = "<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"
    inner = opening * 120 + run("Deep words.") + closing * 120
    assert texts(read_word(word(inner))) == ["Deep words."]


def test_recognizing_tells_word_from_other_zips_and_from_text():
    assert recognizes(saved(docx.Document())) == 2
    assert recognizes(b"PK\x03\x04 something") == 1
    assert recognizes(b"# A policy") == 0


WRITERS = ["python-docx", *(["libreoffice"] if shutil.which("soffice") else [])]


@pytest.mark.parametrize("writer", WRITERS)
def test_a_small_policy_reads_the_same_whichever_program_wrote_it(writer: str, tmp_path: Path):
    document = docx.Document()
    document.add_heading("Seclusion", 1)
    document.add_paragraph("Staff shall:")
    document.add_paragraph("watch the student;", style="List Number")
    document.add_paragraph("call a parent.", style="List Number")
    document.add_paragraph("No student is left alone.")
    data = saved(document)
    if writer == "libreoffice":
        data = converted(data, tmp_path)
    raw = read(data, "policy.docx", View.ACCEPTED)
    assert [(b.kind.value, b.label, b.text.text) for b in raw.blocks] == [
        ("heading", "", "Seclusion"), ("paragraph", "", "Staff shall:"),
        ("item", "1.", "watch the student;"), ("item", "2.", "call a parent."),
        ("paragraph", "", "No student is left alone."),
    ]  # fmt: skip


def converted(data: bytes, folder: Path) -> bytes:
    """The document after LibreOffice read it and wrote it as OpenDocument and Word again."""
    path = folder / "policy.docx"
    path.write_bytes(data)
    for suffix in ("odt", "docx"):
        source = folder / ("policy.docx" if suffix == "odt" else "policy.odt")
        subprocess.run(
            [
                "soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless",
                "--convert-to", suffix, "--outdir", str(folder), str(source),
            ],
            check=True, capture_output=True, timeout=120,
        )  # fmt: skip
    return path.read_bytes()
