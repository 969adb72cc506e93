"""The data folders: where they are found, and what is said of faults in them."""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import sys
import warnings
import zipfile
from pathlib import Path

import pytest

from policygen import store
from policygen.data_file import read_data_file
from policygen.errors import DataError, UnknownNameError
from policygen.model_policy import ModelPolicy

MODELS = store.load_models()


def plain(text: str) -> str:
    """Words alone: marks of Markdown, shapes of quotation marks and line breaks taken away."""
    text = text.translate(str.maketrans("“”‘’", "\"\"''")).replace("**", "")
    text = re.sub(r"^\s*(?:[-*]|o)\s+", "", text, flags=re.MULTILINE)
    return " ".join(text.split())


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder of one's own with one sound model policy."""
    root = tmp_path / "data"
    shutil.copytree(MODELS[0].path.parent, root / "model_policies")
    return root


def broken_model(data: Path, old: str, new: str) -> None:
    file = data / "model_policies" / "dese-2010.md"
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def test_the_model_of_2010_is_there_and_says_that_it_is_not_the_law() -> None:
    model = store.model("dese-2010")
    assert model.jurisdiction == "MO"
    assert "not the law" in model.status
    assert "160.263" in model.status


def test_a_misspelt_model_is_answered_with_the_right_one() -> None:
    with pytest.raises(UnknownNameError) as caught:
        store.model("dese2010")
    assert "'dese2010'" in caught.value.what
    assert "Did you mean dese-2010?" in caught.value.fix


def test_the_text_of_a_model_carries_no_marks_of_provenance() -> None:
    text = store.model("dese-2010").text
    assert "<!--" not in text
    assert not re.search(r"^>", text, re.MULTILINE)
    assert text.startswith("# Seclusion, Isolation, and Restraint\n")
    assert "- In an emergency situation as defined in this section.\n" in text


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.id)
def test_every_sentence_of_a_model_has_its_place_in_the_source(model: ModelPolicy) -> None:
    body = re.sub(r"^#.*$", "", model.text, flags=re.MULTILINE)
    assert plain("\n".join(extract.text for extract in model.extracts)) == plain(body)
    assert all(extract.locator for extract in model.extracts)


@pytest.mark.filterwarnings("always:NOT CHECKED")
@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.id)
def test_every_quotation_stands_in_the_stored_source(model: ModelPolicy, checkout: Path) -> None:
    file = checkout.parent / "shared" / "sources" / model.source.file
    if not file.is_file():
        message = f"NOT CHECKED: {model.id} quotes {model.source.file}, which is not at hand"
        warnings.warn(message, stacklevel=1)
        return
    content = file.read_bytes()
    assert hashlib.sha256(content).hexdigest() == model.source.sha256
    source = plain(content.decode("utf-8"))
    for extract in model.extracts:
        assert (plain(extract.text) in source) == extract.verbatim, extract


def test_an_unknown_key_is_answered_with_the_allowed_ones_and_its_line(data: Path) -> None:
    broken_model(data, "jurisdiction: MO", "jurisdicton: MO")
    with pytest.raises(DataError) as caught:
        store.load_models(data)
    assert "unknown key 'jurisdicton' (did you mean 'jurisdiction'?)" in caught.value.what
    assert "'deviations', 'id'" in caught.value.what.replace("'date', ", "")
    assert "dese-2010.md, line 4: unknown key" in caught.value.what
    assert "the file lacks 'jurisdiction'" in caught.value.what


def test_all_problems_of_all_files_are_told_at_once(data: Path) -> None:
    folder = data / "model_policies"
    broken_model(data, "url: null", "url: 7")
    (folder / "empty.md").write_text("# No front matter\n", "utf-8")
    (folder / "torn.md").write_text("---\nid: [torn\n---\n", "utf-8")
    with pytest.raises(DataError) as caught:
        store.load_models(data)
    assert caught.value.what.startswith("3 problems in the data:")
    assert "'source.url' is a number; expected text or nothing" in caught.value.what
    assert "empty.md, line 1: doesn't begin with front matter" in caught.value.what
    assert re.search(r"torn\.md, line [23]: isn't sound YAML", caught.value.what)
    assert caught.value.where == str(folder)
    assert caught.value.fix


