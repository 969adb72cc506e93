"""How often the verdict on a labelled case is right, and what that was before.

python benchmarks/quality.py                        every file of tests/cases
python benchmarks/quality.py FILE.jsonl ...         these files too
python benchmarks/quality.py --only FILE.jsonl ...  these files alone
python benchmarks/quality.py --grammar 1500 --seed 1     pairs made by rule too
python benchmarks/quality.py --round 2              the cases of one round of labelling
python benchmarks/quality.py --errors               every case that is wrong, with its texts
python benchmarks/quality.py --ablation 7           with half of the scales' phrases forgotten
python benchmarks/quality.py --check                ends with 1 if a case was right and is wrong
python benchmarks/quality.py --record --date 2026-01-31
                                                    writes quality.json, adds to quality.md
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import quality_ablation as ablation
from benchmarks import quality_history as history
from benchmarks.quality_cases import (
    CaseError,
    CaseFile,
    committed,
    from_grammar,
    load,
    of_round,
)
from benchmarks.quality_score import Row, Table, score, table


def main(arguments: Sequence[str] | None = None) -> int:
    """Run, print, record if asked to; returns the exit code (0, 1 for a loss, 2 for no run)."""
    asked = options(arguments)
    try:
        files = chosen(asked)
    except (CaseError, ValueError) as error:  # ValueError: the grammar can't make so many
        print(f"quality: {error}.", file=sys.stderr)
        return 2
    if asked.check and not history.RECORD.exists():
        print("quality: there is no record yet; make it with --record --date.", file=sys.stderr)
        return 2
    if asked.ablation is not None:
        ablate(files, asked.ablation)
        return 0
    return judge(files, asked)


def options(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The command line, checked."""
    parser = argparse.ArgumentParser(description="Score policygen on labelled cases.")
    parser.add_argument("files", nargs="*", type=Path, help="files of cases beside tests/cases")
    parser.add_argument("--only", action="store_true", help="leave tests/cases out")
    parser.add_argument("--grammar", type=int, metavar="N", help="so many pairs made by rule")
    parser.add_argument("--seed", type=int, default=1, help="of the pairs made by rule")
    parser.add_argument("--round", metavar="K", help="cases whose field `round` says so")
    parser.add_argument("--errors", action="store_true", help="print every case that is wrong")
    parser.add_argument("--ablation", type=int, metavar="SEED", help="forget half of the phrases")
    parser.add_argument("--check", action="store_true", help="end with 1 if a case was lost")
    parser.add_argument("--record", action="store_true", help="write quality.json and quality.md")
    parser.add_argument("--date", help="YYYY-MM-DD, the day of the record")
    asked = parser.parse_args(arguments)
    if asked.record and not re.fullmatch(r"\d{4}-\d\d-\d\d", asked.date or ""):
        parser.error("--record needs --date YYYY-MM-DD")
    if asked.record and asked.ablation is not None:
        parser.error("an ablation isn't recorded: leave --record out")
    return asked


def chosen(asked: argparse.Namespace) -> list[CaseFile]:
    """The cases that are wanted, by file.

    Raises:
        CaseError: a file can't be used, no case is left, or two files have one name.
    """
    files = [load(path) for path in [*([] if asked.only else committed()), *asked.files]]
    if asked.grammar:
        files.append(from_grammar(asked.grammar, asked.seed))
    if asked.round is not None:
        files = of_round(files, asked.round)
    if not files:
        raise CaseError("there are no cases: name a file, or ask for --grammar N")
    names = [file.name for file in files]
    twice = next((name for name in names if names.count(name) > 1), "")
    if twice:
        raise CaseError(f"two files of cases are called {twice!r}: leave one out, or rename it")
    return files


def judge(files: Sequence[CaseFile], asked: argparse.Namespace) -> int:
    """Score the files, tell what changed, record if asked to."""
    before = history.recorded()
    results: dict[str, list[Row]] = {}
    tables: dict[str, Table] = {}
    lost = 0
    for file in files:
        rows, seconds = score(file.cases)
        results[file.name], tables[file.name] = rows, table(rows, seconds)
        change = history.changes(rows, before.get(file.name, {}))
        lost += len(change.losses)
        lines = history.shown(file.name, tables[file.name])
        lines += [*history.crashes(rows), *history.told(change)]
        print("\n".join([*lines, *(history.errors(rows) if asked.errors else ())]), flush=True)
    if asked.record:
        history.record(results, part=asked.round is not None)
        history.add_rows(asked.date, tables)
    return 1 if asked.check and lost else 0


def ablate(files: Sequence[CaseFile], seed: int) -> None:
    """Score the files with all phrases and with half of them."""
    half = ablation.Comparer(ablation.without_half(seed))
    for file in files:
        full, thin = score(file.cases)[0], score(file.cases, half)[0]
        print("\n".join([file.name, *ablation.told(full, thin)]), flush=True)


if __name__ == "__main__":
    sys.exit(main())
