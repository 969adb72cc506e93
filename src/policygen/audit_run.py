"""Runs an audit: files on any engine, results kept as they come, one report at the end."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from policygen import law_api
from policygen.audit_api import Model, audit_bytes, model_named
from policygen.audit_cluster import check_scheduler
from policygen.audit_engine import answers
from policygen.audit_files import Found, Kept, found_below, kept_in
from policygen.audit_key import fingerprint, key_of
from policygen.auditing.clusters import clusters
from policygen.auditing.nouns import Audited, audited_of
from policygen.auditing.tables import (
    edits_jsonl,
    finding_rows,
    findings_jsonl,
    policies_csv,
    policy_rows,
)
from policygen.auditing.tasks import Lost, Task
from policygen.errors import InputError
from policygen.law.elements import LawVersion
from policygen.output import write_bytes, write_file
from policygen.readers import suffixes
from policygen.render.audit import matrix_html, summary_text
from policygen.render.progress import progress

FILES = ("policies.csv", "findings.jsonl", "edits.jsonl", "matrix.html", "summary.txt")
PARQUET = ("policies.parquet", "findings.parquet")


@dataclass(frozen=True, slots=True)
class AuditOrder:
    """What the user wants audited; see the options of `policygen audit`."""

    folder: Path
    state: str
    as_of: str | None
    model: str | None
    output: Path
    jobs: int = 1
    scheduler: str = ""
    parquet: bool = False
    force: bool = False
    quiet: bool = False


def run(order: AuditOrder) -> tuple[int, str]:
    """Audit a folder; the exit code and the summary.

    A killed run goes on where it was: each result is a file of its own, named by what it hangs on.

    Returns: 1 if any policy has a gap, weakens the model or couldn't be read, else 0; the summary.
    Raises:
        PolicygenError: the folder, the law, the model, the engine or the output stand in the way.
    """
    if not order.folder.is_dir():
        raise InputError(
            "there is no such folder", str(order.folder), "Name the folder of policies."
        )
    version = law_api.law_named(order.state, order.as_of).version
    if version is None:
        raise InputError(
            f"the required elements of {order.state!r} on that day aren't in the data",
            fix="Audit a state whose elements are known: policygen law show MO.",
        )
    model = model_named(order.model)
    if order.parquet:
        from policygen.render.parquet import check_installed

        check_installed()
    found = found_below(order.folder, order.output)
    if "." in found.problems:
        raise InputError(found.problems["."], str(order.folder), "Check that you may read it.")
    if not found.files and not found.problems:
        raise InputError(
            "no policy stands below this folder",
            str(order.folder),
            f"Policies end with {', '.join(suffixes())}.",
        )
    if order.scheduler:
        check_scheduler(order.scheduler)
    kept = kept_in(order.output, force=order.force)
    done = [Audited(path, "", problem=reason) for path, reason in found.problems.items()]
    done += _Work(order, version, model, found, kept).results()
    done.sort(key=lambda one: one.path)
    return _written(order, version, done, found.aside)


def _written(
    order: AuditOrder, version: LawVersion, done: list[Audited], aside: Mapping[str, int]
) -> tuple[int, str]:
    elements = tuple(element.id for element in version.elements)
    known = clusters(done)
    summary = summary_text(done, known, version.title, aside)
    texts = (
        policies_csv(done, elements),
        findings_jsonl(done),
        edits_jsonl(known),
        matrix_html(done, version, known),
        summary,
    )
    for name, text in zip(FILES, texts, strict=True):
        write_file(order.output / name, text, force=True)
    if order.parquet:
        from policygen.render.parquet import parquet

        for name, rows in zip(
            PARQUET, (policy_rows(done, elements), finding_rows(done)), strict=True
        ):
            write_bytes(order.output / name, parquet(rows), force=True)
    whole = all(
        not one.problem and not one.edits and one.count("met") == len(one.cells) for one in done
    )
    return int(not whole), summary


@dataclass(frozen=True, slots=True)
class _Work:
    """The work of one audit: what is kept, what is to do, and the answers as they come."""

    order: AuditOrder
    version: LawVersion
    model: Model
    found: Found
    kept: Kept

    def results(self) -> Iterator[Audited]:
        """The result of each file: first those that were kept, then the others as they come."""
        shown = list(self.found.files)
        left: list[int] = []
        for number, path in enumerate(shown):
            one = self._known(path)
            if one is None:
                left.append(number)
            else:
                yield one
        unreadable: list[Audited] = []
        came = answers(
            audit_bytes,
            self._tasks(left, shown, unreadable),
            jobs=self.order.jobs,
            scheduler=self.order.scheduler,
            proof=fingerprint,
        ) if left else ()  # fmt: skip
        with progress(len(shown), len(shown) - len(left), quiet=self.order.quiet) as advance:
            for number, answer in came:
                path = shown[number]
                if isinstance(answer, Lost):  # not kept: the next run tries it again
                    yield Audited(path, "", problem=answer.why)
                else:
                    self.kept.put(self._key(answer["sha256"], path), answer)
                    yield _named(answer, path)
                advance()
        yield from unreadable

    def _tasks(
        self, left: list[int], shown: list[str], unreadable: list[Audited]
    ) -> Iterator[Task]:
        """The files to read, as bytes: workers needn't share this machine's disk."""
        order, model = self.order, (self.model.name, self.model.content)
        for number in left:
            place = self.found.files[shown[number]]
            try:
                content = place.read_bytes()
            except OSError as error:
                reason = f"it can't be read: {error.strerror}"
                unreadable.append(Audited(shown[number], "", problem=reason))
            else:
                yield number, content, place.suffix, order.state, order.as_of, model

    def _known(self, path: str) -> Audited | None:
        try:
            with self.found.files[path].open("rb") as file:
                sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            return Audited(path, "", problem=f"it can't be read: {error.strerror}")
        data = self.kept.get(self._key(sha256, path))
        return None if data is None else _named(data, path)

    def _key(self, sha256: str, path: str) -> str:
        suffix = self.found.files[path].suffix
        return key_of(sha256, suffix, self.version.id, self.order.as_of, self.model.digest)


def _named(data: Mapping[str, Any], path: str) -> Audited:
    """A result of a file's content as the result of the file with this name."""
    title = data["title"] or ("" if data["problem"] else Path(path).stem)
    return audited_of({**data, "path": path, "title": title})
