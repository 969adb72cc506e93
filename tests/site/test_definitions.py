"""The order of definitions by reach, the picture of it, and the pages that set two side by side."""

from __future__ import annotations

import json
import re
from itertools import combinations, product

import pytest
from selectolax.lexbor import LexborHTMLParser

from policygen import api, law_api
from policygen.law_store import load_figures
from policygen.website.definitions import Definition, Order, definitions, neighbors, order
from policygen.website.ladder import ladder
from policygen.website.material import Material, table_of

Pages = dict[str, LexborHTMLParser]
SCALES = api.lexicon().scales
FLIPPED = {Order.NARROWER: Order.WIDER, Order.WIDER: Order.NARROWER}


@pytest.fixture(scope="module")
def defined() -> tuple[Definition, ...]:
    law = law_api.law()
    on = law.codebook.current_as_of
    nothing = api.compare(api.read_text("A word."), api.read_text("A word."))
    return definitions(
        Material(
            law,
            on,
            table_of(law, on),
            load_figures(),
            SCALES,
            lambda *_: nothing,
            nothing,
            {},
            "",
            "",
        )
    )


def named(defined: tuple[Definition, ...], key: str) -> Definition:
    return next(one for one in defined if one.key == key)


def test_swapping_two_definitions_flips_their_order(defined: tuple[Definition, ...]) -> None:
    for one, other in combinations([one for one in defined if one.in_order], 2):
        there = order(one, other, SCALES)
        assert order(other, one, SCALES) is FLIPPED.get(there, there)
        assert order(one, one, SCALES) is Order.EQUAL


def test_narrower_than_the_narrower_is_narrower(defined: tuple[Definition, ...]) -> None:
    placed = [one for one in defined if one.in_order]
    below = {
        (one.key, other.key)
        for one, other in product(placed, placed)
        if order(one, other, SCALES) is Order.NARROWER
    }
    for low, middle in below:
        for high in placed:
            if (middle, high.key) in below:
                assert (low, high.key) in below


def test_what_a_reader_can_check_by_hand(defined: tuple[Definition, ...]) -> None:
    def stands(one: str, other: str) -> Order:
        return order(named(defined, one), named(defined, other), SCALES)

    assert stands("al", "ga") is Order.NARROWER  # the same words, and a lock
    assert stands("or", "ak") is Order.NARROWER  # a room only
    assert stands("ma", "mo-2021") is Order.EQUAL
    assert stands("ma", "in") is Order.NARROWER  # involuntary too
    assert stands("vt", "ks") is Order.WIDER
    assert stands("tx", "al") is Order.NEITHER


def test_the_picture_holds_each_definition_once_and_steps_only_down(
    defined: tuple[Definition, ...],
) -> None:
    steps = ladder(defined, SCALES)
    members = [one.key for group in steps.groups for one in group.members]
    assert sorted(members) == sorted(one.key for one in defined if one.in_order)
    by_number = {group.number: group for group in steps.groups}
    for group in steps.groups:
        for up in group.wider:
            assert by_number[up].y < group.y
            assert group.number in by_number[up].narrower
            assert order(group.members[0], by_number[up].members[0], SCALES) is Order.NARROWER
    boxes = {(group.x, group.y) for group in steps.groups}
    assert len(boxes) == len(steps.groups)
    for x, y in boxes:
        assert 0 <= x <= steps.width - 150
        assert 0 <= y <= steps.height - 66


def test_the_nearest_to_a_definition_share_its_scales(defined: tuple[Definition, ...]) -> None:
    near = neighbors(named(defined, "ga"), defined, SCALES)
    assert near[0].definition.key == "al"
    assert [one.differing for one in near] == sorted(one.differing for one in near)


def test_every_two_definitions_stand_side_by_side_word_for_word(
    pages: Pages, defined: tuple[Definition, ...]
) -> None:
    for one in defined:
        page = pages[f"definitions/{one.key}.html"]
        for other in defined:
            if one.key != other.key:
                part = page.css_first(f"#vs-{other.key} .redline")
                assert part is not None
        part = page.css_first(".pair .redline")
        assert part is not None
        for mark in part.css("ins, .spoken"):
            mark.decompose()
        assert part.text().split() == one.text.split()


def test_near_definitions_of_one_form_are_read_by_the_engine_with_a_witness(pages: Pages) -> None:
    page = pages["definitions/ma.html"]
    read = [node.attributes["id"] for node in page.css(".pair:has(.engine)")]
    assert 1 <= len(read) <= 3
    assert not pages["definitions/tx.html"].css(".engine")
    told = [" ".join(page.text().split()) for path, page in pages.items() if "definitions/" in path]
    assert any("Sentences that only one has, without a verdict" in text for text in told)
    assert any(re.search(r"under [A-Z][a-z ]+, not [a-z ]+ under [A-Z]", text) for text in told)


def test_no_finding_speaks_of_a_model_or_a_district(pages: Pages) -> None:
    for path, page in pages.items():
        for node in page.css(".pair .findings"):
            assert not re.search(r"[Tt]he (model|district)\b", node.text()), path


def test_the_file_of_definitions_has_every_pair(files: dict[str, str]) -> None:
    data = json.loads(files["data/definitions.json"])
    placed = [one for one in data["definitions"] if "exit" in one["scales"]]
    assert len(data["orders"]) == len(placed) * (len(placed) - 1)
