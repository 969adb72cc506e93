"""An audit as tables for other programs: CSV of policies, JSON Lines of findings."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence

from policygen.auditing.nouns import Audited

STATUSES = ("met", "weaker", "missing", "unclear")


def policies_csv(results: Iterable[Audited], elements: Sequence[str]) -> str:
    """One row a policy: its counts, then the status of each element."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(
        ["path", "title", "format", "words", *STATUSES, "weakens", "problem", *elements]
    )
    for one in results:
        status = {cell.element: cell.status for cell in one.cells}
        counts = [one.count(name) for name in STATUSES] if one.cells else [""] * len(STATUSES)
        weakens = sum(edit.direction == "weakens" for edit in one.edits)
        writer.writerow(
            [
                _safe(one.path),
                _safe(one.title),
                one.format,
                one.words,
                *counts,
                weakens,
                one.problem,
                *(status.get(name, "") for name in elements),
            ]
        )
    return out.getvalue()


def findings_jsonl(results: Iterable[Audited]) -> str:
    """One line a finding: each element that isn't met, and each edit that weakens the model."""
    lines = []
    for one in results:
        for cell in one.cells:
            if cell.status != "met":
                lines.append(
                    {"path": one.path, "sha256": one.sha256, "kind": "element", "id": cell.element,
                     "status": cell.status, "text": cell.text, "page": cell.page, "why": cell.why}
                )  # fmt: skip
        for edit in one.edits:
            lines.append(
                {"path": one.path, "sha256": one.sha256, "kind": "edit", "rule": edit.rule,
                 "direction": edit.direction, "severity": edit.severity, "removed": edit.removed,
                 "added": edit.added, "after": edit.after}
            )  # fmt: skip
    return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)


def _safe(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@") else text
