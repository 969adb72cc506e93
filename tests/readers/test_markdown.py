"""What the Markdown reader makes of a policy's source."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from policygen.policy import Block, BlockKind, RawDocument, View
from policygen.readers.markdown import read_markdown, recognizes
from policygen.readers.support.inline import without_marks
from policygen.text.mapping import Traced


def read(source: str, view: View = View.ACCEPTED) -> RawDocument:
    return read_markdown(source, view)


def rows(source: str, view: View = View.ACCEPTED) -> list[tuple[str, int, str, str]]:
    return [shown(block) for block in read(source, view).blocks]


def shown(block: Block) -> tuple[str, int, str, str]:
    return (str(block.kind), block.level, block.label, block.text.text)


def assert_mapped(raw: RawDocument) -> None:
    """Every character of every block stands in the text where its map says, spaces apart."""
    for block in raw.blocks:
        clean = block.text.text
        assert clean == clean.strip() and "  " not in clean
        for offset, char in enumerate(clean):
            if not char.isspace():
                assert raw.text[block.text.origin(offset)] == char


POLICY = """\
---
title: Seclusion in Plum Creek
---
# Plum Creek District

Policy 12
=========

**II. Time limits**

A student may be *isolated* only
for as long as the emergency lasts. <!-- ask counsel -->

**Seclusion** – The confinement of a student alone.

1. Staff shall:
   - watch the student;
   - write down
     each minute.

   A second paragraph of the item.
2. Staff shall not leave.

> Quoted guidance.

