"""The field's knowledge as data: every file of `scales/` is sound, and is read as it means."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from policygen.text.lexicon import Lexicon, ScaleMeaning, build_lexicon
from policygen.text.tokens import stem, tokenize
from policygen.text.units import fold

ROOT = Path(__file__).parent.parent
SCALES = sorted((ROOT / "scales").glob("*.yaml"))
CANON = sorted((ROOT / "scales" / "canon").glob("*.yaml"))
SCHEMAS = ROOT / "src" / "policygen" / "schemas"
WORD = re.compile(r"[a-z]+|\d+|\*|<n>")
MOST_WORDINGS = 1500  # of one phrase; more is several ideas in one


def load(path: Path) -> dict[str, Any]:
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert isinstance(data, dict)
    return data


def wordings(phrase: str) -> list[tuple[str, ...]]:
    """Every wording that a phrase stands for; ValueError when the phrase is malformed."""
    choices: list[list[tuple[str, ...]]] = []
    for part in re.findall(r"\([^()]*\)\??|\[[^\[\]]*\]$|\S+", phrase):
        group = re.fullmatch(r"[(\[]([^()\[\]]*)[)\]](\??)", part)
        alternatives = [tuple(a.split()) for a in group[1].split("|")] if group else [(part,)]
        for words in alternatives:
            if not words or not all(WORD.fullmatch(word) for word in words):
                raise ValueError(f"{part!r} in {phrase!r}")
        choices.append(alternatives + ([()] if group and group[2] else []))
    return [sum(one, ()) for one in product(*choices)]


def stems_of(wording: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word if word in ("*", "<n>") else stem(word) for word in wording)


def values() -> Iterator[tuple[str, dict[str, Any]]]:
    for path in SCALES:
        for value in load(path)["values"]:
            yield path.stem, value


def folds() -> Iterator[dict[str, Any]]:
    for path in CANON:
        yield from load(path).get("folds", [])


def families() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for path in CANON:
        for base, forms in load(path).get("families", {}).items():
            found[base] = found.get(base, []) + forms
    return found


def phrases() -> Iterator[str]:
    for _, value in values():
        yield from value["phrases"]
    for one in folds():
        yield from one["from"]


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return build_lexicon([load(path) for path in SCALES], list(folds()), families().items(), {})


@pytest.mark.parametrize("path", [*SCALES, *CANON], ids=lambda path: path.stem)
def test_a_file_satisfies_its_schema_and_is_named_for_what_it_holds(path: Path) -> None:
    name = "canon-1" if path in CANON else "scale-1"
    schema = json.loads((SCHEMAS / f"{name}.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    data = load(path)
    faults = [e.message for e in Draft202012Validator(schema).iter_errors(data)]
    assert faults == []
    assert data.get("id", data.get("theme")) == path.stem


@pytest.mark.parametrize("path", SCALES, ids=lambda path: path.stem)
def test_the_order_of_a_scale_names_its_values_and_has_no_circle(path: Path) -> None:
    data = load(path)
    ids = [value["id"] for value in data["values"]]
    assert len(set(ids)) == len(ids)
    if "implies" not in data:
        return
    pairs = [tuple(pair) for pair in data["implies"]]
    assert {i for pair in pairs for i in pair} <= set(ids)
    left = set(ids)
    while left:
        lowest = {i for i in left if not any(high == i and low in left for high, low in pairs)}
        assert lowest, f"a circle among {sorted(left)}"
        left -= lowest


@pytest.mark.parametrize("path", SCALES, ids=lambda path: path.stem)
def test_only_the_weakest_value_may_lack_a_situation_that_fails_it(path: Path) -> None:
    data = load(path)
    stronger = {pair[0] for pair in data.get("implies", [])} or {
        value["id"] for value in data["values"][1:]
    }
    lacking = {value["id"] for value in data["values"] if "opposite" not in value}
    assert lacking & stronger == set()


def test_every_phrase_is_well_formed() -> None:
    faults = []
    for phrase in phrases():
        try:
            meant = wordings(phrase)
        except ValueError as error:
            faults.append(str(error))
            continue
        if len(meant) > MOST_WORDINGS:
            faults.append(f"{len(meant)} wordings in {phrase!r}")
        if any(not set(wording) - {"*", "<n>"} for wording in meant):
            faults.append(f"a wording without words in {phrase!r}")
    assert faults == []


def test_no_phrase_holds_an_article_as_articles_are_passed_over() -> None:
    assert [p for p in phrases() if re.search(r"\b(a|an|the)\b", p)] == []


def test_longer_alternatives_stand_first_as_the_first_that_fits_is_taken() -> None:
    late = []
    for phrase in phrases():
        for group in re.findall(r"\(([^()]*)\)", phrase):
            sizes = [len(alternative.split()) for alternative in group.split("|")]
            if sizes != sorted(sizes, reverse=True):
                late.append(phrase)
    assert late == []


def test_each_value_has_several_wordings() -> None:
    few = [
        f"{scale}.{value['id']}"
        for scale, value in values()
        if sum(len(wordings(phrase)) for phrase in value["phrases"]) < 4
    ]
    assert few == []


def test_no_wording_belongs_to_two_values() -> None:
    owners: dict[tuple[str, ...], str] = {}
    clashes = []
    for scale, value in values():
        name = f"{scale}.{value['id']}"
        for phrase in value["phrases"]:
            for wording in wordings(phrase):
                owner = owners.setdefault(stems_of(wording), name)
                if owner != name:
                    clashes.append(f"{' '.join(wording)}: {owner} and {name}")
    assert clashes == []


def test_no_wording_is_brought_to_two_forms() -> None:
    forms: dict[tuple[str, ...], str] = {}
    clashes = []
    for one in folds():
        for phrase in one["from"]:
            for wording in wordings(phrase):
                form = forms.setdefault(stems_of(wording), one["to"])
                if form != one["to"]:
                    clashes.append(f"{' '.join(wording)}: {form} and {one['to']}")
    assert clashes == []


def test_a_derived_form_belongs_to_one_family_and_is_no_base() -> None:
    forms = [form for members in families().values() for form in members]
    assert len(set(forms)) == len(forms)
    assert set(forms) & set(families()) == set()


def test_folding_never_hides_a_wording_from_its_value(lexicon: Lexicon) -> None:
    lost = []
    for scale, value in values():
        for phrase in value["phrases"]:
            meant = wordings(phrase)
            for wording in meant[:: max(1, len(meant) // 4)]:
                text = " ".join({"*": "room", "<n>": "4"}.get(word, word) for word in wording)
                hits = lexicon.phrases.find(fold(tokenize(text), lexicon))
                if ScaleMeaning(scale, value["id"]) not in [hit.meaning for hit in hits]:
                    lost.append(f"{scale}.{value['id']}: {text}")
    assert lost == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The student is physically prevented from leaving.", "exit.physically_prevented"),
        ("from which the student is prevented from leaving", "exit.prevented"),
        ("by locking hardware", "exit.locked"),
        ("a pupil alone in an unattended enclosed space", "alone.alone_unattended"),
        ("a pupil alone in an unattended enclosed space", "place.enclosed"),
        ("an imminent danger of serious physical harm", "harm.serious_physical_harm"),
        ("Personnel shall be able to see and hear the child.", "monitoring_sense.see_and_hear"),
        ("monitored at all times", "frequency.continuous"),
        ("by the close of the school day", "time_words.same_school_day"),
        ("as soon as practicable", "time_words.vague"),
        ("The guardian shall be told orally and in writing.", "notice_form.both"),
        ("if less restrictive interventions have failed", "last_resort.failed"),
        ("They shall make reasonable efforts to reach the parent.", "notice_effort.reasonable"),
        ("to the extent practicable", "hedge.feasible"),
        ("The door must not be locked.", "lock.not_locked"),
    ],
)
def test_words_of_statutes_are_read_as_their_value(
    text: str, expected: str, lexicon: Lexicon
) -> None:
    hits = lexicon.phrases.find(fold(tokenize(text), lexicon))
    found = {
        f"{hit.meaning.scale}.{hit.meaning.value}"
        for hit in hits
        if isinstance(hit.meaning, ScaleMeaning)
    }
    assert expected in found
