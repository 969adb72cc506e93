"""Where reports go: whole files or none, and UTF-8 on every machine."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Mapping
from io import TextIOWrapper
from pathlib import Path

from policygen.errors import OutputError


def check_writable(path: Path, *, force: bool, inputs: Iterable[str] = ()) -> None:
    """Refuse a place that a report can't or shouldn't go to, before any work is done.

    Arguments:
        path: the file to be written.
        force: whether a file that exists may be replaced.
        inputs: paths of the documents that are read; they are never replaced.

    Raises:
        OutputError: with the name of the folder or file that stands in the way.
    """
    folder = path.parent
    if not folder.is_dir():
        raise OutputError(
            "this folder doesn't exist" if not folder.exists() else "this isn't a folder",
            str(folder),
            "Make the folder first, or name another one with --output.",
        )
    if not path.exists():
        return
    if not path.is_file():
        raise OutputError(
            "this is a folder" if path.is_dir() else "this isn't an ordinary file",
            str(path),
            "Give --output the name of a file.",
        )
    if any(Path(name).exists() and path.samefile(name) for name in inputs):
        raise OutputError(
            "the report would replace a document that is being read",
            str(path),
            "Give --output another name.",
        )
    if not force:
        raise OutputError(
            "this file exists already",
            str(path),
            "Choose another name, or replace it with --force.",
        )


def write_file(path: Path, text: str, *, force: bool = False, inputs: Iterable[str] = ()) -> None:
    """Write a whole file as UTF-8, or leave things as they were.

    The text goes to a temporary file in the same folder, which then takes the name at once.

    Raises:
        OutputError: when the place is refused (see `check_writable`) or the disk refuses.
    """
    write_bytes(path, text.encode("utf-8", errors="replace"), force=force, inputs=inputs)


def write_bytes(
    path: Path, body: bytes, *, force: bool = False, inputs: Iterable[str] = ()
) -> None:
    """Write a whole file of bytes, or leave things as they were; as `write_file`.

    Raises:
        OutputError: as in `write_file`.
    """
    check_writable(path, force=force, inputs=inputs)
    target = path.resolve()  # a link stays a link
    draft = target.with_name(f".policygen-{os.getpid()}.tmp")
    try:
        with draft.open("xb") as file:
            file.write(body)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(target)
    except OSError as error:
        raise OutputError(
            f"the file can't be written ({error.strerror or error})",
            str(path),
            "Check that the folder may be written to and that the disk has room.",
        ) from error
    finally:
        draft.unlink(missing_ok=True)


def write_folder(folder: Path, files: Mapping[str, str], *, force: bool = False) -> None:
    """Write some files into one folder, which is made if it isn't there.

    Everything is checked before the first file is written.

    Raises:
        OutputError: a place is refused (see `check_writable`), or the disk refuses.
    """
    if not folder.exists():
        try:
            folder.mkdir()
        except OSError as error:
            raise OutputError(
                f"the folder can't be made ({error.strerror or error})",
                str(folder),
                "Make the folder around it first, or name another one.",
            ) from error
    for name in files:
        check_writable(folder / name, force=force)
    for name, text in files.items():
        write_file(folder / name, text, force=force)


def check_tree(folder: Path, *, marker: str, force: bool) -> None:
    """Refuse a folder that a site can't or shouldn't replace, before any work is done.

    Arguments:
        marker: name of the file by which a folder is known that was written so before.
        force: whether such a folder may be replaced; any other that isn't empty never is.

    Raises:
        OutputError: with what stands in the way.
    """
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise OutputError("this isn't a folder", str(folder), "Name another one.")
    around = next(one for one in folder.resolve().parents if one.exists())
    if not around.is_dir():
        raise OutputError("this isn't a folder", str(around), "Name another one.")
    if not folder.exists() or not any(folder.iterdir()):
        return
    if not (folder / marker).is_file():
        raise OutputError(
            f"this folder has other things in it (it has no {marker})",
            str(folder),
            "Name a new or an empty folder.",
        )
    if not force:
        raise OutputError(
            "this folder has a site in it already",
            str(folder),
            "Choose another name, or replace it with --force.",
        )


def write_tree(folder: Path, files: Mapping[str, str], *, marker: str, force: bool = False) -> None:
    """Write files into a new folder and put it in the place of the old one; stale files are gone.

    Folders around it are made where they aren't there.

    Arguments:
        files: texts by their paths in the folder ("states/mo.html").
        marker, force: as in `check_tree`.

    Raises:
        OutputError: the place is refused, or the disk refuses; the old folder then stands.
    """
    check_tree(folder, marker=marker, force=force)
    target = folder.resolve()
    draft = target.with_name(f".{target.name}-{os.getpid()}.tmp")
    old = target.with_name(f".{target.name}-{os.getpid()}.old")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        for name, text in files.items():
            place = draft / name
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, "utf-8", newline="\n")
        if target.exists():
            target.rename(old)
        draft.rename(target)
    except OSError as error:
        if old.exists() and not target.exists():
            old.rename(target)
        raise OutputError(
            f"the folder can't be written ({error.strerror or error})",
            str(folder),
            "Check that the folder around it may be written to and that the disk has room.",
        ) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)
        shutil.rmtree(old, ignore_errors=True)


def write_stdout(text: str) -> None:
    """Write a report to standard output.

    Raises:
        BrokenPipeError: when the reader of the pipe has gone.
        OutputError: when the output can't take it, as on a full disk.
    """
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(
            f"the report can't be written ({error.strerror or error})",
            "standard output",
            "Check that the disk has room, or write to a file with --output.",
        ) from error


def screen() -> tuple[bool, int]:
    """Whether the terminal on standard output wants color, and how many columns to use."""
    columns = shutil.get_terminal_size((100, 24)).columns
    color = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return color, min(max(columns, 40), 120)


def use_utf8() -> None:
    """Make the standard streams write UTF-8 and single line feeds, whatever the locale says."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace", newline="\n")


def silence_stdout() -> None:
    """After a broken pipe: let the interpreter's last flush go nowhere instead of failing."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
