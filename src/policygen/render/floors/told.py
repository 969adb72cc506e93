"""The words of a check against three floors, so that all its reports say the same thing."""

from __future__ import annotations

from policygen.coverage import Status
from policygen.floors import Floor, Row, Standing, ThreeFloors, Which
from policygen.render.coverage.told import quoted, to_paste
from policygen.render.words import visible

COLUMNS = {
    Which.STATUTE: "The statute",
    Which.MODEL: "The model",
    Which.PRESENT: "The present policy",
}
STANDINGS = {
    Standing.BELOW: "below",
    Standing.UNCLEAR: "unclear",
    Standing.NOT_BELOW: "not below",
    Standing.SILENT: "sets none",
    Standing.NOT_GIVEN: "not given",
}
BELOW = "Below a floor"
DOUBTFUL = "Unclear: a person has to read these"
REST = "Below none of them"
_DOUBT = {"medium": "below, it seems", "low": "below, perhaps"}


def headline(floors: ThreeFloors) -> str:
    """The result in one line: "Below the statute: 3; the model: 5; the present policy: not given; of 40 ..."""
    parts = []
    for which, name in COLUMNS.items():
        given = which is Which.STATUTE or which in floors.titles
        told = str(floors.counts(which)["below"]) if given else STANDINGS[Standing.NOT_GIVEN]
        parts.append(f"{name[0].lower()}{name[1:]}: {told}")
    total = len(floors.rows)
    noun = "element" if total == 1 else "elements"
    return f"Below {'; '.join(parts)}; of {total} required {noun}"


def against(floors: ThreeFloors) -> tuple[str, ...]:
    """Which policy was held against which texts: a line each."""
    coverage = floors.coverage
    lines = [
        f"{visible(coverage.title)}, held against three floors, as of {coverage.as_of}",
        f"{COLUMNS[Which.STATUTE]}: {coverage.law}",
    ]
    for which in (Which.MODEL, Which.PRESENT):
        title = floors.titles.get(which)
        name = visible(title[0]) if title else STANDINGS[Standing.NOT_GIVEN]
        lines.append(f"{COLUMNS[which]}: {name}")
    return tuple(lines)


def standing(floor: Floor) -> str:
    """The verdict in a word or three, with its doubt."""
    if floor.standing is Standing.BELOW:
        return _DOUBT.get(floor.confidence, STANDINGS[floor.standing])
    return STANDINGS[floor.standing]


def groups(floors: ThreeFloors) -> tuple[tuple[str, tuple[Row, ...]], ...]:
    """The elements under their headings, each in the order of the law; empty groups are left out."""
    below = tuple(row for row in floors.rows if row.below)
    doubtful = tuple(row for row in floors.rows if row.doubtful)
    rest = tuple(row for row in floors.rows if not (row.below or row.doubtful))
    told = ((BELOW, below), (DOUBTFUL, doubtful), (REST, rest))
    return tuple((heading, rows) for heading, rows in told if rows)


def reasons(floor: Floor) -> tuple[tuple[str, str], ...]:
    """What stands behind a verdict, each part with its label; nothing where it is not below for sure."""
    if floor.standing not in (Standing.BELOW, Standing.UNCLEAR):
        return ()
    parts = [("Why", visible(floor.why))]
    parts += [("Its words", quoted(one)) for one in floor.evidence]
    if floor.witness:
        parts.append(("Who loses protection", visible(floor.witness)))
    return tuple(parts)


def policy_words(row: Row) -> tuple[tuple[str, str], ...]:
    """The law's floor and the policy's words, each with its label."""
    judged = row.judged
    parts = [("The law", f"{visible(judged.requires)} ({judged.citation})")]
    parts += [("The policy", quoted(one)) for one in judged.evidence[:2]]
    if judged.status is Status.MISSING:
        parts.append(("To paste", to_paste(judged)))
    return tuple(parts)
