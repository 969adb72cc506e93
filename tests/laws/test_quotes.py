"""Law 6: each finding's place holds exactly the words that it quotes."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.corpus.grammar import Pair
from tests.laws.texts import ROOT, corpus, document, edited, joined
from tests.laws.writers import FORMATS

from policygen import api
from policygen.policy import Document, Span

_CUT = re.compile(r"(?<=\w)[-\u00ad\u2010]\n\s*(?=\w)")  # a hyphen that cuts a word at a line's end
_MARKS = re.compile(r"[*_`~\\>#\u00ad\ufffe]|&nbsp;")


def plain(text: str, *, glued: bool = False) -> str:
    """The words as a reader sees them: no marks of emphasis, one space between two words."""
    text = _CUT.sub("" if glued else "-", text)
    return " ".join(_MARKS.sub("", unicodedata.normalize("NFKC", text)).split())


def quotes(document: Document, span: Span, words: str) -> bool:
    """Whether the span holds exactly these words, but for marks, white space and hyphenation."""
    held = document.quote(span)
    return plain(words) in (plain(held), plain(held, glued=True))


def misquoted(model: Document, district: Document) -> list[tuple[str, str]]:
    """(Words of the place, words of the finding) of every finding that misquotes its document."""
    wrong = []
    for found in api.compare(model, district).findings:
        holder = district if found.after is not None else model
        words = found.after if found.after is not None else found.before
        span = Span(found.where.start, found.where.end)
        if words is None or not quotes(holder, span, words):
            wrong.append((holder.quote(span), str(words)))
    return wrong


@settings(max_examples=250)
@given(st.sampled_from(corpus()))
def test_a_finding_of_a_pair_quotes_its_text(pair: Pair) -> None:
    assert misquoted(document(pair.model), document(pair.district)) == []


@settings(max_examples=100)
@given(edited())
def test_a_finding_of_an_edited_policy_quotes_its_text(texts: tuple[str, str]) -> None:
    assert misquoted(*map(document, texts)) == []


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.suffix)
def test_a_finding_quotes_its_file_in_every_format(form, tmp_path: Path) -> None:
    folder = ROOT / "examples" / "fictional-district"
    documents = []
    for name in ("present", "proposed"):
        path = tmp_path / f"{name}{form.suffix}"
        path.write_bytes(form.write((folder / f"{name}.md").read_text("utf-8")))
        documents.append(api.read(path))
    assert api.compare(*documents).findings
    assert misquoted(*documents) == []


def test_a_place_that_is_shifted_by_one_letter_is_noticed() -> None:
    text = joined(["Staff shall watch the student continuously."])
    holder = document(text)
    passage = holder.passages[0]
    shifted = Span(passage.span.start + 1, passage.span.end + 1)
    assert quotes(holder, passage.span, passage.text)
    assert not quotes(holder, shifted, passage.text)
