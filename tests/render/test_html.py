"""The HTML report: one safe file that reads well without color, script or network."""

from __future__ import annotations

import itertools
import os
import re
import subprocess
import sys
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser, LexborNode
from tests.render.factory import comparison, finding, passage

import policygen
from policygen.comparison import Match, Party
from policygen.finding import Direction
from policygen.render.html import report

HOSTILE = (
    "<script>alert(1)</script> \"quotes\" 'and' </style><img src=x onerror=alert(1)> & {{ 7*7 }}"
)


def page(text: str | None = None) -> LexborHTMLParser:
    return LexborHTMLParser(report(comparison()) if text is None else text)


def first(tree: LexborHTMLParser | LexborNode, selector: str) -> LexborNode:
    found = tree.css_first(selector)
    assert found is not None, selector
    return found


def target(link: LexborNode) -> str:
    return link.attributes["href"] or ""


def test_the_page_has_language_title_skip_link_and_landmarks() -> None:
    tree = page()
    assert first(tree, "html").attributes["lang"] == "en"
    assert "Maple Creek Schools" in first(tree, "title").text()
    assert first(tree, "body > a.skip").attributes["href"] == "#main"
    for landmark in ("header", "main#main", "nav", "footer"):
        assert len(tree.css(landmark)) == 1, landmark


def test_headings_go_down_one_step_at_a_time() -> None:
    levels = [int(str(node.tag)[1]) for node in page().css("h1,h2,h3,h4,h5,h6")]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(lower - upper <= 1 for upper, lower in itertools.pairwise(levels))


def test_there_is_no_script_and_nothing_from_the_network() -> None:
    text = report(comparison())
    tree = page(text)
    assert not tree.css("script, link, img, iframe, object, embed, form")
    assert "default-src 'none'" in text
    assert not re.search(r"(?:src|href)=\"(?!#)", text)
    assert "url(" not in text and "@import" not in text


def test_findings_and_their_places_are_linked_both_ways() -> None:
    tree = page()
    ids = [node.attributes["id"] for node in tree.css("[id]")]
    assert len(ids) == len(set(ids))
    targets = [target(node).removeprefix("#") for node in tree.css("a")]
    assert set(targets) <= set(ids)
    assert first(tree, "#finding-F2 .meta a").attributes["href"] == "#passage-5"
    assert first(tree, "#passage-5 .notes a").attributes["href"] == "#finding-F2"


def test_every_finding_says_verdict_and_severity_in_words() -> None:
    for article in page().css("article"):
        assert re.search(r"(Weakens|Strengthens) protection|Unclear", article.text())
        levels = ("critical", "high", "low", "info")
        assert first(article, ".severity").text() in [f"Severity: {one}" for one in levels]


def test_marks_are_spoken_and_not_only_colored() -> None:
    tree = page()
    for tag, spoken in (
        ("ins", ["inserted: ", " end of insertion"]),
        ("del", ["deleted: ", " end of deletion"]),
    ):
        marks = tree.css(f"article {tag}, .passage {tag}")
        assert marks
        assert all([node.text() for node in mark.css(".spoken")] == spoken for mark in marks)


def test_the_marked_text_holds_every_word_of_the_district_in_its_order() -> None:
    made = comparison()
    tree = page(report(made))
    for node in tree.css(".document del, .spoken, .notes, .label"):
        node.decompose()
    shown = " ".join(first(tree, "section.document").text().split())
    at = 0
    for match in made.matches:
        if match.after is not None:
            at = shown.index(match.after.text, at)


def test_a_stem_is_shown_once_for_all_its_items() -> None:
    assert [node.text() for node in page().css(".stem")] == ["Seclusion may be used only when:"]


def test_what_the_text_lacks_stands_under_a_heading_of_its_own() -> None:
    tree = page()
    assert first(tree, "#missing").text() == "Only in Harbor State model policy, 2010"
    assert "Staff shall write down" in first(tree, "#passage-9 del").text()


def test_words_of_a_document_are_never_markup() -> None:
    hostile = finding(
        term=HOSTILE, before=HOSTILE, after=f"more {HOSTILE}", message=HOSTILE, why=HOSTILE,
        witness=HOSTILE, citation=HOSTILE,
    )  # fmt: skip
    text = passage(HOSTILE, heading=(HOSTILE,), label=HOSTILE, stem=HOSTILE)
    made = comparison((hostile,), (Match(text, text, ("F1",)),), (HOSTILE,))
    party = Party(HOSTILE, HOSTILE, "text", 1, (HOSTILE,))
    made = type(made)(party, party, made.findings, made.matches, made.notices)
    tree = page(report(made))
    assert not tree.css("script, img")
    assert len(tree.css("style")) == 1
    assert HOSTILE in first(tree, "h1").text()
    assert all(not name.startswith("on") for node in tree.css("*") for name in node.attributes)


def test_neutral_findings_appear_when_asked_for() -> None:
    assert not page().css("#finding-F5")
    assert first(page(report(comparison(), show_neutral=True)), "#finding-F5") is not None


def test_a_comparison_of_nothing_is_a_whole_page_with_its_notice() -> None:
    tree = page(report(comparison((), (), ("These two texts share no topic.",))))
    assert "share no topic" in first(tree, ".notice").text()
    assert first(tree, "#result").text() == "No change was found that weakens protection."


def test_the_bytes_do_not_depend_on_the_process() -> None:
    code = (
        "from tests.render.factory import comparison\n"
        "from policygen.render.html import report\n"
        "import hashlib; print(hashlib.sha256(report(comparison()).encode()).hexdigest())"
    )
    root = Path(__file__).resolve().parents[2]
    source = Path(policygen.__file__).parents[1]
    sums = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": f"{source}:{root}"},
            capture_output=True, text=True, check=True,
        ).stdout
        for seed in ("1", "2")
    }  # fmt: skip
    assert len(sums) == 1


def test_the_margin_shows_the_worst_of_several_findings() -> None:
    text = passage("Doors stay open.")
    both = (finding(id="F1", direction=Direction.UNCLEAR), finding(id="F2"))
    tree = page(report(comparison(both, (Match(text, text, ("F1", "F2")),))))
    assert first(tree, "#passage-1").attributes["class"] == "passage found weakens"
