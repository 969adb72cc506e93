"""A policy's own date is read where it is told as a field, and nowhere else."""

from __future__ import annotations

import pytest

from policygen.auditing.dated import dated


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Adopted: 06/14/2011   Revised: 08/20/2019", "2019-08-20"),
        ("Date Adopted: July 1, 2011; Last Revised: June 2013", "2013-06"),
        ("Last revised 2011", "2011"),
        ("Adopted by the Board of Education on 16 July 2019", "2019-07-16"),
        ("Approved\nMarch 3, 2020", "2020-03-03"),
        ("Revised 7/16/19", "2019-07-16"),
        ("2019-07-16 Adopted", "2019-07-16"),
        ("**Revised:** 2019-07-16", "2019-07-16"),
        ("Policy Adopted: May 9, 2012\n\nRevised: Sept. 4th, 2018", "2018-09-04"),
        ("Board approval date: 12-5-2014", "2014-12-05"),
        ("This policy was adopted on June 3, 2014 and last revised on August 12, 2019.", "2019-08-12"),
        ("First reading: 2018\nAdopted 5/2012 | Reviewed 6/2019 | Revised 7/2018", "2018-07"),
        ("Adopted: 2011; next review 2025", "2011"),
    ],
)  # fmt: skip
def test_a_field_with_a_date_is_read(text: str, day: str) -> None:
    assert dated(f"# Seclusion\n\nStaff shall watch the room.\n\n{text}\n") == day


@pytest.mark.parametrize(
    "text",
    [
        "RSMo 160.263 as amended by HB 432 (2021)",
        "The rules adopted in 2010 by the state board apply.",
        "Approved training shall be given within 5 days, from 2019 on.",
        "Revised in accordance with the law of 2021",
        "Amended 2019 by the legislature",
        "Revised 13/45/2019",
        "Revised 5/19",
        "Reviewed 2021",
        "Copyright 2019, the association of boards",
    ],
)
def test_other_dates_are_left_alone(text: str) -> None:
    assert dated(f"# Seclusion\n\nStaff shall watch the room.\n\n{text}\n") == ""
