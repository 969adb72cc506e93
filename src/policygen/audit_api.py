"""The verb on one file of an audit: read, check against the law, compare with a model."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from policygen import api, law_api
from policygen.auditing.dated import dated
from policygen.auditing.nouns import Audited, Cell, Edit
from policygen.errors import PolicygenError
from policygen.finding import Direction
from policygen.policy import Document
from policygen.readers import read_bytes

MOST_BYTES = 50_000_000
TOO_LARGE = f"it has more than {MOST_BYTES // 10**6} MB"


@dataclass(frozen=True, slots=True)
class Model:
    """A model to compare with, in a form that another machine can take.

    Arguments:
        name: a file's path, the id of a model policy, or a law behind "law:"; "" for none.
        content: the bytes of the file, if it is one.
    """

    name: str = ""
    content: bytes | None = None

    @property
    def digest(self) -> str:
        """What tells it from other models: the hash of a file, else its name."""
        if self.content is None:
            return self.name
        return hashlib.sha256(self.content).hexdigest() + Path(self.name).suffix.lower()


def model_named(name: str | None) -> Model:
    """The model with this name, which was read once to see that it can be.

    Raises:
        PolicygenError: there is no such model, or it can't be read.
    """
    if not name:
        return Model()
    if name.startswith("law:") or not Path(name).exists():
        found = Model(name)
    else:
        api.read_model(name)  # its errors name the file
        found = Model(name, Path(name).read_bytes())
    _document(found)
    return found


def audit_bytes(
    content: bytes, suffix: str, state: str, as_of: str | None, model: tuple[str, bytes | None]
) -> dict[str, Any]:
    """What a file gives, as plain data without its path; one that can't be read gives its reason.

    Arguments:
        content: the file's bytes.
        suffix: of its name, such as ".pdf".
        model: name and content of a `Model`.
    """
    digest = hashlib.sha256(content).hexdigest()
    if len(content) > MOST_BYTES:
        return Audited("", digest, problem=TOO_LARGE).plain()
    try:
        raw = read_bytes(content, f"policy{suffix}")
        document = api.document_of(raw, raw.title, "")
        coverage = law_api.check(document, state, as_of)
        edits = _edits(_document(Model(*model)), document) if model[0] else ()
    except PolicygenError as error:
        return Audited("", digest, problem=f"{error.what}. {error.fix}".strip()).plain()
    except RecursionError:
        return Audited("", digest, problem="it is nested too deeply to be read").plain()
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
    return Audited(
        "",
        digest,
        raw.title,
        document.format,
        len(document.text.split()),
        dated(document.text),
        cells,
        edits,
        "",
        document.notices,
    ).plain()


@lru_cache(maxsize=4)
def _document(model: Model) -> Document:
    if model.content is not None:
        name = Path(model.name)
        return api.document_of(read_bytes(model.content, name.name), name.stem, model.name)
    if model.name.startswith("law:"):
        return law_api.law_document(model.name.removeprefix("law:"))
    return api.read_model(model.name)


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
