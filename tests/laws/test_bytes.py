"""Law 7: the same input gives the same bytes, in every output and in every process."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from tests.laws.texts import ROOT, edited

import policygen
from policygen import api
from policygen.render import Format, render

FOLDER = ROOT / "examples" / "fictional-district"


@settings(max_examples=25)
@given(edited())
def test_one_comparison_made_twice_is_written_alike(texts: tuple[str, str]) -> None:
    one, other = (api.compare(*map(api.read_text, texts)) for _ in range(2))
    for form in Format:
        assert render(one, form, show_neutral=True) == render(other, form, show_neutral=True)


@cache
def written(form: str, seed: str) -> bytes:
    """What a process of its own writes, with its sets and dictionaries ordered by this seed."""
    environment = {
        **os.environ,
        "PYTHONHASHSEED": seed,
        "PYTHONPATH": str(Path(policygen.__file__).parents[1]),
        "LC_ALL": "C" if seed == "1" else "C.UTF-8",
        "TZ": "UTC" if seed == "1" else "Asia/Tokyo",
    }
    command = [
        sys.executable, "-m", "policygen", "compare", "present.md", "proposed.md",
        "--format", form, "--show-neutral",
    ]  # fmt: skip
    ended = subprocess.run(command, cwd=FOLDER, env=environment, capture_output=True, check=False)
    assert ended.returncode == 1, ended.stderr.decode()
    return ended.stdout + b"\0" + ended.stderr


@pytest.mark.parametrize("form", [str(form) for form in Format])
def test_two_processes_with_other_hash_seeds_write_the_same_bytes(form: str) -> None:
    assert written(form, "1") == written(form, "4242")
    assert b"\r" not in written(form, "1")
