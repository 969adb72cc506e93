"""Makes the files of `columbia-2019/` from the model policy: one proposal in five formats.

    python examples/make.py            writes them
    python examples/make.py FOLDER     writes them to another folder

Run it after a change of `model_policies/dese-2010.md`; it needs the extra `test`. Two runs on one
machine give the same bytes. The PDF also depends on the machine's fonts.
"""

from __future__ import annotations

import io
import re
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from markdown_it import MarkdownIt
from weasyprint import HTML
from weasyprint.urls import URLFetcher

from policygen import store

FOLDER = Path(__file__).resolve().parent / "columbia-2019"
BEFORE, WORD, AFTER = "a student alone in an ", "unattended ", "enclosed space from which"
AUTHOR, DATE = "Proposed", "2019-09-01T00:00:00Z"  # the source says "Sept. 2019", no day
ZIP_TIME = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class Block:
    """A heading (level from 1), a bullet or a paragraph; its text has **bold** marks."""

    text: str
    level: int = 0
    bullet: bool = False


def main(folder: Path = FOLDER) -> None:
    model = store.model("dese-2010").text
    proposal = propose(model)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "proposal.md").write_text(proposal, "utf-8")
    (folder / "proposal.html").write_text(page(proposal), "utf-8")
    (folder / "proposal.docx").write_bytes(word_file(proposal, tracked=False))
    (folder / "proposal-tracked.docx").write_bytes(word_file(proposal, tracked=True))
    (folder / "proposal.pdf").write_bytes(pdf(proposal))


def propose(model: str) -> str:
    """The model's text with the one word that the proposal of 2019 added."""
    proposal, count = re.subn(
        re.escape(BEFORE + AFTER).replace(r"\ ", r"(\s+)"),
        lambda match: match[0].replace("enclosed space", WORD + "enclosed space"),
        model,
    )
    if count != 1:
        raise SystemExit(f"the definition of seclusion was found {count} times, not once")
    return proposal


def blocks(markdown: str) -> Iterator[Block]:
    """The blocks of a policy as simple as ours: headings, paragraphs, one level of bullets."""
    for chunk in re.split(r"\n\s*\n", markdown.strip()):
        if heading := re.fullmatch(r"(#+) (.*)", chunk):
            yield Block(heading[2], level=len(heading[1]))
        elif chunk.startswith("- "):
            for item in re.split(r"^- ", chunk, flags=re.MULTILINE)[1:]:
                yield Block(" ".join(item.split()), bullet=True)
        else:
            yield Block(" ".join(chunk.split()))


PAGE = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{title}</title>
<style>body {{ font-family: sans-serif; max-width: 60rem }} nav li {{ display: inline }}</style>
<script>window.menu = ["Meetings", "Policies"];</script>
</head>
<body>
<header><a href="#content">Skip to the content</a> <strong>Board documents</strong></header>
<nav aria-label="Main"><ul>
<li><a href="#">Meetings</a></li> <li><a href="#">Policies</a></li> <li><a href="#">Search</a></li>
</ul></nav>
<aside><h2>Policies</h2><ul>
<li><a href="#">Section I: Instruction</a></li>
<li><a href="#">Section J: Students</a></li>
</ul></aside>
<main id="content">
{body}</main>
<footer><p><a href="#">Print this page</a> <a href="#">Contact</a></p></footer>
</body>
</html>
"""


def page(markdown: str) -> str:
    """The policy as a web page of the kind on which boards publish, with navigation around it."""
    title = next(blocks(markdown)).text
    return PAGE.format(title=title, body=MarkdownIt().render(markdown))


PRINT_STYLE = """\
@page { size: letter; margin: 2.2cm;
  @top-center { content: "Proposed policy"; font-size: 8pt }
  @bottom-center { content: "Page " counter(page) " of " counter(pages); font-size: 8pt } }
body { font: 11pt/1.4 "DejaVu Serif", serif } h1 { font-size: 17pt } h2 { font-size: 13pt }
"""


def pdf(markdown: str) -> bytes:
    """The policy as a tagged PDF with a running header and footer."""
    title = next(blocks(markdown)).text
    html = (
        f'<html lang="en"><head><title>{title}</title><style>{PRINT_STYLE}</style></head>'
        f"<body>{MarkdownIt().render(markdown)}</body></html>"
    )
    document = HTML(string=html, url_fetcher=URLFetcher(allowed_protocols=["data"]))
    written: bytes = document.write_pdf(pdf_variant="pdf/ua-1")
    return written


def word_file(markdown: str, *, tracked: bool) -> bytes:
    """The policy as a Word file, the added word as a tracked insertion if asked for."""
    document = Document()
    properties = document.core_properties
    properties.author, properties.title = "", next(blocks(markdown)).text
    properties.comments = ""
    properties.created = properties.modified = datetime.fromisoformat(DATE)
    for block in blocks(markdown):
        if block.level:
            document.add_heading(block.text, level=block.level)
            continue
        paragraph = document.add_paragraph(style="List Bullet" if block.bullet else None)
        for index, stretch in enumerate(block.text.split("**")):
            before, word, after = stretch.partition(WORD) if tracked else (stretch, "", "")
            for text in (before, word, after):
                run = paragraph.add_run(text) if text else None
                if run is not None:
                    run.bold = True if index % 2 else None
                if text == WORD:
                    insert(paragraph)
    written = io.BytesIO()
    document.save(written)
    return with_fixed_times(written.getvalue())


def insert(paragraph: Paragraph) -> None:
    """Make the last run of a paragraph a tracked insertion."""
    mark = OxmlElement("w:ins")
    for name, value in (("w:id", "1"), ("w:author", AUTHOR), ("w:date", DATE)):
        mark.set(qn(name), value)
    run = paragraph.runs[-1]._r
    run.addprevious(mark)
    mark.append(run)


def with_fixed_times(content: bytes) -> bytes:
    """The same zip archive with every member dated alike."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(written, "w") as new:
        for member in old.infolist():
            info = zipfile.ZipInfo(member.filename, ZIP_TIME)
            info.compress_type, info.external_attr = zipfile.ZIP_DEFLATED, 0o600 << 16
            new.writestr(info, old.read(member))
    return written.getvalue()


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
