"""The house: small modules with one idea each, in contracts that name them all."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted((ROOT / "src" / "policygen").rglob("*.py"))
TEXTS = sorted(
    path
    for folder in ("src", "tests", "examples", "benchmarks", "decisions", "docs", "scales")
    for path in (ROOT / folder).rglob("*")
    if path.suffix in {".py", ".md", ".yaml", ".json", ".toml", ".html", ".j2", ".css", ".txt"}
) + [path for path in ROOT.iterdir() if path.suffix in {".md", ".toml", ".txt"}]


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_a_module_is_short_and_says_what_it_is_for(path: Path) -> None:
    text = path.read_text("utf-8")
    assert len(text.splitlines()) <= 250
    assert ast.get_docstring(ast.parse(text)), "a module begins with a sentence on its purpose"


def test_modules_are_small_in_the_middle() -> None:
    sizes = sorted(len(path.read_text("utf-8").splitlines()) for path in MODULES)
    assert sizes[len(sizes) // 2] <= 120


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_nothing_is_left_open(path: Path) -> None:
    marks = "|".join(("TO" + "DO", "FIX" + "ME", "X" + "XX", "raise NotImplemented" + "Error"))
    assert not re.search(marks, path.read_text("utf-8"))


def test_no_file_names_a_place_on_one_machine_or_a_registry() -> None:
    places = "|".join(("/" + "root/", "/" + "work/", "/" + "opt/", "py" + "pi.org"))
    named = [name(path) for path in TEXTS if re.search(places, path.read_text("utf-8"))]
    assert named == []


def test_every_package_of_the_house_has_its_init() -> None:
    folders = {path.parent for path in MODULES}
    assert [name(folder) for folder in folders if not (folder / "__init__.py").exists()] == []


def test_the_contracts_name_every_room() -> None:
    tool = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]
    layers = tool["importlinter"]["contracts"][0]["layers"]
    named = {room.strip(" ()") for layer in layers for room in layer.split("|")}
    rooms = {
        path.stem
        for path in (ROOT / "src" / "policygen").iterdir()
        if path.suffix == ".py" or (path / "__init__.py").exists()
    }
    assert rooms - {"__init__", "__main__"} <= named


def test_every_decision_tells_context_decision_example_and_consequences() -> None:
    decisions = sorted((ROOT / "decisions").glob("*.md"))
    numbers = [f"{number:04}" for number in range(1, len(decisions) + 1)]
    assert [path.name[:4] for path in decisions] == numbers
    assert decisions
    for path in decisions:
        headings = re.findall(r"^## (.+)$", path.read_text("utf-8"), re.MULTILINE)
        assert headings == ["Context", "Decision", "Example", "Consequences"], path.name


def test_links_between_documents_lead_somewhere() -> None:
    for path in (path for path in TEXTS if path.suffix == ".md"):
        for target in re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", path.read_text("utf-8")):
            assert (path.parent / target).exists(), f"{name(path)}: {target}"
