"""The files of an audit: what stands below a folder, and the results kept from earlier runs."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from policygen.audit_api import MOST_BYTES, TOO_LARGE
from policygen.errors import OutputError
from policygen.output import write_file
from policygen.readers import suffixes

RESULTS = ".results"


@dataclass(frozen=True, slots=True)
class Found:
    """What stands below a folder; every path is shown as below it, with forward slashes.

    Arguments:
        files: place of each policy by its shown path, in order.
        problems: why a policy or a folder of them can't be read, by its shown path.
        aside: number of other files by their suffix ("" for none).
    """

    files: Mapping[str, Path]
    problems: Mapping[str, str]
    aside: Mapping[str, int]


def found_below(folder: Path, output: Path) -> Found:
    """Look through a folder; hidden files and folders, and the output's folder, are left out.

    Links to folders aren't followed: they may lead round in a circle.
    """
    files: dict[str, Path] = {}
    problems: dict[str, str] = {}
    aside: Counter[str] = Counter()

    def shown(path: Path) -> str:
        return path.relative_to(folder).as_posix()

    def refused(error: OSError) -> None:
        problems[shown(Path(error.filename))] = f"the folder can't be read: {error.strerror}"

    own = output.resolve()
    for place, folders, names in os.walk(folder, onerror=refused):
        here = Path(place)
        for name in sorted(folders):
            path = here / name
            if name.startswith(".") or path.resolve() == own:
                folders.remove(name)
            elif path.is_symlink():
                problems[shown(path)] = "it is a link to a folder, which isn't followed"
        for name in names:
            path = here / name
            if name.startswith("."):
                continue
            if path.suffix.lower() not in suffixes():
                aside[path.suffix.lower()] += 1
            elif reason := _reason(path):
                problems[shown(path)] = reason
            else:
                files[shown(path)] = path
    return Found(
        dict(sorted(files.items())), dict(sorted(problems.items())), dict(sorted(aside.items()))
    )


def _reason(path: Path) -> str:
    """Why a file can't be read, or ""; it isn't opened."""
    try:
        size = path.stat().st_size
    except OSError as error:
        return f"it can't be read: {error.strerror}"
    if not path.is_file():
        return "it isn't an ordinary file"
    return TOO_LARGE if size > MOST_BYTES else ""


@dataclass(frozen=True, slots=True)
class Kept:
    """Results of earlier runs, each in a file of its own, whole or not at all."""

    folder: Path

    def get(self, key: str) -> dict[str, Any] | None:
        """The result with this key, if it was kept and can be read."""
        try:
            data = json.loads((self.folder / f"{key}.json").read_text("utf-8"))
        except (OSError, ValueError):
            return None
        return data if isinstance(data, dict) and data.get("sha256") else None

    def put(self, key: str, result: Mapping[str, Any]) -> None:
        """Keep a result.

        Raises:
            OutputError: the disk refuses.
        """
        text = json.dumps(result, ensure_ascii=False)
        write_file(self.folder / f"{key}.json", text, force=True)


def kept_in(output: Path, *, force: bool) -> Kept:
    """The results in the folder of an audit's output, which is made if it isn't there.

    Arguments:
        force: whether a folder may be used that holds other things.

    Raises:
        OutputError: the folder holds other things, or can't be made.
    """
    folder = output / RESULTS
    try:
        used = output.exists() and not (output.is_dir() and not any(output.iterdir()))
        if used and not folder.is_dir() and not force:
            raise OutputError(
                "this exists and isn't the output of an audit",
                str(output),
                "Choose another folder, or use it with --force.",
            )
        folder.mkdir(parents=True, exist_ok=True)
        for place in (output, folder):
            for draft in place.glob(".policygen-*.tmp"):  # of a run that was killed
                draft.unlink(missing_ok=True)
    except OSError as error:
        raise OutputError(
            f"the folder can't be made ({error.strerror or error})",
            str(folder),
            "Name another one.",
        ) from error
    return Kept(folder)
