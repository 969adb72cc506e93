"""Bar charts of published figures: positions for a picture that the table behind it tells in full."""

from __future__ import annotations

from dataclasses import dataclass

from policygen.law.figures import Table

WIDTH, BAR, GAP, RIGHT, TOP = 720, 18, 14, 70, 8
LETTER = 7.6  # width of a letter of a label


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its measure's number, place, length and figure."""

    series: int
    y: int
    length: int
    value: float


@dataclass(frozen=True, slots=True)
class Band:
    """The bars of one row, its label and where that stands."""

    label: str
    y: int
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """A picture of a table's charted measures: horizontal bars, a band for each row."""

    bands: tuple[Band, ...]
    series: tuple[str, ...]
    left: int
    width: int
    height: int
    says: str


def chart(table: Table) -> Chart:
    """The bar chart of a table."""
    shown = [at for at, measure in enumerate(table.measures) if measure.charted]
    most = max((row.values[at] or 0 for row in table.rows for at in shown), default=0) or 1
    left = round(20 + LETTER * max(len(row.label) for row in table.rows))
    scale = (WIDTH - left - RIGHT) / most
    bands, y = [], TOP
    for row in table.rows:
        bars, start = [], y
        for series, at in enumerate(shown):
            value = row.values[at]
            if value is not None:
                bars.append(Bar(series, y, max(1, round(value * scale)), value))
                y += BAR + 2
        bands.append(Band(row.label, (start + y) // 2, tuple(bars)))
        y += GAP
    labels = tuple(table.measures[at].label for at in shown)
    return Chart(tuple(bands), labels, left, WIDTH, y, _says(table, shown))


def _says(table: Table, shown: list[int]) -> str:
    """What the picture shows, in a sentence or two."""
    first, last = table.rows[0], table.rows[-1]
    told = []
    for at in shown:
        measure = table.measures[at].label
        told.append(
            f"{measure}: {first.values[at]:,} ({first.label}) to {last.values[at]:,} ({last.label})"
            if table.unit != "percent"
            else measure
        )
    return f"Bars for {len(table.rows)} rows. {'; '.join(told)}. The table below has every figure."
