"""Bills are read as present law and as amended law; ordinary documents are left alone."""

from __future__ import annotations

import pytest

from policygen.policy import RawDocument, View
from policygen.readers import read_bytes, read_pasted
from policygen.readers.support.bill import read_bill

BILL = """\
HOUSE BILL NO. 77

**AN ACT**

To repeal section 9.10 and to enact one new section relating to **rooms**.

*Be it enacted by the assembly of the state, as follows:*

EXPLANATION — Matter enclosed in bold-faced brackets [thus] is not enacted. Matter in
**bold-face** type is proposed language.

- 1           9.10. **1. A room is an enclosed space.**
- 2           ~~[1.]~~ **2.** A school shall ~~[lock]~~ **watch** a room in which a stu-
3 dent is confined, **and shall call the parent within**
4 **five days**.
- 5           ~~[(1)]~~ (a) Staff ~~may~~ **shall** write a report[, if asked].
HB 77                                2
- 6           **(b) Staff shall keep it.**
"""


def texts(raw: RawDocument) -> list[tuple[str, str]]:
    return [(block.label, block.text.text) for block in raw.blocks][4:]


@pytest.fixture(params=list(View))
def view(request: pytest.FixtureRequest) -> View:
    chosen: View = request.param
    return chosen


def test_the_law_as_amended_has_the_bold_words_and_not_the_struck_ones() -> None:
    assert texts(read_pasted(BILL, View.ACCEPTED)) == [
        ("9.10. 1.", "A room is an enclosed space."),
        (
            "2.",
            "A school shall watch a room in which a student is confined, and shall call the "
            "parent within five days.",
        ),
        ("(a)", "Staff shall write a report."),
        ("(b)", "Staff shall keep it."),
    ]


def test_the_present_law_has_the_struck_words_and_not_the_bold_ones() -> None:
    assert texts(read_pasted(BILL, View.REJECTED)) == [
        ("1.", "A school shall lock a room in which a student is confined,."),
        ("(1)", "Staff may write a report, if asked."),
    ]


def test_words_before_the_enacting_clause_are_read_as_they_stand(view: View) -> None:
    opening = [block.text.text for block in read_pasted(BILL, view).blocks][:3]
    assert opening == [
        "HOUSE BILL NO. 77",
        "AN ACT",
        "To repeal section 9.10 and to enact one new section relating to rooms.",
    ]


def test_every_piece_is_a_revision_whatever_the_view(view: View) -> None:
    raw = read_pasted(BILL, view)
    assert [(str(r.kind)[0], r.text) for r in raw.revisions] == [
        ("i", "1. A room is an enclosed space."),
        ("d", "1."),
        ("i", "2."),
        ("d", "lock"),
        ("i", "watch"),
        ("i", "and shall call the parent within five days"),
        ("d", "(1)"),
        ("i", "(a)"),
        ("d", "may"),
        ("i", "shall"),
        ("d", ", if asked"),
        ("i", "(b) Staff shall keep it."),
    ]


def test_the_reading_says_that_it_took_the_document_for_a_bill(view: View) -> None:
    (notice,) = read_pasted(BILL, view).notices
    assert notice.startswith("The document is a bill; it was read as the ")
    assert ("present law" in notice) == (view is View.REJECTED)


def test_every_character_of_a_view_stands_in_the_bill(view: View) -> None:
    raw = read_pasted(BILL, view)
    assert raw.text == BILL
    for block in raw.blocks:
        for offset, char in enumerate(block.text.text):
            assert char == " " or raw.text[block.text.origin(offset)] == char


def test_struck_words_inside_one_run_of_bold_type_are_told_as_doubtful() -> None:
    source = BILL + "- 7           **A policy shall ~~prohibit~~ limit isolation.**\n"
    present = read_pasted(source, View.REJECTED)
    assert present.blocks[-1].text.text == "A policy shall prohibit"
    assert read_pasted(source, View.ACCEPTED).blocks[-1].text.text == (
        "A policy shall limit isolation."
    )
    assert present.notices[1].startswith("In one place the bill's bold type runs on")


def test_a_plain_bill_with_brackets_only_says_that_new_words_are_not_marked() -> None:
    source = (
        "Be it enacted as follows:\n\nA school [may] shall watch a room.\n\n"
        "EXPLANATION - Matter in brackets [thus] is omitted from the law.\n"
    )
    raw = read_bytes(source.encode(), "bill.txt", View.REJECTED)
    assert raw.blocks[-1].text.text == "A school may shall watch a room."
    assert "no words are marked as new" in raw.notices[0]
    accepted = read_bytes(source.encode(), "bill.txt", View.ACCEPTED)
    assert accepted.blocks[-1].text.text == "A school shall watch a room."


def test_underscored_words_are_new_too() -> None:
    source = (
        "Be it enacted:\n\nA school <del></del>~~may~~ <u>shall</u> watch.\n\n"
        "EXPLANATION: underscored words are new.\n"
    )
    assert read_pasted(source, View.REJECTED).blocks[-1].text.text == "A school may watch."


@pytest.mark.parametrize(
    "source",
    [
        "# Policy\n\n**Seclusion** – alone [in a room].\n\nSee [the law](https://a.example).",
        "# Policy\n\n**Seclusion** – ~~alone~~ [in a room].",
        "# Steps\n\n1. One\n2. Two\n3. Three\n4. Four\n5. Five\n6. ~~Six~~ [six] **seven**\n",
        "The EXPLANATION of the rule stands in the handbook [page 3].",
    ],
)
def test_an_ordinary_document_is_not_taken_for_a_bill(source: str, view: View) -> None:
    assert read_bill(source, view) is None


@pytest.mark.parametrize("mark", ["{++a ", "{--", "{~~a", "<!-- ", "~~a ", "<ins>a ", "<del>a "])
def test_marks_that_never_close_are_words_and_cost_no_time(mark: str) -> None:
    raw = read_pasted("# T\n\n" + mark * 1500)
    assert raw.revisions == ()
    assert len(raw.text) > 4000
