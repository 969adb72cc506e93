"""How often `check`'s verdict on a labelled policy is the label.

    python benchmarks/check_score.py [FOLDER ...]

A folder holds policies and `gold.json`; without one, the committed folders `tests/cases/check-*` are scored.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

import policygen

CASES = Path(__file__).resolve().parent.parent / "tests" / "cases"


def confusion(folder: Path) -> Counter[tuple[str, str]]:
    """How often each label met each verdict in a folder of labelled policies."""
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    found: Counter[tuple[str, str]] = Counter()
    for name, labels in sorted(gold.items()):
        coverage = policygen.check(policygen.read(folder / name), state="MO")
        got = {one.id: str(one.status) for one in coverage.elements}
        found.update((label["status"], got[element]) for element, label in labels.items())
    return found


def figures(found: Counter[tuple[str, str]]) -> dict[str, float]:
    """Accuracy, recall and precision of gaps, and the share of gaps that were called met."""
    gaps = sum(n for (label, _), n in found.items() if label != "met")
    said = sum(n for (_, got), n in found.items() if got in ("weaker", "missing"))
    seen = sum(
        n for (label, got), n in found.items() if label != "met" and got in ("weaker", "missing")
    )
    missed = sum(n for (label, got), n in found.items() if label != "met" and got == "met")
    right = sum(n for (label, got), n in found.items() if label == got)
    return {
        "accuracy": right / found.total(),
        "gap recall": seen / max(gaps, 1),
        "gap precision": seen / max(said, 1),
        "false met": missed / max(gaps, 1),
    }


def main() -> int:
    folders = [Path(name) for name in sys.argv[1:]] or sorted(CASES.glob("check-*"))
    for folder in folders:
        found = confusion(folder)
        told = ", ".join(f"{name} {value:.3f}" for name, value in figures(found).items())
        print(f"{folder.name}: {found.total()} cells, {told}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
