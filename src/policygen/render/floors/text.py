"""The three floors as lines of text for a terminal or a file."""

from __future__ import annotations

from collections.abc import Iterator

from policygen.floors import Row, Standing, ThreeFloors
from policygen.render.coverage.text import wrapped
from policygen.render.floors import told
from policygen.render.words import NOT_LEGAL_ADVICE, visible

_LABEL = max(len(name) for name in told.COLUMNS.values())


def report(floors: ThreeFloors, *, width: int = 100) -> str:
    """The report as text: a table of all elements, then what is below a floor or unclear, in full."""
    lines = [f"{told.headline(floors)}."]
    for line in told.against(floors):
        lines += wrapped(line, width)
    for notice in floors.coverage.notices:
        lines += wrapped(f"Note: {visible(notice)}", width)
    lines += ["", *_table(floors)]
    for heading, rows in told.groups(floors):
        if heading == told.REST:
            continue
        lines += ["", heading.upper()]
        for row in rows:
            lines += ["", *_row(row, width)]
    return "\n".join([*lines, "", *wrapped(NOT_LEGAL_ADVICE, width), ""])


def _table(floors: ThreeFloors) -> Iterator[str]:
    """A line for each element, a column for each floor."""
    ids = max(len(row.judged.id) for row in floors.rows) + 2
    yield f"{'':{ids}}" + "".join(f"{name:{_LABEL + 2}}" for name in told.COLUMNS.values()).rstrip()
    for row in floors.rows:
        cells = "".join(f"{told.standing(one):{_LABEL + 2}}" for one in row.floors)
        yield f"{row.judged.id:{ids}}{cells}".rstrip()


def _row(row: Row, width: int) -> Iterator[str]:
    yield f"  {row.judged.title}  [{row.judged.id}]"
    for label, words in told.policy_words(row):
        yield from wrapped(f"{label}: {words}", width, "    ", "      ")
    for floor in row.floors:
        if floor.standing is Standing.NOT_GIVEN:
            continue
        name = told.COLUMNS[floor.which]
        yield from wrapped(f"{name}: {told.standing(floor)}.", width, "    ", "      ")
        for label, words in told.reasons(floor):
            yield from wrapped(f"{label}: {words}", width, "      ", "        ")
