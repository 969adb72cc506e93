"""The work of the command `compare`: read, compare, mark what is accepted, write the report."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from policygen.errors import InputError

if TYPE_CHECKING:
    from policygen.comparison import Comparison
    from policygen.policy import Document

FAILING = {
    "weakens": ("weakens",),
    "unclear": ("weakens", "unclear"),
    "any": ("weakens", "strengthens", "unclear"),
    "never": (),
}


@dataclass(frozen=True, slots=True)
class Wish:
    """What the user asks of a comparison.

    Arguments:
        model, policy: the two texts; None with `tracked`.
        tracked: a file to judge by its own tracked changes.
        form: name of the report's format; None for what the output's suffix says.
        output, force: the report's file, and whether it may replace one; None for the screen.
        fail_on: a key of `FAILING`.
        baseline: a file with acceptances; None for `policygen.toml` beside the policy.
        accept: whether acceptances count.
        show_neutral, quiet: as the command's options.
    """

    model: str | None
    policy: str | None
    tracked: str | None = None
    form: str | None = None
    output: Path | None = None
    force: bool = False
    fail_on: str = "weakens"
    baseline: Path | None = None
    accept: bool = True
    show_neutral: bool = False
    quiet: bool = False

    @property
    def judged(self) -> str:
        """The text that is judged, as the user named it."""
        return self.tracked or self.policy or ""


def run(wish: Wish, say: Callable[[str], None]) -> int:
    """Compare, write the report, and give the exit code: 1 for findings as `fail_on` asks, or 0.

    Arguments:
        say: tells the user something that isn't part of the report.

    Raises:
        PolicygenError: a text, an acceptance or the output can't be read or written.
    """
    from policygen.output import check_writable, screen, write_file, write_stdout
    from policygen.render import Format, format_of, render
    from policygen.render.words import headline

    inputs = [name for name in (wish.model, wish.judged) if name]
    chosen = Format(wish.form) if wish.form else Format.TEXT
    if wish.output:
        chosen = Format(wish.form) if wish.form else format_of(wish.output)
        check_writable(wish.output, force=wish.force, inputs=inputs)
    if sys.stderr.isatty() and not wish.quiet:
        say(f"Reading {' and '.join(inputs)}")
    comparison = _compared(wish)
    on_screen = wish.output is None and sys.stdout.isatty()
    color, width = screen() if on_screen else (False, 100)
    report = render(comparison, chosen, show_neutral=wish.show_neutral, color=color, width=width)
    if wish.output:
        write_file(wish.output, report, force=wish.force, inputs=inputs)
    else:
        write_stdout(report)
    if not wish.quiet and not (on_screen and chosen is Format.TEXT):
        counted = headline(comparison, show_neutral=wish.show_neutral)
        say(f"{f'Wrote {wish.output}: ' if wish.output else ''}{counted}.")
        for notice in comparison.notices:
            say(f"Note: {notice}")
    counts = comparison.summary()
    return int(any(counts[direction] for direction in FAILING[wish.fail_on]))


def _compared(wish: Wish) -> Comparison:
    """The comparison that the user wishes, with what the district has accepted marked."""
    from policygen import api

    if wish.tracked is not None:
        model, district = (_told_of_revisions(one) for one in api.tracked(wish.tracked))
    else:
        model, district = _model(str(wish.model)), _judged(str(wish.policy))
    comparison = api.compare(model, district)
    if not wish.accept:
        return comparison
    return _accepted(comparison, district, wish)


def _model(name: str) -> Document:
    """A model to compare with: a file, a model policy, or a law behind "law:" ("law:MO@2022")."""
    if name.startswith("law:"):
        from policygen.law_api import law_document

        return law_document(name.removeprefix("law:"))
    from policygen import api

    return api.read_model(name)


def _judged(name: str) -> Document:
    """The text that is judged: a file, or a law behind "law:"."""
    from policygen import api

    return _model(name) if name.startswith("law:") else api.read(name)


def _told_of_revisions(document: Document) -> Document:
    """A document without the advice to use --tracked, which has been followed."""
    kept = tuple(notice for notice in document.notices if "--tracked" not in notice)
    return replace(document, notices=kept)


def _accepted(comparison: Comparison, district: Document, wish: Wish) -> Comparison:
    from policygen.accept import FILE, accepted, baseline_acceptances, inline_acceptances
    from policygen.explaining import rule_ids

    rules = rule_ids()
    acceptances = inline_acceptances(district, rules)
    place = wish.baseline or Path(wish.judged).parent / FILE
    if wish.baseline is not None or place.is_file():
        acceptances += baseline_acceptances(_text_of(place), str(place), rules)
    return accepted(comparison, acceptances)


def _text_of(path: Path) -> str:
    """The text of a file with acceptances.

    Raises:
        InputError: it isn't there, may not be read, or isn't UTF-8.
    """
    try:
        return path.read_text("utf-8")
    except UnicodeDecodeError as error:
        raise InputError("this file isn't UTF-8 text", str(path), "Save it as UTF-8.") from error
    except OSError as error:
        reason = error.strerror or "unknown reason"
        raise InputError(
            f"the file of acceptances can't be read: {reason}",
            str(path),
            "Check the path, or leave out --baseline.",
        ) from error
