"""Coverage as text, JSON, Markdown and HTML: one format a module, each a pure function."""

from __future__ import annotations

import json
from typing import assert_never

from policygen.coverage import Coverage
from policygen.render import Format


def render(coverage: Coverage, form: Format, *, width: int = 100) -> str:
    """The report of a check, as the text of a whole file.

    Arguments:
        width: columns, for the text report alone.
    """
    match form:
        case Format.TEXT:
            from policygen.render.coverage import text

            return text.report(coverage, width=width)
        case Format.JSON:
            return json.dumps(coverage.to_dict(), indent=2, ensure_ascii=False) + "\n"
        case Format.MARKDOWN:
            from policygen.render.coverage import markdown

            return markdown.report(coverage)
        case Format.HTML:
            from policygen.render.coverage import html

            return html.report(coverage)
        case _:
            assert_never(form)
