"""The report for a terminal."""

from __future__ import annotations

import pytest
from tests.render.factory import comparison, finding

from policygen.finding import Direction
from policygen.render import Format, render
from policygen.render.text import export_svg, report


def test_it_begins_with_the_counts_and_ends_with_its_limits() -> None:
    lines = report(comparison()).splitlines()
    assert lines[0] == "2 changes weaken, 1 strengthens, 1 unclear; 6 passages read."
    assert "not legal advice" in lines[-1]
    assert report(comparison()).count("legal advice") == 1


def test_without_color_changes_are_in_brackets() -> None:
    text = report(comparison((finding(),)), width=200)
    assert "alone {+and unattended+} in [-an enclosed-] {+a locked+} space" in text
    assert "\x1b" not in text


def test_in_color_changes_are_struck_and_bold_and_have_no_brackets() -> None:
    text = report(comparison((finding(),)), color=True, width=200)
    assert "\x1b[9;31man enclosed\x1b[0m" in text
    assert "\x1b[1;32mand unattended\x1b[0m" in text
    assert "[-" not in text


def test_a_finding_tells_why_who_and_what_falls_away() -> None:
    text = report(comparison((finding(),)), width=200)
    assert "WEAKENS PROTECTION  severity: critical" in text
    assert "Narrowed protected definition of “seclusion”, page 2, paragraph 6" in text
    assert "Why: A definition that asks for more" in text
    assert "Who loses protection: A student alone in a room" in text
    assert "What no longer reaches this student:" in text
    assert "- Staff shall watch a student in seclusion at all times. (page 4, paragraph 19)" in text
    assert (
        "Rule: condition; confidence: high (two readings agree); source: Harbor State Board" in text
    )


def test_labels_follow_the_direction() -> None:
    text = report(comparison((finding(direction=Direction.STRENGTHENS),)))
    assert "Who gains protection:" in text
    assert "What now reaches this student:" in text


@pytest.mark.parametrize("width", [40, 72, 100])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    lines = report(comparison(), width=width).splitlines()
    assert max(map(len, lines)) <= width
    assert all(line == line.rstrip() for line in lines)


def test_a_notice_is_printed_plainly_when_nothing_could_be_compared() -> None:
    text = report(comparison((), (), notices=("These two texts share no topic.",)))
    assert "Note: These two texts share no topic." in text


def test_words_of_a_document_cannot_steer_the_terminal_or_the_markup() -> None:
    text = report(
        comparison((finding(before=None, after="\x1b[31mred [bold]x[/bold] :smile:"),)), color=True
    )
    assert "\x1b[31mred" not in text
    assert "[31mred [bold]x[/bold] :smile:" in text


def test_the_environment_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    plain, colored = report(comparison()), report(comparison(), color=True)
    for name, value in {"NO_COLOR": "1", "FORCE_COLOR": "1", "COLUMNS": "50"}.items():
        monkeypatch.setenv(name, value)
    assert report(comparison()) == plain
    assert report(comparison(), color=True) == colored


def test_the_picture_is_the_same_each_time_and_asks_no_other_machine() -> None:
    picture = export_svg(comparison(), "policygen compare")
    assert picture == export_svg(comparison(), "policygen compare")
    assert picture.startswith("<svg")
    assert "policygen&#160;compare" in picture
    assert "url(http" not in picture and "@font-face" not in picture


@pytest.mark.parametrize("form", list(Format))
def test_every_format_ends_with_one_line_break_and_is_the_same_each_time(form: Format) -> None:
    text = render(comparison(), form)
    assert text.endswith("\n") and not text.endswith("\n\n")
    assert text == render(comparison(), form)
