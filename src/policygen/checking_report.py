"""The work of the command `check`: read, check against the law, write the report."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

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
    """

    policy: str
    state: str
    as_of: str | None = None
    form: str | None = None
    output: Path | None = None
    force: bool = False
    fail_on: str = "gaps"
    quiet: bool = False


def run(wish: CheckWish, say: Callable[[str], None]) -> int:
    """Check, write the report, and give the exit code: 1 for gaps as `fail_on` asks, or 0.

    Arguments:
        say: tells the user something that isn't part of the report.

    Raises:
        PolicygenError: the policy, the law or the output can't be read or written.
    """
    from policygen import api, law_api
    from policygen.output import check_writable, screen, write_file, write_stdout
    from policygen.render import Format, format_of
    from policygen.render.coverage import render
    from policygen.render.coverage.told import headline

    chosen = Format(wish.form) if wish.form else Format.TEXT
    if wish.output:
        chosen = Format(wish.form) if wish.form else format_of(wish.output)
        check_writable(wish.output, force=wish.force, inputs=[wish.policy])
    coverage = law_api.check(api.read(wish.policy), wish.state, wish.as_of)
    on_screen = wish.output is None and sys.stdout.isatty()
    report = render(coverage, chosen, width=screen()[1] if on_screen else 100)
    if wish.output:
        write_file(wish.output, report, force=wish.force, inputs=[wish.policy])
    else:
        write_stdout(report)
    if not wish.quiet and not (on_screen and chosen is Format.TEXT):
        say(f"{f'Wrote {wish.output}: ' if wish.output else ''}{headline(coverage)}.")
    counts = coverage.summary()
    return int(any(counts[status] for status in FAILING[wish.fail_on]))
