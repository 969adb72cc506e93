"""How compare does on passages written anew: which say the same, which are weaker, which stronger.

    .venv/bin/python benchmarks/contrast.py [FILE ...] [--record --date YYYY-MM-DD]

Each set of `contrast/` has a provision and three others, written from scratch in wordings of their own: `same` says the
same, `weaker` and `stronger` hide one change. Files that end in "-unread" are only counted, never read.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.quality_score import compare_texts, verdict

HERE = Path(__file__).resolve().parent
SETS = HERE / "contrast"
RECORD = HERE / "contrast.md"
GOLD = {"same": "neutral", "weaker": "weakens", "stronger": "strengthens"}
KEYS = ("id", "kind", "topic", "text", *GOLD, "why_weaker", "why_stronger")
COLUMNS = (
    "sets", "right", "unclear", "the contrary", "same: proved", "same: no direction", "directions right",
    "directions right, high", "given high",
)  # fmt: skip
HEAD = """# Passages written anew

Written by `python benchmarks/contrast.py --record --date YYYY-MM-DD`. "Right" is of all three pairs of each set; "the
contrary" of the weaker and the stronger ones; "same: no direction" are proved or unclear. "Directions right" is of all
verdicts with a direction, "high" of those of which a finding has high confidence.
"""


@dataclass(frozen=True, slots=True)
class Judged:
    """A pair of a set: what it is, what compare said, and with which confidence at most."""

    gold: str
    said: str
    confidence: str


def read_sets(path: Path) -> list[dict[str, str]]:
    """The sets of a file.

    Raises:
        ValueError: a line lacks a key, or has another one.
    """
    sets = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        one = json.loads(line)
        if tuple(one) != KEYS or not all(isinstance(text, str) and text for text in one.values()):
            raise ValueError(f"{path.name}, line {number}: the keys must be {', '.join(KEYS)}")
        sets.append(one)
    return sets


def judged(sets: Iterable[dict[str, str]]) -> list[Judged]:
    """Each of the three pairs of each set, compared."""
    out = []
    for one in sets:
        for key, gold in GOLD.items():
            findings = compare_texts(one["text"], one[key]).findings
            sure = {f.confidence for f in findings if f.direction in ("weakens", "strengthens")}
            most = next((level for level in ("high", "medium", "low") if level in sure), "")
            out.append(Judged(gold, verdict(findings), most))
    return out


def figures(pairs: Sequence[Judged]) -> list[str]:
    """One row of the table, as its columns say."""
    count = Counter((one.gold, one.said) for one in pairs)
    same = [one for one in pairs if one.gold == "neutral"]
    changed = [one for one in pairs if one.gold != "neutral"]
    directed = [one for one in pairs if one.said in ("weakens", "strengthens", "mixed")]
    high = [one for one in directed if one.confidence == "high"]
    contrary = count["weakens", "strengthens"] + count["strengthens", "weakens"]
    return [
        str(len(same)),
        _share(sum(one.gold == one.said for one in pairs), len(pairs)),
        _share(sum(one.said == "unclear" for one in pairs), len(pairs)),
        _share(contrary, len(changed)),
        _share(count["neutral", "neutral"], len(same)),
        _share(count["neutral", "neutral"] + count["neutral", "unclear"], len(same)),
        _share(sum(one.gold == one.said for one in directed), len(directed)),
        _share(sum(one.gold == one.said for one in high), len(high)),
        str(len(high)),
    ]


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.2f}" if whole else ""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, default=sorted(SETS.glob("*.jsonl")))
    parser.add_argument("--record", action="store_true")
    parser.add_argument("--date", default="")
    asked = parser.parse_args()
    rows, groups = [], {"all that may be read": list[Judged](), "all unread": list[Judged]()}
    for path in asked.files:
        pairs = judged(read_sets(path))
        groups["all unread" if path.stem.endswith("-unread") else "all that may be read"] += pairs
        rows.append((path.stem, figures(pairs)))
    rows += [(name, figures(pairs)) for name, pairs in groups.items() if pairs]
    lines = [f"| file | {' | '.join(COLUMNS)} |", "|---" * (len(COLUMNS) + 1) + "|"]
    lines += [f"| {name} | {' | '.join(row)} |" for name, row in rows]
    print("\n".join(lines))
    if asked.record:
        text = f"{HEAD}\nAs of {asked.date}:\n\n" + "\n".join(lines) + "\n"
        RECORD.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
