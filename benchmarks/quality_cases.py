"""Labelled cases: pairs of provisions and whole documents, read from JSON lines or made by rule."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
CASES = HERE.parent / "tests" / "cases"
DIRECTIONS = ("weakens", "strengthens", "neutral", "mixed")
WEAK = ("weakens", "mixed")


@dataclass(frozen=True, slots=True)
class Case:
    """One labelled case.

    Arguments:
        id: unique in its file.
        model, district: the two texts.
        direction, category: the label of a pair; "" for a document, and where no category was given.
        round: the round of labelling that it came in, or "".
        anchors: of a document: a phrase from each place that weakens.
        document: whether the texts are whole documents.
    """

    id: str
    model: str
    district: str
    direction: str = ""
    category: str = ""
    round: str = ""
    anchors: tuple[str, ...] = ()
    document: bool = False


@dataclass(frozen=True, slots=True)
class CaseFile:
    """The cases of one file, under the name that the records know it by."""

    name: str
    cases: tuple[Case, ...]


class CaseError(Exception):
    """A file of cases that can't be used; says where and what to do."""


def committed() -> list[Path]:
    """The files of cases that belong to the project, by name."""
    return sorted(CASES.glob("*.jsonl"))


def load(path: Path) -> CaseFile:
    """The cases of a file of JSON lines.

    Raises:
        CaseError: it isn't there, or a line isn't a case, or two cases have one id.
    """
    try:
        lines = path.read_text("utf-8").split("\n")
    except OSError as error:
        raise CaseError(f"{path.name} can't be read ({error.strerror}): check the path") from error
    cases: dict[str, Case] = {}
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        place = f"{path.name}, line {number}"
        try:
            case = case_of(json.loads(line))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise CaseError(f"{place} isn't a case ({error!r}): mend the line") from error
        if case.id in cases:
            raise CaseError(f"{place}: the id {case.id!r} is taken: give it one of its own")
        cases[case.id] = case
    return CaseFile(path.stem, tuple(cases.values()))


def case_of(data: Mapping[str, Any]) -> Case:
    """A case from its plain data.

    Raises:
        KeyError: a field is missing.
        ValueError: the direction isn't one of the four.
    """
    labels = data["edits"] if data["kind"] == "document" else [data]
    for label in labels:
        if label["direction"] not in DIRECTIONS:
            raise ValueError(f"no direction {label['direction']!r}")
    said = str(data.get("round", ""))
    if data["kind"] == "document":
        anchors = tuple(edit["anchor"] for edit in labels if edit["direction"] in WEAK)
        texts = data["model"], data["district"]
        return Case(data["id"], *texts, round=said, anchors=anchors, document=True)
    label = data["direction"], data.get("category", "")
    return Case(data["id"], data["model"], data["district"], *label, round=said)


def from_grammar(count: int, seed: int) -> CaseFile:
    """So many pairs of the grammar in tests/corpus."""
    from tests.corpus.grammar import pairs

    made = (case_of(asdict(pair)) for pair in pairs(seed, count))
    return CaseFile(f"grammar-{count}-{seed}", tuple(made))


def of_round(files: Iterable[CaseFile], wanted: str) -> list[CaseFile]:
    """The cases of one round; files without any are left out."""
    kept = (
        CaseFile(file.name, tuple(case for case in file.cases if case.round == wanted))
        for file in files
    )
    return [file for file in kept if file.cases]
