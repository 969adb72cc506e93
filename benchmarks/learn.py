"""Learns the weights of the third reading from labelled edits, and writes `scales/learned/weights.json`.

    python benchmarks/learn.py [--also FILE ...] [--without NAME ...] [--score FILE ...] [--write]

For each view of an edit (`comparing/learned/reading.py`) two logistic regressions (scikit-learn, extra "learn"): one
for the direction of edits that have one, on each edit and on the same edit backwards, without a constant, so that
swapped texts get the contrary; one for whether an edit is harmless. The labelled edits are those of `tests/cases` that
were read, and those of `training/`; never those that are kept unread.

Then the same two for all views together with the rules' findings (stacked generalization, Wolpert 1992), on the files
of `training/` alone, each read by views that were learned without it; once for single provisions, and once for places
at which several changed, of which there are more edits to learn from. The encoder is one view more; what it says of
these files stands in `training/encoder.json`, by encoders that were learned without them (`learn_encoder.py`).
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE.parent / "src")]

import numpy  # noqa: E402
from benchmarks.quality_cases import CASES, Case, load  # noqa: E402
from scipy import sparse  # noqa: E402
from sklearn.feature_extraction import DictVectorizer  # noqa: E402
from sklearn.linear_model import LogisticRegression  # noqa: E402

from policygen import api, store  # noqa: E402
from policygen.comparing.engine import compare_documents  # noqa: E402
from policygen.comparing.learned import reading, together  # noqa: E402
from policygen.comparing.learned.features import Edit, edit_of  # noqa: E402
from policygen.comparing.learned.place_verdict import joined  # noqa: E402
from policygen.comparing.side_by_side import side_by_side  # noqa: E402
from policygen.errors import DataError  # noqa: E402
from policygen.finding import Direction, Finding  # noqa: E402
from policygen.policy import Passage  # noqa: E402
from policygen.text.encoder.encoder import Meant, read_edit_by  # noqa: E402
from policygen.text.weights import Logistic, Weights  # noqa: E402

TRAINING = HERE.parent / "training"
ENCODER = TRAINING / "encoder.json"
WEIGHTS = HERE.parent / "scales" / "learned" / "weights.json"
UNREAD = frozenset(
    f"author-{name}" for name in "s t y z aa bb cc jj kk ll mm nn oo pp qq ss tt uu".split()
) | frozenset(f"alternations-{name}-unread" for name in "uvw")
LEAST_OFTEN = 5  # edits that a feature must stand in
SMALLEST = 0.01  # weights nearer to 0 are left out
DIGITS = 3
FOLDS = 5
STRENGTHS = {  # inverse of the penalty on the weights' squares: of direction, of harmless
    reading.PLACES: (0.1, 0.05),
    reading.WORDS: (0.1, 0.05),
    reading.SIGNS: (0.05, 0.05),
}
TOGETHER = (0.01, 0.02)
OF_OTHERS = "plain-sentences"  # of our own tests, which the rules were made for
_SIGNS = {"strengthens": 1, "weakens": -1}

Features = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Found:
    """One provision that changed, with the rules' findings, and the words of both texts."""

    findings: tuple[Finding, ...]
    edit: Edit
    lengths: tuple[int, int]
    other_words: bool
    meant: Meant


@dataclass(frozen=True, slots=True)
class Labelled:
    """One labelled edit: its file's name, its label, its features by view, and the provision that changed, or all."""

    file: str
    label: str
    seen: Mapping[str, Features]
    harmless: Mapping[str, Features]
    found: Found | None
    place: Found | None


def labelled_of(case: Case, name: str) -> Labelled:
    """The features of a labelled pair: those of all its provisions that changed."""
    texts = (
        api.read_text(text, title=side) for text, side in ((case.model, "a"), (case.district, "b"))
    )
    model, district = texts
    bare = replace(api.lexicon(), known={}, weights=Weights())
    beside = side_by_side(model, district, bare)
    seen: dict[str, Counter[str]] = {view: Counter() for view in STRENGTHS}
    size: Counter[str] = Counter()
    changed = beside.changed()
    edits = [edit_of(before, after, beside.lexicon) for before, after in changed]
    for edit in edits:
        for view, features in reading.views_of(edit).items():
            for feature, number in features.items():
                seen[view][sys.intern(feature)] += number  # type: ignore[assignment]
        for feature, number in edit.size.items():
            size[feature] += number  # type: ignore[assignment]
    kept = {
        view: {feature: number for feature, number in features.items() if abs(number) > 1e-9}
        for view, features in seen.items()
    }
    harmless = {
        view: {**size, **{feature: abs(number) for feature, number in features.items()}}
        for view, features in kept.items()
    }
    found = place = None
    if name in _of_authors() and changed:
        findings = compare_documents(model, district, bare).findings
        if len(changed) == 1 and all(changed[0]):
            meant = _meant(case, name, *map(reading.whole_text, changed[0]))
            found = _found(findings, changed[0], edits[0], meant)
        else:
            meant = _meant(case, name, case.model, case.district)
            sides = joined(changed)
            place = _found(findings, sides, edit_of(*sides, beside.lexicon), meant)
    return Labelled(name, case.direction, kept, harmless, found, place)


