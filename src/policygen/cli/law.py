"""The commands on the law: list, show, diff, verify, agreement, export."""

from __future__ import annotations

from pathlib import Path

import click

from policygen.errors import OutputError

_AS_OF = click.option(
    "--as-of",
    metavar="DATE",
    help="The law of this day (YYYY-MM-DD); else of the data's own day.",
)
_SHOWN = ("status", "scope", "harm_threshold", "monitoring", "lock_rule", "def_exit")


@click.group(epilog="\b\nExample:\n  policygen law show MO --as-of 2022-07-01")
def law() -> None:
    """What the laws of 51 jurisdictions say of seclusion, dated and cited."""


@law.command(
    "list",
    epilog="\b\nExamples:\n  policygen law list\n  policygen law list --where status=banned --where scope=all_students",
)
@click.option("--where", "wishes", multiple=True, metavar="VARIABLE=VALUE", help="Keep only these.")
@click.option("--columns", metavar="NAMES", help="Variables to show, parted by commas.")
@_AS_OF
def list_law(wishes: tuple[str, ...], columns: str | None, as_of: str | None) -> None:
    """List the jurisdictions with some of their values."""
    from policygen import law_api as api
    from policygen.law.table import matching
    from policygen.output import write_stdout
    from policygen.render import law as render

    data = api.law()
    on = api.law_day(as_of)
    names = [name.strip() for name in columns.split(",")] if columns else list(_SHOWN)
    names += [
        w.partition("=")[0].strip() for w in wishes if w.partition("=")[0].strip() not in names
    ]
    found = matching(data.states, data.codebook, on, wishes)
    write_stdout(render.listed(found, data.states, data.variables(names), on))


@law.command(epilog="\b\nExamples:\n  policygen law show MO\n  policygen law show mo-hb1568-2020")
@click.argument("name", metavar="STATE")
@_AS_OF
def show(name: str, as_of: str | None) -> None:
    """Show all that is known of STATE: values, definition, required elements, changes.

    STATE is two letters, a name, or the id of one version of a law.
    """
    from policygen import law_api as api
    from policygen.law.on import standings
    from policygen.law.text import as_policy
    from policygen.output import write_stdout
    from policygen.render import law as render

    data = api.law()
    found = api.law_named(name, as_of)
    if found.state is None:
        assert found.version is not None
        write_stdout(as_policy(found.version) + f"\n{render.NOTE}\n")
        return
    values = standings(found.state, data.codebook, found.on)
    write_stdout(render.shown(found.state, values, data.codebook, found.version, found.on))


@law.command(
    epilog="\b\nExamples:\n  policygen law diff MO@2019 MO@2022\n  policygen law diff MO MI\n"
    "  policygen law diff mo-hb1568-2020 MO",
)
@click.argument("first", metavar="FROM")
@click.argument("second", metavar="TO")
def diff(first: str, second: str) -> None:
    """Say where TO protects a student less or more than FROM.

    Both are a state (MO), a state on a day (MO@2019), or one version of a law (mo-hb1568-2020).
    """
    from policygen import law_api as api
    from policygen.output import write_stdout
    from policygen.render import law as render

    found = api.law_difference(first, second)
    write_stdout(
        render.difference(
            found.labels, found.variables, found.elements, api.law().codebook, found.notices
        )
    )


@law.command(epilog="\b\nExample:\n  policygen law verify --sources our-copies/")
@click.option(
    "--sources",
    type=click.Path(path_type=Path),
    help="Folder with the stored copies named in sources.yaml.",
)
@click.pass_context
def verify(ctx: click.Context, sources: Path | None) -> None:
    """Prove that every quotation stands in its source and every value is cited and dated."""
    from policygen import law_api as api
    from policygen.output import write_stdout
    from policygen.render import law as render

    proof = api.law_proof(sources)
    write_stdout(render.proved(proof))
    ctx.exit(1 if proof.faults else 0)


@law.command(epilog="\b\nExample:\n  policygen law agreement")
def agreement() -> None:
    """Say how often the two coders agreed on each variable, with Cohen's kappa."""
    from policygen import law_api as api
    from policygen.law.agreement import agreement as measured
    from policygen.output import write_stdout
    from policygen.render import law as render

    data = api.law()
    write_stdout(render.agreed(measured(data.states, data.codebook)))


@law.command(
    epilog="\b\nExamples:\n  policygen law export --format csv --as-of 2018-01-31 > table.csv\n"
    "  policygen law export --format datapackage -o seclusion-laws/",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["csv", "json", "datapackage"]),
    default="csv",
    show_default=True,
    help="csv: a row for each value; datapackage: a folder for Frictionless tools.",
)
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), help="File, or folder of a package."
)
@click.option("--force", is_flag=True, help="Let --output replace files.")
@_AS_OF
def export(form: str, output: Path | None, force: bool, as_of: str | None) -> None:
    """Write the law data for other programs."""
    from policygen import law_api as api
    from policygen.output import write_file, write_folder, write_stdout

    if form == "datapackage":
        if output is None:
            raise OutputError(
                "a data package is a folder of files", fix="Name the folder: -o seclusion-laws"
            )
        write_folder(output, api.law_package(as_of), force=force)
        return
    text = api.law_export(form, as_of)
    if output is None:
        write_stdout(text)
    else:
        write_file(output, text, force=force)
