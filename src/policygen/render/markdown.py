"""The comparison as Markdown, to paste into an e-mail or an issue."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policygen.comparison import Comparison
from policygen.finding import Finding
from policygen.render import words

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>~#|!&$])")
_OPENS_LIST = re.compile(r"^(\d{1,9})([.)])(?=\s|$)|^([-+])")


def report(comparison: Comparison, *, show_neutral: bool = False) -> str:
    """The report as GitHub-flavored Markdown; removed words are struck, added ones bold.

    Arguments:
        comparison: what to report.
        show_neutral: whether changes without effect are listed too.
    """
    model, district = words.names(comparison)
    lines = [
        f"# {escaped(words.verdict(comparison))}",
        "",
        f"{escaped(district)}, compared with {escaped(model)}: "
        f"{words.headline(comparison, show_neutral=show_neutral)}.",
        "",
    ]
    sure = words.confidence(comparison)
    if sure:
        lines += [sure, ""]
    left = words.unread(comparison)
    if left:
        lines += [left, ""]
    for notice in words.notices(comparison):
        lines += [f"Note: {escaped(notice)}", ""]
    for finding in words.listed(comparison, show_neutral=show_neutral):
        lines += [*_finding(finding), ""]
    stood_by = words.accepted(comparison)
    if stood_by:
        lines += [f"# {words.ACCEPTED}", "", words.ACCEPTED_NOTE, ""]
    for finding in stood_by:
        lines += [*_finding(finding), ""]
    unlisted = words.unlisted(comparison, show_neutral=show_neutral)
    closing = f"{unlisted} {words.NOT_LEGAL_ADVICE}" if unlisted else words.NOT_LEGAL_ADVICE
    return "\n".join([*lines, "---", "", f"*{escaped(closing)}*", ""])


def escaped(text: str) -> str:
    """A document's words on one line, so that Markdown shows them as they are."""
    line = _SPECIAL.sub(r"\\\1", words.visible(text))
    return _OPENS_LIST.sub(
        lambda found: rf"\{found[3]}" if found[3] else rf"{found[1]}\{found[2]}", line
    )


def _finding(finding: Finding) -> Iterator[str]:
    yield f"## {finding.id}. {words.heading(finding)} (severity: {finding.severity})"
    yield ""
    yield f"{escaped(words.subject(finding))}, {words.place_of(finding)}"
    yield ""
    yield f"> {_redline(finding)}"
    yield ""
    yield f"**{escaped(finding.message)}**"
    yield ""
    if finding.accepted:
        yield f"- **Accepted because:** {escaped(finding.accepted)}"
    if finding.why:
        yield f"- **Why:** {escaped(finding.why)}"
    if finding.witness:
        yield f"- **{words.witness_label(finding)}:** {escaped(finding.witness)}"
    if finding.falls_away:
        yield f"- **{words.falls_away_label(finding)}:**"
        for fallen in finding.falls_away:
            yield f"  - {escaped(words.duty(fallen))}"
    if finding.citation:
        yield f"- **Source:** {escaped(finding.citation)}"
    yield f"- **Rule:** {finding.rule}; **confidence:** {words.sureness(finding)}"


def _redline(finding: Finding) -> str:
    signs = {"same": "", "removed": "~~", "added": "**"}
    return " ".join(
        f"{signs[piece.kind]}{escaped(piece.text)}{signs[piece.kind]}"
        for piece in words.marks(finding.before, finding.after)
    )
