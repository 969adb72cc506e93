"""An audit as tables for other programs: CSV of policies, JSON Lines of findings and of known edits."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence

from policygen.auditing.clusters import Cluster
from policygen.auditing.nouns import Audited

STATUSES = ("met", "weaker", "missing", "unclear")
Row = Mapping[str, str | int | None]
Table = tuple[Mapping[str, type], tuple[Row, ...]]
_HEAD = {"path": str, "title": str, "format": str, "words": int, "dated": str}
_FINDING = {
    "path": str, "sha256": str, "kind": str, "id": str, "status": str, "text": str, "page": int,
    "why": str, "rule": str, "direction": str, "severity": str, "removed": str, "added": str,
    "after": str,
}  # fmt: skip


def policy_rows(results: Iterable[Audited], elements: Sequence[str]) -> Table:
    """The columns and one row a policy: its counts, then the status of each element."""
    columns = {
        **_HEAD, **dict.fromkeys((*STATUSES, "weakens"), int), "problem": str,
        **dict.fromkeys(elements, str),
    }  # fmt: skip
    return columns, tuple(_policy(one) for one in results)


def _policy(one: Audited) -> Row:
    return {
        "path": one.path,
        "title": one.title,
        "format": one.format,
        "words": one.words,
        "dated": one.dated,
        **{name: one.count(name) if one.cells else None for name in STATUSES},
        "weakens": sum(edit.direction == "weakens" for edit in one.edits),
        "problem": one.problem,
        **{cell.element: cell.status for cell in one.cells},
    }


def finding_rows(results: Iterable[Audited]) -> Table:
    """The columns and one row a finding: each element that isn't met, each edit that weakens."""
    rows: list[Row] = []
    for one in results:
        for cell in one.cells:
            if cell.status != "met":
                rows.append(
                    {"path": one.path, "sha256": one.sha256, "kind": "element", "id": cell.element,
                     "status": cell.status, "text": cell.text, "page": cell.page, "why": cell.why}
                )  # fmt: skip
        for edit in one.edits:
            rows.append(
                {"path": one.path, "sha256": one.sha256, "kind": "edit", "rule": edit.rule,
                 "direction": edit.direction, "severity": edit.severity, "removed": edit.removed,
                 "added": edit.added, "after": edit.after}
            )  # fmt: skip
    return _FINDING, tuple(rows)


def policies_csv(results: Iterable[Audited], elements: Sequence[str]) -> str:
    """The table of policies as CSV."""
    columns, rows = policy_rows(results, elements)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_safe(row.get(name)) for name in columns] for row in rows)
    return out.getvalue()


def findings_jsonl(results: Iterable[Audited]) -> str:
    """One line a finding, with the keys that it has."""
    return _lines(finding_rows(results)[1])


def edits_jsonl(known: Iterable[Cluster]) -> str:
    """One line an edit that several policies share, the commonest first."""
    return _lines(
        {
            "rule": one.rule,
            "direction": one.direction,
            "removed": one.removed,
            "added": one.added,
            "policies": len(one.paths),
            "dated": one.dated,
            "first_seen": one.first_seen or None,
            "paths": list(one.paths),
        }
        for one in known
    )


def _lines(rows: Iterable[Mapping[str, object]]) -> str:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def _safe(value: str | int | None) -> str | int:
    """A value that no spreadsheet takes for a formula."""
    if isinstance(value, str):
        return f"'{value}" if value[:1] in ("=", "+", "-", "@") else value
    return "" if value is None else value
