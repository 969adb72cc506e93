"""Policies to measure an audit with: weakened ones of many districts, among other policies, in four formats.

Each is a policy on seclusion and restraint for Missouri as `generate` makes it, most with one weakening of
`generating/mutants`, and sections on other matters around it until it has its length, 1,000 to 5,000 words.
The same number always gives the same bytes.
"""

from __future__ import annotations

import html
import io
import random
import re
import textwrap
import zipfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import policygen
from policygen import generate_api
from policygen.generating.mutants import mutants
from policygen.render.policy_markdown import markdown

FORMATS = ("md", "html", "docx", "pdf")
LEAST, MOST, SEED = 1_000, 5_000, 2019
NAME = "Quandary R-IX"  # stands in for each district's name
MODELS = ("required", "recommended")
TREES = "Alder Ash Aspen Beech Birch Cedar Cherry Dogwood Elm Hazel Hickory Larch Linden Maple Oak Pine".split()

WHO = (
    "The superintendent", "The building principal", "The transportation director", "The school nurse",
    "The business manager", "The food service director", "The athletic director", "The librarian",
    "The director of facilities", "The registrar", "The technology coordinator", "A designee of the board",
)  # fmt: skip
WHAT = (
    "keeps a written schedule of {thing}", "reviews the contract for {thing} every {n} years",
    "presents a budget for {thing} before the {n}th of {month}", "approves requests about {thing} in writing",
    "maintains an inventory of {thing} and corrects it by {month}", "may charge a fee for {thing}",
    "publishes the rules on {thing} on the website of the district",
    "meets with families in {month} to talk about {thing}", "trains new employees in the care of {thing}",
    "keeps records of {thing} for {n} years", "invites {n} bids before the purchase of {thing}",
    "reports on {thing} at the regular meeting in {month}",
)  # fmt: skip
THING = (
    "school buses", "the lunch program", "library books", "laptop computers", "the running track", "band uniforms",
    "lockers and locks", "lost property", "visitor badges", "the heating plant", "science supplies",
    "field trips", "parking places", "the school calendar", "report cards", "yearbooks", "vending machines",
    "playground equipment", "student insurance", "the gymnasium floor", "copying machines", "garden plots",
)  # fmt: skip
TAIL = (
    "", " unless the board decides otherwise", ", and answers questions within {n} school days",
    " in each building of the district", ", as the budget of the year allows", " with the help of volunteers",
    " and sends a copy to the central office", ", beginning with the fall term",
)  # fmt: skip
MONTHS = (
    "January February March April May June July August September October November December".split()
)
TOPICS = (
    "Transportation", "Food Service", "Library and Media", "Technology", "Facilities", "Athletics",
    "Visitors and Volunteers", "Purchasing", "Calendar", "Student Records", "Community Use", "Wellness",
)  # fmt: skip


def write_corpus(folder: Path, count: int) -> int:
    """Write so many policies into a folder, in four formats by turns; their words."""
    folder.mkdir(parents=True, exist_ok=True)
    words = 0
    for number in range(count):
        text, form = policy(number), FORMATS[number % len(FORMATS)]
        words += len(text.split())
        (folder / f"district-{number:05}.{form}").write_bytes(written(text, form))
    return words


def policy(number: int) -> str:
    """The policy of one district as Markdown."""
    choose = random.Random(f"{SEED}-{number}")
    wanted = choose.randint(LEAST, MOST)
    fitting = [model for model in MODELS if len(_variants(model)[0].split()) < wanted + 500]
    variants = _variants(choose.choice(fitting or MODELS[:1]))
    text = choose.choice(variants) if choose.random() < 0.85 else variants[0]
    district = f"{choose.choice(TREES)} {choose.choice(TREES)} R-{number}"
    head, *sections = re.split(r"(?m)^(?=## )", text.replace(NAME, district))
    while len(" ".join([head, *sections]).split()) > wanted and len(sections) > 2:
        sections.pop(choose.randrange(1, len(sections)))
    others: list[str] = []
    while len(" ".join([head, *sections, *others]).split()) < wanted - 60:
        others.append(other(choose, district))
    cut = choose.randint(0, len(others))
    dates = f"Adopted: {choose.randint(1, 12)}/{choose.randint(1, 28)}/{choose.randint(2009, 2015)}"
    if choose.random() < 0.7:
        dates += f"    Revised: {choose.choice(MONTHS)} {choose.randint(2016, 2024)}"
    end = [dates] if choose.random() < 0.8 else []
    return "\n\n".join([head, *others[:cut], *sections, *others[cut:], *end]) + "\n"


