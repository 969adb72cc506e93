"""The verb on one file of an audit: read, check against the law, compare with a model."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from policygen import __version__, api, law_api
from policygen.auditing.nouns import Audited, Cell, Edit
from policygen.errors import PolicygenError
from policygen.finding import Direction
from policygen.policy import Document
from policygen.readers import read_bytes

SUFFIXES = (".pdf", ".docx", ".html", ".htm", ".md", ".txt")
MOST_BYTES = 50_000_000


def files_below(folder: Path) -> tuple[Path, ...]:
    """The policies below a folder, by path; hidden files and folders are left out."""
    return tuple(
        sorted(
            path
            for path in folder.rglob("*")
            if path.suffix.lower() in SUFFIXES
            and path.is_file()
            and not any(part.startswith(".") for part in path.relative_to(folder).parts)
        )
    )


def key_of(content: bytes, name: str, state: str, as_of: str | None, model: str | None) -> str:
    """What a result hangs on: the file, the program, the law, the model; as SHA-256."""
    law = law_api.law_named(state, as_of).version
    text = json.dumps(
        [
            hashlib.sha256(content).hexdigest(),
            Path(name).suffix.lower(),
            __version__,
            law.id if law else "",
            as_of,
            model and hashlib.sha256(model_document(model).text.encode()).hexdigest(),
        ]
    )
    return hashlib.sha256(text.encode()).hexdigest()


def model_document(name: str) -> Document:
    """The model that every policy is compared with: a file, a model policy, or a law behind "law:"."""
    if name.startswith("law:"):
        return law_api.law_document(name.removeprefix("law:"))
    return api.read_model(name)


def audit_file(path: Path, shown: str, state: str, as_of: str | None, model: str | None) -> Audited:
    """What one file gives; a file that can't be read gives its reason, never an error.

    Arguments:
        shown: its path below the audited folder.
        model: name of a model to compare with, or None.
    """
    digest = ""
    try:
        content = path.read_bytes()
        digest = hashlib.sha256(content).hexdigest()
        if len(content) > MOST_BYTES:
            return Audited(shown, digest, problem=f"it has more than {MOST_BYTES // 10**6} MB")
        document = api.document_of(read_bytes(content, path.name), path.stem, str(path))
        coverage = law_api.check(document, state, as_of)
        edits = _edits(model_document(model), document) if model else ()
    except PolicygenError as error:
        return Audited(shown, digest, problem=f"{error.what}. {error.fix}".strip())
    except OSError as error:
        return Audited(shown, digest, problem=f"it can't be read: {error.strerror}")
    except RecursionError:
        return Audited(shown, digest, problem="it is nested too deeply to be read")
    cells = tuple(
        Cell(
            one.id,
            str(one.status),
            one.evidence[0].text if one.evidence else "",
            one.evidence[0].page if one.evidence else None,
            one.why,
        )
        for one in coverage.elements
    )
    words = len(document.text.split())
    return Audited(
        shown, digest, document.title, document.format, words, cells, edits, "", document.notices
    )


def _edits(model: Document, document: Document) -> tuple[Edit, ...]:
    return tuple(
        Edit(
            str(one.direction),
            str(one.severity),
            one.rule,
            " … ".join(one.removed),
            " … ".join(one.added),
            one.after or "",
        )
        for one in api.compare(model, document).findings
        if one.direction is Direction.WEAKENS
    )