| Duty | Deadline |
|------|---------:|
| Call the parent | same day |
| `Write` a report | 5 days |
"""


def test_every_construct_of_a_policy_becomes_its_kind_of_block() -> None:
    assert rows(POLICY) == [
        ("heading", 1, "", "Plum Creek District"),
        ("heading", 1, "", "Policy 12"),
        ("heading", 2, "II.", "Time limits"),
        (
            "paragraph",
            0,
            "",
            "A student may be isolated only for as long as the emergency lasts.",
        ),
        ("paragraph", 0, "", "Seclusion – The confinement of a student alone."),
        ("item", 1, "1.", "Staff shall:"),
        ("item", 2, "-", "watch the student;"),
        ("item", 2, "-", "write down each minute."),
        ("paragraph", 0, "", "A second paragraph of the item."),
        ("item", 1, "2.", "Staff shall not leave."),
        ("paragraph", 0, "", "Quoted guidance."),
        ("cell", 0, "", "Duty"),
        ("cell", 0, "", "Deadline"),
        ("cell", 0, "", "Call the parent"),
        ("cell", 0, "", "same day"),
        ("cell", 0, "", "Write a report"),
        ("cell", 0, "", "5 days"),
    ]
    assert read(POLICY).title == "Seclusion in Plum Creek"
    assert_mapped(read(POLICY))


def test_a_title_is_the_first_heading_when_no_front_matter_names_one() -> None:
    assert read("## Isolation of students\n\nText.").title == "Isolation of students"


@pytest.mark.parametrize(
    "line",
    [
        "**Seclusion:**",
        "**Seclusion** –",
        "**Staff shall stay with the student.**",
        "**a** and **b**",
    ],
)
def test_a_bold_term_or_sentence_is_no_heading(line: str) -> None:
    (first, *_) = read(f"# T\n\n{line}\n\nThe confinement of a student.").blocks[1:]
    assert first.kind is BlockKind.PARAGRAPH


def test_labels_that_markdown_does_not_know_begin_items_line_by_line() -> None:
    source = (
        "# Use\n\nRestraint may be used only when:\n(a) harm is imminent;\n(b) other means\n"
        "failed; and\n(c) staff are trained.\n\n3.1 The board reviews.\n3.2 Parents are told.\n"
        "\n§ 2. Reports are kept.\n\nA. Rooms\na. are lit;\nb. are open.\nB. Doors\n"
    )
    assert rows(source)[1:] == [
        ("paragraph", 0, "", "Restraint may be used only when:"),
        ("item", 1, "(a)", "harm is imminent;"),
        ("item", 1, "(b)", "other means failed; and"),
        ("item", 1, "(c)", "staff are trained."),
        ("item", 1, "3.1", "The board reviews."),
        ("item", 1, "3.2", "Parents are told."),
        ("item", 1, "§ 2.", "Reports are kept."),
        ("item", 2, "A.", "Rooms"),
        ("item", 3, "a.", "are lit;"),
        ("item", 3, "b.", "are open."),
        ("item", 2, "B.", "Doors"),
    ]
    assert_mapped(read(source))


@pytest.mark.parametrize(
    "source",
    [
        "The report described in subdivision\n(3) of this subsection is kept.",
        "Notice is given no later than page\n2. The rest follows.",
        "Staff complete the training that takes\n3.5 hours each year.",
        "See the rule in section 4\n(a) of the handbook.",
    ],
)
def test_a_wrapped_sentence_that_goes_on_with_a_number_stays_one_paragraph(source: str) -> None:
    assert rows("# T\n\n" + source)[1:] == [("paragraph", 0, "", source.replace("\n", " "))]


def test_marks_around_and_inside_labels_are_read() -> None:
    source = "# T\n\n**(1)** Watch.\n\n1\\. Call.\n\n- (a) Write.\n\n3. (1) Report.\n"
    assert [(block.label, block.text.text) for block in read(source).blocks[1:]] == [
        ("(1)", "Watch."),
        ("1.", "Call."),
        ("(a)", "Write."),
        ("3. (1)", "Report."),
    ]


def test_an_item_that_is_all_bold_between_its_own_paragraphs_heads_a_section() -> None:
    source = "# T\n\n1. **Purpose**\n\nWhy.\n\n2. **Definitions**\n\nTerms.\n"
    assert rows(source)[1::2] == [
        ("heading", 2, "1.", "Purpose"),
        ("heading", 2, "2.", "Definitions"),
    ]


def test_inline_marks_vanish_and_their_words_stay() -> None:
    source = (
        '# T\n\nA **bold** and _soft_ `code` [link](http://a.example/x_(y) "t") ![seal](s.png) '
        "<u>under</u> a\\*b 5 \\[x\\] [plain] [ref][r] <http://b.example> snake_case_word &amp; "
        "caf&eacute;[^1]\n\n[r]: http://c.example\n[^1]: A note.\n"
    )
    raw = read(source)
    assert raw.blocks[1].text.text == (
        "A bold and soft code link seal under a*b 5 [x] [plain] ref http://b.example "
        "snake_case_word & café"
    )
    assert raw.blocks[2].text.text == "A note."


def test_a_soft_hyphen_or_zero_width_space_cannot_hide_a_word() -> None:
    assert rows("# T\n\nan un\u00adattend\u200bed room")[1][3] == "an unattended room"


def test_a_word_hyphenated_at_a_line_end_is_joined_and_a_compound_kept() -> None:
    source = "# T\n\nIt is phys-\nically barred, self-\nharm apart, pre-\nand post-incident."
    assert rows(source)[1][3] == (
        "It is physically barred, self-harm apart, pre- and post-incident."
    )
    assert_mapped(read(source))


def test_struck_and_critic_marks_are_revisions_with_both_views() -> None:
    source = (
        "# T\n\nA room {++unattended ++}that is ~~locked~~ shut{--, always--}, "
        "for {~~five~>ten~~} days{>>why?<<}. {==Parents==} <ins>may</ins> <del>shall</del> know."
    )
    assert rows(source)[1][3] == ("A room unattended that is shut, for ten days. Parents may know.")
    assert rows(source, View.REJECTED)[1][3] == (
        "A room that is locked shut, always, for five days. Parents shall know."
    )
    assert [(str(r.kind), r.text) for r in read(source).revisions] == [
        ("insertion", "unattended"),
        ("deletion", "locked"),
        ("deletion", ", always"),
        ("deletion", "five"),
        ("insertion", "ten"),
        ("insertion", "may"),
        ("deletion", "shall"),
    ]
    assert read(source).notices == ("The text carries 7 marked changes, read as accepted.",)
    for view in View:
        assert_mapped(read(source, view))


def test_a_fence_and_a_rule_are_a_paragraph_and_nothing() -> None:
    assert rows("# T\n\n```\nkeep the\ndoor open\n```\n\n---\n\nEnd.")[1:] == [
        ("paragraph", 0, "", "keep the door open"),
        ("paragraph", 0, "", "End."),
    ]


def test_headings_without_marks_are_found_where_the_document_has_no_marked_ones() -> None:
    source = "Definitions\n\n*Seclusion* – The confinement of a student.\n\nUse\n\nStaff may act.\n"
    assert [block.kind for block in read(source).blocks] == [
        BlockKind.HEADING,
        BlockKind.PARAGRAPH,
        BlockKind.HEADING,
        BlockKind.PARAGRAPH,
    ]


@pytest.mark.parametrize(
    ("source", "score"),
    [(b"# Head\n", 2), (b"a **bold** word", 2), (b"plain words", 1), (b"\x00\x01\x02", 0)],
)
def test_markdown_knows_its_marks(source: bytes, score: int) -> None:
    assert recognizes(source) == score


WORDS = st.text("ab *_`\\.~[]()<>&;:-#|1\n+{}=!“é", max_size=80)


@given(WORDS, st.sampled_from(list(View)))
@example("{++a", View.ACCEPTED)
@example("1. 1. 1.", View.ACCEPTED)
@example("| a |\n|--|\n| b", View.ACCEPTED)
@example("a-\nb\\\n", View.REJECTED)
def test_every_character_stands_where_its_map_says_whatever_the_source(
    source: str, view: View
) -> None:
    if "&" not in source:
        assert_mapped(read(source, view))
    else:
        read(source, view)


@given(
    st.lists(
        st.sampled_from(
            [
                "# Head",
                "(a) one;",
                "(b) two",
                "word *em* more",
                "",
                "- b",
                "  deep",
                "1. n",
                "> q",
                "**B**",
                "be-",
                "lieve",
                "I. X",
            ]
        ),
        max_size=14,
    )
)
def test_no_word_is_lost_whatever_the_lines(lines: list[str]) -> None:
    source = "\n".join(lines)
    raw = read(source)
    assert_mapped(raw)
    text = " ".join(f"{block.label} {block.text.text}" for block in raw.blocks)
    for word in ("Head", "one;", "two", "more", "deep", "lieve"):
        assert text.count(word) == source.count(word)


PARSER = MarkdownIt("commonmark")


@given(st.text("ab *_`\\.", max_size=24))
@example("***a** b*")
@example("*a**b*")
@example("a*b_c*_")
def test_emphasis_is_paired_as_commonmark_pairs_it(source: str) -> None:
    line = "x " + " ".join(source.split()) + " y"
    tokens = PARSER.parseInline(line)[0].children or []
    expected = "".join(token.content for token in tokens)
    assert without_marks(Traced.of(line)).text.split() == expected.split()
