"""Turns of English: each leaves a sentence as it is that has none of the words which the turn goes by."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from policygen.text.canonical.goes_by import by_first, passes_by, telling, words_said
from policygen.text.canonical.one_form import TURNS, in_one_form
from policygen.text.tokens import Token, tokenize

# All that the tests beside this one say: who mends a turn says there which sentences it turns.
SAID = sorted(
    {
        node.value
        for path in Path(__file__).parent.glob("test_*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and " " in node.value
        and "\n" not in node.value
    }
)[::3]  # every third is enough: a turn names its words once for all sentences
PARTS = 4


@pytest.mark.parametrize("part", range(PARTS))
def test_a_turn_changes_nothing_in_a_sentence_without_its_words(part: int) -> None:
    changed = []
    for text in SAID[part::PARTS]:
        tokens: list[Token] = list(tokenize(text))
        said = words_said(tokens)
        for turn in TURNS:
            turned = list(turn(tokens))
            if turned == tokens:
                continue
            if passes_by(turn, said):
                changed.append((turn, text))
            tokens, said = turned, words_said(turned)
        assert in_one_form(tokenize(text)) == tokens
    assert changed == []


def test_most_turns_name_the_words_that_they_go_by() -> None:
    assert sum(passes_by(turn, frozenset()) for turn in TURNS) > len(TURNS) / 2


def test_a_phrase_is_told_by_its_longest_word_that_is_not_in_every_sentence() -> None:
    assert telling([("on", "the", "part", "of"), ("obliges",), ("set", "out", "in", "the")]) == {
        "part",
        "obliges",
        "set",
    }


def test_phrases_are_found_by_their_first_word() -> None:
    assert by_first([("is", "out"), ("ends",), ("is", "over")]) == {
        "is": (("is", "out"), ("is", "over")),
        "ends": (("ends",),),
    }
