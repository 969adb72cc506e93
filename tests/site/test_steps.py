"""What changed from one version of a law to the next stands on its state's page, as `law diff` finds it."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from policygen import law_api
from policygen.site_api import site_files
from policygen.website.steps import DOES

Pages = dict[str, LexborHTMLParser]
STEPS = {"mo": ("mo-2009", "mo-2021"), "mn": ("mn-2018", "mn-2023")}


def squeezed(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("state", STEPS)
def test_every_change_of_law_diff_stands_there_with_its_direction(pages: Pages, state: str) -> None:
    before, after = STEPS[state]
    section = pages[f"states/{state}.html"].css_first(f"section[aria-labelledby=change-{after}]")
    assert section is not None
    entries = [squeezed(one.text()) for one in section.css("tbody tr, ul li")]
    found = law_api.law_difference(before, after).elements
    assert len(entries) == len(found) > 0
    for change in found:
        element = change.after or change.before
        assert element is not None
        own = [
            one for one in entries if element.title in one and squeezed(element.provision) in one
        ]
        assert len(own) == 1, element.title
        for direction in change.directions:
            assert DOES[direction] in own[0]
        if change.before and change.after:
            assert squeezed(change.before.provision) in own[0]
    text = squeezed(section.text())
    assert "the model" not in text and "district's text" not in text
    assert f"policygen law diff {before} {after}" in text


@pytest.mark.parametrize("state", STEPS)
def test_the_timeline_leads_there(pages: Pages, state: str) -> None:
    place = f"#change-{STEPS[state][1]}"
    assert len(pages[f"states/{state}.html"].css(f'.timeline a[href="{place}"]')) == 1


def test_only_steps_that_were_taken_by_the_day_are_shown() -> None:
    past = site_files(as_of="2019-06-30")
    assert "change-mo-2021" not in past["states/mo.html"]
    assert "change-mn-2023" not in past["states/mn.html"]
    assert "change-" not in past["states/mi.html"]
