"""The commands on the site: build and serve."""

from __future__ import annotations

from pathlib import Path

import click


@click.group(
    epilog="\b\nExamples:\n  policygen site build --out build/site\n  policygen site serve"
)
def site() -> None:
    """The static site on the laws of 51 jurisdictions."""


@site.command(
    epilog="\b\nExamples:\n  policygen site build --out build/site\n"
    "  policygen site build --out build/site --force --base-url https://example.org/laws/\n\n"
    "\b\nOpen index.html in a browser; the site needs no server and asks nothing of the network."
)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    required=True,
    help="Folder to write; made if it isn't there.",
)
@click.option("--base-url", default="", help="Its address, for the feed and the site map.")
@click.option(
    "--as-of",
    metavar="DATE",
    help="The law of this day (YYYY-MM-DD); else of the data's own day.",
)
@click.option("--force", is_flag=True, help="Replace a site that was built there before.")
def build(out: Path, base_url: str, as_of: str | None, force: bool) -> None:
    """Write the site into a folder, whole or not at all."""
    from policygen.output import check_tree, write_tree
    from policygen.site_api import site_files
    from policygen.website.build import MARKER

    check_tree(out, marker=MARKER, force=force)
    files = site_files(base_url, as_of)
    write_tree(out, files, marker=MARKER, force=force)
    pages = sum(path.endswith(".html") for path in files)
    click.echo(f"{len(files)} files, {pages} of them pages: {out}", err=True)


@site.command(
    epilog="\b\nExamples:\n  policygen site serve\n  policygen site serve --port 0 --as-of 2019-01-01\n\n"
    "\b\nNeeds the extra 'site' (pip install 'policygen[site]'). Ctrl-C ends it with exit code 0."
)
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen at.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8000,
    show_default=True,
    help="Port to listen at; 0 takes any that is free.",
)
@click.option("--as-of", metavar="DATE", help="The law of this day; else of the data's own day.")
def serve(host: str, port: int, as_of: str | None) -> None:
    """Preview the site; build it anew when its data or templates change."""
    from policygen.site_serve import serve as run

    run(host, port, as_of, lambda text: click.echo(text, err=True))
