"""Law 4: one policy as Markdown, HTML, DOCX and PDF gives the same findings."""

from __future__ import annotations

from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.corpus.grammar import Pair
from tests.laws.texts import EDITS, ROOT, corpus, joined
from tests.laws.writers import FORMATS, Form

from policygen import api, store
from policygen.policy import Document, View
from policygen.readers import read_bytes

MODELS = (
    store.model("dese-2010").text,
    (ROOT / "examples" / "fictional-district" / "present.md").read_text("utf-8"),
)
COLUMBIA = ROOT / "examples" / "columbia-2019"


@st.composite
def edits(draw: st.DrawFn) -> tuple[str, str]:
    """A policy of the house and a copy with one to four words exchanged."""
    before = draw(st.sampled_from(MODELS))
    after = before
    for _ in range(draw(st.integers(1, 4))):
        old, new = draw(st.sampled_from([pair for pair in EDITS if pair[0] in after]))
        pieces = after.split(old)
        at = draw(st.integers(1, len(pieces) - 1))
        after = old.join(pieces[:at]) + new + old.join(pieces[at:])
    return before, after


def document(form: Form, text: str) -> Document:
    raw = read_bytes(form.write(text), f"policy{form.suffix}", View.ACCEPTED)
    return api.document_of(raw, "policy", f"policy{form.suffix}")


@cache
def model(form: Form, text: str) -> Document:
    return document(form, text)


def story(before: Document, after: Document) -> list[tuple[object, ...]]:
    """All that the findings say, but for places, which differ from format to format."""
    return [
        (found.id, found.rule, found.direction, found.category, found.severity, found.term,
         found.before, found.after, found.removed, found.added, found.message, found.witness)
        for found in api.compare(before, after).findings
    ]  # fmt: skip


@settings(max_examples=25)
@given(edits())
def test_four_formats_of_one_edit_give_the_same_findings(texts: tuple[str, str]) -> None:
    before, after = texts
    told = {form.suffix: story(model(form, before), document(form, after)) for form in FORMATS}
    for suffix, findings in told.items():
        assert findings == told[".md"], suffix


def test_a_policy_in_one_format_against_itself_in_another_differs_in_nothing() -> None:
    for text in MODELS:
        plain = model(FORMATS[0], text)
        for form in FORMATS[1:]:
            assert story(plain, model(form, text)) == [], form.suffix


@settings(max_examples=20)
@given(st.lists(st.sampled_from(corpus()), min_size=6, max_size=12, unique_by=lambda p: p.frame))
def test_lists_labels_and_wrapped_lines_are_read_alike_in_four_formats(chosen: list[Pair]) -> None:
    text = joined([pair.district for pair in chosen])
    told = {
        form.suffix: [
            (passage.heading, passage.label, passage.text, passage.kind, passage.term, passage.stem)
            for passage in document(form, text).passages
        ]
        for form in FORMATS
    }
    for suffix, passages in told.items():
        assert passages == told[".md"], suffix


def test_the_headings_above_each_provision_are_the_same_in_all_files_of_the_example() -> None:
    def places(name: str) -> list[tuple[object, ...]]:
        return [
            (passage.heading, passage.text, passage.kind, passage.term, passage.stem)
            for passage in api.read(COLUMBIA / name).passages
        ]

    told = places("proposal.md")
    assert {heading[-1] for heading, *_ in told} == {
        "Definitions", "Use of seclusion", "Use of isolation", "Notice and report",
    }  # fmt: skip
    files = sorted(path.name for path in COLUMBIA.glob("proposal*"))
    assert len(files) == 5
    for name in files:
        assert places(name) == told, name
