"""Says where one law protects a student less than another: by variable, and element by element."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from policygen.finding import Direction, Finding
from policygen.law.elements import Element, LawVersion
from policygen.law.nouns import Codebook, Value, Variable
from policygen.law.on import Standing

Judge = Callable[[str, str], tuple[Finding, ...]]


@dataclass(frozen=True, slots=True)
class VariableChange:
    """A variable that has another value in the second law; `direction` is the student's side of it."""

    variable: str
    before: Standing
    after: Standing
    direction: Direction


@dataclass(frozen=True, slots=True)
class ElementChange:
    """An element that the two laws don't have alike.

    Arguments:
        concept: what it is about ("notice.deadline").
        before, after: the element in either law, or None where a law lacks it.
        directions: what the change does, as compare judges it.
        findings: compare's own findings on the two provisions; empty where one is absent.
    """

    concept: str
    before: Element | None
    after: Element | None
    directions: tuple[Direction, ...]
    findings: tuple[Finding, ...] = ()


def variable_changes(
    before: Mapping[str, Standing], after: Mapping[str, Standing], codebook: Codebook
) -> tuple[VariableChange, ...]:
    """The variables whose value differs, in the codebook's order."""
    return tuple(
        VariableChange(
            variable.id,
            before[variable.id],
            after[variable.id],
            _direction(variable, before[variable.id].value, after[variable.id].value),
        )
        for variable in codebook.variables
        if variable.id in before
        and variable.id in after
        and before[variable.id].value != after[variable.id].value
    )


def _direction(variable: Variable, before: Value, after: Value) -> Direction:
    """What it does to protection that a value became another; unclear where they have no order."""
    ranks = (_rank(variable, before), _rank(variable, after))
    if ranks[0] is None or ranks[1] is None or not variable.higher_protects:
        return Direction.UNCLEAR
    rises = ranks[1] > ranks[0]
    more = rises == (variable.higher_protects == "more")
    return Direction.STRENGTHENS if more else Direction.WEAKENS


def _rank(variable: Variable, value: Value) -> int | None:
    """A value's place in its order; an empty one stands below all, but not where silence may mean a ban."""
    if value is None:
        silent = variable.type == "choice" and variable.id not in ("harm_threshold", "def_exit")
        return -1 if silent else None
    if isinstance(value, bool | int):
        return int(value)
    names = [name for name, _ in variable.values]
    return names.index(value) if isinstance(value, str) and variable.ordered else None


def element_changes(
    before: LawVersion, after: LawVersion, judge: Judge
) -> tuple[ElementChange, ...]:
    """The elements that differ, in the order of the first law, then what only the second has.

    Arguments:
        judge: gives compare's findings on two provisions.
    """
    olds = {element.concept: element for element in before.elements}
    news = {element.concept: element for element in after.elements}
    found = []
    for concept in [*olds, *(concept for concept in news if concept not in olds)]:
        old, new = olds.get(concept), news.get(concept)
        if old is not None and new is not None and _fixed(old) != _fixed(new):
            direction = Direction.STRENGTHENS if _fixed(new) else Direction.WEAKENS
            found.append(ElementChange(concept, old, new, (direction,)))
        elif old is not None and new is not None:
            findings = judge(" ".join(old.provision.split()), " ".join(new.provision.split()))
            told = tuple(one for one in findings if one.direction is not Direction.NEUTRAL)
            if told:
                directions = tuple(dict.fromkeys(one.direction for one in told))
                found.append(ElementChange(concept, old, new, directions, told))
        else:
            direction = Direction.WEAKENS if new is None else Direction.STRENGTHENS
            found.append(ElementChange(concept, old, new, (direction,)))
    return tuple(found)


def _fixed(element: Element) -> bool:
    """Whether a law fixes a term's meaning itself; else it leaves that to the district."""
    return element.kind == "definition"
