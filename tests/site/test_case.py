"""The page on the word "unattended": its story is in the source, its report is the engine's own."""

from __future__ import annotations

import warnings
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from policygen import api
from policygen.law.verify import plain
from policygen.store import model
from policygen.website.case import QUOTATIONS, SOURCE, proposal

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
def test_every_quotation_of_the_story_stands_at_its_line(checkout: Path) -> None:
    path = checkout.parent / "shared" / "sources" / FILE
    if not path.is_file():
        warnings.warn("NOT CHECKED: the stored copy of the story isn't at hand", stacklevel=1)
        return
    lines = path.read_text("utf-8").split("\n")
    for quotation in QUOTATIONS.values():
        number = int(quotation.locator.removeprefix("line "))
        assert quotation.source == SOURCE
        assert plain(quotation.text) in plain(lines[number - 1])
