"""The page on the word "unattended": its story is in the source, its report is the engine's own."""

from __future__ import annotations

import warnings
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from policygen import api
from policygen.store import model
from policygen.website.case import STORY, proposal

FILE = "000_115ae7a10cb6e88f.txt"


def test_the_proposal_is_that_of_the_example(checkout: Path) -> None:
    written = (checkout / "examples" / "columbia-2019" / "proposal.md").read_text("utf-8")
    assert proposal(model("dese-2010").text).split() == written.split()


def test_the_page_tells_what_compare_finds(pages: dict[str, LexborHTMLParser]) -> None:
    text = proposal(model("dese-2010").text)
    found = api.compare(api.read_model("dese-2010"), api.read_text(text)).findings[0]
    main = pages["unattended.html"].css_first("main")
    assert main is not None
    page = " ".join(main.text().split())
    for words in (found.message, found.why, found.witness, *(one.text for one in found.falls_away)):
        assert " ".join(words.split()) in page


@pytest.mark.filterwarnings("always:NOT CHECKED")
def test_every_step_of_the_story_names_lines_that_speak_of_it(checkout: Path) -> None:
    path = checkout.parent / "shared" / "sources" / FILE
    if not path.is_file():
        warnings.warn("NOT CHECKED: the stored copy of the story isn't at hand", stacklevel=1)
        return
    lines = path.read_text("utf-8").split("\n")
    marks = {
        62: "May 2019",
        64: "Sept. 2019",
        66: "unattended",
        70: "outside the door",
        72: "voted against",
        74: "Moberly",
        5: "July 14, 2021",
    }
    told = {line for moment in STORY for line in moment.lines}
    assert told == set(marks)
    for line, mark in marks.items():
        assert mark in lines[line - 1]


def test_the_story_is_told_in_own_words(checkout: Path) -> None:
    path = checkout.parent / "shared" / "sources" / FILE
    if not path.is_file():
        pytest.skip("NOT CHECKED: the stored copy of the story isn't at hand")
    source = path.read_text("utf-8").lower().split()
    runs = {tuple(source[at : at + 8]) for at in range(len(source))}
    for moment in STORY:
        words = moment.what.lower().split()
        assert not runs & {tuple(words[at : at + 8]) for at in range(len(words) - 7)}
