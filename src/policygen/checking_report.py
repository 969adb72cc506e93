"""The work of the command `check`: read, check against the law, write the report."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from policygen.errors import InputError

if TYPE_CHECKING:
    from policygen.floors import ThreeFloors
    from policygen.policy import Document
    from policygen.render import Format

FAILING = {
    "gaps": ("weaker", "missing", "unclear"),
    "missing": ("missing",),
    "never": (),
}


@dataclass(frozen=True, slots=True)
class CheckWish:
    """What the user asks of a check.

    Arguments:
        policy: the file.
        state, as_of: the law: a state, and a day or None for the data's own.
        form, output, force, fail_on, quiet: as the command's options.
        three_floors: whether a model and the present policy stand beside the law.
        model: a model's file or id, or a law behind "law:"; None without one.
        present: the file of the present policy, or None.
    """

    policy: str
    state: str
    as_of: str | None = None
    form: str | None = None
    output: Path | None = None
    force: bool = False
    fail_on: str = "gaps"
    quiet: bool = False
    three_floors: bool = False
    model: str | None = None
    present: str | None = None


@dataclass(frozen=True, slots=True)
class _Result:
    """A report, its result in one line, and whether there are gaps."""

    report: str
    headline: str
    failed: bool


def run(wish: CheckWish, say: Callable[[str], None]) -> int:
    """Check, write the report, and give the exit code: 1 for gaps as `fail_on` asks, or 0.

    Arguments:
        say: tells the user something that isn't part of the report.

    Raises:
        PolicygenError: a text, the law or the output can't be read or written.
    """
    from policygen.output import check_writable, screen, write_file, write_stdout
    from policygen.render import Format, format_of

    if (wish.model or wish.present) and not wish.three_floors:
        raise InputError(
            "--model and --present name floors beside the law's",
            fix="Add --three-floors, or leave them out to check against the law alone.",
        )
    inputs = [name for name in (wish.policy, wish.model, wish.present) if name]
    chosen = Format(wish.form) if wish.form else Format.TEXT
    if wish.output:
        chosen = Format(wish.form) if wish.form else format_of(wish.output)
        check_writable(wish.output, force=wish.force, inputs=inputs)
    on_screen = wish.output is None and sys.stdout.isatty()
    result = _checked(wish, chosen, screen()[1] if on_screen else 100)
    if wish.output:
        write_file(wish.output, result.report, force=wish.force, inputs=inputs)
    else:
        write_stdout(result.report)
    if not wish.quiet and not (on_screen and chosen is Format.TEXT):
        say(f"{f'Wrote {wish.output}: ' if wish.output else ''}{result.headline}.")
    return int(result.failed)


def _checked(wish: CheckWish, form: Format, width: int) -> _Result:
    from policygen import api, law_api
    from policygen.render import coverage as against_law
    from policygen.render import floors as beside_floors
    from policygen.render.coverage import told as words
    from policygen.render.floors import told as floor_words

    document = api.read(wish.policy)
    if wish.three_floors:
        model = _model(wish.model) if wish.model else None
        present = api.read(wish.present) if wish.present else None
        floors = law_api.three_floors(document, wish.state, wish.as_of, model, present)
        report = beside_floors.render(floors, form, width=width)
        return _Result(report, floor_words.headline(floors), _falls(floors, wish.fail_on))
    coverage = law_api.check(document, wish.state, wish.as_of)
    counts = coverage.summary()
    failed = any(counts[status] for status in FAILING[wish.fail_on])
    report = against_law.render(coverage, form, width=width)
    return _Result(report, words.headline(coverage), failed)


def _model(name: str) -> Document:
    """A model: a file, a model policy, or a law behind "law:"."""
    from policygen import api, law_api

    if name.startswith("law:"):
        return law_api.law_document(name.removeprefix("law:"))
    return api.read_model(name)


def _falls(floors: ThreeFloors, fail_on: str) -> bool:
    """Whether a policy fails: below a floor or unclear for "gaps", missing for "missing"."""
    if fail_on == "missing":
        return bool(floors.coverage.summary()["missing"])
    return fail_on == "gaps" and any(row.below or row.doubtful for row in floors.rows)
