"""A generated document as one HTML file: semantic, accessible, without scripts or requests."""

from __future__ import annotations

import re
from functools import cache
from html import escape
from importlib.resources import files

from markdown_it import MarkdownIt

from policygen.generating.manuscript import Entry, Manuscript, Part

_EMPTY_CELL = re.compile(r"<tr>\s*<td>(?P<label>.*?)</td>\s*<td></td>\s*</tr>", re.DOTALL)
_TAGS = re.compile(r"<[^>]+>")


@cache
def reader() -> MarkdownIt:
    """The Markdown of clauses: CommonMark with tables, without HTML."""
    return MarkdownIt("commonmark", {"html": False}).enable("table")


def html(manuscript: Manuscript, *, fields: bool = False) -> str:
    """The document as HTML.

    Arguments:
        fields: make the empty cells beside a label fields to fill in, as an incident report needs.
    """
    style = (files("policygen.render") / "policy.css").read_text("utf-8")
    title = escape(f"{manuscript.title}, {manuscript.district}")
    draft = ""
    if manuscript.draft:
        blanks = escape(", ".join(manuscript.blanks))
        draft = f'<p class="draft" role="note">DRAFT. Left blank: {blanks}.</p>\n'
    body = "\n".join(_part(part, manuscript, fields=fields) for part in manuscript.parts)
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>\n{style}</style>\n</head>\n<body>\n<main>\n"
        f'<p class="district">{escape(manuscript.district)}</p>\n'
        f"<h1>{escape(manuscript.title)}</h1>\n"
        f'<p class="law">Law: {escape(manuscript.subtitle)}</p>\n'
        f"{draft}{body}\n"
        f'<p class="foot">{escape(manuscript.foot)}</p>\n</main>\n</body>\n</html>\n'
    )


def _part(part: Part, manuscript: Manuscript, *, fields: bool) -> str:
    number = f"{part.number}. " if manuscript.numbered else ""
    entries = "\n".join(_entry(entry, manuscript, fields=fields) for entry in part.entries)
    return (
        f'<section aria-labelledby="s{part.number}">\n'
        f'<h2 id="s{part.number}">{number}{escape(part.title)}</h2>\n{entries}\n</section>'
    )


def _entry(entry: Entry, manuscript: Manuscript, *, fields: bool) -> str:
    number = f"{entry.number} " if manuscript.numbered else ""
    body = _linked(reader().render(entry.body), manuscript)
    if fields:
        body = _with_fields(body, entry.number)
    place = entry.number.replace(".", "-")
    return f'<h3 id="s{place}">{number}{escape(entry.title)}</h3>\n{body.strip()}'


def _linked(body: str, manuscript: Manuscript) -> str:
    """References to other sections as links."""
    known = {entry.number for entry in manuscript.entries()}

    def link(match: re.Match[str]) -> str:
        number = match[1]
        if number not in known:
            return match[0]
        return f'<a href="#s{number.replace(".", "-")}">section {number}</a>'

    return re.sub(r"\bsection (\d+\.\d+)\b", link, body) if manuscript.numbered else body


def _with_fields(body: str, number: str) -> str:
    """Empty cells beside a label as fields with that label's words as their name."""
    count = 0

    def field(match: re.Match[str]) -> str:
        nonlocal count
        count += 1
        words = escape(" ".join(_TAGS.sub("", match["label"]).split()), quote=True)
        name = f"f{number.replace('.', '-')}-{count}"
        return (
            f"<tr>\n<td>{match['label']}</td>\n"
            f'<td><textarea name="{name}" aria-label="{words}" rows="2"></textarea></td>\n</tr>'
        )

    return _EMPTY_CELL.sub(field, body)