@cache
def _variants(level: str) -> tuple[str, ...]:
    """A generated policy and each of its weakenings, as Markdown."""
    made = generate_api.make("MO", {"district": NAME}, level=level)
    text = markdown(made.manuscript)
    return (text, *(one.text for one in mutants(policygen.read_text(text))))


def other(choose: random.Random, district: str) -> str:
    """A section that has nothing to do with seclusion and restraint."""
    sentences = []
    for _ in range(choose.randint(5, 14)):
        line = f"{choose.choice(WHO)} {choose.choice(WHAT)}{choose.choice(TAIL)}."
        sentences.append(
            line.format(
                thing=choose.choice(THING), n=choose.randint(2, 30), month=choose.choice(MONTHS)
            )
        )
    cut = choose.randint(2, len(sentences) - 2)
    title = f"## {choose.choice(TOPICS)} of {district}"
    return "\n\n".join([title, " ".join(sentences[:cut]), " ".join(sentences[cut:])])


def written(text: str, form: str) -> bytes:
    """A policy's Markdown in one of the formats."""
    if form == "md":
        return text.encode()
    return {"html": _page, "docx": _word, "pdf": _pdf}[form](text)


def _blocks(text: str) -> Iterator[tuple[str, str]]:
    """Kind ("h1", "h2", "h3", "li", "p") and words of each block."""
    for chunk in re.split(r"\n\s*\n", text.strip()):
        for line in re.split(r"\n(?=- )", chunk):
            mark = re.match(r"(#{1,6}|-) ", line)
            words = " ".join(line[mark.end() if mark else 0 :].replace("**", "").split())
            if words:
                kind = (
                    "p" if mark is None else "li" if mark[1] == "-" else f"h{min(len(mark[1]), 3)}"
                )
                yield kind, words


def _page(text: str) -> bytes:
    body = "\n".join(
        f"<ul><li>{html.escape(words)}</li></ul>"
        if kind == "li"
        else f"<{kind}>{html.escape(words)}</{kind}>"
        for kind, words in _blocks(text)
    )
    links = "".join(f'<li><a href="#">{name}</a></li>' for name in TOPICS)
    page = (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Policy</title></head><body>'
        f"<nav><ul>{links}</ul></nav><main>{body}</main><footer><a href='#'>Print</a></footer></body></html>"
    )
    return page.encode()


_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_STYLES = {"h1": "Heading1", "h2": "Heading2", "h3": "Heading3", "li": "ListBullet"}
_PARTS = {
    "[Content_Types].xml": '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/'
    'content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
    'wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels": '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
    'relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
    'officeDocument" Target="word/document.xml"/></Relationships>',
}


def _word(text: str) -> bytes:
    paragraphs = []
    for kind, words in _blocks(text):
        style = f'<w:pPr><w:pStyle w:val="{_STYLES[kind]}"/></w:pPr>' if kind in _STYLES else ""
        paragraphs.append(
            f"<w:p>{style}<w:r><w:t>{html.escape(words, quote=False)}</w:t></w:r></w:p>"
        )
    body = (
        f'<?xml version="1.0"?><w:document {_W}><w:body>{"".join(paragraphs)}</w:body></w:document>'
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, part in {**_PARTS, "word/document.xml": body}.items():
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, part)
    return out.getvalue()


_SIZES = {"h1": 18, "h2": 14, "h3": 12}


def _pdf(text: str) -> bytes:
    """Pages of lines in Helvetica, as plain as a PDF can be."""
    pages: list[list[str]] = [[]]
    height = 720
    for kind, words in _blocks(text):
        size = _SIZES.get(kind, 10)
        lines = (
            textwrap.wrap(words, 95 * 10 // size)
            if kind != "li"
            else textwrap.wrap(f"• {words}", 90)
        )
        for line in lines:
            if height < 72:
                pages.append([])
                height = 720
            escaped = re.sub(r"([()\\])", r"\\\1", line)
            pages[-1].append(f"BT /F1 {size} Tf 72 {height} Td ({escaped}) Tj ET")
            height -= size + 3
        height -= 8
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""]
    objects.append(
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    )
    kids = []
    for number, page in enumerate(pages, 1):
        page.append(f"BT /F1 8 Tf 280 40 Td (Page {number} of {len(pages)}) Tj ET")
        stream = "\n".join(page)
        size = len(stream.encode("cp1252", "replace"))
        objects.append(f"<< /Length {size} >>\nstream\n{stream}\nendstream")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {len(objects)} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode("cp1252", "replace")
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += "".join(f"{place:010} 00000 n \n" for place in places).encode()
    out += (
        f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()
    )
    return bytes(out)
