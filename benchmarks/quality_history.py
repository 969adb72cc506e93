"""The recorded verdicts, and what has changed since: gains and losses, text by text."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.quality_cases import HERE, WEAK, Case
from benchmarks.quality_score import Row, Table

RECORD = HERE / "quality.json"
PAGE = HERE / "quality.md"
COLUMNS = (
    "pairs",
    "accuracy",
    "weakens recall",
    "weakens precision",
    "silent misses",
    "neutral left alone",
    "abstained",
    "category right",
    "documents",
    "document weakens recall",
    "document weakens precision",
)
HEAD = (
    "# Quality\n\n"
    "How often the verdict on a labelled case is the label. A row for each file and record, written"
    " by\n`python benchmarks/quality.py --record --date YYYY-MM-DD`. `quality.json` holds the"
    " verdicts themselves.\n\n"
    f"| date | cases | {' | '.join(COLUMNS)} |\n|{'---|' * (len(COLUMNS) + 2)}\n"
)
Verdicts = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Change:
    """What became of one file's verdicts: rows with the recorded verdict, and ids that are gone."""

    gains: tuple[tuple[Row, str], ...]
    losses: tuple[tuple[Row, str], ...]
    other: tuple[tuple[Row, str], ...]
    new: int


def recorded(path: Path | None = None) -> dict[str, dict[str, str]]:
    """The recorded verdicts by file and id; nothing if there is no record yet."""
    place = path or RECORD
    if not place.exists():
        return {}
    loaded: dict[str, dict[str, str]] = json.loads(place.read_text("utf-8"))
    return loaded


def changes(rows: Sequence[Row], old: Mapping[str, str]) -> Change:
    """Gains (wrong before, right now), losses (the reverse), and other verdicts that changed."""
    known = [(row, old[row.id]) for row in rows if row.id in old]
    moved = [(row, before) for row, before in known if row.got != before]
    return Change(
        gains=tuple((row, before) for row, before in moved if row.right),
        losses=tuple((row, before) for row, before in moved if before == row.gold),
        other=tuple((row, was) for row, was in moved if not row.right and was != row.gold),
        new=len(rows) - len(known),
    )


def told(change: Change) -> list[str]:
    """Gains and losses as lines; each loss with both texts."""
    lines = [
        f"  {len(change.gains)} gained, {len(change.losses)} lost, "
        f"{len(change.other)} changed and still wrong, {change.new} not recorded before"
    ]
    lines += [f"  + {row.id}: {before} -> {row.got}" for row, before in change.gains]
    for row, before in change.losses:
        lines.append(f"  - {row.id}: {before} -> {row.got}")
        lines += texts(row.case, row.id)
    return lines


def texts(case: Case, row_id: str) -> list[str]:
    """Both texts of a pair, or the place of a document that a row is about."""
    if not case.document:
        return [f"      model:    {case.model!r}", f"      district: {case.district!r}"]
    number = row_id.rpartition("#")[2]
    what = f"at {case.anchors[int(number) - 1]!r}" if number.isdigit() else "elsewhere"
    return [f"      document: {case.id}, {what}"]


def record(results: Mapping[str, Sequence[Row]], part: bool, path: Path | None = None) -> None:
    """Write the verdicts; files that weren't run keep theirs, and so does what is left of a part.

    Arguments:
        results: rows by file.
        part: whether only some cases of each file were run.
        path: of the record, if not the usual one.
    """
    place = path or RECORD
    verdicts = recorded(place)
    for name, rows in results.items():
        kept = verdicts.get(name, {}) if part else {}
        verdicts[name] = {**kept, **{row.id: row.got for row in rows}}
    ordered = {name: dict(sorted(verdicts[name].items())) for name in sorted(verdicts)}
    place.write_text(json.dumps(ordered, indent=1, ensure_ascii=False) + "\n", "utf-8")


def add_rows(date: str, tables: Mapping[str, Table], path: Path | None = None) -> None:
    """Add a dated row for each file to the page of results."""
    place = path or PAGE
    page = place.read_text("utf-8") if place.exists() else HEAD
    for name, figures in tables.items():
        cells = [_cell(figures.get(column)) for column in COLUMNS]
        page += f"| {date} | {name} | {' | '.join(cells)} |\n"
    place.write_text(page, "utf-8")


def shown(name: str, figures: Table) -> list[str]:
    """One file's figures as lines."""
    return [name, *(f"  {label:28}{_cell(value):>8}" for label, value in figures.items())]


def crashes(rows: Iterable[Row]) -> list[str]:
    """Each way in which comparisons crashed, with how often and the first case."""
    seen: dict[str, list[str]] = {}
    for row in rows:
        if row.got.startswith("crash"):
            seen.setdefault(row.got, []).append(row.id)
    return [f"  {got} ({len(ids)} times, first in {ids[0]})" for got, ids in seen.items()]


def errors(rows: Iterable[Row]) -> list[str]:
    """Every row that is wrong, as lines with both texts; what weakens comes first."""
    wrong = sorted((row for row in rows if not row.right), key=lambda row: row.gold not in WEAK)
    return [
        line
        for row in wrong
        for line in (f"  x {row.id}: is {row.gold}, got {row.got}", *texts(row.case, row.id))
    ]


def _cell(value: float | None) -> str:
    if value is None:
        return ""
    return str(value) if isinstance(value, int) else f"{value:.3f}"
