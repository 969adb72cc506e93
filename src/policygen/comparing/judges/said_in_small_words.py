"""The judges of small words that say something together, asked where every word of weight has its counterpart."""

from __future__ import annotations

from policygen.change import Difference
from policygen.comparing.judges.amounts.any_lacking import any_lacking_differences
from policygen.comparing.judges.amounts.of_the_same import of_the_same_differences
from policygen.comparing.judges.amounts.one_or_several import one_or_several_differences
from policygen.comparing.judges.amounts.this_or_any import this_or_any_differences
from policygen.comparing.judges.joining.by_doing import by_doing_differences
from policygen.comparing.judges.permissions.not_in_every_case import not_in_every_case_differences
from policygen.comparing.judges.permissions.with_regard import with_regard_differences
from policygen.comparing.judges.times.at_a_time import at_a_time_differences
from policygen.comparing.structure.items import Matching


def said_in_small_words(matching: Matching) -> list[Difference]:
    """What the first of these judges finds that finds something."""
    return (
        one_or_several_differences(matching)
        or this_or_any_differences(matching)
        or at_a_time_differences(matching)
        or not_in_every_case_differences(matching)
        or of_the_same_differences(matching)
        or any_lacking_differences(matching)
        or with_regard_differences(matching)
        or by_doing_differences(matching)
    )
