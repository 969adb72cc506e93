"""Errors tell what happened, where, and what to do; a fault of ours is told as one."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

import policygen
from policygen import errors
from policygen.errors import PolicygenError

SOURCE = Path(policygen.__file__).parent
CHILDREN = {
    name
    for name, value in vars(errors).items()
    if isinstance(value, type) and issubclass(value, PolicygenError)
}


def raised() -> list[tuple[str, ast.Call]]:
    """Every place of the source where one of our errors is made."""
    return [
        (f"{path.relative_to(SOURCE)}:{node.lineno}", node)
        for path in sorted(SOURCE.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        if node.func.id in CHILDREN
    ]


def argument(call: ast.Call, position: int, name: str) -> ast.expr | None:
    if len(call.args) > position:
        return call.args[position]
    return next((keyword.value for keyword in call.keywords if keyword.arg == name), None)


def test_an_error_reads_place_first_and_remedy_last() -> None:
    assert str(PolicygenError("it is empty", "a.md", "Give another.")) == (
        "a.md: it is empty.\nGive another."
    )
    assert str(PolicygenError("it is empty")) == "it is empty."


def test_the_source_raises_errors_of_ours() -> None:
    assert len(raised()) > 10


@pytest.mark.parametrize(("place", "call"), raised(), ids=[place for place, _ in raised()])
def test_every_error_has_a_cause_without_full_stop_and_a_remedy(place: str, call: ast.Call) -> None:
    what, fix = argument(call, 0, "what"), argument(call, 2, "fix")
    assert what is not None and fix is not None
    if isinstance(what, ast.Constant):
        assert what.value and not str(what.value).endswith(".")
    if isinstance(fix, ast.Constant):
        assert str(fix.value).strip()


def test_a_fault_of_ours_is_shown_in_full_and_never_taken_for_a_finding() -> None:
    code = (
        "import policygen.api, policygen.cli\n"
        "def broken(*names): raise ZeroDivisionError\n"
        "policygen.api.read_model = broken\n"
        "import sys; sys.argv = ['policygen', 'compare', 'a', 'b']\n"
        "policygen.cli.main()"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(SOURCE.parent)},
        capture_output=True, text=True,
    )  # fmt: skip
    assert ended.returncode == 2
    assert "ZeroDivisionError" in ended.stderr
    assert "this is a fault of policygen" in ended.stderr
    assert "--version --verbose" in ended.stderr
