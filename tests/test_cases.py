"""What was judged rightly stays so: committed cases against their recorded verdicts.

A quarter of each file's, drawn by their ids, so that the suite stays within ten minutes; `--every-case` judges all of
them, and so does `python benchmarks/quality.py`.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from zlib import crc32

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import quality_history as history
from benchmarks.quality_cases import Case, CaseError, committed, load
from benchmarks.quality_score import Row, compare_texts, score, table, touches, verdict

from policygen.finding import Direction

MAKE = "make it with: .venv/bin/python benchmarks/quality.py --record --date YYYY-MM-DD"
SAID = "A student shall be watched continuously."
HEDGED = "A student should be watched periodically."


def pair(name: str, model: str, district: str, direction: str) -> Case:
    return Case(name, model, district, direction, "weakened-duty")


def drawn(cases: Sequence[Case]) -> tuple[Case, ...]:
    """A quarter of them, the same each time; a file's new cases change nothing of which others are drawn."""
    return tuple(case for case in cases if crc32(case.id.encode()) % 4 == 0) or tuple(cases[:1])


@pytest.mark.parametrize("path", committed(), ids=lambda path: path.stem)
def test_every_case_that_was_judged_rightly_still_is(
    path: Path, request: pytest.FixtureRequest
) -> None:
    assert history.RECORD.exists(), f"benchmarks/quality.json isn't there; {MAKE}"
    old = history.recorded().get(path.stem)
    assert old is not None, f"benchmarks/quality.json says nothing of {path.stem}; {MAKE}"
    cases = load(path).cases
    assert {case.id for case in cases} == {name.split("#")[0] for name in old}, (
        f"benchmarks/quality.json is of other cases; {MAKE}"
    )
    if not request.config.getoption("--every-case"):
        cases = drawn(cases)
    rows, _ = score(cases)
    assert rows, f"{path.name} has no case"
    assert {row.id for row in rows} <= set(old), f"benchmarks/quality.json is of others; {MAKE}"
    losses = history.changes(rows, old).losses
    lines = history.told(history.changes(rows, old))
    assert not losses, "\n".join(["", *lines])


def test_a_quarter_of_the_cases_is_drawn_by_their_ids_alone() -> None:
    cases = [pair(f"case-{number}", SAID, HEDGED, "weakens") for number in range(300)]
    some = drawn(cases)
    assert 50 < len(some) < 100
    assert set(some) == set(drawn(cases[::-1]))
    assert len(drawn(cases[:1])) == 1


def test_a_pair_is_scored_by_what_its_findings_say_together() -> None:
    found = compare_texts(SAID, SAID.replace("shall", "should")).findings
    assert verdict(found) == "weakens"
    assert verdict(()) == "neutral"
    assert found[0].direction is Direction.WEAKENS


def test_a_crash_is_told_and_counts_as_a_silent_miss() -> None:
    def broken(model: str, district: str) -> object:
        raise KeyError("exit")

    rows, seconds = score([pair("one", SAID, HEDGED, "weakens")], broken)  # type: ignore[arg-type]
    assert rows[0].got == "crash: KeyError: 'exit'"
    assert table(rows, seconds)["silent misses"] == 1.0
    assert history.crashes(rows) == ["  crash: KeyError: 'exit' (1 times, first in one)"]


def test_a_document_is_scored_place_by_place_and_for_stray_findings() -> None:
    model = "# Watching\n\nStaff shall watch each student.\n\nThe nurse shall see each student.\n"
    district = model.replace("Staff shall", "Staff should").replace("nurse shall", "nurse may")
    case = Case("one", model, district, anchors=("Staff should watch",), document=True)
    rows, seconds = score([case])
    assert [(row.id, row.got) for row in rows] == [("one#1", "caught"), ("one#stray", "1 stray")]
    figures = table(rows, seconds)
    assert figures["document weakens recall"] == 1.0
    assert figures["document weakens precision"] == 0.5


def test_a_finding_touches_a_phrase_in_either_text_whatever_its_marks() -> None:
    finding = compare_texts(SAID, SAID.replace("shall", "should")).findings[0]
    assert touches(finding, "student shall be, “watched”")
    assert touches(finding, "should be watched")
    assert not touches(finding, "be weighed")


def test_gains_and_losses_are_told_with_both_texts_of_each_loss() -> None:
    kept, gained, lost = (pair(name, SAID, HEDGED, "weakens") for name in ("a", "b", "c"))
    rows = [
        Row("a", "weakens", "weakens", kept),
        Row("b", "weakens", "weakens", gained),
        Row("c", "weakens", "neutral", lost),
    ]
    change = history.changes(rows, {"a": "weakens", "b": "unclear", "c": "weakens"})
    lines = history.told(change)
    assert lines[0].startswith("  1 gained, 1 lost, 0 changed and still wrong, 0 not recorded")
    assert lines[1:3] == ["  + b: unclear -> weakens", "  - c: weakens -> neutral"]
    assert SAID in lines[3]
    assert HEDGED in lines[4]


def test_recording_a_part_keeps_the_verdicts_of_the_rest(tmp_path: Path) -> None:
    path = tmp_path / "quality.json"
    first, second = (pair(name, SAID, HEDGED, "weakens") for name in ("a", "b"))
    history.record({"cases": [Row("a", "weakens", "neutral", first)]}, part=False, path=path)
    history.record({"cases": [Row("b", "weakens", "weakens", second)]}, part=True, path=path)
    assert history.recorded(path) == {"cases": {"a": "neutral", "b": "weakens"}}
    history.record({"cases": [Row("b", "weakens", "weakens", second)]}, part=False, path=path)
    assert history.recorded(path) == {"cases": {"b": "weakens"}}


def test_a_line_that_is_no_case_is_refused_with_its_number(tmp_path: Path) -> None:
    path = tmp_path / "cases.jsonl"
    good = {"id": "a", "kind": "duty", "model": SAID, "district": HEDGED, "category": "x"}
    path.write_text("\n" + json.dumps({**good, "direction": "worse"}), "utf-8")
    with pytest.raises(CaseError, match="line 2 isn't a case"):
        load(path)
