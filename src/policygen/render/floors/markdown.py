"""The three floors as Markdown, to paste into an e-mail or an issue."""

from __future__ import annotations

from collections.abc import Iterator

from policygen.floors import Row, Standing, ThreeFloors
from policygen.render.coverage.markdown import entry
from policygen.render.floors import told
from policygen.render.markdown import escaped
from policygen.render.words import NOT_LEGAL_ADVICE


def report(floors: ThreeFloors) -> str:
    """The report as GitHub-flavored Markdown: a table of all elements, then the reasons."""
    lines = [f"# {told.headline(floors)}", ""]
    lines += [f"- {escaped(line)}" for line in told.against(floors)]
    lines.append("")
    for notice in floors.coverage.notices:
        lines += [f"Note: {escaped(notice)}", ""]
    lines.append(f"| Element | {' | '.join(told.COLUMNS.values())} |")
    lines.append("|---" * (len(told.COLUMNS) + 1) + "|")
    for row in floors.rows:
        cells = " | ".join(told.standing(one) for one in row.floors)
        lines.append(f"| {escaped(row.judged.title)} (`{row.judged.id}`) | {cells} |")
    for heading, rows in told.groups(floors):
        if heading == told.REST:
            continue
        lines += ["", f"## {heading}"]
        for row in rows:
            lines += ["", *_row(row)]
    return "\n".join([*lines, "", "---", "", f"*{escaped(NOT_LEGAL_ADVICE)}*", ""])


def _row(row: Row) -> Iterator[str]:
    yield f"### {escaped(row.judged.title)} (`{row.judged.id}`)"
    yield ""
    for label, words in told.policy_words(row):
        yield from entry(label, words)
    for floor in row.floors:
        if floor.standing is Standing.NOT_GIVEN:
            continue
        yield f"- **{told.COLUMNS[floor.which]}:** {told.standing(floor)}"
        for label, words in told.reasons(floor):
            yield f"  - **{label}:** {escaped(words)}"
