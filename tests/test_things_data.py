"""Things of the field as data: every file of `scales/things/` is sound, and its order is used."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from policygen import api
from policygen.finding import Direction
from policygen.text.things import build_things
from policygen.text.tokens import tokenize
from policygen.text.units import fold

ROOT = Path(__file__).parent.parent
FILES = sorted((ROOT / "scales" / "things").glob("*.yaml"))
SCHEMA = ROOT / "src" / "policygen" / "schemas" / "things-1.json"


def load(path: Path) -> dict[str, Any]:
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert isinstance(data, dict)
    return data


def directions(model: str, district: str) -> set[Direction]:
    texts = (api.read_text(text, title="text") for text in (model, district))
    found = {finding.direction for finding in api.compare(*texts).findings}
    return found - {Direction.NEUTRAL}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_file_satisfies_its_schema_and_is_named_for_its_theme(path: Path) -> None:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    data = load(path)
    assert [e.message for e in Draft202012Validator(schema).iter_errors(data)] == []
    assert data["theme"] == path.stem


def test_no_wording_names_two_things_as_texts_are_read() -> None:
    lexicon = api.lexicon()
    owners: dict[tuple[str, ...], str] = {}
    clashes = []
    for path in FILES:
        for one in load(path)["things"]:
            for words in (one["thing"], *one.get("also", ())):
                key = tuple(t.stem for t in fold(tokenize(words), lexicon) if t.stem != "the")
                owner = owners.setdefault(key, one["thing"])
                if owner != one["thing"]:
                    clashes.append(f"{words}: {owner} and {one['thing']}")
    assert clashes == []


def test_nothing_is_a_kind_of_itself_and_no_broader_thing_is_of_another_theme() -> None:
    things = api.lexicon().things
    assert [name for name, above in things.above.items() if name in above] == []
    mixed = [
        f"{name} < {broader}"
        for name, above in things.above.items()
        for broader in above
        if things.themes[name] != things.themes[broader]
    ]
    assert mixed == []


def test_a_broader_thing_that_no_file_names_is_refused() -> None:
    file = {"theme": "places", "in_duty": "reach", "things": [{"thing": "nook", "of": ["hut"]}]}
    with pytest.raises(ValueError, match="hut"):
        build_things([file], lambda words: tuple(words.split()))


@pytest.mark.parametrize(
    ("model", "district"),
    [
        (
            "Staff shall not restrain a student in a school building.",
            "Staff shall not restrain a student in a classroom.",
        ),
        (
            "“Mechanical restraint” means the use of a device to limit a student's movement.",
            "“Mechanical restraint” means the use of a strap to limit a student's movement.",
        ),
    ],
)
def test_a_narrower_thing_weakens_a_ban_and_a_protected_definition(
    model: str, district: str
) -> None:
    assert directions(model, district) == {Direction.WEAKENS}
    assert directions(district, model) == {Direction.STRENGTHENS}


def test_things_that_neither_covers_the_other_stay_unclear() -> None:
    one = "Staff shall not restrain a student with a strap."
    other = "Staff shall not restrain a student with a blanket."
    assert directions(one, other) == {Direction.UNCLEAR}


KEPT = "The school shall keep each report for five years after {}."
SENT = "The principal shall send the report to the parent within two school days after {}."


@pytest.mark.parametrize(
    ("sentence", "later"), [(SENT, Direction.WEAKENS), (KEPT, Direction.STRENGTHENS)]
)
def test_a_later_moment_weakens_a_deadline_and_lengthens_a_keeping(
    sentence: str, later: Direction
) -> None:
    event, report = sentence.format("the incident"), sentence.format("the report is completed")
    assert directions(event, report) == {later}
    assert directions(report, event) == {later.flipped()}


def test_the_later_of_two_deadlines_weakens_and_the_later_end_of_a_keeping_strengthens() -> None:
    sent = "The report shall be sent within one school day or three calendar days, whichever is {}."
    kept = "The school shall keep the recording until the {} of one year or the end of the appeal."
    assert directions(sent.format("earlier"), sent.format("later")) == {Direction.WEAKENS}
    assert directions(kept.format("earlier"), kept.format("later")) == {Direction.STRENGTHENS}


def test_what_parents_hand_in_is_their_burden() -> None:
    text = "A request for review must be signed by {} of the parents."
    assert directions(text.format("both"), text.format("one")) <= {
        Direction.STRENGTHENS,
        Direction.UNCLEAR,
    }
    text = "An appeal must be filed within {} school days."
    assert directions(text.format("ten"), text.format("five")) == {Direction.WEAKENS}


def test_not_less_often_than_is_no_negation() -> None:
    text = "Each employee shall complete the course not less often than {}."
    assert directions(text.format("annually"), text.format("every two years")) == {
        Direction.WEAKENS
    }
