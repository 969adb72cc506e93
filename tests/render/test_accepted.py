"""Accepted findings stand apart in every report, with their reason, and count nowhere else."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser
from tests.render.factory import comparison, deadline, finding, passage

from policygen.comparison import Comparison, Match
from policygen.render import Format, render, words

REASON = "the board voted so"


def marked() -> Comparison:
    """One finding that counts and one that the district has accepted, at one place."""
    text = passage("Doors stay open.")
    findings = (finding(), deadline(accepted=REASON))
    return comparison(findings, (Match(text, text, ("F1", "F2")),))


@pytest.mark.parametrize("form", [Format.TEXT, Format.MARKDOWN, Format.HTML])
def test_a_report_lists_them_after_the_others_with_the_reason(form: Format) -> None:
    report = render(marked(), form)
    low = report.lower()
    assert report.count(REASON) == 1
    assert low.index("one by one" if form is Format.HTML else "f1") < low.index(REASON)
    assert words.ACCEPTED.lower() in low


def test_the_counts_leave_them_out() -> None:
    assert words.headline(marked()).startswith("1 change weakens, 0 strengthen, 0 unclear, 1 accep")
    assert words.verdict(marked()) == "1 change weakens protection."
    assert words.unlisted(marked(), show_neutral=False) == ""
    only = comparison((deadline(accepted=REASON),), ())
    assert words.verdict(only) == "No change was found that weakens protection."
    assert only.summary() == {
        "weakens": 0, "strengthens": 0, "neutral": 0, "unclear": 0, "accepted": 1,
    }  # fmt: skip


def test_the_marked_text_links_to_them_without_the_color_of_a_warning() -> None:
    tree = LexborHTMLParser(render(marked(), Format.HTML))
    notes = [node.text() for node in tree.css("#passage-1 .notes a")]
    assert notes == ["F1: weakens protection, severity critical", "F2: accepted"]
    text = passage("Doors stay open.")
    alone = comparison((deadline(accepted=REASON),), (Match(text, text, ("F2",)),))
    place = LexborHTMLParser(render(alone, Format.HTML)).css_first("#passage-1")
    assert place is not None and place.attributes["class"] == "passage"


def test_a_report_without_any_says_nothing_of_them() -> None:
    for form in (Format.TEXT, Format.MARKDOWN, Format.HTML):
        assert words.ACCEPTED.lower() not in render(comparison(), form).lower()
