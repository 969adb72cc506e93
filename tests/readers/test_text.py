"""What the reader of plain text makes of wrapped lines, pages and labels."""

from __future__ import annotations

import textwrap

from hypothesis import given
from hypothesis import strategies as st

from policygen.policy import BlockKind, RawDocument, View
from policygen.readers.text import read, read_plain


def rows(source: str) -> list[tuple[str, int, str, str]]:
    return [
        (str(b.kind), b.level, b.label, b.text.text)
        for b in read_plain(source, View.ACCEPTED).blocks
    ]


def assert_mapped(raw: RawDocument) -> None:
    for block in raw.blocks:
        for offset, char in enumerate(block.text.text):
            if not char.isspace():
                assert raw.text[block.text.origin(offset)] == char


PAGES = """\
PLUM CREEK SCHOOLS                                POLICY 12

USE OF ISOLATION
AND RESTRAINT

Isolation is the confinement of a student in a room that the stu-
dent is physically prevented from leaving. A time-
out is not isolation, and self-
injury is an emergency. A pre-
vented exit counts, whether time-out or not, when the stu-

                      Page 1 of 3
\f
PLUM CREEK SCHOOLS                                POLICY 12

dent cannot leave.

  (1) Staff watch the student at all times and
      write down what they see;
  (2) staff call the parent
      (a) on the same day, and
      (b) in writing within five days of the
          incident.

The principal keeps the record in

                      Page 2 of 3
\f
PLUM CREEK SCHOOLS                                POLICY 12

the office.

                      Page 3 of 3
"""


def test_a_printed_policy_loses_its_pages_and_keeps_its_words() -> None:
    assert rows(PAGES) == [
        ("heading", 1, "", "USE OF ISOLATION AND RESTRAINT"),
        (
            "paragraph",
            0,
            "",
            "Isolation is the confinement of a student in a room that the student is physically "
            "prevented from leaving. A time-out is not isolation, and self-injury is an emergency. "
            "A prevented exit counts, whether time-out or not, when the student cannot leave.",
        ),
        ("item", 1, "(1)", "Staff watch the student at all times and write down what they see;"),
        ("item", 1, "(2)", "staff call the parent"),
        ("item", 2, "(a)", "on the same day, and"),
        ("item", 2, "(b)", "in writing within five days of the incident."),
        ("paragraph", 0, "", "The principal keeps the record in the office."),
    ]


def test_pages_are_counted_by_form_feeds_and_blocks_know_theirs() -> None:
    raw = read_plain(PAGES, View.ACCEPTED)
    assert [raw.text[start - 1] for start in raw.pages[1:]] == ["\f", "\f"]
    assert [block.page for block in raw.blocks] == [1, 1, 2, 2, 2, 2, 2]
    assert raw.title == "USE OF ISOLATION AND RESTRAINT"
    assert_mapped(raw)


def test_a_text_without_form_feeds_has_no_pages() -> None:
    raw = read_plain("Staff watch.", View.ACCEPTED)
    assert raw.pages == () and raw.blocks[0].page is None


def test_page_lines_of_every_kind_are_dropped() -> None:
    for line in ("- 3 -", "Page 3", "GAAF                    page 3 of 4", "3 | P a g e", "2/7"):
        source = f"A parent may ask for a meeting, \n\n{line}\n\nand the school holds it.\n"
        assert rows(source) == [
            ("paragraph", 0, "", "A parent may ask for a meeting, and the school holds it.")
        ], line


def test_a_bare_page_number_inside_a_sentence_is_dropped() -> None:
    source = "Staff shall not use pain to\n\n37\n\nchange a student's behav-\nior.\n"
    assert [text for *_, text in rows(source)] == [
        "Staff shall not use pain to change a student's behavior."
    ]


