"""Learns the weights of the third reading from labelled edits, and writes `scales/learned/weights.json`.

    python benchmarks/learn.py [--also FILE ...] [--without NAME ...] [--score FILE ...] [--write]

Two logistic regressions (scikit-learn, extra "learn"): one for the direction of edits that have one, on each edit
and on the same edit backwards, without a constant, so that swapped texts get the contrary; one for whether an edit is
harmless. The labelled edits are those of `tests/cases` that were read, and those of `training/`; never those that are
kept unread.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE.parent / "src")]

import numpy  # noqa: E402
from benchmarks.quality_cases import CASES, Case, load  # noqa: E402
from scipy import sparse  # noqa: E402
from sklearn.feature_extraction import DictVectorizer  # noqa: E402
from sklearn.linear_model import LogisticRegression  # noqa: E402

from policygen import api  # noqa: E402
from policygen.comparing.learned.features import edit_of  # noqa: E402
from policygen.comparing.side_by_side import side_by_side  # noqa: E402

TRAINING = HERE.parent / "training"
WEIGHTS = HERE.parent / "scales" / "learned" / "weights.json"
UNREAD = frozenset(
    f"author-{name}" for name in "s t y z aa bb cc jj kk ll mm nn oo".split()
) | frozenset(f"alternations-{name}-unread" for name in "uvw")
LEAST_OFTEN = 5  # edits that a feature must stand in
SMALLEST = 0.01  # weights nearer to 0 are left out
DIGITS = 3
STRENGTH = {"direction": 0.1, "harmless": 0.05}  # inverse of the penalty on the weights' squares
_SIGNS = {"strengthens": 1, "weakens": -1}

Features = dict[str, float]


@dataclass(frozen=True, slots=True)
class Labelled:
    """One labelled edit: its file's name, its label, and its features of direction and of harmlessness."""

    file: str
    label: str
    direction: Features
    harmless: Features


def labelled_of(case: Case, name: str) -> Labelled:
    """The features of a labelled pair: those of all its provisions that changed."""
    texts = (
        api.read_text(text, title=side) for text, side in ((case.model, "a"), (case.district, "b"))
    )
    beside = side_by_side(*texts, replace(api.lexicon(), known={}))
    direction: Counter[str] = Counter()
    size: Counter[str] = Counter()
    for before, after in beside.changed():
        edit = edit_of(before, after, beside.lexicon)
        for feature, number in edit.features().items():
            direction[feature] += number  # type: ignore[assignment]
        for feature, number in edit.size.items():
            size[feature] += number  # type: ignore[assignment]
    kept = {feature: number for feature, number in direction.items() if abs(number) > 1e-9}
    harmless = {**size, **{feature: abs(number) for feature, number in kept.items()}}
    return Labelled(name, case.direction, kept, harmless)


def labelled_edits(files: Iterable[Path]) -> list[Labelled]:
    """The labelled pairs of some files."""
    return [
        labelled_of(case, path.stem)
        for path in files
        for case in load(path).cases
        if not case.document
    ]


def fit(
    names: Sequence[Features], labels: Sequence[int], strength: float, *, mirrored: bool
) -> tuple[Features, float]:
    """The weights by feature, and the constant."""
    vectorizer = DictVectorizer()
    table = vectorizer.fit_transform(names)
    often = numpy.asarray((table != 0).sum(0)).ravel() >= LEAST_OFTEN
    table = table[:, often]
    known = vectorizer.get_feature_names_out()[often]
    target = numpy.array(labels)
    if mirrored:
        table = sparse.vstack([table, -table])
        target = numpy.concatenate([target, -target])
    model = LogisticRegression(C=strength, max_iter=3000, fit_intercept=not mirrored)
    model.fit(table, target)
    weights = {
        str(name): round(float(weight), DIGITS)
        for name, weight in zip(known, model.coef_[0], strict=True)
        if abs(weight) >= SMALLEST
    }
    return dict(sorted(weights.items())), round(
        float(model.intercept_[0]) if not mirrored else 0.0, DIGITS
    )


def learn(edits: Sequence[Labelled]) -> dict[str, object]:
    """The file of weights, as a mapping."""
    directed = [one for one in edits if one.label in _SIGNS]
    direction, _ = fit(
        [one.direction for one in directed],
        [_SIGNS[one.label] for one in directed],
        STRENGTH["direction"],
        mirrored=True,
    )
    harmless, start = fit(
        [one.harmless for one in edits],
        [int(one.label == "neutral") for one in edits],
        STRENGTH["harmless"],
        mirrored=False,
    )
    return {
        "edits": len(edits),
        "files": dict(sorted(Counter(one.file for one in edits).items())),
        "harmless_start": start,
        "direction": direction,
        "harmless": harmless,
    }


def _score(weights: dict[str, object], edits: Sequence[Labelled]) -> str:
    direction, harmless = weights["direction"], weights["harmless"]
    assert isinstance(direction, dict) and isinstance(harmless, dict)
    start = weights["harmless_start"]
    assert isinstance(start, float)
    right = signed = plain = 0
    for one in edits:
        odds = sum(number * direction.get(name, 0.0) for name, number in one.direction.items())
        if one.label in _SIGNS:
            signed += 1
            right += (odds > 0) == (_SIGNS[one.label] > 0)
        same = start + sum(
            number * harmless.get(name, 0.0) for name, number in one.harmless.items()
        )
        plain += (same > 0) == (one.label == "neutral")
    told, same = right / max(1, signed), plain / max(1, len(edits))
    return f"{len(edits)} edits: direction {told:.3f} of {signed}, harmless or not {same:.3f}"


def main() -> None:
    """Learn, print what the weights are worth on other files, and write them if asked to."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument(
        "--also", nargs="*", type=Path, default=[], help="further files of labelled pairs"
    )
    parser.add_argument("--without", nargs="*", default=[], help="names of files to leave out")
    parser.add_argument(
        "--score", nargs="*", type=Path, default=[], help="files to score, not learned from"
    )
    parser.add_argument("--write", action="store_true", help=f"write {WEIGHTS.name}")
    given = parser.parse_args()
    left_out = UNREAD | set(given.without) | {path.stem for path in given.score}
    files = [*sorted(CASES.glob("*.jsonl")), *sorted(TRAINING.glob("*.jsonl")), *given.also]
    weights = learn(labelled_edits(path for path in files if path.stem not in left_out))
    print(f"learned from {weights['edits']} edits")
    for path in given.score:
        print(f"{path.stem}: {_score(weights, labelled_edits([path]))}")
    if given.write:
        WEIGHTS.parent.mkdir(exist_ok=True)
        text = json.dumps(weights, ensure_ascii=False, indent=0, separators=(",", ":"))
        WEIGHTS.write_text(text + "\n", "utf-8")
        print(f"wrote {WEIGHTS}")


if __name__ == "__main__":
    main()
