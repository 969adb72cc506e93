"""A finding that a district stands by is marked with its reason, and never lost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from policygen import api
from policygen.accept import (
    FILE,
    Acceptance,
    accepted,
    baseline_acceptances,
    inline_acceptances,
)
from policygen.comparison import Comparison
from policygen.errors import InputError, UnknownNameError
from policygen.explaining import rule_ids
from policygen.finding import Direction
from policygen.policy import Document, Kind, Passage, Span

RULES = rule_ids()
MODEL = """# Notice

The principal shall notify the parent of each seclusion.

Staff shall watch the student.

The nurse shall examine the student.
"""
COMMENT = "<!-- policygen: accept {} because {} -->"


def district(comment: str, paragraph: str = "The principal") -> Document:
    """The model with two weaker duties, and a comment above one of them."""
    text = MODEL.replace("principal shall", "principal should").replace("Staff shall", "Staff may")
    text = text.replace(paragraph, f"{comment}\n{paragraph}", 1)
    return api.read_text(text, title="policy.md")


def judged(comparison: Comparison) -> dict[str, str]:
    """The reason by the first two words of each passage that weakens."""
    return {
        " ".join((finding.after or finding.before or "").split()[:2]): finding.accepted
        for finding in comparison.findings
        if finding.direction is Direction.WEAKENS
    }


def compared(document: Document, acceptances: tuple[Acceptance, ...] = ()) -> Comparison:
    return accepted(api.compare(api.read_text(MODEL, title="model"), document), acceptances)


def baseline(passage: str, rule: str = "modality", because: str = "the board voted so") -> str:
    return f'[[accept]]\nrule = "{rule}"\npassage = "{passage}"\nbecause = "{because}"\n'


def test_a_comment_accepts_a_finding_of_the_next_paragraph_alone() -> None:
    document = district(COMMENT.format("modality", "the board\n voted so"))
    comparison = compared(document, inline_acceptances(document, RULES))
    assert judged(comparison) == {"The principal": "the board voted so", "Staff may": ""}
    assert comparison.notices == ()


def test_an_accepted_finding_stays_with_all_that_was_found() -> None:
    document = district(COMMENT.format("modality", "the board voted so"))
    plain, marked = compared(document), compared(document, inline_acceptances(document, RULES))
    assert len(plain.findings) == len(marked.findings)
    assert plain.summary() == {**marked.summary(), "weakens": 2, "accepted": 0}
    assert (marked.summary()["weakens"], marked.summary()["accepted"]) == (1, 1)
    assert plain.matches == marked.matches


def test_a_comment_for_another_rule_accepts_nothing_and_is_named() -> None:
    document = district(COMMENT.format("hedge", "the board voted so"))
    comparison = compared(document, inline_acceptances(document, RULES))
    assert set(judged(comparison).values()) == {""}
    assert comparison.notices == (
        "policy.md, line 3: this accepts nothing, since no finding of the rule 'hedge' stands below"
        " it; mend it or take it out.",
    )


def test_a_comment_with_nothing_below_it_accepts_nothing_and_is_named() -> None:
    document = api.read_text(MODEL + "\n" + COMMENT.format("modality", "of it"), title="policy.md")
    comparison = compared(document, inline_acceptances(document, RULES))
    assert len(comparison.notices) == 1
    assert comparison.notices[0].startswith("policy.md, line 9: this accepts nothing")


def test_a_comment_does_not_become_part_of_the_policy() -> None:
    with_it, without = district(COMMENT.format("modality", "of it")), district("")
    assert [p.text for p in with_it.passages] == [p.text for p in without.passages]


@pytest.mark.parametrize("reason", ["", "…"])
def test_a_comment_without_a_reason_is_refused_with_its_line(reason: str) -> None:
    with pytest.raises(InputError, match="gives no reason") as caught:
        inline_acceptances(district(COMMENT.format("modality", reason)), RULES)
    assert caught.value.where == "policy.md, line 3"
    assert caught.value.fix


@pytest.mark.parametrize("said", ["accept modality", "accept", "ignore modality because we say so"])
def test_a_comment_that_says_too_little_or_something_else_is_refused(said: str) -> None:
    with pytest.raises(InputError) as caught:
        inline_acceptances(district(f"<!-- policygen: {said} -->"), RULES)
    assert caught.value.where == "policy.md, line 3"
    assert "because" in caught.value.fix


def test_a_comment_that_names_an_unknown_rule_is_answered_with_the_nearest() -> None:
    with pytest.raises(UnknownNameError) as caught:
        inline_acceptances(district(COMMENT.format("modalty", "we say so")), RULES)
    assert (caught.value.what, caught.value.where) == (
        "there is no rule 'modalty'",
        "policy.md, line 3",
    )
    assert caught.value.fix.startswith("Did you mean modality")


def test_a_comment_in_a_format_that_keeps_none_is_refused() -> None:
    text = COMMENT.format("modality", "we say so")
    passage = Passage(Kind.DUTY, text, Span(0, len(text)))
    document = Document("policy", "policy.txt", "text", text, (passage,))
    with pytest.raises(InputError, match="Markdown alone") as caught:
        inline_acceptances(document, RULES)
    assert caught.value.where == "policy.txt, line 1"
    assert FILE in caught.value.fix


@pytest.mark.parametrize(
    "passage",
    [
        "The principal should notify",
        "the PRINCIPAL, should  notify the",
        "The principal should notify the parent of each seclusion.",
    ],
)
def test_a_baseline_accepts_by_first_words_or_all_of_them(passage: str) -> None:
    comparison = compared(district(""), baseline_acceptances(baseline(passage), FILE, RULES))
    assert judged(comparison) == {"The principal": "the board voted so", "Staff may": ""}
    assert comparison.notices == ()


@pytest.mark.parametrize("passage", ["The principal", "The principal should notify a", "Somebody"])
def test_a_baseline_that_fits_no_passage_accepts_nothing_and_is_named(passage: str) -> None:
    comparison = compared(district(""), baseline_acceptances(baseline(passage), FILE, RULES))
    assert set(judged(comparison).values()) == {""}
    assert comparison.notices[0].startswith(f"{FILE}, line 1: this accepts nothing")
    assert passage in comparison.notices[0]


def test_first_words_of_several_passages_accept_nothing_until_they_tell_which() -> None:
    model = "Staff shall watch each student. Staff shall watch each door."
    texts = (api.read_text(text) for text in (model, model.replace("shall", "should")))
    entries = baseline_acceptances(baseline("Staff should watch each"), FILE, RULES)
    comparison = accepted(api.compare(*texts), entries)
    assert {finding.accepted for finding in comparison.findings} == {""}
    assert "several passages begin with" in comparison.notices[0]


def test_a_baseline_accepts_what_the_policy_has_left_out() -> None:
    document = api.read_text(MODEL.replace("The nurse shall examine the student.\n", ""))
    entries = baseline_acceptances(
        baseline("The nurse shall examine", rule="provision"), FILE, RULES
    )
    assert judged(compared(document, entries)) == {"The nurse": "the board voted so"}


@pytest.mark.parametrize(
    ("text", "what", "where"),
    [
        ("[[accept]\n", "isn't sound TOML", FILE),
        ('[accept]\nrule = "modality"\n', "'accept' has no place", FILE),
        ("[[acept]]\n", "'acept' has no place", FILE),
        ("\n[[accept]]\n", "lacks its rule", f"{FILE}, line 2"),
        ('[[accept]]\nrule = "modality"\n', "lacks its passage", f"{FILE}, line 1"),
        (baseline(" "), "lacks its passage", f"{FILE}, line 1"),
        (baseline("The nurse shall examine", because=" "), "no reason", f"{FILE}, line 1"),
        (baseline("The nurse") + 'note = "x"\n', "no key 'note'", f"{FILE}, line 1"),
        ("accept = [{}]\n", "lacks its rule", f"{FILE}, entry 1"),
        ("accept = [3]\n", "lacks its rule", f"{FILE}, entry 1"),
    ],
)
def test_a_damaged_baseline_is_refused_with_its_place(text: str, what: str, where: str) -> None:
    with pytest.raises(InputError) as caught:
        baseline_acceptances(text, FILE, RULES)
    assert what in caught.value.what
    assert caught.value.where == where
    assert caught.value.fix


def test_an_unknown_rule_of_a_baseline_is_told_with_the_line_of_its_entry() -> None:
    text = baseline("The nurse shall examine") + "\n" + baseline("Staff may", rule="modals")
    with pytest.raises(UnknownNameError) as caught:
        baseline_acceptances(text, FILE, RULES)
    assert caught.value.where == f"{FILE}, line 6"


def test_an_empty_baseline_accepts_nothing() -> None:
    assert baseline_acceptances("# nothing yet\n", FILE, RULES) == ()


def test_plain_data_holds_the_reason_and_satisfies_the_schema(checkout: Path) -> None:
    document = district(COMMENT.format("modality", "the board voted so"))
    data = compared(document, inline_acceptances(document, RULES)).to_dict()
    schema = checkout / "src" / "policygen" / "schemas" / "comparison-1.json"
    Draft202012Validator(json.loads(schema.read_text("utf-8"))).validate(data)
    findings = data["findings"]
    assert isinstance(findings, list)
    assert sorted(finding["accepted"] for finding in findings) == ["", "the board voted so"]
