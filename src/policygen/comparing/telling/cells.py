"""Tells what differs between the cells of two tables: an amount under a limit, or words that no rule orders."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from policygen.comparing.pairing.tables import CellPair
from policygen.comparing.telling.flow import where_of
from policygen.comparing.telling.message import message
from policygen.finding import Category, Direction, Finding, Severity, category_of
from policygen.policy import Kind, Passage
from policygen.situation import quoted
from policygen.text.lexicon import Lexicon
from policygen.text.light import LIGHT
from policygen.text.quantities.quantity import find_quantities
from policygen.text.tokens import stem, tokenize
from policygen.text.units import fold

# Columns under which a longer time is a later deadline, or a longer hold.
_LIMITS = re.compile(
    r"\b(?:maximum|longest|at most|no (?:more|longer|later) than|time limit|limit|deadline|due|within|by when|"
    r"how (?:soon|often|long)|frequency|interval)\b",
    re.IGNORECASE,
)
_NO_LIMIT = re.compile(
    r"\b(?:minimum|at least|keep|kept|retention|retained|appeal|complain\w*|age)\b", re.IGNORECASE
)


def cell_findings(cells: Sequence[CellPair], lexicon: Lexicon) -> list[Finding]:
    """The findings of cells that say different things; equal ones and mere form give none."""
    return [_finding(cell, lexicon) for cell in cells if _differ(cell, lexicon)]


def in_its_row(finding: Finding, passage: Passage) -> Finding:
    """A finding on a cell that is read as a rule, with the name of its row; any other one as it is."""
    if passage.cell is None or not passage.stem.endswith(":"):
        return finding
    return replace(finding, why=f"In the table, under {quoted(passage.stem[:-1])}: {finding.why}")


def _differ(cell: CellPair, lexicon: Lexicon) -> bool:
    one, two = (_content(side.text if side else "", lexicon) for side in (cell.before, cell.after))
    return one != two


def _content(text: str, lexicon: Lexicon) -> list[str]:
    folded = fold(tokenize(text), lexicon)
    hits = find_quantities(folded)
    amounts = [f"{hit.quantity.key}={hit.quantity.amount}" for hit in hits]
    counted = {at for hit in hits for at in range(hit.start, hit.end)}
    words = [t.stem for at, t in enumerate(folded) if t.is_word and at not in counted]
    return sorted([*amounts, *(word for word in words if word not in LIGHT or word == stem("not"))])


def _finding(cell: CellPair, lexicon: Lexicon) -> Finding:
    later = _later(cell, lexicon)
    direction = _DIRECTIONS[later]
    lasting = _LASTS.search(cell.column) is not None
    kind = Kind.STATEMENT if not later else Kind.PERMISSION if lasting else Kind.DUTY
    category = category_of(kind, direction)
    if kind is Kind.DUTY:
        category = Category.EXTENDED_DEADLINE if later > 0 else Category.SHORTENED_DEADLINE
    old, new = cell.before, cell.after
    main = new or old
    assert main is not None
    confidence = "medium" if later else "low"
    return Finding(
        id="",
        rule="unexplained" if not later else "duration" if lasting else "deadline",
        direction=direction,
        category=category,
        severity=_severity(kind, direction),
        kind=kind,
        term="",
        before=old.text if old else None,
        after=new.text if new else None,
        removed=(old.text,) if old else (),
        added=(new.text,) if new else (),
        message=message(direction, kind, "", category, confidence),
        why=_why(cell, told=bool(later)),
        witness="",
        falls_away=(),
        citation="",
        where=where_of(main),
        confidence=confidence,
    )


def _severity(kind: Kind, direction: Direction) -> Severity:
    if direction is not Direction.WEAKENS:
        return Severity.LOW
    return Severity.HIGH if kind is Kind.PERMISSION else Severity.MEDIUM


_DIRECTIONS = {1: Direction.WEAKENS, -1: Direction.STRENGTHENS, 0: Direction.UNCLEAR}
# What a table says of how long something may last, not by when it must be done.
_LASTS = re.compile(
    r"\b(?:maximum|longest|at most|no (?:more|longer) than|limit|how long)\b", re.IGNORECASE
)


def _why(cell: CellPair, *, told: bool) -> str:
    """What both tables say, under which names."""
    names = [quoted(name) for name in (cell.row, cell.column) if name]
    place = f"In the table, under {' and '.join(names)}," if names else "In the table"
    old, new = (quoted(side.text) if side else "" for side in (cell.before, cell.after))
    if told:
        return f"{place} {old} became {new}."
    if old and new:
        return f"{place} the model says {old}, the district's text {new}. No rule orders the two; read both."
    where = "only in the district's text" if new else "only in the model"
    return f"{place} {old or new} stands {where}. No rule says what that does; read both texts."


def _later(cell: CellPair, lexicon: Lexicon) -> int:
    """+1 if the later text gives more time under a column of limits, -1 if less, 0 if it can't be told."""
    name = cell.column
    if cell.before is None or cell.after is None:
        return 0
    if not _LIMITS.search(name) or _NO_LIMIT.search(f"{name} {cell.row}"):
        return 0
    amounts = []
    for side in (cell.before, cell.after):
        tokens = fold(tokenize(side.text), lexicon)
        hits = [hit.quantity for hit in find_quantities(tokens)]
        if len(hits) != 1 or hits[0].dimension != "time":
            return 0
        amounts.append(hits[0])
    if amounts[0].day != amounts[1].day or amounts[0].bound is not amounts[1].bound:
        return 0
    return (amounts[1].amount > amounts[0].amount) - (amounts[1].amount < amounts[0].amount)
