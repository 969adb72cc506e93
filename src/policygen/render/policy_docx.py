"""A generated document as a Word file: real styles and numbering, the same bytes each time."""

from __future__ import annotations

import datetime
import io
import zipfile
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Any

import docx as python_docx
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Inches, Pt
from markdown_it.token import Token

from policygen.generating.manuscript import Manuscript
from policygen.render.docx_numbering import number_headings
from policygen.render.policy_html import reader

_BLANK_DATE = datetime.datetime(2000, 1, 1)  # no clock in a file: the same input, the same bytes
_LONGEST = 255  # characters of a property, by the file format
_ZIP_DATE = (1980, 1, 1, 0, 0, 0)


def docx(manuscript: Manuscript) -> bytes:
    """The document as a .docx file that Word and LibreOffice edit."""
    file: Any = python_docx.Document()
    _page(file, manuscript)
    file.add_paragraph(manuscript.title, style="Title")
    line = file.add_paragraph()
    line.add_run(manuscript.district).bold = True
    file.add_paragraph(f"Law: {manuscript.subtitle}")
    if manuscript.draft:
        mark = file.add_paragraph()
        mark.add_run(f"DRAFT. Left blank: {', '.join(manuscript.blanks)}.").bold = True
    if manuscript.numbered:
        number_headings(file)
    for part in manuscript.parts:
        file.add_heading(part.title, level=1)
        for entry in part.entries:
            file.add_heading(entry.title, level=2)
            _blocks(file, reader().parse(entry.body))
    foot = file.add_paragraph()
    foot.add_run(manuscript.foot).italic = True
    _properties(file, manuscript)
    out = io.BytesIO()
    file.save(out)
    return _repacked(out.getvalue())


def _page(file: Any, manuscript: Manuscript) -> None:
    section = file.sections[0]
    section.page_width, section.page_height = Inches(8.5), Inches(11)
    for side in ("left_margin", "right_margin", "top_margin", "bottom_margin"):
        setattr(section, side, Inches(1))
    normal = file.styles["Normal"]
    normal.font.name, normal.font.size = "Georgia", Pt(11)
    head = section.header.paragraphs[0]
    head.text = f"{manuscript.district}\t\t{manuscript.title}"
    head.paragraph_format.tab_stops.add_tab_stop(Inches(6.5), WD_TAB_ALIGNMENT.RIGHT)
    foot = section.footer.paragraphs[0]
    foot.add_run("Page ")
    _field(foot, "PAGE")
    foot.add_run(" of ")
    _field(foot, "NUMPAGES")


def _field(paragraph: Any, name: str) -> None:
    """A field that the word processor fills in, such as the page's number."""
    for kind, text in (("begin", ""), ("", name), ("end", "")):
        run = paragraph.add_run()
        if kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark = OxmlElement("w:instrText")
            mark.set(qn("xml:space"), "preserve")
            mark.text = text
        run._r.append(mark)


def _blocks(file: Any, tokens: Sequence[Token]) -> None:
    """Paragraphs, lists and tables of an entry, in order."""
    lists: list[str] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if token.type in ("bullet_list_open", "ordered_list_open"):
            lists.append("List Bullet" if token.type.startswith("bullet") else "List Number")
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            lists.pop()
        elif token.type == "inline":
            style = None
            if lists:
                style = lists[-1] + (f" {min(len(lists), 3)}" if len(lists) > 1 else "")
            _runs(file.add_paragraph(style=style), token)
        elif token.type == "table_open":
            inside = list(takewhile(lambda one: one.type != "table_close", tokens[at:]))
            _table(file, inside)
            at += len(inside)
        at += 1


def _runs(paragraph: Any, inline: Token) -> None:
    """The words of a paragraph with their emphasis."""
    bold = italic = False
    for token in inline.children or ():
        if token.type in ("strong_open", "strong_close"):
            bold = token.type.endswith("open")
        elif token.type in ("em_open", "em_close"):
            italic = token.type.endswith("open")
        elif token.type in ("softbreak", "hardbreak"):
            paragraph.add_run(" ")
        elif token.content:
            run = paragraph.add_run(token.content)
            run.bold, run.italic = bold or None, italic or None


def _table(file: Any, tokens: Sequence[Token]) -> None:
    rows = list(_rows(tokens))
    table = file.add_table(rows=len(rows), cols=max(len(row) for row in rows))
    table.style = "Table Grid"
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            paragraph = table.cell(number, column).paragraphs[0]
            _runs(paragraph, cell)
            if number == 0:
                for run in paragraph.runs:
                    run.bold = True
    header = OxmlElement("w:tblHeader")
    table.rows[0]._tr.get_or_add_trPr().append(header)
    for one in table.rows:
        one._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    file.add_paragraph()


def _rows(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    row: list[Token] = []
    for token in tokens:
        if token.type == "tr_open":
            row = []
        elif token.type == "inline":
            row.append(token)
        elif token.type == "tr_close":
            yield row


def _properties(file: Any, manuscript: Manuscript) -> None:
    properties = file.core_properties
    district = manuscript.district[:_LONGEST]
    properties.title = f"{manuscript.title}, {manuscript.district}"[:_LONGEST]
    properties.subject = manuscript.subtitle[:_LONGEST]
    properties.author = district
    properties.comments = manuscript.foot
    properties.language = "en-US"
    properties.created = properties.modified = _BLANK_DATE
    properties.last_modified_by = district
    properties.revision = 1


def _repacked(content: bytes) -> bytes:
    """The same package with fixed times, its parts in one order."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w") as new:
        names = sorted(old.namelist(), key=lambda name: (name != "[Content_Types].xml", name))
        for name in names:
            info = zipfile.ZipInfo(name, _ZIP_DATE)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o600 << 16
            new.writestr(info, old.read(name))
    return out.getvalue()
