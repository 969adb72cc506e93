"""The contrast sets: whole, distinct, and counted rightly."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from benchmarks.contrast import COLUMNS, GOLD, SETS, Judged, figures, read_sets

FILES = sorted(SETS.glob("*.jsonl"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_four_texts_of_a_set_are_four_texts(path: Path) -> None:
    sets = read_sets(path)
    assert len({one["id"] for one in sets}) == len(sets) >= 60
    assert len({one["text"] for one in sets}) == len(sets)
    alike = [
        one["id"] for one in sets if len({one["text"], *(one[key] for key in GOLD)}) < 1 + len(GOLD)
    ]
    assert alike == []


def test_a_line_without_a_key_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "sets.jsonl"
    path.write_text('{"id": "one", "text": "A student is watched."}\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r"sets\.jsonl, line 1"):
        read_sets(path)


def test_shares_are_of_what_their_columns_say() -> None:
    pairs = [
        Judged("neutral", "unclear", ""),
        Judged("neutral", "neutral", ""),
        Judged("weakens", "weakens", "high"),
        Judged("strengthens", "weakens", "low"),
    ]
    row = dict(zip(COLUMNS, figures(pairs), strict=True))
    assert row == {
        "sets": "2",
        "right": "0.50",
        "unclear": "0.25",
        "the contrary": "0.50",
        "same: proved": "0.50",
        "same: no direction": "1.00",
        "directions right": "0.50",
        "directions right, high": "1.00",
        "given high": "1",
    }
