"""A generated document as Markdown."""

from __future__ import annotations

from policygen.generating.answers import plain
from policygen.generating.manuscript import Manuscript


def markdown(manuscript: Manuscript) -> str:
    """The document as Markdown, numbers in its headings."""
    parts = [f"# {plain(manuscript.title)}", f"**{plain(manuscript.district)}**"]
    parts.append(f"Law: {plain(manuscript.subtitle)}")
    if manuscript.draft:
        parts.append(f"**DRAFT.** Left blank: {plain(', '.join(manuscript.blanks))}.")
    for part in manuscript.parts:
        number = f"{part.number}. " if manuscript.numbered else ""
        parts.append(f"## {number}{part.title}")
        for entry in part.entries:
            number = f"{entry.number} " if manuscript.numbered else ""
            parts += [f"### {number}{entry.title}", entry.body]
    parts += ["---", plain(manuscript.foot)]
    return "\n\n".join(parts) + "\n"
