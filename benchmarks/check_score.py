"""How often `check`'s verdict on a labelled policy is the label.

    python benchmarks/check_score.py [FOLDER ...]

A folder holds policies and `gold.json`; without one, the committed folders `tests/cases/check-*` are scored. The
labels speak to the law of Missouri, or of the state in the folder's name: `check-mi-...`, `check-mn-...`.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import policygen

CASES = Path(__file__).resolve().parent.parent / "tests" / "cases"


def state_of(folder: Path) -> str:
    """The state whose law a folder's labels speak to: the second part of its name, else Missouri."""
    state = folder.name.split("-")[1:2]
    return state[0].upper() if state and state[0] in ("mi", "mn") else "MO"


def verdicts(folder: Path) -> Iterator[tuple[str, str, str, str]]:
    """Policy, element, label and verdict of each cell of a folder of labelled policies."""
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    for name, labels in sorted(gold.items()):
        coverage = policygen.check(policygen.read(folder / name), state=state_of(folder))
        got = {one.id: str(one.status) for one in coverage.elements}
        for element, label in labels.items():
            yield name, element, label["status"], got[element]


def confusion(folder: Path) -> Counter[tuple[str, str]]:
    """How often each label met each verdict in a folder of labelled policies."""
    return Counter((label, got) for _, _, label, got in verdicts(folder))


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
    show = "--show" in sys.argv  # lists the wrong cells; never of a set that is to stay blind
    folders = [Path(name) for name in sys.argv[1:] if name != "--show"] or sorted(
        CASES.glob("check-*")
    )
    for folder in folders:
        found = confusion(folder)
        told = ", ".join(f"{name} {value:.3f}" for name, value in figures(found).items())
        unsure = sum(n for (_, got), n in found.items() if got == "unclear")
        print(f"{folder.name}: {found.total()} cells, {told}, unclear {unsure / found.total():.3f}")
        for name, element, label, got in verdicts(folder) if show else ():
            if label != got:
                print(f"  {name} {element}: label {label}, verdict {got}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
