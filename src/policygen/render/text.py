"""The comparison for a terminal: the one door to rich."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import StringIO

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from policygen.comparison import Comparison
from policygen.finding import Direction, Finding
from policygen.render import words

_STYLES = {
    Direction.WEAKENS: "bold red",
    Direction.STRENGTHENS: "bold green",
    Direction.UNCLEAR: "bold yellow",
    Direction.NEUTRAL: "bold",
}
_SVG_WIDTH = 90
_SVG_MARGIN = 2  # columns left free at the right edge
_WEB_FONT = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)  # the picture asks no other machine
_TRAILING_SPACE = re.compile(r" +$", re.MULTILINE)


def report(
    comparison: Comparison, *, show_neutral: bool = False, color: bool = False, width: int = 100
) -> str:
    """The report as lines of text.

    Arguments:
        comparison: what to report.
        show_neutral: whether changes without effect are listed too.
        color: ANSI colors with struck and bold words; without it [-removed-] and {+added+}.
        width: columns to wrap at.
    """
    console = _console(width, color=color)
    _print(console, comparison, show_neutral=show_neutral, color=color)
    text = console.export_text(styles=color)
    return text if color else _TRAILING_SPACE.sub("", text)


def export_svg(comparison: Comparison, title: str) -> str:
    """The colored report as a picture of a terminal, for a page; same input, same bytes.

    Arguments:
        comparison: what to report.
        title: the words in the window's title bar.
    """
    console = _console(_SVG_WIDTH, color=True)
    _print(console, comparison, show_neutral=False, color=True)
    console.width = _SVG_WIDTH + _SVG_MARGIN
    svg = console.export_svg(title=title, unique_id="policygen")
    return _TRAILING_SPACE.sub("", _WEB_FONT.sub("", svg))


def _console(width: int, *, color: bool) -> Console:
    """A console that writes nowhere, records all, and asks nothing of the environment."""
    return Console(
        file=StringIO(),
        record=True,
        width=width,
        force_terminal=color,
        color_system="standard" if color else None,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
        _environ={},
    )


def _print(console: Console, comparison: Comparison, *, show_neutral: bool, color: bool) -> None:
    console.print(Text(f"{words.headline(comparison, show_neutral=show_neutral)}.", style="bold"))
    model, district = words.names(comparison)
    console.print(Text(f"{district}, compared with {model}", style="dim"))
    sure = words.confidence(comparison)
    if sure:
        console.print(Text(sure, style="dim"))
    left = words.unread(comparison)
    if left:
        console.print(Text(left, style="dim"))
    for notice in words.notices(comparison):
        console.print(Text(f"Note: {notice}"))
    for finding in words.listed(comparison, show_neutral=show_neutral):
        for part in _finding(finding, color=color):
            console.print(part)
    stood_by = words.accepted(comparison)
    if stood_by:
        console.print(Rule(style="dim"))
        console.print(Text(words.ACCEPTED.upper(), style="bold"))
        console.print(Text(words.ACCEPTED_NOTE, style="dim"))
    for finding in stood_by:
        for part in _finding(finding, color=color):
            console.print(part)
    console.print(Rule(style="dim"))
    unlisted = words.unlisted(comparison, show_neutral=show_neutral)
    if unlisted:
        console.print(Text(f"{unlisted} To see: --show-neutral", style="dim"))
    console.print(Text(words.NOT_LEGAL_ADVICE, style="dim"))


def _finding(finding: Finding, *, color: bool) -> Iterator[RenderableType]:
    """One finding, from its verdict to its rule."""
    yield Rule(style="dim")
    head = Text(f"{finding.id}  ")
    head.append(words.heading(finding).upper(), style=_STYLES[finding.direction])
    head.append(f"  severity: {finding.severity}")
    yield head
    yield _indented(Text(f"{words.subject(finding)}, {words.place_of(finding)}", style="dim"))
    yield ""
    yield _indented(_redline(finding, color=color))
    yield ""
    if finding.accepted:
        yield _indented(_labelled("Accepted because", finding.accepted))
    yield _indented(Text(words.visible(finding.message), style="bold"))
    if finding.why:
        yield _indented(_labelled("Why", finding.why))
    if finding.witness:
        yield _indented(_labelled(words.witness_label(finding), finding.witness))
    if finding.falls_away:
        yield _indented(_labelled(words.falls_away_label(finding), ""))
        for fallen in finding.falls_away:
            item = Table.grid(padding=(0, 1))
            item.add_row("-", Text(words.duty(fallen)))
            yield Padding(item, (0, 0, 0, 6), expand=False)
    source = f"; source: {words.visible(finding.citation)}" if finding.citation else ""
    closing = f"Rule: {finding.rule}; confidence: {words.sureness(finding)}{source}"
    yield _indented(Text(closing, style="dim"))


def _indented(text: Text) -> Padding:
    return Padding(text, (0, 0, 0, 4), expand=False)


def _labelled(label: str, text: str) -> Text:
    line = Text(f"{label}:", style="bold" if not text else "")
    line.stylize("bold", 0, len(label) + 1)
    return line.append(f" {words.visible(text)}" if text else "")


def _redline(finding: Finding, *, color: bool) -> Text:
    """The changed wording: struck and bold in color, bracketed without."""
    line = Text()
    for index, piece in enumerate(words.marks(finding.before, finding.after)):
        line.append(" " if index else "")
        match piece.kind:
            case "same":
                line.append(piece.text)
            case "removed":
                shown = piece.text if color else f"[-{piece.text}-]"
                line.append(shown, style="strike red")
            case "added":
                shown = piece.text if color else f"{{+{piece.text}+}}"
                line.append(shown, style="bold green")
    return line
