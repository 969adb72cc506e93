"""The sidecar of generated files: what they were made from, and what changed since."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from policygen import __version__, law_api
from policygen.clause_store import load_clauses
from policygen.errors import InputError
from policygen.generate_api import Made
from policygen.generating.clause import POLICY
from policygen.law.elements import LawVersion


def sidecar(made: Made, outputs: Mapping[str, bytes], form: str, others: tuple[str, ...]) -> str:
    """What a set of files was made from, as JSON: inputs, law, clauses and their hashes.

    Arguments:
        outputs: the files' bytes by name, the policy first, then the others in their order.
        form: "md", "html", "docx" or "pdf".
        others: the documents that go with the policy.
    """
    hashes = load_clauses().hashes
    data = {
        "schema": "policygen/sidecar/1",
        "policygen": __version__,
        "state": made.state,
        "level": made.level,
        "as_of": made.on,
        "law": {"id": made.version.id, "sha256": _law_hash(made.version)},
        "answers": dict(made.answers),
        "clauses": {clause.id: hashes[clause.id] for clause in made.clauses},
        "draft": made.manuscript.draft,
        "form": form,
        "with": list(others),
        "names": dict(zip((POLICY, *others), outputs, strict=True)),
        "files": {name: hashlib.sha256(body).hexdigest() for name, body in outputs.items()},
    }
    return json.dumps(data, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def changes_since(data: Mapping[str, object]) -> tuple[str, ...]:
    """What differs today from what a sidecar names: program, law, clauses; a sentence each."""
    found = []
    if data.get("policygen") != __version__:
        found.append(f"policygen was {data.get('policygen')}, and is {__version__}")
    law = data.get("law")
    if isinstance(law, Mapping):
        versions = {version.id: version for version in law_api.law().versions}
        version = versions.get(str(law.get("id")))
        if version is None:
            found.append(f"the law {law.get('id')} isn't in the data any more")
        elif _law_hash(version) != law.get("sha256"):
            found.append(f"the data of the law {version.id} changed")
    hashes = load_clauses().hashes
    clauses = data.get("clauses")
    for name, value in clauses.items() if isinstance(clauses, Mapping) else ():
        if name not in hashes:
            found.append(f"the clause {name} is gone")
        elif hashes[name] != value:
            found.append(f"the clause {name} changed")
    return tuple(found)


def read_sidecar(side: Path) -> dict[str, Any]:
    """The data of a sidecar.

    Raises:
        InputError: it can't be read, or is none.
    """
    try:
        data = json.loads(side.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise InputError("this is no sidecar", str(side), f"It can't be read: {error}.") from error
    if not isinstance(data, dict) or data.get("schema") != "policygen/sidecar/1":
        raise InputError(
            "this is no sidecar",
            str(side),
            "Name the file that stands beside a policy: *.policygen.json.",
        )
    return data


def _law_hash(version: LawVersion) -> str:
    text = json.dumps(asdict(version), sort_keys=True, ensure_ascii=False, default=str)
    return hashlib.sha256(text.encode()).hexdigest()
