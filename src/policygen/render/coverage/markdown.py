"""The coverage as Markdown, to paste into an e-mail or an issue."""

from __future__ import annotations

from collections.abc import Iterator

from policygen.coverage import Coverage, Judged, Status
from policygen.render.coverage import told
from policygen.render.markdown import escaped
from policygen.render.words import NOT_LEGAL_ADVICE


def report(coverage: Coverage) -> str:
    """The report as GitHub-flavored Markdown."""
    lines = [f"# {told.headline(coverage)}", "", escaped(told.against(coverage)), ""]
    for notice in coverage.notices:
        lines += [f"Note: {escaped(notice)}", ""]
    for status in told.GAPS:
        found = coverage.of(status)
        if found:
            lines += [f"## {told.HEADINGS[status]}", ""]
        for judged in found:
            lines += [*_gap(judged), ""]
    met = coverage.of(Status.MET)
    if met:
        lines += [f"## {told.HEADINGS[Status.MET]}", ""]
        lines += [_short(judged) for judged in met]
        lines.append("")
    return "\n".join([*lines, "---", "", f"*{escaped(NOT_LEGAL_ADVICE)}*", ""])


def _gap(judged: Judged) -> Iterator[str]:
    yield f"### {escaped(judged.title)} (`{judged.id}`)"
    yield ""
    for label, words in told.labelled(judged):
        yield from entry(label, words)


def entry(label: str, words: str, indent: str = "") -> Iterator[str]:
    """A labelled item of a list; words of several lines are quoted, a line each."""
    if "\n" not in words:
        yield f"{indent}- **{label}:** {escaped(words)}"
        return
    yield f"{indent}- **{label}:**"
    for line in words.split("\n"):
        yield f"{indent}  >"
        yield f"{indent}  > {escaped(line)}"


def _short(judged: Judged) -> str:
    where = f": {escaped(told.quoted(judged.evidence[0]))}" if judged.evidence else ""
    return f"- **{escaped(judged.title)}**{where}"
