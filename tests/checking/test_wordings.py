"""Wordings that districts use, each judged on its own element."""

from __future__ import annotations

from pathlib import Path

import pytest

import policygen
from policygen.data_file import read_data_file

CASES = [
    (element, status, wording)
    for element, groups in read_data_file(Path(__file__).parent / "wordings.yaml").data.items()
    for status, wordings in groups.items()
    for wording in wordings
]


def policy(element: str, wording: str) -> str:
    """A short policy with one wording under a heading that fits it."""
    heading = "Definitions" if ".def." in element else "Requirements"
    return f"# Seclusion and Restraint of Students\n\n## {heading}\n\n{wording}\n"


@pytest.mark.parametrize(("element", "status", "wording"), CASES)
def test_a_wording_is_judged_by_what_it_says(element: str, status: str, wording: str) -> None:
    coverage = policygen.check(policygen.read_text(policy(element, wording)), state="MO")
    (judged,) = [one for one in coverage.elements if one.id == element]
    assert judged.status == status, judged.why
