"""The command that checks every policy below a folder."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
from click.core import ParameterSource


@click.command(
    epilog="""\b
Examples:
  policygen audit policies/ --state MO -o audit/
  policygen audit policies/ --state MO --model dese-2010 --jobs 2 -o audit/
  policygen audit policies/ --scheduler tcp://10.0.0.5:8786 -o audit/

\b
Exit code: 0 every policy was read, meets every element and doesn't weaken the model; 1 some
don't or couldn't be read; 2 could not run.
"""
)
@click.argument("folder", type=click.Path(path_type=Path), metavar="FOLDER")
@click.option("--state", default="MO", show_default=True, help="Whose law: two letters.")
@click.option("--as-of", metavar="DATE", help="The law of this day; else of the data's own day.")
@click.option("--model", metavar="MODEL", help="Compare each policy with this model, too.")
@click.option("-o", "--output", type=click.Path(path_type=Path), default=Path("audit"), show_default=True,
              help="Folder of the results; a run that was stopped goes on in it.")  # fmt: skip
@click.option(
    "--jobs", type=click.IntRange(1), default=1, show_default=True, help="Number of processes."
)
@click.option("--scheduler", default="", metavar="ADDRESS",
              help="Run on a Dask cluster instead (tcp://...; extra distributed); files are sent to it.")  # fmt: skip
@click.option("--parquet", is_flag=True, help="Write the tables as Parquet, too (extra parquet).")
@click.option("--force", is_flag=True, help="Use an output folder that holds other things.")
@click.option("-q", "--quiet", is_flag=True, help="Nothing on standard error but errors.")
@click.pass_context
def audit(ctx: click.Context, /, **options: Any) -> None:
    """Check every policy below FOLDER: a row a policy, a line a finding, a matrix, a summary."""
    from policygen.audit_run import AuditOrder, run
    from policygen.output import write_stdout

    if options["scheduler"] and ctx.get_parameter_source("jobs") is not ParameterSource.DEFAULT:
        raise click.UsageError(
            "--jobs is for this machine; with --scheduler the cluster's workers count."
        )
    code, summary = run(AuditOrder(**options))
    write_stdout(summary)
    ctx.exit(code)
