"""The commands that make documents: generate, init, clauses, merge."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

_FORMS = ("md", "html", "docx", "pdf")
_STATE = click.option("--state", default="MO", show_default=True, help="Two letters, or US.")
_LEVEL = click.option(
    "--level",
    type=click.Choice(["required", "recommended"]),
    default="required",
    show_default=True,
    help="The law's floor, or stronger options too.",
)


@click.command(
    epilog="""\b
Examples:
  policygen generate --state MO --district "Example R-I" -o policy.docx
  policygen generate --answers policy.toml --level recommended -o policy.pdf
  policygen generate --verify policy.policygen.json

\b
Exit code: 0 made, 1 made as a draft with blanks (or --verify found a difference), 2 could not run.
"""
)
@_STATE
@_LEVEL
@click.option("--district", help="The district's name, as it should stand in the document.")
@click.option(
    "--answers", type=click.Path(path_type=Path), help="File of answers (policygen init)."
)
@click.option("--set", "settings", multiple=True, metavar="NAME=VALUE", help="One answer.")
@click.option("--as-of", metavar="DATE", help="The law of this day; else of the data's own day.")
@click.option(
    "--format", "form", type=click.Choice(_FORMS), help="Else by the suffix of --output, else md."
)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Write the policy here.")
@click.option(
    "--with", "others", metavar="NAMES", help="Also: procedure,report-form,parent-notice,matrix."
)
@click.option("--draft", is_flag=True, help="Leave visible blanks for missing answers.")
@click.option("--force", is_flag=True, help="Let --output replace files.")
@click.option(
    "--verify", type=click.Path(path_type=Path), help="Make a file again from its sidecar."
)
@click.pass_context
def generate(ctx: click.Context, /, **options: Any) -> None:
    """Make a policy that meets every element of a state's law, and the documents that go with it."""
    from policygen.generate_run import Order, run, verified

    if options["verify"] is not None:
        ctx.exit(verified(options["verify"], lambda text: click.echo(text, err=True)))
    del options["verify"]
    ctx.exit(run(Order(**options), lambda text: click.echo(text, err=True)))


@click.command(epilog="\b\nExample:\n  policygen init --state MO -o policy.toml")
@_STATE
@_LEVEL
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    default=Path("policy.toml"),
    show_default=True,
    help="File of answers; one that exists is gone on with.",
)
@click.option("--defaults", is_flag=True, help="Ask nothing: write the file with its defaults.")
def init(state: str, level: str, output: Path, defaults: bool) -> None:
    """Ask a district's questions one by one and write the answers to a file.

    Each answer is written at once; a run that was stopped goes on where it was.
    """
    from policygen.answering import ask

    def prompt(text: str, default: object) -> str:
        return str(click.prompt(text, default=default, show_default=default is not None, err=True))

    ask(state, level, output, None if defaults else prompt, lambda text: click.echo(text, err=True))


@click.group(epilog="\b\nExample:\n  policygen clauses lint")
def clauses() -> None:
    """The clauses that policies are made from."""


@clauses.command(
    "list", epilog="\b\nExample:\n  policygen clauses list --state MI --level recommended"
)
@_STATE
@_LEVEL
def list_clauses(state: str, level: str) -> None:
    """List a state's clauses with the elements that each meets."""
    from policygen.answering import listed
    from policygen.output import write_stdout

    write_stdout(listed(state, level))


@clauses.command("lint", epilog="\b\nExample:\n  policygen clauses lint")
@click.pass_context
def lint_clauses(ctx: click.Context) -> None:
    """Check the clauses against the law: every element met, nothing claimed in vain."""
    from policygen.generate_api import library_faults
    from policygen.output import write_stdout

    faults = library_faults()
    write_stdout("".join(f"{fault}\n" for fault in faults) + f"{len(faults)} faults.\n")
    ctx.exit(1 if faults else 0)


@click.command(
    epilog="""\b
Example:
  policygen merge --base model-2021.md --district ours.docx --model model-2026.md -o merged.md

\b
Exit code: 0 merged, 1 with conflicts, 2 could not run.
"""
)
@click.option(
    "--base", required=True, metavar="FILE", help="The old model that the district started from."
)
@click.option("--district", required=True, metavar="FILE", help="The district's present text.")
@click.option("--model", required=True, metavar="FILE", help="The new model.")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Write the merged text here.")
@click.option("--force", is_flag=True, help="Let --output replace a file.")
@click.pass_context
def merge(
    ctx: click.Context, base: str, district: str, model: str, output: Path | None, force: bool
) -> None:
    """Bring a model's update into the district's own wording; conflicts are marked and judged."""
    from policygen.merge_run import run

    ctx.exit(run(base, district, model, output, force, lambda text: click.echo(text, err=True)))
