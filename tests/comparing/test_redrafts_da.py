"""Sentences of regulations and statutes that were drafted anew."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_same

SAME = [
    (
        "No restraint shall be administered in a way that impedes a student's breathing.",
        "Staff shall not restrain a student in a way that impedes the student's breathing.",
    ),
    (
        "A medication may be administered in an emergency.",
        "Staff may administer a medication in an emergency.",
    ),
]


@pytest.mark.parametrize(("model", "district"), SAME)
def test_harmless(model: str, district: str) -> None:
    assert_same(model, district)
