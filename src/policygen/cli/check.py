"""The command that checks one policy against the law."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from policygen.checking_report import FAILING, CheckWish


@click.command(
    epilog="""\b
Examples:
  policygen check policy.pdf --state MO
  policygen check policy.docx --state MO --format html -o gaps.html
  policygen check draft.docx --three-floors --model dese-2010 --present present.pdf

\b
Exit code: 0 all met, 1 gaps (see --fail-on), 2 could not run.
"""
)
@click.argument("policy", metavar="POLICY")
@click.option(
    "--state", default="MO", show_default=True, help="Whose law: two letters or a state's name."
)
@click.option(
    "--as-of",
    metavar="DATE",
    help="The law of this day (YYYY-MM-DD); else of the data's own day.",
)
@click.option(
    "--three-floors",
    is_flag=True,
    help="Say of each element, side by side, whether POLICY is below the law, a model, the present policy.",
)
@click.option(
    "--model",
    metavar="MODEL",
    help="With --three-floors: a model's id or file, or a law (law:US).",
)
@click.option(
    "--present", metavar="FILE", help="With --three-floors: the district's present policy."
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "md", "html"]),
    help="Form of the report; else by the suffix of --output, else text.",
)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Write the report here.")
@click.option("--force", is_flag=True, help="Let --output replace a file.")
@click.option(
    "--fail-on",
    type=click.Choice(list(FAILING)),
    default="gaps",
    show_default=True,
    help="What makes the exit code 1.",
)
@click.option("-q", "--quiet", is_flag=True, help="Nothing on standard error but errors.")
@click.pass_context
def check(ctx: click.Context, /, policy: str, state: str, **options: Any) -> None:
    """Say what the law requires that POLICY lacks or weakens, and where its words are."""
    from policygen.checking_report import run

    ctx.exit(run(CheckWish(policy, state, **options), lambda text: click.echo(text, err=True)))
