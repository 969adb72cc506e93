"""Readers: bytes of any known format to a `RawDocument`.

A reader is one module of this package with `FORMAT`, `SUFFIXES`, `recognizes` and `read`; adding
that file adds the format. What several readers share stands in `support`.
"""

from __future__ import annotations

import pkgutil
from dataclasses import replace
from functools import cache
from importlib import import_module
from pathlib import PurePath
from typing import Protocol, cast

from policygen.errors import InputError
from policygen.policy import RawDocument, View

_TEXTUAL = frozenset({"markdown", "text"})


class Reader(Protocol):
    """What a reader's module offers."""

    FORMAT: str
    SUFFIXES: tuple[str, ...]

    def recognizes(self, data: bytes) -> int:
        """0 if the bytes are surely not of this format, 1 if they could be, 2 if they are."""

    def read(self, data: bytes, name: str, view: View) -> RawDocument:
        """Read a file's bytes in one view."""


@cache
def readers() -> tuple[Reader, ...]:
    """All readers, ordered by the names of their formats."""
    modules = (
        import_module(f"{__name__}.{found.name}")
        for found in pkgutil.iter_modules(__path__)
        if not found.ispkg
    )
    found = [cast(Reader, module) for module in modules if hasattr(module, "FORMAT")]
    return tuple(sorted(found, key=lambda reader: reader.FORMAT))


def suffixes() -> tuple[str, ...]:
    """Every file suffix that a reader claims, sorted: what a walk over a folder looks for."""
    return tuple(sorted({suffix for reader in readers() for suffix in reader.SUFFIXES}))


def read_bytes(data: bytes, name: str, view: View = View.ACCEPTED) -> RawDocument:
    """Read a file by what its bytes show, and by its name where they leave a choice.

    Arguments:
        data: the file's bytes.
        name: its name or path; its suffix breaks ties, errors cite it.
        view: which text of a document with revisions is meant.
    Returns: the document.
    Raises: InputError for an empty file, a format without a reader, or a damaged file.
    """
    from policygen.readers.support.recognize import refuse_foreign
    from policygen.readers.support.source import empty

    if not data.strip():
        raise empty(name)
    refuse_foreign(data, name)
    suffix = PurePath(name).suffix.lower()
    scored = [
        (reader.recognizes(data), suffix in reader.SUFFIXES, reader.FORMAT == "text", reader)
        for reader in readers()
    ]
    score, named, _, reader = max(scored, key=lambda entry: entry[:3])
    if not score:
        raise InputError(
            "This file isn't of a format that can be read",
            name,
            "Give a policy as " + _listed(readers()) + ".",
        )
    raw = reader.read(data, name, view)
    owner = next((other for other in readers() if suffix in other.SUFFIXES), None)
    if named or owner is None or {owner.FORMAT, reader.FORMAT} <= _TEXTUAL:
        return raw
    notice = f"The file is named {suffix} but holds {_shown(reader)}; it was read as such."
    return _with_notice(raw, notice)


def read_pasted(text: str, view: View = View.ACCEPTED) -> RawDocument:
    """Read pasted text: as Markdown if it bears Markdown's marks, as HTML if it is a page's source.

    Arguments:
        text: the words, with any kind of newline.
        view: which text of marked changes is meant.
    Raises: InputError if there are no words.
    """
    from policygen.readers import html, markdown
    from policygen.readers import text as plain
    from policygen.readers.support.recognize import html_signs, markdown_signs
    from policygen.readers.support.source import empty
    from policygen.text.decode import normalized

    source = normalized(text).removeprefix("\ufeff")
    if not source.strip():
        raise empty("pasted text")
    if html_signs(source) == 2:
        return html.read_html(source, "pasted text", view)
    if markdown_signs(source):
        return markdown.read_markdown(source, view)
    return plain.read_plain(source, view)


def _with_notice(raw: RawDocument, notice: str) -> RawDocument:
    return replace(raw, notices=(notice, *raw.notices))


def _shown(reader: Reader) -> str:
    upper = reader.FORMAT.upper() if reader.FORMAT not in _TEXTUAL else reader.FORMAT
    return {"text": "plain text", "markdown": "Markdown"}.get(reader.FORMAT, upper)


def _listed(all_readers: tuple[Reader, ...]) -> str:
    names = [f"{_shown(reader)} ({reader.SUFFIXES[0]})" for reader in all_readers]
    return ", ".join(names[:-1]) + " or " + names[-1] if len(names) > 1 else names[0]
