"""The coverage as lines of text for a terminal or a file."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from policygen.coverage import Coverage, Judged, Status
from policygen.render.coverage import told
from policygen.render.words import NOT_LEGAL_ADVICE, visible


def report(coverage: Coverage, *, width: int = 100) -> str:
    """The report as text: the result, the gaps in full, then in short what is met."""
    lines = [f"{told.headline(coverage)}.", *wrapped(told.against(coverage), width)]
    for notice in coverage.notices:
        lines += wrapped(f"Note: {visible(notice)}", width)
    for status in told.GAPS:
        found = coverage.of(status)
        if found:
            lines += ["", told.HEADINGS[status].upper()]
        for judged in found:
            lines += ["", *_gap(judged, width)]
    met = coverage.of(Status.MET)
    if met:
        lines += ["", told.HEADINGS[Status.MET].upper(), ""]
    for judged in met:
        where = f": {told.quoted(judged.evidence[0])}" if judged.evidence else ""
        lines += wrapped(textwrap.shorten(f"{judged.title}{where}", 2 * width), width, "  ", "    ")
    return "\n".join([*lines, "", *wrapped(NOT_LEGAL_ADVICE, width), ""])


def _gap(judged: Judged, width: int) -> Iterator[str]:
    yield f"  {judged.title}  [{judged.id}]"
    for label, words in told.labelled(judged):
        yield from wrapped(f"{label}: {words}", width, "    ", "      ")


def wrapped(text: str, width: int, first: str = "", rest: str = "") -> list[str]:
    """The words in lines of a width; long words stay whole, and a line's end stays one."""
    lines: list[str] = []
    for line in text.split("\n"):
        lines += textwrap.wrap(
            line,
            max(width, 40),
            initial_indent=rest if lines else first,
            subsequent_indent=rest + ("  " if line.startswith("- ") else ""),
            break_long_words=False,
            break_on_hyphens=False,
        )
    return lines
