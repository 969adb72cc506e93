"""All reports use one set of words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.render.factory import DISTRICT, comparison, deadline, finding

from policygen.comparison import Comparison
from policygen.finding import Direction
from policygen.policy import Kind
from policygen.render import words


def with_counts(*directions: Direction) -> Comparison:
    return comparison(tuple(finding(direction=direction) for direction in directions), ())


@pytest.mark.parametrize(
    ("directions", "line"),
    [
        ((), "0 changes weaken, 0 strengthen, 0 unclear; 6 passages read"),
        (("weakens",), "1 change weakens, 0 strengthen, 0 unclear; 6 passages read"),
        (
            ("weakens", "weakens", "strengthens", "unclear", "neutral"),
            "2 changes weaken, 1 strengthens, 1 unclear; 6 passages read",
        ),
    ],
)
def test_the_headline_counts_each_direction(directions: tuple[str, ...], line: str) -> None:
    assert words.headline(with_counts(*map(Direction, directions))) == line


def test_the_headline_counts_changes_without_effect_where_they_are_shown() -> None:
    found = with_counts(Direction.WEAKENS, Direction.NEUTRAL)
    assert words.headline(found, show_neutral=True) == (
        "1 change weakens, 0 strengthen, 0 unclear, 1 without effect; 6 passages read"
    )
    plain = with_counts(Direction.WEAKENS)
    assert words.headline(plain, show_neutral=True) == words.headline(plain)


def test_the_confidence_line_counts_verdicts_and_leaves_out_what_is_none() -> None:
    sure = [finding(confidence=level) for level in ("high", "high", "low")]
    others = [
        finding(confidence="medium", direction=Direction.UNCLEAR),
        finding(confidence="medium", direction=Direction.NEUTRAL),
        finding(confidence="medium", accepted="the board knows it"),
    ]
    line = words.confidence(comparison((*sure, *others), ()))
    assert line.startswith("Confidence in the 3 verdicts: 2 high (two readings agree")
    assert line.endswith("1 low (doubtful).") and "medium" not in line


def test_one_verdict_alone_says_its_confidence_itself() -> None:
    assert words.confidence(with_counts(Direction.WEAKENS, Direction.UNCLEAR)) == ""


def test_words_that_landed_in_no_slot_are_counted_and_listed() -> None:
    doubtful = finding(
        id="F2", direction=Direction.UNCLEAR, removed=("calm",), added=("at rest again",)
    )
    left = comparison((finding(), doubtful), ())
    assert words.unread(left) == (
        "Of the changed passages 4 words could not be placed; see the unclear changes."
    )
    assert [(one.party, one.finding, one.words) for one in left.unread()] == [
        ("model", "F2", ("calm",)),
        ("district", "F2", ("at rest again",)),
    ]
    assert words.unread(comparison((finding(),), ())) == ""


def test_the_verdict_never_says_all_is_well_while_something_is_unclear() -> None:
    assert words.verdict(with_counts()) == "No change was found that weakens protection."
    assert "needs a person's reading" in words.verdict(with_counts(Direction.UNCLEAR))
    assert words.verdict(with_counts(Direction.WEAKENS)) == "1 change weakens protection."


def test_neutral_findings_are_listed_only_when_asked_for_and_never_silently_dropped() -> None:
    whole = comparison()
    assert [found.id for found in words.listed(whole, show_neutral=False)] == [
        "F1", "F2", "F3", "F4",
    ]  # fmt: skip
    assert words.unlisted(whole, show_neutral=False).startswith("1 change without effect")
    assert len(words.listed(whole, show_neutral=True)) == 5
    assert words.unlisted(whole, show_neutral=True) == ""


def test_a_place_names_page_and_paragraph_and_whose_text_it_is() -> None:
    assert words.place_of(finding()) == "page 2, paragraph 6"
    pageless = replace(finding().where, page=None)
    assert words.place_of(finding(where=pageless)) == "paragraph 6"
    assert words.place_of(finding(after=None)) == "page 2, paragraph 6 of the model"


def test_an_unclear_change_is_not_called_editorial() -> None:
    unclear = deadline(direction=Direction.UNCLEAR, category="editorial", kind=Kind.SAFE_HARBOUR)
    assert words.subject(unclear) == "Changed safe harbour"


def test_a_change_of_form_says_whether_words_or_place_changed() -> None:
    form = deadline(direction=Direction.NEUTRAL, category="editorial", rule="form")
    assert words.subject(form) == "Reworded duty"
    assert words.subject(replace(form, rule="moved")) == "Moved duty"


def test_two_texts_of_one_title_are_told_apart() -> None:
    title = "Seclusion"
    same = comparison()
    files = replace(
        same,
        model=replace(same.model, title=title, source="old/present.md"),
        district=replace(same.district, title=title, source="C:\\board\\proposed.md"),
    )
    assert words.names(files) == ("Seclusion (present.md)", "Seclusion (proposed.md)")
    tracked = replace(files, model=replace(files.district))
    assert words.names(tracked) == ("Seclusion (present text)", "Seclusion (proposed text)")


def test_a_report_names_the_file_without_the_folders_of_someones_machine() -> None:
    assert words.file_name(DISTRICT) == "maple creek.docx"


def test_what_could_steer_a_screen_is_made_visible() -> None:
    assert words.visible("a\x1b[2J b\u202ec\n d") == "a\ufffd[2J b\ufffdc d"


def test_a_quotation_is_shown_without_the_marks_of_markdown() -> None:
    assert words.without_emphasis("Seclusion** – The *sole* use of `force`, 5 * 3.") == (
        "Seclusion – The sole use of force, 5 * 3."
    )
