"""How often two coders agree on each variable, and how much of that is beyond chance (Cohen's kappa)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from policygen.law.nouns import Codebook, Jurisdiction, Value


@dataclass(frozen=True, slots=True)
class Agreement:
    """The agreement of two coders on one variable.

    Arguments:
        variable: its id.
        cases: how many jurisdictions both coded.
        agreed: in how many of them both chose the same value.
        kappa: Cohen's kappa, -1 to 1; None where both gave one and the same value everywhere, so that
            chance alone explains all agreement.
        differences: the jurisdictions in which they differ.
    """

    variable: str
    cases: int
    agreed: int
    kappa: float | None
    differences: tuple[str, ...]

    @property
    def share(self) -> float:
        """The share of cases in which both agree, 0 to 1."""
        return self.agreed / self.cases if self.cases else 0.0


def agreement(states: Mapping[str, Jurisdiction], codebook: Codebook) -> tuple[Agreement, ...]:
    """The agreement on every variable, in the codebook's order."""
    found = []
    for variable in codebook.variables:
        pairs = [
            (state.values[variable.id].first, state.values[variable.id].second)
            for state in states.values()
        ]
        differences = tuple(
            state.id
            for state in states.values()
            if state.values[variable.id].first != state.values[variable.id].second
        )
        found.append(
            Agreement(
                variable.id, len(pairs), len(pairs) - len(differences), kappa(pairs), differences
            )
        )
    return tuple(found)


def kappa(pairs: Iterable[tuple[Value, Value]]) -> float | None:
    """Cohen's kappa of two coders on unordered categories; None where it isn't defined.

    Source: J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological
    Measurement 20 (1960), 37-46.
    """
    rated = list(pairs)
    if not rated:
        return None
    observed = sum(one == other for one, other in rated) / len(rated)
    firsts, seconds = Counter(one for one, _ in rated), Counter(other for _, other in rated)
    expected = sum(firsts[value] * seconds[value] for value in firsts) / len(rated) ** 2
    if expected == 1:
        return None
    return (observed - expected) / (1 - expected)
