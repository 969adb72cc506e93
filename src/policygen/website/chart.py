"""Bar charts of published figures: positions for a picture that the table behind it tells in full."""

from __future__ import annotations

from dataclasses import dataclass

from policygen.law.figures import Table

WIDTH, NARROW, BAR, GAP, RIGHT, TOP = 720, 350, 18, 14, 70, 8
LINE = 22  # room for a label above its bars, where it doesn't stand beside them
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
    """A picture of a table's charted measures: horizontal bars, a band for each row.

    Arguments:
        left: where bars begin; 0 where labels stand above them.
    """

    bands: tuple[Band, ...]
    series: tuple[str, ...]
    left: int
    width: int
    height: int
    says: str


def chart(table: Table, *, narrow: bool = False) -> Chart:
    """The bar chart of a table.

    Arguments:
        narrow: for a phone, labels above their bars; else for a wide page, labels beside them.
    """
    shown = [at for at, measure in enumerate(table.measures) if measure.charted]
    most = max((row.values[at] or 0 for row in table.rows for at in shown), default=0) or 1
    width = NARROW if narrow else WIDTH
    left = 0 if narrow else round(20 + LETTER * max(len(row.label) for row in table.rows))
    scale = (width - left - RIGHT) / most
    bands, y = [], TOP
    for row in table.rows:
        label = y + LINE // 2
        y += LINE if narrow else 0
        bars, start = [], y
        for series, at in enumerate(shown):
            value = row.values[at]
            if value is not None:
                bars.append(Bar(series, y, max(1, round(value * scale)), value))
                y += BAR + 2
        bands.append(Band(row.label, label if narrow else (start + y) // 2, tuple(bars)))
        y += GAP
    labels = tuple(table.measures[at].label for at in shown)
    return Chart(tuple(bands), labels, left, width, y, _says(table, shown))


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
