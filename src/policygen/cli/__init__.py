"""The command line: parse, call the api, print, exit; the one door to click."""

from __future__ import annotations

import sys
import traceback
from pathlib import Path
from typing import Any, NoReturn

import click

from policygen.cli.audit import audit
from policygen.cli.check import check
from policygen.cli.generate import clauses, generate, init, merge
from policygen.cli.law import law
from policygen.cli.site import site
from policygen.errors import PolicygenError
from policygen.reporting import FAILING, Wish

EXIT_COULD_NOT_RUN = 2
EXIT_INTERRUPTED = 130
EXIT_BROKEN_PIPE = 141

_CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


class _Problem(click.ClickException):
    """A `PolicygenError` as the command line tells it: what, where, and what to do."""

    exit_code = EXIT_COULD_NOT_RUN

    def __init__(self, error: PolicygenError) -> None:
        super().__init__(error.what)
        self.error = error

    def show(self, file: Any = None) -> None:
        place = f"{self.error.where}: " if self.error.where else ""
        click.echo(f"Error: {place}{self.error.what.rstrip('.')}.", file=file, err=True)
        if self.error.fix:
            click.echo(f"What to do: {self.error.fix.rstrip('.')}.", file=file, err=True)


class _Door(click.Group):
    """The group of all commands, where every way to end is given its exit code."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except PolicygenError as error:
            raise _Problem(error) from error
        except KeyboardInterrupt:
            click.echo("Stopped.", err=True)
            ctx.exit(EXIT_INTERRUPTED)
        except BrokenPipeError:
            from policygen.output import silence_stdout

            silence_stdout()
            ctx.exit(EXIT_BROKEN_PIPE)


@click.group(
    cls=_Door,
    context_settings=_CONTEXT,
    invoke_without_command=True,
    epilog="""\b
Example:
  policygen compare dese-2010 our-draft.docx

\b
Completion of commands by the Tab key, in bash (for zsh and fish put their name for bash):
  eval "$(_POLICYGEN_COMPLETE=bash_source policygen)"
""",
)
@click.option("--version", is_flag=True, help="Print the version and stop.")
@click.option("--verbose", is_flag=True, help="With --version: all that a bug report needs.")
@click.pass_context
def cli(ctx: click.Context, version: bool, verbose: bool) -> None:
    """Say of each edit of a seclusion and restraint policy whether it weakens protection."""
    if version:
        from policygen import __version__

        if verbose:
            from policygen.render.versions import versions

        click.echo(versions() if verbose else f"policygen {__version__}")
        ctx.exit()
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help(), err=True)
        ctx.exit(EXIT_COULD_NOT_RUN)


@cli.command(
    epilog="""\b
Examples:
  policygen compare present.docx proposed.docx
  policygen compare --tracked proposal.docx --format html -o report.html

\b
Exit code: 0 nothing weakens, 1 something does (see --fail-on), 2 could not run.
"""
)
@click.argument("model", required=False, metavar="MODEL")
@click.argument("policy", required=False, metavar="POLICY")
@click.option(
    "--tracked",
    metavar="FILE",
    help="Judge one file by its own tracked changes or amendment marks.",
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
    default="weakens",
    show_default=True,
    help="Which findings make the exit code 1.",
)
@click.option(
    "--baseline",
    type=click.Path(path_type=Path),
    help="File of accepted findings; else policygen.toml beside POLICY, where there is one.",
)
@click.option("--no-accept", is_flag=True, help="Count accepted findings like all others.")
@click.option("--show-neutral", is_flag=True, help="List changes without effect too.")
@click.option("-q", "--quiet", is_flag=True, help="Nothing on standard error but errors.")
@click.pass_context
def compare(
    ctx: click.Context,
    /,
    model: str | None,
    policy: str | None,
    tracked: str | None,
    no_accept: bool,
    **options: Any,
) -> None:
    """Say what changes from MODEL to POLICY.

    Both are files, or "-" for standard input. MODEL may be the id of a model policy instead
    (policygen models list), or a law behind "law:" (law:MO, law:MO@2022; policygen law list).
    """
    if tracked is not None and model is not None:
        raise click.UsageError("Give MODEL and POLICY, or --tracked FILE, not both.")
    if tracked is None and (model is None or policy is None):
        raise click.UsageError("Two texts are needed: MODEL and POLICY, or --tracked FILE.")
    if model == policy == "-":
        raise click.UsageError("Only one of MODEL and POLICY can come from standard input (-).")
    if no_accept and options["baseline"] is not None:
        raise click.UsageError("Give --baseline FILE or --no-accept, not both.")
    from policygen.reporting import run

    wish = Wish(model, policy, tracked, accept=not no_accept, **options)
    ctx.exit(run(wish, lambda text: click.echo(text, err=True)))


@cli.command(epilog="\b\nExamples:\n  policygen explain\n  policygen explain deadline")
@click.argument("rule", required=False, metavar="[RULE]")
def explain(rule: str | None) -> None:
    """Say what a rule watches and why, with examples; without RULE, list all rules."""
    from policygen import explaining
    from policygen.output import write_stdout

    write_stdout(explaining.explain(rule) if rule is not None else explaining.listed())


@cli.group(epilog="\b\nExample:\n  policygen models list")
def models() -> None:
    """The model policies that come with policygen."""


@models.command("list", epilog="\b\nExample:\n  policygen models list")
def list_models() -> None:
    """List the model policies: id, title, summary, status, date."""
    from policygen import api
    from policygen.output import write_stdout

    facts = (
        f"{policy.id}: {policy.title}\n{policy.summary}\n{policy.status}\nDate: {policy.date}\n"
        for policy in api.models()
    )
    write_stdout("\n".join(facts))


@models.command("show", epilog="\b\nExample:\n  policygen models show dese-2010")
@click.argument("model_id", metavar="ID")
def show_model(model_id: str) -> None:
    """Print the text of a model policy; its source goes to standard error."""
    from policygen.output import write_stdout
    from policygen.store import model

    policy = model(model_id)
    source = f"{policy.source.title}{f' ({policy.source.url})' if policy.source.url else ''}"
    click.echo(
        f"{policy.title}\n{policy.status}\nDate: {policy.date}\nSource: {source}\n", err=True
    )
    write_stdout(policy.text.rstrip("\n") + "\n")


@cli.command(epilog="\b\nExample:\n  policygen schema comparison-1 > comparison-1.json")
@click.argument("name", default="comparison-1", metavar="[NAME]")
def schema(name: str) -> None:
    """Print a published JSON Schema; without NAME, that of comparisons."""
    import json

    from policygen.output import write_stdout
    from policygen.store import schema as published

    found = published(name.removeprefix("policygen/").replace("/", "-"))
    write_stdout(json.dumps(found, indent=2, ensure_ascii=False) + "\n")


for _command in (audit, check, clauses, generate, init, law, merge, site):
    cli.add_command(_command)


def main() -> NoReturn:
    """Run the command line and leave the process with its exit code."""
    from policygen.output import use_utf8

    use_utf8()
    try:
        cli(prog_name="policygen")
    except Exception:  # a fault of ours: shown in full, and never taken for a finding
        traceback.print_exc()
        click.echo(
            "Error: this is a fault of policygen, not of your files.\n"
            "What to do: report the lines above with the output of policygen --version --verbose.",
            err=True,
        )
    sys.exit(EXIT_COULD_NOT_RUN)