def test_a_single_problem_stands_at_its_file_and_line(data: Path) -> None:
    broken_model(data, "id: dese-2010", "id: dese-2011")
    with pytest.raises(DataError) as caught:
        store.load_models(data)
    assert caught.value.where.endswith("dese-2010.md, line 2")
    assert "'dese-2011'" in caught.value.what


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a: 1\na: 2\n", "line 2: the key 'a' stands here twice"),
        ("a: &x [1]\nb: *x\n", "line 1: refers to another value"),
        ("- 1\n", "line 1: holds no mapping"),
        ("", "line 1: holds no mapping"),
        ("a: 'open\n", "isn't sound YAML"),
        ("a: \x07\n", "isn't sound YAML"),
    ],
)
def test_a_faulty_yaml_file_is_told_with_its_line(tmp_path: Path, text: str, told: str) -> None:
    file = tmp_path / "file.yaml"
    file.write_text(text, "utf-8")
    assert [str(problem) for problem in read_data_file(file).problems if told in str(problem)]


def test_a_file_that_is_not_text_is_told_as_such(tmp_path: Path) -> None:
    file = tmp_path / "file.yaml"
    file.write_bytes(b"a: \xff\xfe")
    assert "UTF-8" in read_data_file(file).problems[0].what
    assert "No such file" in read_data_file(tmp_path / "none.yaml").problems[0].what


def test_values_stay_as_they_are_written(tmp_path: Path) -> None:
    file = tmp_path / "file.yaml"
    file.write_text("day: 2010-07-01\nstate: NO\nyes: [true, 2, 1.5, ~, '2']\n", "utf-8")
    read = read_data_file(file)
    assert read.data == {"day": "2010-07-01", "state": "NO", "yes": [True, 2, 1.5, None, "2"]}
    assert read.where("yes", 2) == f"{file}, line 3"


def test_a_folder_of_yaml_is_read_in_the_order_of_its_names(tmp_path: Path) -> None:
    front = (MODELS[0].path.read_text("utf-8")).split("---\n")[1]
    for name in ("b", "a"):
        (tmp_path / f"{name}.yaml").write_text(front, "utf-8")
    loaded = store.load_yaml_folder(tmp_path, "model-policy-1")
    assert [file.path.name for file in loaded] == ["a.yaml", "b.yaml"]
    assert loaded[0].where("source", "file").endswith("a.yaml, line 17")


def test_a_missing_folder_and_a_missing_schema_are_told(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="lacks this folder"):
        store.load_yaml_folder(tmp_path / "none", "model-policy-1")
    with pytest.raises(UnknownNameError, match="model-policy-1"):
        store.schema("model-policy-9")


def test_the_variable_chooses_the_data_folder(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(store.DATA_VARIABLE, str(data))
    assert store.data_root() == data
    assert store.model("dese-2010").path.is_relative_to(data)
    monkeypatch.setenv(store.DATA_VARIABLE, str(data / "nowhere"))
    with pytest.raises(DataError, match=store.DATA_VARIABLE):
        store.data_root()


def test_front_matter_and_body_come_apart(data: Path) -> None:
    file = store.front_matter(data / "model_policies" / "dese-2010.md")
    assert file.data["id"] == "dese-2010"
    assert file.body.lstrip().startswith("# Seclusion")


def test_the_wheel_carries_the_data_and_finds_it_there(checkout: Path, tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=checkout, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    installed = tmp_path / "installed"
    zipfile.ZipFile(wheel).extractall(installed)
    script = (
        f"import sys; sys.path.insert(0, {str(installed)!r})\n"
        "from policygen import store; print(store.model('dese-2010').path)"
    )
    run = [sys.executable, "-I", "-c", script]
    found = subprocess.run(run, check=True, capture_output=True, text=True, cwd=tmp_path).stdout
    assert Path(found.strip()) == installed / "policygen/_data/model_policies/dese-2010.md"
