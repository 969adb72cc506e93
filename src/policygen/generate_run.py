"""Runs the making of documents from the user's words to the files: answers, forms, sidecar."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from policygen import generate_api as api
from policygen.answering import read_answers
from policygen.errors import InputError, OutputError
from policygen.generating.clause import POLICY
from policygen.generating.grade import reading_grade
from policygen.generating.manuscript import Manuscript
from policygen.generating.matrix import matrix
from policygen.output import check_writable, write_bytes, write_file, write_stdout
from policygen.sidecar import changes_since, read_sidecar, sidecar

Say = Callable[[str], None]
SIDE = ".policygen.json"
OTHERS = ("procedure", "report-form", "parent-notice", "matrix")


@dataclass(frozen=True, slots=True)
class Order:
    """What the user wants made; see the options of `policygen generate`."""

    state: str
    level: str
    district: str | None
    answers: Path | None
    settings: tuple[str, ...]
    as_of: str | None
    form: str | None
    output: Path | None
    others: str | None
    draft: bool
    force: bool


def run(order: Order, say: Say) -> int:
    """Make what was ordered; 1 if it is a draft with blanks.

    Raises:
        PolicygenError: answers, law or output stand in the way.
    """
    form = order.form or (order.output.suffix.lstrip(".").lower() if order.output else "md")
    if form not in ("md", "html", "docx", "pdf"):
        raise OutputError(
            f"there is no form {form!r}", str(order.output or ""), "Use .md, .html, .docx or .pdf."
        )
    names = _others(order)
    if order.output is None and (form in ("docx", "pdf") or names):
        raise OutputError(
            "this is more than one text, or no text" if names else f"a {form} file is no text",
            fix="Name the file: --output policy.docx.",
        )
    answers = _answers(order)
    made = {
        name: api.make(
            order.state,
            answers,
            level=order.level,
            as_of=order.as_of,
            document=name,
            draft=order.draft,
        )
        for name in (POLICY, *(name for name in names if name != "matrix"))
    }
    policy = made[POLICY]
    manuscripts = {name: one.manuscript for name, one in made.items()}
    if "matrix" in names:
        manuscripts["matrix"] = matrix(policy.manuscript, policy.clauses, policy.version)
    drafts = sorted({blank for one in manuscripts.values() for blank in one.blanks})
    if order.output is None:
        write_stdout(written(manuscripts[POLICY], form).decode("utf-8"))
    else:
        files = {
            _place(order.output, name): written(one, form, fields=name == "report-form")
            for name, one in manuscripts.items()
        }
        side = order.output.with_name(order.output.stem + SIDE)
        for path in (*files, side):
            check_writable(path, force=order.force)
        for path, body in files.items():
            write_bytes(path, body, force=order.force)
            say(f"Wrote {path}")
        outputs = {path.name: body for path, body in files.items()}
        used = {name: value for one in made.values() for name, value in one.answers.items()}
        side_text = sidecar(replace(policy, answers=used), outputs, form, names)
        write_file(side, side_text, force=order.force)
        say(f"Wrote {side}")
    say(f"Reading grade of the policy: {reading_grade(policy.manuscript):.0f} (Flesch-Kincaid).")
    if drafts:
        say(f"This is a DRAFT. Left blank: {', '.join(drafts)}.")
    return 1 if drafts else 0


def written(manuscript: Manuscript, form: str, *, fields: bool = False) -> bytes:
    """A document's bytes in a form: "md", "html", "docx" or "pdf"."""
    if form == "docx":
        from policygen.render.policy_docx import docx

        return docx(manuscript)
    if form == "pdf":
        from policygen.render.policy_pdf import pdf

        return pdf(manuscript, fields=fields)
    if form == "html":
        from policygen.render.policy_html import html

        return html(manuscript, fields=fields).encode("utf-8")
    from policygen.render.policy_markdown import markdown

    return markdown(manuscript).encode("utf-8")


def verified(side: Path, say: Say) -> int:
    """Make the files of a sidecar again and compare their bytes; 1 if something differs.

    Raises:
        InputError: the sidecar can't be read, or is none.
    """
    data = read_sidecar(side)
    differences = list(changes_since(data))
    order = Order(
        state=str(data["state"]),
        level=str(data["level"]),
        district=None,
        answers=None,
        settings=(),
        as_of=str(data["as_of"]),
        form=str(data["form"]),
        output=None,
        others=",".join(data["with"]),
        draft=bool(data["draft"]),
        force=False,
    )
    for name, body in _again(order, data).items():
        if hashlib.sha256(body).hexdigest() != data["files"].get(name):
            differences.append(f"{name}: other bytes than on the day it was made")
        place = side.with_name(name)
        if not place.is_file():
            differences.append(f"{name}: the file isn't beside its sidecar")
        elif place.read_bytes() != body:
            differences.append(f"{name}: the file was changed since it was made")
    for one in differences:
        say(one)
    say(f"{len(data['files'])} files; {len(differences)} differences.")
    return 1 if differences else 0


def _again(order: Order, data: Mapping[str, Any]) -> dict[str, bytes]:
    """The files of a sidecar, made anew."""
    answers = dict(data["answers"])
    form = str(data["form"])
    found: dict[str, bytes] = {}
    for name in (POLICY, *data["with"]):
        if name == "matrix":
            policy = api.make(
                order.state, answers, level=order.level, as_of=order.as_of, draft=order.draft
            )
            one = matrix(policy.manuscript, policy.clauses, policy.version)
        else:
            one = api.make(
                order.state,
                answers,
                level=order.level,
                as_of=order.as_of,
                document=name,
                draft=order.draft,
            ).manuscript
        file = str(data["names"][name])
        found[file] = written(one, form, fields=name == "report-form")
    return found


def _others(order: Order) -> tuple[str, ...]:
    names = tuple(name.strip() for name in (order.others or "").split(",") if name.strip())
    for name in names:
        if name not in OTHERS:
            raise InputError(
                f"there is no document {name!r}", fix=f"The documents are: {', '.join(OTHERS)}."
            )
    return tuple(name for name in OTHERS if name in names)


def _place(output: Path, name: str) -> Path:
    return output if name == POLICY else output.with_name(f"{output.stem}-{name}{output.suffix}")


def _answers(order: Order) -> dict[str, object]:
    answers: dict[str, object] = read_answers(order.answers) if order.answers else {}
    for setting in order.settings:
        name, sign, value = setting.partition("=")
        if not sign:
            raise InputError(f"{setting!r} is no answer", fix="Write --set NAME=VALUE.")
        answers[name.strip()] = value.strip()
    if order.district is not None:
        answers["district"] = order.district
    return answers
