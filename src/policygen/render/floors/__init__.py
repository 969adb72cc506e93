"""A policy beside three floors as text, JSON, Markdown and HTML: one format a module."""

from __future__ import annotations

import json
from typing import assert_never

from policygen.floors import ThreeFloors
from policygen.render import Format


def render(floors: ThreeFloors, form: Format, *, width: int = 100) -> str:
    """The report of a check against three floors, as the text of a whole file.

    Arguments:
        width: columns, for the text report alone.
    """
    match form:
        case Format.TEXT:
            from policygen.render.floors import text

            return text.report(floors, width=width)
        case Format.JSON:
            return json.dumps(floors.to_dict(), indent=2, ensure_ascii=False) + "\n"
        case Format.MARKDOWN:
            from policygen.render.floors import markdown

            return markdown.report(floors)
        case Format.HTML:
            from policygen.render.floors import html

            return html.report(floors)
        case _:
            assert_never(form)
