"""The pages and the picture that are written from the program itself can't go stale."""

from __future__ import annotations

import os
from pathlib import Path

import click
from click.testing import CliRunner

from policygen import api
from policygen.cli import cli
from policygen.explaining import REWRITE_DOCS, commands_page
from policygen.render.text import export_svg

TITLE = "policygen compare dese-2010 proposal.docx"


def helps(command: click.Command, name: str = "policygen") -> dict[str, str]:
    """What --help prints for a command and all below it."""
    words = name.split()[1:]
    result = CliRunner().invoke(cli, [*words, "--help"], prog_name="policygen", terminal_width=96)
    found = {name: result.stdout}
    for part, below in getattr(command, "commands", {}).items():
        found |= helps(below, f"{name} {part}")
    return found


def same(path: Path, made: str) -> None:
    """Whether a file of the docs is what was made; rewritten first where that is asked for."""
    if os.environ.get("POLICYGEN_BLESS"):
        path.write_text(made, "utf-8")
    stands = path.read_text("utf-8") if path.exists() else ""
    assert stands == made, f"docs/{path.name} is stale; write it anew with: {REWRITE_DOCS}"


def test_the_page_of_commands_is_their_help(checkout: Path) -> None:
    same(checkout / "docs" / "cli.md", commands_page(helps(cli)))


def test_the_picture_of_the_readme_is_the_demo(checkout: Path) -> None:
    proposal = checkout / "examples" / "columbia-2019" / "proposal.docx"
    comparison = api.compare(api.read_model("dese-2010"), api.read(proposal))
    same(checkout / "docs" / "demo.svg", export_svg(comparison, TITLE))
    assert "docs/demo.svg" in (checkout / "README.md").read_text("utf-8")
