"""The grammar of labelled pairs: its labels, its reach, its texts."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import Counter
from functools import cache
from itertools import islice
from pathlib import Path

import pytest
from tests.corpus.frames import FOLDER, KINDS, Items, frames
from tests.corpus.grammar import Edit, Pair, categories, edits, labelled, pairs
from tests.corpus.labels import NARROWING, RISE, RISE_BY_KIND, inverse
from tests.corpus.operators import FORMS
from tests.corpus.states import render, usual
from tests.corpus.styles import OPTIONS, PLANS, SLIPS

from policygen.finding import POLARITY, Category, Direction
from policygen.policy import Kind

SEED, MANY = 7, 2400
FLIPPED = {"weakens": "strengthens", "strengthens": "weakens"}


@cache
def sample() -> tuple[Pair, ...]:
    return tuple(labelled(edit, f"G{number:04}") for number, edit in enumerate(made(), 1))


@cache
def made() -> tuple[Edit, ...]:
    return tuple(islice(edits(SEED), MANY))


def operators(pair: Pair) -> list[str]:
    return pair.operator.split(" + ")


def words(text: str) -> set[str]:
    return set(re.findall("[a-z]+", text.lower()))


def meaningful(pair: Pair) -> list[str]:
    return [name for name in operators(pair) if ":" in name]


def test_the_same_seed_gives_the_same_pairs_and_a_longer_series_starts_alike() -> None:
    assert pairs(SEED, 80) == pairs(SEED, 80) == sample()[:80]
    assert pairs(SEED, 80) != pairs(SEED + 1, 80)


def test_no_two_pairs_have_the_same_texts_in_either_order() -> None:
    texts = [frozenset((pair.model, pair.district)) for pair in sample()]
    assert len(set(texts)) == len(texts) == MANY
    assert len({pair.id for pair in sample()}) == MANY


def test_model_and_district_always_differ() -> None:
    assert [pair.id for pair in sample() if pair.model == pair.district] == []


def test_labels_are_spread_as_the_guidelines_ask() -> None:
    counts = Counter(pair.direction for pair in sample())
    assert set(counts) == {"weakens", "strengthens", "neutral", "mixed"}
    assert 0.28 < counts["weakens"] / MANY < 0.40
    assert 0.28 < counts["strengthens"] / MANY < 0.40
    assert 0.25 < counts["neutral"] / MANY < 0.40
    assert 0 < counts["mixed"] / MANY <= 0.05


def test_each_category_occurs_and_belongs_to_the_product() -> None:
    assert {pair.category for pair in sample()} == categories()
    assert categories() == {str(category) for category in Category}


def test_each_kind_and_frame_occurs() -> None:
    assert {pair.kind for pair in sample()} == set(KINDS)
    assert {pair.frame for pair in sample()} == {frame.id for frame in frames()}
    assert len(frames()) >= 60


def test_each_role_of_the_table_is_edited() -> None:
    roles = set(RISE) | {role for role, _ in RISE_BY_KIND}
    used = {name.split(":")[1] for pair in sample() for name in meaningful(pair)}
    assert roles - used - {name.split("-")[0] for name in used} == set()


def test_each_neutral_operator_is_used_alone_and_under_a_directional_one() -> None:
    alone = {name for pair in sample() if not meaningful(pair) for name in operators(pair)}
    under = {name for pair in sample() if meaningful(pair) for name in operators(pair)}
    assert alone == set(FORMS)
    assert under >= set(FORMS)


def test_each_slot_of_each_frame_is_edited_somewhere() -> None:
    untouched = {(frame.id, slot.name) for frame in frames() for slot in frame.slots}
    for edit in made():
        frame = edit.before.frame
        for slot, old, new in zip(
            frame.slots, edit.before.choices, edit.after.choices, strict=True
        ):
            if old != new:
                untouched.discard((frame.id, slot.name))
    assert untouched == set()


def test_each_directional_operator_has_an_inverse_that_is_used_too() -> None:
    used = {name for pair in sample() for name in meaningful(pair)}
    assert {inverse(name) for name in used} == used
    assert all(inverse(inverse(name)) == name for name in used)


def test_exchanging_the_texts_flips_the_label_and_inverts_the_operators() -> None:
    for edit in made():
        there, back = labelled(edit, "x"), labelled(edit.reversed(), "x")
        assert (back.model, back.district) == (there.district, there.model)
        assert back.direction == FLIPPED.get(there.direction, there.direction)
        assert meaningful(back) == [inverse(name) for name in meaningful(there)]


def test_only_neutral_pairs_are_editorial() -> None:
    for pair in sample():
        assert (pair.category == "editorial") == (pair.direction == "neutral"), pair
        assert bool(meaningful(pair)) == (pair.direction != "neutral"), pair


def test_a_mixed_pair_has_two_directional_operators() -> None:
    found = [len(meaningful(pair)) for pair in sample() if pair.direction == "mixed"]
    assert set(found) == {2}


def test_the_polarity_of_each_kind_is_that_of_the_product() -> None:
    signs = {Direction.WEAKENS: -1, Direction.STRENGTHENS: 1}
    assert {kind: signs[POLARITY[Kind(kind)]] for kind in NARROWING} == NARROWING


@pytest.mark.parametrize("role", sorted(RISE))
def test_a_role_has_one_sign_or_one_for_each_kind(role: str) -> None:
    assert role not in {other for other, _ in RISE_BY_KIND}


def test_texts_are_well_formed() -> None:
    for pair in sample():
        for text in (pair.model, pair.district):
            assert not re.search(r"[{}]|  |,,| [,.;]|\.\.|,\.", text), text
            assert not re.search(r"\b[Aa] [aeio]|\b[Aa]n [^aeiouhIE]", text), text
            assert not re.search(r"\b(\w+) \1\b", text), text
            assert text[-1] == ".", text
            first = re.sub(r"^(?:(?:§ )?\d[\d.]*|[A-Z]\.|\([a-z\d]\)) ", "", text).strip('“"*')
            assert first[0].isupper() or first[0].isdigit(), text


def test_texts_have_no_word_that_the_tables_lack() -> None:
    tables = "".join(path.read_text("utf-8") for path in sorted(FOLDER.glob("*.yaml")))
    styles = [*OPTIONS["person"], *OPTIONS["means"], *PLANS.values(), *SLIPS.values()]
    known = words(" ".join((tables, *styles, "pupils children timeout a an b c d e")))
    texts = {word for pair in sample() for word in words(pair.model + " " + pair.district)}
    assert texts - known == set()


def test_the_usual_text_of_a_frame_is_plain_prose() -> None:
    for frame in frames():
        assert "\n" not in render(usual(frame))
        assert len(render(usual(frame)).split()) >= 7, frame.id


def test_sets_name_more_items_than_they_need() -> None:
    for frame in frames():
        for slot in frame.slots:
            if isinstance(slot, Items):
                assert len(slot.items) > slot.least, (frame.id, slot.name)


def test_asking_for_more_than_there_is_says_how_many_there_are(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("tests.corpus.grammar.PATIENCE", 2)
    with pytest.raises(ValueError, match=r"makes \d+ pairs from seed 5, not 1000000"):
        pairs(5, 1_000_000)


def test_the_module_prints_json_lines(checkout: Path) -> None:
    command = [sys.executable, "-m", "tests.corpus.grammar", "--count", "12", "--seed", "1"]
    done = subprocess.run(command, cwd=checkout, capture_output=True, text=True, check=True)
    printed = [json.loads(line) for line in done.stdout.splitlines()]
    assert [row["id"] for row in printed] == [f"G{number:04}" for number in range(1, 13)]
    assert list(printed[0]) == list(Pair.__slots__)
