"""The encoder: two numbers for an edit, the contrary for swapped texts, and plain words for a damaged file."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policygen import api, store
from policygen.comparing.learned.reading import MEANING, third_reading, whole_text
from policygen.errors import DataError
from policygen.text.encoder.encoder import pieces_of, read_encoder
from policygen.text.encoder.network import MOST_PIECES
from policygen.text.encoder.word_pieces import UNKNOWN, word_pieces

ENCODER = read_encoder(store.encoder_folder())
BEFORE = "The school shall call the parent by telephone on the day of the restraint."
WEAKER = "The school may call the parent by telephone within ten days of the restraint."
SAME = "On the day of the restraint the school shall telephone the parent."
WORDS = st.text("abc Shall, mayé'“”\n0.", max_size=40)


def test_less_is_asked_of_the_school() -> None:
    assert ENCODER.read(BEFORE, WEAKER).odds < -2
    assert ENCODER.read(BEFORE, WEAKER).harmless < -2


def test_the_same_in_other_words_is_likelier_harmless() -> None:
    assert ENCODER.read(BEFORE, SAME).harmless > ENCODER.read(BEFORE, WEAKER).harmless + 2


@settings(max_examples=25, deadline=None)
@given(WORDS, WORDS)
def test_swapped_texts_have_the_contrary(before: str, after: str) -> None:
    told, back = ENCODER.read(before, after), ENCODER.read(after, before)
    assert told.harmless == back.harmless
    assert told.odds == -back.odds or before == after


@given(WORDS, WORDS)
def test_pieces_say_which_text_they_stand_in_and_whether_it_alone_has_them(
    first: str, second: str
) -> None:
    pieces, texts, differs = pieces_of(first, second, ENCODER.vocabulary)
    assert len(pieces) == len(texts) == len(differs)
    assert texts == sorted(texts)
    if word_pieces(first, ENCODER.vocabulary) == word_pieces(second, ENCODER.vocabulary):
        assert not any(differs)
    else:
        assert any(differs)


def test_a_word_is_cut_into_its_longest_known_pieces() -> None:
    names = {number: piece for piece, number in ENCODER.vocabulary.items()}
    cut = [names[n] for n in word_pieces("Secluded, for Zoë’s safety", ENCODER.vocabulary)]
    assert "".join(piece.removeprefix("##") for piece in cut) == "secluded,forzoe’ssafety"
    assert UNKNOWN not in cut


def test_what_it_has_no_piece_for_is_unknown() -> None:
    assert word_pieces("安", ENCODER.vocabulary) == [ENCODER.vocabulary[UNKNOWN]]
    assert word_pieces("a" * 101, ENCODER.vocabulary) == [ENCODER.vocabulary[UNKNOWN]]


def test_a_long_text_is_cut_to_what_is_around_the_difference() -> None:
    long = "The school shall watch the child. " * 200
    pieces, _, differs = pieces_of(long + "Always.", long + "Never.", ENCODER.vocabulary)
    assert len(pieces) <= MOST_PIECES
    assert sum(differs) == 2
    assert ENCODER.read(long + "Always.", long + "Never.").odds


def test_it_is_asked_about_provisions_that_both_texts_have() -> None:
    old, new = (api.read_text(text, title="policy").passages for text in (BEFORE, WEAKER))
    assert MEANING in third_reading(old, new, api.lexicon()).odds
    assert MEANING not in third_reading(old, (), api.lexicon()).odds


def test_the_stem_of_a_list_is_said_once() -> None:
    text = "Isolation may be used only:\n\n- to keep a child safe; and\n- for ten minutes.\n"
    said = whole_text(api.read_text(text, title="policy").passages)
    assert said.count("Isolation may be used only") == 1
    assert said.index("safe") < said.index("ten minutes")


@pytest.mark.parametrize("name", ["weights.npz", "vocabulary.txt"])
def test_a_missing_file_is_told_with_what_to_do(name: str, tmp_path: Path) -> None:
    folder = _copy(tmp_path)
    (folder / name).unlink()
    with pytest.raises(DataError, match="the encoder can't be read") as told:
        read_encoder(folder)
    assert "Install policygen again" in str(told.value)


def test_a_file_that_holds_no_weights_is_told(tmp_path: Path) -> None:
    folder = _copy(tmp_path)
    (folder / "weights.npz").write_bytes(b"PK\x03\x04 cut off")
    with pytest.raises(DataError, match="the encoder can't be read"):
        read_encoder(folder)


def test_a_vocabulary_of_other_weights_is_told(tmp_path: Path) -> None:
    folder = _copy(tmp_path)
    with (folder / "vocabulary.txt").open("a", encoding="utf-8") as file:
        file.write("onemore\n")
    with pytest.raises(DataError, match="the encoder can't be read"):
        read_encoder(folder)


def test_data_without_an_encoder_are_told(tmp_path: Path) -> None:
    (tmp_path / "model_policies").mkdir()
    with pytest.raises(DataError, match="the encoder isn't there"):
        store.encoder_folder(tmp_path)


def test_the_weights_are_whole_numbers_of_one_byte() -> None:
    with numpy.load(store.encoder_folder() / "weights.npz") as arrays:
        assert arrays["pieces"].dtype == numpy.int8
        assert arrays["inner.weight.0"].dtype == numpy.int8


def _copy(folder: Path) -> Path:
    return Path(shutil.copytree(store.encoder_folder(), folder / "encoder"))