def _found(
    findings: tuple[Finding, ...],
    sides: tuple[Sequence[Passage], Sequence[Passage]],
    edit: Edit,
    meant: Meant,
) -> Found:
    lengths = together.length_of(sides[0]), together.length_of(sides[1])
    return Found(findings, edit, lengths, reading.have_other_words(*sides), meant)


def _meant(case: Case, name: str, before: str, after: str) -> Meant:
    """What an encoder says of an edit that was learned without it."""
    if name in UNREAD:
        return read_edit_by(store.encoder_folder(), *(" ".join(t.split()) for t in (before, after)))
    return Meant(*_by_other_encoders()[name][case.id])


@cache
def _by_other_encoders() -> dict[str, dict[str, list[float]]]:
    said: dict[str, dict[str, list[float]]] = json.loads(ENCODER.read_text("utf-8"))
    return said


def read_by(found: Found, views: Mapping[str, Logistic]) -> reading.ThirdReading:
    """The third reading of a provision."""
    said = reading.read_edit(found.edit, views, other_words=found.other_words)
    return reading.with_meaning(said, found.meant, other_words=found.other_words)


def _of_authors() -> frozenset[str]:
    """The names of the files that the rules weren't made for, and of those that are scored."""
    return frozenset(path.stem for path in TRAINING.glob("*.jsonl")) - {OF_OTHERS} | UNREAD


def labelled_edits(files: Iterable[Path]) -> list[Labelled]:
    """The labelled pairs of some files."""
    return [
        labelled_of(case, path.stem)
        for path in files
        for case in load(path).cases
        if not case.document
    ]


class Table:
    """Features by edit, ready to be fitted on some of the edits.

    Arguments:
        features: of each edit.
        strength: inverse of the penalty.
        mirrored: whether each edit is learned from backwards too.
    """

    def __init__(self, features: Sequence[Features], strength: float, *, mirrored: bool) -> None:
        vectorizer = DictVectorizer()
        table = vectorizer.fit_transform(features).tocsr()
        often = numpy.asarray((table != 0).sum(0)).ravel() >= LEAST_OFTEN
        self.table = table[:, often]
        self.names = vectorizer.get_feature_names_out()[often]
        self.strength, self.mirrored = strength, mirrored

    def fit(self, rows: Any, target: Any) -> tuple[dict[str, float], float]:
        """The weights by feature, and the constant, learned on some rows.

        Arguments:
            rows: numbers of rows.
            target: the label of each.
        """
        table = self.table[rows]
        if self.mirrored:
            table = sparse.vstack([table, -table])
            target = numpy.concatenate([target, -target])
        model = LogisticRegression(C=self.strength, max_iter=5000, fit_intercept=not self.mirrored)
        model.fit(table, target)
        weights = {
            str(name): round(float(weight), DIGITS)
            for name, weight in zip(self.names, model.coef_[0], strict=True)
            if abs(weight) >= SMALLEST
        }
        start = 0.0 if self.mirrored else round(float(model.intercept_[0]), DIGITS)
        return dict(sorted(weights.items())), start


class Learner:
    """Fits a model of direction and one of harmlessness on some of the edits."""

    def __init__(
        self,
        direction: Sequence[Features],
        harmless: Sequence[Features],
        labels: Sequence[str],
        strengths: tuple[float, float],
    ) -> None:
        self.direction = Table(direction, strengths[0], mirrored=True)
        self.harmless = Table(harmless, strengths[1], mirrored=False)
        self.signs = numpy.array([_SIGNS.get(label, 0) for label in labels])
        self.plain = numpy.array([int(label == "neutral") for label in labels])

    def fit(self, among: Any) -> Logistic:
        """Both models, learned on the edits that a mask names."""
        directed = numpy.flatnonzero(among & (self.signs != 0))
        rows = numpy.flatnonzero(among)
        direction, _ = self.direction.fit(directed, self.signs[directed])
        return Logistic(direction, *self.harmless.fit(rows, self.plain[rows]))


