"""Law 7: the same input gives the same bytes, in every output and in every process."""

from __future__ import annotations

import os
import subprocess
import sys
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


# One process writes all forms: starting one takes longer than writing.
WRITE_ALL = """
import sys
from policygen.cli import main

folder, *forms = sys.argv[1:]
for form in forms:
    sys.argv = ["policygen", "compare", "present.md", "proposed.md", "--format", form, "--show-neutral"]
    sys.argv += ["--output", f"{folder}/{form}"]
    try:
        main()
    except SystemExit as ended:
        assert ended.code == 1, (form, ended.code)
"""


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """What a process of its own writes, with its sets and dictionaries ordered by a seed."""
    folders = {}
    for seed in ("1", "4242"):
        folders[seed] = tmp_path_factory.mktemp(f"seed-{seed}")
        environment = {
            **os.environ,
            "PYTHONHASHSEED": seed,
            "PYTHONPATH": str(Path(policygen.__file__).parents[1]),
            "LC_ALL": "C" if seed == "1" else "C.UTF-8",
            "TZ": "UTC" if seed == "1" else "Asia/Tokyo",
        }
        command = [sys.executable, "-c", WRITE_ALL, str(folders[seed]), *map(str, Format)]
        ended = subprocess.run(
            command, cwd=FOLDER, env=environment, capture_output=True, check=False
        )
        assert ended.returncode == 0, ended.stderr.decode()
    return folders


@pytest.mark.parametrize("form", [str(form) for form in Format])
def test_two_processes_with_other_hash_seeds_write_the_same_bytes(
    form: str, written: dict[str, Path]
) -> None:
    one, other = ((folder / form).read_bytes() for folder in written.values())
    assert one == other
    assert one
    assert b"\r" not in one
