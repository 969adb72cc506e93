"""Runs an audit: files in any number of processes, results kept as they come, one report at the end."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from policygen import audit_api, law_api
from policygen.auditing.clusters import clusters
from policygen.auditing.nouns import Audited, audited_of
from policygen.auditing.tables import findings_jsonl, policies_csv
from policygen.errors import InputError, OutputError
from policygen.output import write_file
from policygen.render.audit import matrix_html, summary_text

Say = Callable[[str], None]
CACHE = ".results"
FILES = ("policies.csv", "findings.jsonl", "matrix.html", "summary.txt")


@dataclass(frozen=True, slots=True)
class AuditOrder:
    """What the user wants audited; see the options of `policygen audit`."""

    folder: Path
    state: str
    as_of: str | None
    model: str | None
    output: Path
    jobs: int
    force: bool
    quiet: bool


def run(order: AuditOrder, say: Say) -> tuple[int, str]:
    """Audit a folder; the exit code (1 if any policy has a gap) and the summary.

    A killed run goes on where it was: each result is a file of its own, named by what it hangs on.

    Raises:
        PolicygenError: the folder, the law, the model or the output stand in the way.
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
    if order.model:
        audit_api.model_document(order.model)  # told now, not for each file
    paths = audit_api.files_below(order.folder)
    if not paths:
        raise InputError(
            "no policy stands below this folder",
            str(order.folder),
            f"Policies end with {', '.join(audit_api.SUFFIXES)}.",
        )
    cache = _prepared(order)
    started = time.monotonic()
    done: list[Audited] = []
    for one in _results(order, paths, cache):
        done.append(one)
        if not order.quiet:
            _progress(say, len(done), len(paths), time.monotonic() - started)
    done.sort(key=lambda one: one.path)
    elements = tuple(element.id for element in version.elements)
    known = clusters(done)
    summary = summary_text(done, known, version.title)
    texts = (
        policies_csv(done, elements),
        findings_jsonl(done),
        matrix_html(done, version, known),
        summary,
    )
    for name, text in zip(FILES, texts, strict=True):
        write_file(order.output / name, text, force=True)
    gaps = any(cell.status != "met" for one in done for cell in one.cells) or any(
        one.edits for one in done
    )
    return int(gaps), summary


def _prepared(order: AuditOrder) -> Path:
    """The folder of the output with its folder of results."""
    cache = order.output / CACHE
    used = order.output.exists() and not (order.output.is_dir() and not any(order.output.iterdir()))
    if used and not cache.is_dir() and not order.force:
        raise OutputError(
            "this exists and isn't the output of an audit",
            str(order.output),
            "Choose another folder, or use it with --force.",
        )
    try:
        cache.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            f"the folder can't be made ({error.strerror or error})", str(cache), "Name another one."
        ) from error
    return cache


def _results(order: AuditOrder, paths: Sequence[Path], cache: Path) -> Iterator[Audited]:
    """The result of each file as it comes, from the cache or from a process."""
    from joblib import Parallel, delayed

    arguments = [
        (str(path), path.relative_to(order.folder).as_posix(), order.state, order.as_of, order.model,
         str(cache))
        for path in paths
    ]  # fmt: skip
    if order.jobs == 1:
        for one in arguments:
            yield audited_of(_work(*one))
        return
    tasks = (delayed(_work)(*one) for one in arguments)
    unordered = Parallel(n_jobs=order.jobs, backend="loky", return_as="generator_unordered")(tasks)
    yield from map(audited_of, unordered)


def _work(
    path: str, shown: str, state: str, as_of: str | None, model: str | None, cache: str
) -> dict[str, Any]:
    """One file's result as plain data; kept in the cache, whole or not at all."""
    try:
        content = Path(path).read_bytes()
    except OSError as error:
        return Audited(shown, "", problem=f"it can't be read: {error.strerror}").plain()
    place = Path(cache) / f"{audit_api.key_of(content, path, state, as_of, model)}.json"
    if place.is_file():
        try:
            kept: dict[str, Any] = json.loads(place.read_text("utf-8"))
        except (OSError, json.JSONDecodeError):
            kept = {}
        if kept:
            return {**kept, "path": shown}
    result = audit_api.audit_file(Path(path), shown, state, as_of, model).plain()
    write_file(place, json.dumps(result, ensure_ascii=False), force=True)
    return result


def _progress(say: Say, count: int, total: int, seconds: float) -> None:
    """A line of progress at each tenth of the way, with rate and remaining time."""
    step = max(1, total // 10)
    if count % step and count != total:
        return
    rate = count / seconds if seconds > 0 else 0.0
    left = (total - count) / rate if rate else 0.0
    say(f"{count} of {total} policies, {rate:.1f} a second, about {left:.0f} s to go")
