"""What the HTML reader keeps of a page, and what it leaves out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policygen.errors import InputError
from policygen.policy import RawDocument, View
from policygen.readers.html import read, read_html, recognizes


def rows(source: str, view: View = View.ACCEPTED) -> list[tuple[str, int, str, str]]:
    raw = read_html(source, "page.html", view)
    assert_mapped(raw)
    return [(str(b.kind), b.level, b.label, b.text.text) for b in raw.blocks]


def assert_mapped(raw: RawDocument) -> None:
    assert raw.text.split("\n") == [block.text.text for block in raw.blocks]
    for block in raw.blocks:
        span = block.text.span()
        assert raw.text[span.start : span.end] == block.text.text


PAGE = """<!DOCTYPE html><html><head><title>Policy 12: Isolation</title>
<style>p {color: red}</style><script>alert("x")</script></head>
<body class="menu-open"><header><h2>Elm Hollow Schools</h2></header>
<nav><ul><li>Home</li><li>Policies</li></ul></nav>
<div class="cookie-banner">We use cookies.</div>
<div id="content"><h1>Isolation</h1>
<table><tr><td>Book</td><td>Policy <b>Manual</b></td></tr></table>
<p><strong>Definitions</strong></p>
<p><b>Isolation</b> means&nbsp;the confinement of a <i>student</i> alone.</p>
<ol type="A"><li>Staff shall:<ol type="i" start="3"><li><p>watch;</p></li><li>write.</li></ol></li>
<li value="4">Staff stay.</li></ol>
<ul><li>(a) Call the parent.</li></ul>
<p>Reports hold:<br>(1) the date;<br>(2) the place
and time.</p></div>
<aside>News</aside><form>Search <input></form><footer>Contact us</footer></body></html>"""


def test_a_board_page_is_read_without_its_furniture() -> None:
    assert rows(PAGE) == [
        ("heading", 1, "", "Isolation"),
        ("cell", 0, "", "Book"),
        ("cell", 0, "", "Policy Manual"),
        ("heading", 2, "", "Definitions"),
        ("paragraph", 0, "", "Isolation means the confinement of a student alone."),
        ("item", 1, "A.", "Staff shall:"),
        ("item", 2, "iii.", "watch;"),
        ("item", 2, "iv.", "write."),
        ("item", 1, "D.", "Staff stay."),
        ("item", 1, "(a)", "Call the parent."),
        ("paragraph", 0, "", "Reports hold:"),
        ("item", 1, "(1)", "the date;"),
        ("item", 1, "(2)", "the place and time."),
    ]
    assert read_html(PAGE, "p", View.ACCEPTED).title == "Policy 12: Isolation"


def test_the_first_heading_is_the_title_of_a_page_without_one() -> None:
    assert read_html("<h1>Isolation</h1><p>Text.</p>", "p", View.ACCEPTED).title == "Isolation"


@pytest.mark.parametrize(
    ("attributes", "labels"),
    [
        ("reversed", ["3.", "2.", "1."]),
        ('type="a" start="26"', ["z.", "aa.", "ab."]),
        ('type="I" start="39"', ["XXXIX.", "XL.", "XLI."]),
        ('style="list-style-type: lower-roman"', ["i.", "ii.", "iii."]),
        ('start="x"', ["1.", "2.", "3."]),
    ],
)
def test_list_numbers_are_those_that_a_browser_prints(attributes: str, labels: list[str]) -> None:
    source = f"<ol {attributes}><li>one</li><li>two</li><li>three</li></ol>"
    assert [label for _, _, label, _ in rows(source)] == labels


def test_inserted_and_deleted_words_make_two_views() -> None:
    source = (
        "<p>A student alone in an <ins datetime='2019-09-01' cite='R. Vale'>unattended</ins> "
        "<del>open</del> room <s>always</s>.</p>"
    )
    assert rows(source)[0][3] == "A student alone in an unattended room ."
    assert rows(source, View.REJECTED)[0][3] == "A student alone in an open room always."
    raw = read_html(source, "p", View.ACCEPTED)
    assert [(str(r.kind), r.text, r.author, r.date) for r in raw.revisions] == [
        ("insertion", "unattended", "R. Vale", "2019-09-01"),
        ("deletion", "open", "", ""),
        ("deletion", "always", "", ""),
    ]
    assert raw.notices == ("The page carries 3 marked changes, read as accepted.",)


def test_whole_paragraphs_can_be_inserted_or_deleted() -> None:
    source = "<p>One.</p><del><p>Two.</p></del><ins><p>Three.</p></ins>"
    assert [text for *_, text in rows(source)] == ["One.", "Three."]
    assert [text for *_, text in rows(source, View.REJECTED)] == ["One.", "Two."]


def test_broken_html_still_gives_its_words() -> None:
    assert [text for *_, text in rows("<p>One <b>two<p>Three</i> four<li>Five<table><td>Six")] == [
        "One two",
        "Three four",
        "Five",
        "Six",
    ]


def test_a_page_that_is_one_form_keeps_its_words() -> None:
    assert rows("<body><form><p>Staff watch the student.</p></form></body>")[0][3] == (
        "Staff watch the student."
    )


def test_bare_text_beside_blocks_is_a_paragraph() -> None:
    assert [text for *_, text in rows("<div>Lead <p>Inner</p> tail <span>end</span></div>")] == [
        "Lead",
        "Inner",
        "tail end",
    ]


def test_hidden_words_are_not_read() -> None:
    source = "<p>Seen words of the policy.</p><p style='display:none'>No.</p><p hidden>No.</p>"
    assert [text for *_, text in rows(source)] == ["Seen words of the policy."]


def test_a_page_without_words_is_refused() -> None:
    with pytest.raises(InputError, match="empty"):
        read(b"<html><body><script>1</script></body></html>", "p.html", View.ACCEPTED)


@pytest.mark.parametrize(
    ("data", "score"),
    [
        (b"\xef\xbb\xbf <!-- saved --><!DOCTYPE html><p>x", 2),
        (b"<p>x</p>", 2),
        (b"# Head\n\n<div>x</div>", 0),
        (b"words", 0),
        (b"\x00\x01", 0),
    ],
)
def test_html_is_known_by_how_it_begins(data: bytes, score: int) -> None:
    assert recognizes(data) == score


TAGS = [
    "<p>",
    "</p>",
    "<li>",
    "<ol>",
    "</ol>",
    "<td>",
    "<b>",
    "</b>",
    "<ins>",
    "</ins>",
    "<del>",
    "<br>",
    "<h2>",
    "</h2>",
    "<div>",
    "</div>",
    "alpha",
    "(a) beta",
    " ",
    "\n",
    "&nbsp;",
    "<",
]


@given(st.lists(st.sampled_from(TAGS), max_size=25), st.sampled_from(list(View)))
def test_any_soup_of_tags_is_read_or_refused(parts: list[str], view: View) -> None:
    try:
        raw = read_html("<html>" + "".join(parts), "soup.html", view)
    except InputError:
        return
    assert_mapped(raw)


def test_elements_nested_without_end_keep_their_words() -> None:
    assert "deep" in read_html("<div>x" * 4000 + "deep", "p", View.ACCEPTED).text
