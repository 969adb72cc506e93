"""The Markdown report shows the documents' words as they are, whatever stands in them."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from tests.render.factory import comparison, finding

from policygen.render.markdown import escaped, report
from policygen.render.words import marks, visible

MARKDOWN = MarkdownIt("commonmark", {"html": True}).enable(["strikethrough", "table"])


def shown(markdown: str) -> str:
    """The words that a reader of the rendered Markdown sees."""
    return unescape(re.sub(r"<[^>]+>", "", MARKDOWN.render(markdown))).strip()


def test_removed_words_are_struck_and_added_ones_bold() -> None:
    html = MARKDOWN.render(report(comparison((finding(),))))
    assert "alone <strong>and unattended</strong> in <s>an enclosed</s>" in html
    assert "<h1>1 change weakens protection.</h1>" in html
    assert "<h2>F1. Weakens protection (severity: critical)</h2>" in html


@pytest.mark.parametrize(
    "words",
    ["*not bold*", "1. no list", "- no list", "# no heading", "<b>no tag</b>", "[no](link)",
     "~~not struck~~", "a | b", "no_emphasis_here", "`no code`", "&amp; stays", "\\ stays", "> no"],
)  # fmt: skip
def test_signs_in_a_document_stay_signs(words: str) -> None:
    assert shown(escaped(words)) == words


@given(st.text(alphabet=st.characters(codec="ascii"), max_size=40))
def test_no_text_is_changed_by_being_shown(text: str) -> None:
    assert " ".join(shown(escaped(text)).split()) == visible(text).strip()


@given(st.text(alphabet="ab*_~`.,()[] \"'", min_size=1, max_size=20).filter(str.strip))
def test_any_words_can_be_struck_and_set_bold(text: str) -> None:
    before, after = f"x y {text}", f"{text} x y"
    html = MARKDOWN.render(report(comparison((finding(before=before, after=after),))))
    quote = html[html.index("<blockquote>") : html.index("</blockquote>")]
    words = " ".join(piece.text for piece in marks(before, after))
    assert " ".join(unescape(re.sub(r"<[^>]+>", "", quote)).split()) == words