def learn(edits: Sequence[Labelled]) -> Weights:
    """All weights."""
    labels = [one.label for one in edits]
    learners = {
        view: Learner(
            [one.seen[view] for one in edits],
            [one.harmless[view] for one in edits],
            labels,
            strengths,
        )
        for view, strengths in STRENGTHS.items()
    }
    files = numpy.array([one.file for one in edits])
    authors = sorted(_of_authors() & set(files))
    single, several = Rows(), Rows()
    for fold in range(FOLDS):
        apart = numpy.isin(files, authors[fold::FOLDS])
        views = {view: learner.fit(~apart) for view, learner in learners.items()}
        for number in numpy.flatnonzero(apart):
            found, place = edits[number].found, edits[number].place
            if found is not None and is_asked(found.findings):
                single.add(found, labels[number], views)
                several.add(found, labels[number], views)
            if place is not None:
                several.add(place, labels[number], views)
    views = {view: learner.fit(numpy.ones(len(edits), bool)) for view, learner in learners.items()}
    return Weights(views, single.fit(), len(edits), whole_places=several.fit())


@dataclass(slots=True)
class Rows:
    """What all readings say of some edits, to learn from how much each is worth."""

    direction: list[Features] = field(default_factory=list)
    harmless: list[Features] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)

    def add(self, found: Found, label: str, views: Mapping[str, Logistic]) -> None:
        """One edit more, read by views that were learned without it."""
        given = found.findings, read_by(found, views), found.lengths
        self.direction.append(together.direction_features(*given))
        self.harmless.append(together.harmless_features(*given))
        self.labels.append(label)

    def fit(self) -> Logistic:
        """The model of all of them."""
        learner = Learner(self.direction, self.harmless, self.labels, TOGETHER)
        return learner.fit(numpy.ones(len(self.labels), bool))


def is_asked(findings: Sequence[Finding]) -> bool:
    """Whether the third reading has a say: there is a finding that isn't neutral, and none contrary to another."""
    directions = {one.direction for one in findings} - {Direction.NEUTRAL}
    return bool(directions) and not directions >= {Direction.WEAKENS, Direction.STRENGTHENS}


def _score(weights: Weights, edits: Sequence[Labelled]) -> str:
    right = signed = plain = asked = 0
    for one in edits:
        if one.found is None or not is_asked(one.found.findings):
            continue
        said = read_by(one.found, weights.views)
        both = together.weighed_together(
            one.found.findings, said, one.found.lengths, weights.together
        )
        asked += 1
        if one.label in _SIGNS:
            signed += 1
            right += (both.odds > 0) == (_SIGNS[one.label] > 0)
        plain += (both.harmless > 0.5) == (one.label == "neutral")
    return (
        f"{len(edits)} edits, {asked} asked: direction {right / max(1, signed):.3f} of {signed}, "
        f"harmless or not {plain / max(1, asked):.3f}"
    )


def as_mapping(weights: Weights, edits: Sequence[Labelled]) -> dict[str, object]:
    """The file of weights."""

    def of(model: Logistic) -> dict[str, object]:
        return {"start": model.start, "direction": model.direction, "harmless": model.harmless}

    return {
        "edits": weights.edits,
        "files": dict(sorted(Counter(one.file for one in edits).items())),
        "together": of(weights.together),
        "whole places": of(weights.whole_places),
        "views": {view: of(model) for view, model in weights.views.items()},
    }


def _write(weights: Mapping[str, object]) -> None:
    WEIGHTS.parent.mkdir(exist_ok=True)
    text = json.dumps(weights, ensure_ascii=False, indent=0, separators=(",", ":"))
    WEIGHTS.write_text(text + "\n", "utf-8")


def _make_readable() -> None:
    """Put weights of nothing where they are missing or damaged: what reads texts can't begin without any."""
    try:
        store.load_weights()
    except DataError:
        _write(as_mapping(Weights(), []))


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
    if given.write:
        _make_readable()
    left_out = UNREAD | set(given.without) | {path.stem for path in given.score}
    files = [*sorted(CASES.glob("*.jsonl")), *sorted(TRAINING.glob("*.jsonl")), *given.also]
    edits = labelled_edits(path for path in files if path.stem not in left_out)
    weights = learn(edits)
    print(f"learned from {weights.edits} edits")
    for path in given.score:
        print(f"{path.stem}: {_score(weights, labelled_edits([path]))}")
    if given.write:
        _write(as_mapping(weights, edits))
        print(f"wrote {WEIGHTS}")


if __name__ == "__main__":
    main()
