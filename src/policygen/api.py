"""The public verbs: read, compare, tracked. Each is a data path that fits a screen."""

from __future__ import annotations

import sys
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from policygen.errors import InputError, UnknownNameError
from policygen.policy import Document, RawDocument, View

if TYPE_CHECKING:
    from policygen.comparison import Comparison
    from policygen.model_policy import ModelPolicy
    from policygen.text.lexicon import Lexicon


STANDARD_INPUT = "standard input"


@cache
def lexicon() -> Lexicon:
    """The scales, folds and terms of the data folder, compiled once for this process.

    Raises:
        DataError: the data is damaged; every problem is named.
    """
    from policygen.store import encoder_folder, load_weights, load_yaml_folder
    from policygen.text.lexicon import build_lexicon
    from policygen.text.units import with_things
    from policygen.text.weights import weights_of

    scales = [file.data for file in load_yaml_folder("scales", "scale-1")]
    canon = [file.data for file in load_yaml_folder("scales/canon", "canon-1")]
    terms = [file.data for file in load_yaml_folder("scales/terms", "terms-1")]
    things = [file.data for file in load_yaml_folder("scales/things", "things-1")]
    built = build_lexicon(
        scales,
        [fold for data in canon for fold in data.get("folds", ())],
        [family for data in canon for family in data.get("families", {}).items()],
        {kind: names for data in terms for kind, names in data.items()},
        [one for data in canon for one in data.get("equals", ())],
    )
    weights = replace(weights_of(load_weights()), encoder=encoder_folder())
    return replace(with_things(built, things), weights=weights)


def read(path: str | Path, *, view: View = View.ACCEPTED) -> Document:
    """Read a policy from a file.

    Arguments:
        path: a Markdown, text, HTML, DOCX or PDF file; "-" for the same on standard input.
        view: which text is meant where the file has tracked changes or amendment marks.

    Raises:
        InputError: the file isn't there, is a folder, is empty, or can't be read as it is.
    """
    return _read_bytes(_bytes_of(path), path, view)


def read_text(text: str, *, title: str = "", view: View = View.ACCEPTED) -> Document:
    """Read a policy from text (Markdown or plain).

    Raises:
        InputError: the text has no words.
    """
    from policygen.readers import read_pasted

    raw = read_pasted(text, view)
    return document_of(raw, title or raw.title, "")


def read_model(name: str) -> Document:
    """Read a model to compare with: a file's path, or the id of a model policy ("dese-2010").

    Raises:
        UnknownNameError: it is neither; the nearest ids are offered.
        InputError: as in `read`.
    """
    from policygen.store import model

    if name == "-" or Path(name).exists():
        return read(name)
    try:
        policy = model(name)
    except UnknownNameError as error:
        if any(mark in name for mark in "/\\."):
            raise InputError(
                "there is no such file",
                name,
                "Check the path, or name a model: policygen models list.",
            ) from error
        raise
    document = read_text(policy.text, title=policy.title)
    return Document(
        policy.title, name, "model", document.text, document.passages, read_by=document.read_by
    )


def compare(model: Document, district: Document) -> Comparison:
    """Say of every difference between two policies what it does to a student's protection.

    Arguments:
        model: the text to compare with: a statute, a state's model, the present policy.
        district: the text that is judged.
    """
    from policygen.comparing.engine import compare_documents

    return compare_documents(model, district, lexicon())


def tracked(path: str | Path) -> tuple[Document, Document]:
    """Both texts of a file with tracked changes or amendment marks: without them, and with them.

    Raises:
        InputError: the file has none, or as in `read`.
    """
    data = _bytes_of(path)
    before, after = (_read_bytes(data, path, view) for view in (View.REJECTED, View.ACCEPTED))
    if not after.revisions:
        raise InputError(
            "this file has no tracked changes and no amendment marks",
            str(path),
            "Compare it with another text instead: policygen compare MODEL POLICY.",
        )
    return before, after


def models() -> tuple[ModelPolicy, ...]:
    """All model policies of the data folder, by id."""
    from policygen.store import load_models

    return load_models()


def _read_bytes(data: bytes, path: str | Path, view: View) -> Document:
    """The document in the bytes of a file, named after its path."""
    from policygen.readers import read_bytes

    place = Path(STANDARD_INPUT if str(path) == "-" else path)
    raw = read_bytes(data, place.name, view)
    return document_of(raw, raw.title or place.stem, "" if str(path) == "-" else str(path))


def _bytes_of(path: str | Path) -> bytes:
    """The bytes of a file, or of standard input for "-".

    Raises:
        InputError: it isn't there, is a folder, or may not be read.
    """
    if str(path) == "-":
        return sys.stdin.buffer.read()
    path = Path(path)
    if path.is_dir():
        raise InputError("this is a folder, not a file", str(path), "Name one policy file in it.")
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise InputError(
            "there is no such file", str(path), "Check the path and its spelling."
        ) from error
    except OSError as error:
        reason = error.strerror or "unknown reason"
        raise InputError(
            f"the file can't be read: {reason}", str(path), "Check that you may read it."
        ) from error


def document_of(raw: RawDocument, title: str, source: str) -> Document:
    """The document that a reader's blocks make, its provisions found."""
    from policygen.text.printed import printed_labels
    from policygen.text.segment import find_passages

    return Document(
        title=title or "untitled",
        source=source,
        format=raw.format,
        text=raw.text,
        passages=find_passages(raw.blocks, lexicon()),
        revisions=raw.revisions,
        notices=raw.notices,
        read_by=raw.format,
        pages=raw.pages,
        labels=printed_labels(raw.blocks),
    )
