"""The law of a day: changes take effect on their day, and silence stays marked."""

from __future__ import annotations

import pytest

from policygen import law_api
from policygen.errors import InputError
from policygen.law.dates import day, first_day, is_date, last_day
from policygen.law.on import NOT_CONFIRMED, Standing, standings, version_on

LAW = law_api.law()


def on(state: str, when: str) -> dict[str, Standing]:
    return {one.variable: one for one in standings(LAW.states[state], LAW.codebook, when)}


def test_massachusetts_changes_on_its_day() -> None:
    assert on("MA", "2026-08-16")["status"].value == "banned"
    assert on("MA", "2026-08-17")["status"].value == "restricted"
    assert on("MA", "2026-08-17")["status"].basis == "changed"


def test_the_table_of_2018_is_the_report() -> None:
    for state in LAW.states.values():
        for one in standings(state, LAW.codebook, LAW.codebook.table_as_of):
            assert one.value == state.values[one.variable].value
            assert one.as_of == "2018-01-31"
            assert one.source == "mde-2018"


def test_before_the_table_nothing_is_known() -> None:
    assert standings(LAW.states["MO"], LAW.codebook, "2018-01-30") == ()


def test_what_was_not_seen_again_says_so() -> None:
    assert on("AL", "2026-11-22")["def_exit"].basis == NOT_CONFIRMED
    changed = on("MD", "2026-11-22")["harm_threshold"].basis
    assert changed.startswith("2018, before the law changed")


def test_missouris_version_of_a_day() -> None:
    def version(when: str) -> str:
        found = version_on(LAW.versions, "MO", when)
        return found.id if found else ""

    assert version("2005-01-01") == ""
    assert version("2019-06-01") == "mo-2009"
    assert version("2021-08-27") == "mo-2009"
    assert version("2021-08-28") == "mo-2021"
    assert version("2026-11-22") == "mo-2021"


def test_minnesotas_bar_begins_in_september_2024() -> None:
    before, after = (version_on(LAW.versions, "MN", day) for day in ("2024-08-31", "2024-09-01"))
    assert before is not None
    assert after is not None
    assert (before.id, after.id) == ("mn-2018", "mn-2023")


@pytest.mark.parametrize("text", ["2021-02-30", "2021-13", "21", "", "2021-7-1", "soon"])
def test_what_is_no_date(text: str) -> None:
    assert not is_date(text)
    with pytest.raises(InputError):
        day(text)


def test_partial_dates() -> None:
    assert (first_day("2021"), last_day("2021")) == ("2021-01-01", "2021-12-31")
    assert (first_day("2024-02"), last_day("2024-02")) == ("2024-02-01", "2024-02-29")
    assert (first_day("2024-02-03"), last_day("2024-02-03")) == ("2024-02-03", "2024-02-03")
