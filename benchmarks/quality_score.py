"""Scores comparisons of labelled cases, one row a judgment.

A pair's verdict is read off its findings: none but neutral ones: neutral; weakens and strengthens:
mixed; either alone: that one; nothing but unclear: unclear, which is never right and never a silent
miss. A document is scored at each place that weakens (caught or missed) and for findings that
weaken at any other place.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from benchmarks.quality_cases import WEAK, Case

from policygen import api
from policygen.comparison import Comparison
from policygen.finding import Direction, Finding

MOST_WORDS = 150  # a finding must point, not wave
Compare = Callable[[str, str], Comparison]
Table = dict[str, float]


@dataclass(frozen=True, slots=True)
class Row:
    """One judgment beside its label.

    Arguments:
        id: the case's; for a place in a document with "#" and its number, "#stray" for the rest.
        gold, got: what it should be and what it is.
        case: the case.
        category: whether the right category is among those of the findings.
        count: of a "#stray" row the findings that weaken, at the right places and at all.
    """

    id: str
    gold: str
    got: str
    case: Case
    category: bool = False
    count: tuple[int, int] = (0, 0)

    @property
    def right(self) -> bool:
        """Whether the judgment is the label."""
        return self.gold == self.got


def compare_texts(model: str, district: str) -> Comparison:
    """Two texts, read and compared as a user would."""
    return api.compare(
        api.read_text(model, title="model"), api.read_text(district, title="district")
    )


def score(cases: Iterable[Case], compare: Compare = compare_texts) -> tuple[list[Row], float]:
    """The rows of some cases, and the seconds that the pairs among them took."""
    rows: list[Row] = []
    seconds = 0.0
    for case in cases:
        start = time.perf_counter()
        findings, crash = _findings(case, compare)
        if case.document:
            rows += _document_rows(case, findings, crash)
        else:
            seconds += time.perf_counter() - start
            rows.append(_pair_row(case, findings, crash))
    return rows, seconds


def verdict(findings: Sequence[Finding]) -> str:
    """What the findings of one pair say together."""
    seen = {finding.direction for finding in findings}
    if {Direction.WEAKENS, Direction.STRENGTHENS} <= seen:
        return "mixed"
    ranked = (Direction.WEAKENS, Direction.STRENGTHENS, Direction.UNCLEAR)
    return next((str(direction) for direction in ranked if direction in seen), "neutral")


def table(rows: Sequence[Row], seconds: float) -> Table:
    """The figures of one file, shares between 0 and 1; those without a case are left out."""
    pairs = [row for row in rows if not row.case.document]
    figures: Table = {}
    if pairs:
        weak = [row for row in pairs if row.gold in WEAK]
        said = [row for row in pairs if row.got in WEAK]
        named = [row for row in pairs if row.right and row.gold != "neutral" and row.case.category]
        silent = [row for row in weak if row.got.startswith(("neutral", "strengthens", "crash"))]
        figures["pairs"] = len(pairs)
        figures["accuracy"] = _share(pairs, lambda row: row.right)
        figures["weakens recall"] = _share(weak, lambda row: row.got in WEAK)
        figures["weakens precision"] = _share(said, lambda row: row.gold in WEAK)
        figures["silent misses"] = len(silent) / max(1, len(weak))
        neutral = [row for row in pairs if row.gold == "neutral"]
        figures["neutral left alone"] = _share(neutral, lambda row: row.right)
        figures["abstained"] = _share(pairs, lambda row: row.got == "unclear")
        figures["category right"] = _share(named, lambda row: row.category)
        figures["ms a pair"] = 1000 * seconds / len(pairs)
    strays = [row for row in rows if row.id.endswith("#stray")]
    if strays:
        places = [row for row in rows if row.case.document and row not in strays]
        hits, all_of_them = (sum(row.count[index] for row in strays) for index in (0, 1))
        figures["documents"] = len(strays)
        figures["document weakens recall"] = _share(places, lambda row: row.right)
        figures["document weakens precision"] = hits / max(1, all_of_them)
    return figures


def touches(finding: Finding, anchor: str) -> bool:
    """Whether a finding's passage, if it is short enough to point, holds the phrase."""
    passages = [_words(side or "") for side in (finding.before, finding.after)]
    return any(_words(anchor) in text and len(text.split()) <= MOST_WORDS for text in passages)


def _findings(case: Case, compare: Compare) -> tuple[tuple[Finding, ...], str]:
    """The findings; a crash is a miss, and is named."""
    try:
        return compare(case.model, case.district).findings, ""
    except Exception as error:  # whatever it is, the other cases go on
        return (), f"crash: {type(error).__name__}: {error}"


def _pair_row(case: Case, findings: Sequence[Finding], crash: str) -> Row:
    telling = [finding for finding in findings if finding.direction is not Direction.NEUTRAL]
    category = case.category in {str(finding.category) for finding in telling}
    return Row(case.id, case.direction, crash or verdict(findings), case, category)


def _document_rows(case: Case, findings: Sequence[Finding], crash: str) -> list[Row]:
    weak = [finding for finding in findings if finding.direction is Direction.WEAKENS]
    rows = []
    for number, anchor in enumerate(case.anchors, 1):
        caught = any(map(partial(touches, anchor=anchor), weak))
        rows.append(Row(f"{case.id}#{number}", "caught", "caught" if caught else "missed", case))
    hits = sum(any(touches(finding, anchor) for anchor in case.anchors) for finding in weak)
    got = crash or f"{len(weak) - hits} stray"
    return [*rows, Row(f"{case.id}#stray", "0 stray", got, case, count=(hits, len(weak)))]


def _share(rows: Sequence[Row], holds: Callable[[Row], bool]) -> float:
    return sum(map(holds, rows)) / max(1, len(rows))


def _words(text: str) -> str:
    return " ".join(re.findall(r"[a-z0-9]+", text.lower()))
