"""Comparisons as text, JSON, Markdown and HTML: one format a module, each a pure function."""

from __future__ import annotations

from enum import StrEnum
from pathlib import PurePath

from policygen.comparison import Comparison
from policygen.errors import UnknownNameError


class Format(StrEnum):
    """The forms in which a report can be had."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "md"
    HTML = "html"


_SUFFIXES = {
    ".txt": Format.TEXT,
    ".json": Format.JSON,
    ".md": Format.MARKDOWN,
    ".markdown": Format.MARKDOWN,
    ".html": Format.HTML,
    ".htm": Format.HTML,
}


def format_of(path: PurePath) -> Format:
    """The format that a file's name asks for; text where it has no suffix.

    Raises:
        UnknownNameError: when no report has this suffix.
    """
    suffix = path.suffix.lower()
    if not suffix:
        return Format.TEXT
    if suffix not in _SUFFIXES:
        raise UnknownNameError(
            f"no report ends in {suffix}",
            str(path),
            "End the name in .txt, .json, .md or .html, or choose with --format.",
        )
    return _SUFFIXES[suffix]


def render(
    comparison: Comparison,
    form: Format,
    *,
    show_neutral: bool = False,
    color: bool = False,
    width: int = 100,
) -> str:
    """The report of a comparison, as the text of a whole file.

    Arguments:
        comparison: what to report.
        form: the report's format.
        show_neutral: whether changes without effect are listed too (JSON always holds them).
        color, width: terminal colors and columns, for the text report alone.
    """
    match form:
        case Format.TEXT:
            from policygen.render import text

            return text.report(comparison, show_neutral=show_neutral, color=color, width=width)
        case Format.JSON:
            from policygen.render import json

            return json.report(comparison)
        case Format.MARKDOWN:
            from policygen.render import markdown

            return markdown.report(comparison, show_neutral=show_neutral)
        case Format.HTML:
            from policygen.render import html

            return html.report(comparison, show_neutral=show_neutral)