def test_numbers_of_a_drafts_lines_are_cut_off() -> None:
    source = (
        "14   Escort. Touching the arm or hand of a student who is acting out, so that the stu-\n"
        "15   dent is induced to walk to a place that is safe.\n16\n"
        "17   Seclusion. Confinement alone.\n"
    )
    assert [text for *_, text in rows(source)] == [
        "Escort. Touching the arm or hand of a student who is acting out, so that the student is "
        "induced to walk to a place that is safe.",
        "Seclusion. Confinement alone.",
    ]


def test_numbers_of_a_list_are_not_taken_for_line_numbers() -> None:
    source = "1  Watch the student.\n2  Call the parent.\n3  Write the report.\n"
    assert [text for *_, text in rows(source)] == [
        "1 Watch the student.",
        "2 Call the parent.",
        "3 Write the report.",
    ]


def test_a_running_head_without_page_numbers_is_known_by_its_regular_return() -> None:
    body = "\n".join(f"Rule number {n} binds all staff of the district." for n in range(30))
    source = "\n\n".join(f"Elm Hollow Schools 12.{n}\n\n{body}" for n in range(4))
    assert not any("Elm Hollow" in text for *_, text in rows(source))


def test_a_repeated_form_line_is_no_running_head() -> None:
    source = "Name of student:\nDate:\n\nStaff sign here.\n\nName of staff:\nDate:\n"
    assert sum(text == "Date:" for *_, text in rows(source)) == 2


def test_short_lines_alone_are_headings_but_not_the_items_of_an_open_list() -> None:
    source = (
        "Definitions\n\nSeclusion means confinement alone.\n\nSeclusion does not include:\n\n"
        "Time-out\n\nDetention\n\nIn-school suspension\n\nParents are told at once.\n"
    )
    kinds = [kind for kind, *_ in rows(source)]
    assert kinds == ["heading", *["paragraph"] * 6]


def test_numbered_headings_stand_apart_from_numbered_items() -> None:
    source = (
        "I. Emergency Seclusion\nSeclusion is a last resort.\nA. The room used:\n- is lit; and\n"
        "- is open.\nB. Limitations in Use\n1. Seclusion is not used:\n- as discipline.\n"
        "2. Seclusion ends at once.\nII. Prohibited Practices\n1. Mechanical Restraint\n"
        "2. Chemical Restraint\n3. Corporal Punishment\n"
    )
    assert [row[:3] for row in rows(source)] == [
        ("heading", 1, "I."),
        ("paragraph", 0, ""),
        ("item", 1, "A."),
        ("item", 2, "-"),
        ("item", 2, "-"),
        ("heading", 2, "B."),
        ("item", 1, "1."),
        ("item", 2, "-"),
        ("item", 1, "2."),
        ("heading", 1, "II."),
        ("item", 1, "1."),
        ("item", 1, "2."),
        ("item", 1, "3."),
    ]


def test_lines_that_nobody_wrapped_are_paragraphs_of_their_own() -> None:
    source = (
        "All staff who work with students are trained in the proper use of restraint each year, "
        "and the training is recorded in their file.\n"
        "Staff report each use.\nEmergency restraint does not include:\n- a hug\n- a safety belt\n"
        "Every use ends when the danger ends.\n"
    )
    assert [text for *_, text in rows(source)][1:] == [
        "Staff report each use.",
        "Emergency restraint does not include:",
        "a hug",
        "a safety belt",
        "Every use ends when the danger ends.",
    ]


def test_an_indent_begins_a_paragraph() -> None:
    source = (
        "    The board allows restraint only in an emergency that puts\n"
        "someone in danger of serious physical harm at this moment.\n"
        "    The board forbids seclusion in every building and on every\n"
        "bus of the district without any exception whatever.\n"
    )
    assert [text[:16] for *_, text in rows(source)] == ["The board allows", "The board forbid"]


