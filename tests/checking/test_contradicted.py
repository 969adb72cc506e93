"""A policy that meets the law, and one rule more that takes something of it back."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

import policygen
from policygen.data_file import read_data_file

CASES = [
    (element, rule)
    for element, rules in read_data_file(Path(__file__).parent / "contradictions.yaml").data.items()
    for rule in rules
]


@cache
def whole() -> str:
    """A generated policy, which meets every element."""
    return policygen.generate("MO", {"district": "Example R-I"}).text


def statuses(text: str) -> dict[str, str]:
    """The verdict on each element of Missouri's law."""
    coverage = policygen.check(policygen.read_text(text), state="MO")
    return {one.id: str(one.status) for one in coverage.elements}


@pytest.mark.parametrize(("element", "rule"), CASES)
def test_a_rule_elsewhere_undoes_what_the_policy_says(element: str, rule: str) -> None:
    assert statuses(f"{whole()}\n\n## Building rules\n\n{rule}\n")[element] == "weaker"


@pytest.mark.parametrize(
    "rule",
    [
        "No student may be left in seclusion without a monitor.",
        "Nobody may restrain a student without the training.",
        "Seclusion may not be used for insults, unfinished work or damage to property.",
        "A student who will not work stays with the class; this is no reason for seclusion.",
        "A report is due however short the use; no use is exempt from the report.",
        "Time-out is never in a locked room and never without an adult who watches.",
        "The door of a room for detention may be closed, and detention may last thirty minutes.",
        "The yearly review of the budget is not open to employees.",
        "Each principal decides when the building opens.",
        "A student's wheelchair is not taken away during a restraint.",
        "Students who leave class without leave are taken to the office.",
        "The behavior plan never calls for seclusion as a consequence.",
        "The report is sent with a cover letter by the office.",
    ],
)
def test_a_rule_that_takes_nothing_back_changes_no_verdict(rule: str) -> None:
    assert set(statuses(f"{whole()}\n\n## Building rules\n\n{rule}\n").values()) == {"met"}
