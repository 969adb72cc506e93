"""Each rule's own examples prove it: they are its specification, its test and its documentation."""

from __future__ import annotations

from pathlib import Path

import pytest

from policygen import api, rules
from policygen.finding import Direction, Finding
from policygen.rule import Example, Rule, rule

FOLDER = Path(rules.__file__).parent
ALL = rules.all_rules()
DIRECTED = [
    pytest.param(one, direction, example, id=f"{one.id}-{direction}-{number}")
    for one in ALL
    for direction, examples in (
        (Direction.WEAKENS, one.weakens),
        (Direction.STRENGTHENS, one.strengthens),
    )
    for number, example in enumerate(examples, 1)
]
NEUTRAL = [
    pytest.param(example, id=f"{one.id}-neutral-{number}")
    for one in ALL
    for number, example in enumerate(one.neutral, 1)
]


def found(before: str, after: str) -> tuple[Finding, ...]:
    """The findings between two texts, without the neutral ones."""
    texts = (api.read_text(text, title="example") for text in (before, after))
    findings = api.compare(*texts).findings
    return tuple(finding for finding in findings if finding.direction is not Direction.NEUTRAL)


def told(findings: tuple[Finding, ...]) -> str:
    return "; ".join(f"{f.rule} {f.direction}: -{f.removed} +{f.added}" for f in findings)


@pytest.mark.parametrize(("one", "direction", "example"), DIRECTED)
def test_an_example_is_found_by_its_own_rule_in_its_direction(
    one: Rule, direction: Direction, example: Example
) -> None:
    findings = found(example.before, example.after)
    judged = {(finding.rule, finding.direction) for finding in findings}
    assert (one.id, direction) in judged, told(findings)
    assert direction.flipped() not in {finding.direction for finding in findings}, told(findings)


@pytest.mark.parametrize(("one", "direction", "example"), DIRECTED)
def test_an_example_read_backwards_is_found_in_the_other_direction(
    one: Rule, direction: Direction, example: Example
) -> None:
    findings = found(example.after, example.before)
    judged = {(finding.rule, finding.direction) for finding in findings}
    assert (one.id, direction.flipped()) in judged, told(findings)
    assert direction not in {finding.direction for finding in findings}, told(findings)


@pytest.mark.parametrize("example", NEUTRAL)
def test_a_neutral_example_gives_nothing_either_way_round(example: Example) -> None:
    forth, back = found(example.before, example.after), found(example.after, example.before)
    assert (forth, back) == ((), ()), told((*forth, *back))


def test_each_rule_file_holds_the_one_rule_that_it_is_named_for() -> None:
    files = {path.stem for path in FOLDER.glob("*.py")} - {"__init__"}
    assert {one.id for one in ALL} == files
    assert {one.id: one.explain.__module__.rpartition(".")[2] for one in ALL} == {
        one.id: one.id for one in ALL
    }


@pytest.mark.parametrize("one", ALL, ids=lambda one: one.id)
def test_a_rule_says_what_it_watches_and_why_in_sentences(one: Rule) -> None:
    for text in (one.watches, one.matters):
        assert text == text.strip()
        assert text[0].isupper()
        assert text.endswith((".", "..."))


@pytest.mark.parametrize("one", ALL, ids=lambda one: one.id)
def test_no_example_stands_in_a_rule_twice(one: Rule) -> None:
    examples = (*one.weakens, *one.strengthens, *one.neutral)
    assert len(set(examples)) == len(examples)
    assert all(example.before != example.after for example in examples)


@pytest.mark.parametrize("missing", ["weakens", "strengthens", "neutral"])
def test_a_rule_without_an_example_of_each_sort_cannot_be_made(missing: str) -> None:
    example = (Example("Staff shall watch.", "Staff should watch."),)
    examples = {"weakens": example, "strengthens": example, "neutral": example, missing: ()}
    with pytest.raises(ValueError, match="needs examples"):
        rule(id="watching", watches="Watching.", matters="It matters.", **examples)
