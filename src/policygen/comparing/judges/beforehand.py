"""Judges that go before the matching: each takes what it can tell out of both readings.

What they tell hangs on a clause as a whole; matched word by word, its words would settle others or be judged
by their places.
"""

from __future__ import annotations

from policygen.change import Difference
from policygen.comparing.judges.amounts.incidents_counted import without_counted_incidents
from policygen.comparing.judges.amounts.of_whom import without_of_whom
from policygen.comparing.judges.joining.inserted_items import without_inserted_items
from policygen.comparing.judges.one_sided.items_gone import without_items_gone
from policygen.comparing.judges.people.assent import without_other_say
from policygen.comparing.judges.people.confirmed_later import without_late_confirmation
from policygen.comparing.judges.people.shared_approval import without_shared_approval
from policygen.comparing.judges.times.fallbacks import without_fallbacks
from policygen.comparing.judges.times.inner_deadlines import without_inner_deadlines
from policygen.comparing.judges.times.moments_gone import without_moments_gone
from policygen.comparing.proofs.restated_exclusions import without_restated_exclusions
from policygen.comparing.structure.reading import Reading

_JUDGES = (
    without_inserted_items,
    without_items_gone,
    without_moments_gone,
    without_restated_exclusions,
    without_counted_incidents,
    without_of_whom,
    without_shared_approval,
    without_late_confirmation,
    without_fallbacks,
    without_inner_deadlines,
    without_other_say,
)


def told_beforehand(before: Reading, after: Reading) -> tuple[Reading, Reading, list[Difference]]:
    """Both readings without the clauses that a judge could tell as wholes, and what these do."""
    found: list[Difference] = []
    for judge in _JUDGES:
        before, after, some = judge(before, after)
        found += some
    return before, after, found
