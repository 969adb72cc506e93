"""The judges of degrees, which go before the matching: each takes its words out of both readings."""

from __future__ import annotations

from policygen.change import Difference
from policygen.comparing.judges.amounts.completeness import without_completeness
from policygen.comparing.judges.amounts.grades import without_grades
from policygen.comparing.judges.amounts.permanence import without_permanence
from policygen.comparing.judges.amounts.regularity import without_regularity
from policygen.comparing.judges.times.promptness import without_promptness
from policygen.comparing.judges.values.certainty import without_certainty
from policygen.comparing.judges.values.presumptions import without_presumptions
from policygen.comparing.structure.reading import Reading


def graded_beforehand(before: Reading, after: Reading) -> tuple[Reading, Reading, list[Difference]]:
    """Both readings without the degrees that could be compared, and what differs in them."""
    before, after, graded = without_grades(before, after)
    before, after, regular = without_regularity(before, after)
    before, after, complete = without_completeness(before, after)
    before, after, prompt = without_promptness(before, after)
    before, after, lasting = without_permanence(before, after)
    before, after, certain = without_certainty(before, after)
    before, after, presumed = without_presumptions(before, after)
    graded += regular + complete + prompt + lasting + certain + presumed
    return before, after, graded
