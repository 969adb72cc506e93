"""What the site is made from: the law of a day, figures, definitions, and the engine's findings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from policygen.comparison import Comparison
from policygen.law.figures import Figures
from policygen.law.nouns import Jurisdiction, Variable
from policygen.law.on import Standing, standings
from policygen.law_store import LawData
from policygen.text.lexicon import Scale

Judge = Callable[[str, str], Comparison]


@dataclass(frozen=True, slots=True)
class Material:
    """Everything that pages are made from.

    Arguments:
        law: the law data.
        on: the day whose law is shown (YYYY-MM-DD).
        table: each state's values on that day, by state and variable.
        figures: what states publish, by state.
        scales: the ordered concepts, by id.
        judge: compares two texts (two definitions) by the engine.
        case: the engine's report on the word "unattended".
        files: the site's own folder: templates, styles and scripts by name.
        base: the address that the site will stand at, ending in "/"; "" where it isn't known.
        version: of the program.
    """

    law: LawData
    on: str
    table: Mapping[str, Mapping[str, Standing]]
    figures: Mapping[str, Figures]
    scales: Mapping[str, Scale]
    judge: Judge
    case: Comparison
    files: Mapping[str, str]
    base: str
    version: str

    @property
    def states(self) -> tuple[Jurisdiction, ...]:
        """The jurisdictions by name."""
        return tuple(sorted(self.law.states.values(), key=lambda state: state.name))

    @property
    def variables(self) -> tuple[Variable, ...]:
        """The variables in the codebook's order."""
        return self.law.codebook.variables


def table_of(law: LawData, on: str) -> dict[str, dict[str, Standing]]:
    """Each state's values on a day, by state and variable."""
    return {
        state.id: {one.variable: one for one in standings(state, law.codebook, on)}
        for state in law.states.values()
    }
