"""Whole policies drafted anew and read finding by finding: what was told wrongly, by cause."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same

LOST = (
    # a word set off by commas is no item of the list behind it
    (
        "“Seclusion” means the confinement of a student in a room or other space from which the student is "
        "prevented from leaving.",
        "“Seclusion” means the confinement of a student, alone, in a room or other space from which the student is "
        "prevented from leaving.",
    ),
    # the verb of a relative clause isn't the main one where a modal follows
    (
        "The door of a room in which a student is secluded may be neither locked nor held shut.",
        "The door of a room in which a student is secluded may not be locked.",
    ),
    # the end and the beginning, as nouns and as verbs
    (
        "The principal shall call the parent within one hour after a restraint or seclusion begins.",
        "The principal shall call the parent within one hour after a restraint or seclusion ends.",
    ),
    (
        "The principal shall telephone the parent within one hour after a restraint begins.",
        "Within one hour of the end of a restraint, the parent shall be called by the principal.",
    ),
)
SAME = (
    (
        "The principal shall discuss the incident with the parent.",
        "The principal shall talk the incident over with the parent.",
    ),
    (
        "The nurse shall write down the time at once.",
        "The nurse shall write the time down at once.",
    ),
    (
        "The superintendent shall report to the Board at its public meeting the number of incidents at each school.",
        "The superintendent shall report to the Board in public session how many incidents took place at each school.",
    ),
    (
        "The Board holds that every student is entitled to be educated without the unreasonable use of physical force.",
        "The Board believes that each student is entitled to be educated without the unreasonable use of physical "
        "force.",
    ),
    (
        "The team shall meet within two days of the conclusion of the incident.",
        "The team shall meet within two days after the incident ends.",
    ),
    (
        "A report shall be sent to the parent. The report shall describe the behavior and list every injury.",
        "A report shall be sent to the parent. It shall describe the behavior and list every injury.",
    ),
)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_what_a_redraft_takes_is_told(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), SAME)
def test_what_a_redraft_only_rewords_is_neutral(before: str, after: str) -> None:
    assert_same(before, after)
