"""Small writers: one policy in simple Markdown as HTML, DOCX, PDF and plain Markdown again."""

from __future__ import annotations

import html
import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby

import docx
import weasyprint

STYLE = """
@page { size: letter; margin: 2cm; @bottom-center { content: "Page " counter(page) } }
body { font: 11pt/1.4 "DejaVu Serif", serif } h1 { font-size: 18pt } h2 { font-size: 14pt }
h3 { font-size: 12.5pt } table { border-collapse: collapse }
th, td { border: 0.5pt solid black; padding: 3pt; text-align: left }
"""


@dataclass(frozen=True, slots=True)
class Part:
    """One block: a heading of some level, a bullet, a paragraph, or a table of rows of cells."""

    text: str
    level: int = 0
    bullet: bool = False
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Form:
    """One format: its suffix, and how a policy in Markdown is written in it."""

    suffix: str
    write: Callable[[str], bytes]


def parts(markdown: str) -> Iterator[Part]:
    """The blocks of a policy that has headings, paragraphs, tables and one level of bullets."""
    for chunk in re.split(r"\n\s*\n", markdown.strip()):
        lines = re.split(r"\n(?=- )", chunk)
        if heading := re.fullmatch(r"(#+) (.*)", chunk):
            yield Part(heading[2], level=len(heading[1]))
            continue
        if chunk.startswith("|"):
            cut = (line.strip("| ").split("|") for line in chunk.split("\n"))
            rows = [tuple(cell.strip() for cell in cells) for cells in cut]
            yield Part("", rows=(rows[0], *rows[2:]))
            continue
        for line in lines:
            bullet = line.startswith("- ")
            yield Part(" ".join(line.removeprefix("- ").split()), bullet=bullet)


def to_markdown(markdown: str) -> bytes:
    """The blocks as Markdown, one a line."""
    written = [f"{'#' * part.level} {part.text}".strip() for part in parts(markdown)]
    signs = [_table(part.rows) if part.rows else f"- {text}" if part.bullet else text
             for part, text in zip(parts(markdown), written, strict=True)]  # fmt: skip
    return "\n\n".join(signs).encode() + b"\n"


def _table(rows: tuple[tuple[str, ...], ...]) -> str:
    lines = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([lines[0], "|---" * len(rows[0]) + "|", *lines[1:]])


def to_html(markdown: str) -> bytes:
    """A web page that holds the policy and nothing else."""
    return f"<!DOCTYPE html><html lang='en'><body>{_body(markdown)}</body></html>".encode()


def to_pdf(markdown: str) -> bytes:
    """A printed page with page numbers."""
    page = f"<html lang='en'><style>{STYLE}</style><body>{_body(markdown)}</body></html>"
    written: bytes = weasyprint.HTML(string=page).write_pdf()
    return written


def to_docx(markdown: str) -> bytes:
    """A Word file with the styles that Word offers first."""
    document = docx.Document()
    for part in parts(markdown):
        if part.level:
            document.add_heading(part.text, level=part.level)
            continue
        if part.rows:
            table = document.add_table(len(part.rows), len(part.rows[0]), style="Table Grid")
            for row, texts in zip(table.rows, part.rows, strict=True):
                for cell, text in zip(row.cells, texts, strict=True):
                    cell.text = text
            continue
        paragraph = document.add_paragraph(style="List Bullet" if part.bullet else None)
        for index, stretch in enumerate(part.text.split("**")):
            paragraph.add_run(stretch).bold = True if index % 2 else None
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def _body(markdown: str) -> str:
    bits: list[str] = []
    for bullets, group in groupby(parts(markdown), key=lambda part: part.bullet):
        inner = "".join(_element(part) for part in group)
        bits.append(f"<ul>{inner}</ul>" if bullets else inner)
    return "".join(bits)


def _element(part: Part) -> str:
    if part.rows:
        rows = (("td" if at else "th", row) for at, row in enumerate(part.rows))
        lines = (
            "".join(f"<{tag}>{html.escape(cell)}</{tag}>" for cell in row) for tag, row in rows
        )
        return f"<table>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"
    name = "li" if part.bullet else f"h{part.level}" if part.level else "p"
    text = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", html.escape(part.text))
    return f"<{name}>{text}</{name}>"


FORMATS = (
    Form(".md", to_markdown),
    Form(".html", to_html),
    Form(".docx", to_docx),
    Form(".pdf", to_pdf),
)
