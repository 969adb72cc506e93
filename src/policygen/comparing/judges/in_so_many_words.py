"""The judges of forms of words that law knows: who has to prove it, what silence counts for, how long it is kept."""

from __future__ import annotations

from policygen.change import Difference
from policygen.comparing.judges.amounts.broken_down import breakdown_differences
from policygen.comparing.judges.amounts.definite import definite_differences
from policygen.comparing.judges.people.burdens import burden_differences
from policygen.comparing.judges.people.impartial import impartiality_differences
from policygen.comparing.judges.people.parents_presence import presence_differences
from policygen.comparing.judges.people.silence import silence_differences
from policygen.comparing.judges.people.told_instead import told_instead_differences
from policygen.comparing.judges.permissions.binding_force import binding_differences
from policygen.comparing.judges.permissions.with_regard import with_regard_differences
from policygen.comparing.judges.times.at_a_time import at_a_time_differences
from policygen.comparing.judges.times.at_any_time import any_time_differences
from policygen.comparing.judges.times.days_counted import counted_day_differences
from policygen.comparing.judges.times.filing_times import filing_differences
from policygen.comparing.judges.times.kept_until import kept_until_differences
from policygen.comparing.judges.values.identified import identified_differences
from policygen.comparing.judges.values.results import result_differences
from policygen.comparing.structure.items import Matching


def said_in_so_many_words(matching: Matching) -> list[Difference]:
    """What these judges find, each in its turn; of most of them nothing where nothing is left over."""
    found = burden_differences(matching)
    if not matching.blocks:
        return found
    found += silence_differences(matching)
    found += any_time_differences(matching)
    found += kept_until_differences(matching) + binding_differences(matching)
    found += impartiality_differences(matching) + presence_differences(matching)
    found += counted_day_differences(matching) + filing_differences(matching)
    found += told_instead_differences(matching)
    found += with_regard_differences(matching) + at_a_time_differences(matching)
    found += identified_differences(matching) + breakdown_differences(matching)
    return found + definite_differences(matching) + result_differences(matching)