def test_columns_set_by_spaces_are_read_cell_by_cell() -> None:
    source = (
        "   PART    HEADING        TO BE ENTERED\n\n"
        "   A       The incident   Date; place; descrip-\n"
        "                          tion of it\n"
        "   B       Before         What led to it\n\nReports are kept.\n"
    )
    cells = [text for kind, *_, text in rows(source) if kind == "cell"]
    assert cells[3:] == [
        "A",
        "The incident",
        "Date; place; description of it",
        "B",
        "Before",
        "What led to it",
    ]


def test_a_term_set_off_by_wide_spaces_before_its_dash_is_no_table() -> None:
    source = "Seclusion     – Confinement alone.\n\nTime-Out     – A pause.\n"
    assert {kind for kind, *_ in rows(source)} == {"paragraph"}


def test_word_bullets_are_items() -> None:
    source = "Isolation may be used:\n\no After other means failed.\n\n• With consent.\n"
    assert [row[:3] for row in rows(source)][1:] == [("item", 1, "-"), ("item", 1, "-")]


def test_other_encodings_are_read_and_named() -> None:
    words = "“Seclusion” – confinement."
    cp1252 = read(words.encode("windows-1252"), "a.txt", View.ACCEPTED)
    assert cp1252.blocks[0].text.text == words
    assert cp1252.notices == ("The file isn't UTF-8; it was read as Windows-1252.",)
    assert read(words.encode("utf-16"), "a.txt", View.ACCEPTED).notices == ()


@given(
    st.lists(st.text("abcdefghij", min_size=1, max_size=9), min_size=3, max_size=60),
    st.integers(min_value=24, max_value=90),
)
def test_wrapping_at_any_width_changes_no_word(words: list[str], width: int) -> None:
    sentence = "The " + " ".join(words) + "."
    wrapped = "\n".join(textwrap.wrap(sentence, width))
    raw = read_plain("Opening words of it.\n\n" + wrapped + "\n", View.ACCEPTED)
    assert raw.blocks[-1].text.text == sentence
    assert_mapped(raw)


@given(st.text("aB .-:;(1)\n\f\t•–2§", max_size=120))
def test_no_text_is_too_strange_to_map(source: str) -> None:
    assert_mapped(read_plain(source, View.ACCEPTED))


def test_blocks_are_of_kinds_that_plain_text_has() -> None:
    assert {b.kind for b in read_plain(PAGES, View.ACCEPTED).blocks} == {
        BlockKind.HEADING,
        BlockKind.PARAGRAPH,
        BlockKind.ITEM,
    }


ROUND = """\
1.0 Terms

1.1 Mechanical restraint: any use of equipment that keeps a student from moving
    freely when the student wants to, but not the use of
    (a) a device that is put to its approved use by those who are trained,
        e.g.
        (i)  a stander;
        (ii) a brace; or
    (b) a splint.
1.2 Parent: whoever acts as one of the student, whatever he or she may be called.

2.0 ROOMS

2.1 A room has a window that can be seen through and a light that is always lit.
"""


def test_a_section_of_round_number_is_a_heading_over_its_rules() -> None:
    heads = [(label, text) for kind, _, label, text in rows(ROUND) if kind == "heading"]
    assert heads == [("1.0", "Terms"), ("2.0", "ROOMS")]


def test_a_list_goes_on_after_one_within_it_and_after_a_line_that_breaks_off() -> None:
    items = [(level, label) for kind, level, label, _ in rows(ROUND) if kind == "item"]
    assert items[:5] == [(1, "1.1"), (2, "(a)"), (3, "(i)"), (3, "(ii)"), (2, "(b)")]


def test_labels_of_a_letter_and_a_number_are_cut_off() -> None:
    text = "E1. The nurse checks the student.\n\nE2. The principal calls the parent.\n"
    blocks = read_plain(text, View.ACCEPTED).blocks
    assert [(one.label, one.text.text) for one in blocks] == [
        ("E1.", "The nurse checks the student."),
        ("E2.", "The principal calls the parent."),
    ]
