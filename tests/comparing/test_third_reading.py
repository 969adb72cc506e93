"""The third reading: what it says of an edit, and what it may do to a verdict."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from policygen import api, store
from policygen.comparing.learned import ThirdReading, third_reading, verdict
from policygen.comparing.learned.features import edit_of
from policygen.comparing.learned.said import read_side
from policygen.comparing.learned.verdict import with_third_reading
from policygen.comparing.side_by_side import side_by_side
from policygen.errors import DataError
from policygen.finding import Direction, Finding
from policygen.policy import Passage

ROOT = Path(__file__).resolve().parents[2]
UNREAD = {f"author-{name}" for name in "s t y z aa bb cc jj kk ll mm nn oo".split()}
GIVEN = (
    "After each use of restraint the school shall give the parent a copy of the recording that the camera in "
    "the room has made."
)
KEPT = "After each use of restraint the school shall keep the recording that the camera in the room has made."
WEAKER, STRONGER, UNSURE = (
    ThirdReading(odds, harmless, ("keep",))
    for odds, harmless in ((-3.0, 0.1), (3.0, 0.1), (0.1, 0.3))
)


def passages(text: str) -> tuple[Passage, ...]:
    return api.read_text(text, title="text").passages


def read(before: str, after: str) -> ThirdReading:
    return third_reading(passages(before), passages(after), api.lexicon())


def a_finding(direction: Direction, confidence: str) -> Finding:
    """A finding on the two texts, with a direction and a confidence of our own."""
    texts = (api.read_text(text, title="text") for text in (GIVEN, KEPT))
    found = api.compare(*texts).findings[0]
    return replace(found, direction=direction, confidence=confidence, rule="condition")


def beside(one: Finding, reading: ThirdReading, monkeypatch: pytest.MonkeyPatch) -> Finding:
    monkeypatch.setattr(verdict, "third_reading", lambda *_: reading)
    (out,) = with_third_reading([one], passages(GIVEN), passages(KEPT), api.lexicon())
    return out


def test_it_tells_the_direction_of_words_that_no_rule_orders() -> None:
    assert read(GIVEN, KEPT).odds < -1
    assert read(GIVEN, KEPT).harmless < 0.25


def test_the_same_edit_backwards_has_exactly_the_contrary_odds() -> None:
    lines = (ROOT / "training" / "plain-sentences.jsonl").read_text("utf-8").splitlines()
    for line in lines[::12]:
        case = json.loads(line)
        there, back = read(case["model"], case["district"]), read(case["district"], case["model"])
        assert there.odds == -back.odds, case["id"]
        assert there.harmless == back.harmless, case["id"]


@pytest.mark.parametrize(
    "other",
    [
        GIVEN,
        "The school shall give the parent a copy of the recording that the camera in the room has made after each "
        "use of restraint.",
        GIVEN.replace("recording", "recordng"),
    ],
)
def test_another_order_and_a_slip_of_the_pen_say_nothing(other: str) -> None:
    assert read(GIVEN, other).odds == 0


def test_the_stem_of_a_list_is_said_once() -> None:
    said, _ = read_side(
        passages("The report shall state:\n\n- the names\n- the times\n- the reasons\n"),
        api.lexicon(),
    )
    assert [one.name for one in said].count("report") == 1


def test_words_that_tell_most_are_those_of_one_text() -> None:
    said = read(GIVEN, KEPT).words
    assert said
    assert all(words in GIVEN or words in KEPT for words in said)


def test_agreement_makes_surer(monkeypatch: pytest.MonkeyPatch) -> None:
    medium, low = (a_finding(Direction.WEAKENS, sure) for sure in ("medium", "low"))
    assert beside(medium, WEAKER, monkeypatch).confidence == "high"
    assert beside(low, WEAKER, monkeypatch).confidence == "medium"


def test_no_agreement_leaves_medium_at_most(monkeypatch: pytest.MonkeyPatch) -> None:
    found = beside(a_finding(Direction.WEAKENS, "high"), UNSURE, monkeypatch)
    assert (found.direction, found.confidence) == (Direction.WEAKENS, "medium")
    assert found.message.startswith("It seems that")


def test_a_doubtful_verdict_is_turned_by_strong_odds(monkeypatch: pytest.MonkeyPatch) -> None:
    found = beside(a_finding(Direction.WEAKENS, "low"), STRONGER, monkeypatch)
    assert (found.direction, found.confidence, found.rule) == (
        Direction.STRENGTHENS,
        "low",
        "learned",
    )
    assert not found.witness


def test_a_sure_verdict_is_not_turned_but_unclear(monkeypatch: pytest.MonkeyPatch) -> None:
    found = beside(a_finding(Direction.WEAKENS, "high"), STRONGER, monkeypatch)
    assert found.direction is Direction.UNCLEAR
    assert "likelier to do the contrary" in found.why
    assert not found.witness


def test_an_unclear_edit_gets_a_doubtful_verdict(monkeypatch: pytest.MonkeyPatch) -> None:
    found = beside(a_finding(Direction.UNCLEAR, "low"), WEAKER, monkeypatch)
    assert (found.direction, found.confidence, found.rule) == (Direction.WEAKENS, "low", "learned")
    perhaps = replace(WEAKER, harmless=0.4)
    assert (
        beside(a_finding(Direction.UNCLEAR, "low"), perhaps, monkeypatch).direction
        is Direction.UNCLEAR
    )


def test_what_is_proved_neutral_stays_so(monkeypatch: pytest.MonkeyPatch) -> None:
    found = beside(a_finding(Direction.NEUTRAL, "medium"), WEAKER, monkeypatch)
    assert found.direction is Direction.NEUTRAL


def test_of_short_provisions_the_other_readings_know_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verdict, "third_reading", lambda *_: STRONGER)
    one = a_finding(Direction.WEAKENS, "low")
    short = passages("Staff shall call the parent.")
    assert with_third_reading([one], short, short, api.lexicon()) == [one]


def test_without_weights_nothing_changes() -> None:
    bare = replace(api.lexicon(), weights=type(api.lexicon().weights)())
    one = a_finding(Direction.WEAKENS, "low")
    assert with_third_reading([one], passages(GIVEN), passages(KEPT), bare) == [one]


def test_the_weights_were_learned_from_the_files_there_are_and_from_none_kept_unread() -> None:
    learned = store.load_weights()["files"]
    assert not UNREAD & set(learned)
    assert not [name for name in learned if "unread" in name or name == "edits-dev"]
    for path in (ROOT / "training").glob("*.jsonl"):
        assert learned[path.stem] == len(path.read_text("utf-8").splitlines()), path.name
    assert sum(learned.values()) == store.load_weights()["edits"]


def test_each_weight_is_of_a_feature_that_an_edit_can_have() -> None:
    texts = (api.read_text(text, title="text") for text in (GIVEN, KEPT))
    beside = side_by_side(*texts, api.lexicon())
    ((before, after),) = beside.changed()
    features = edit_of(before, after, beside.lexicon).features()
    known = set(features) & set(beside.lexicon.weights.direction)
    assert len(known) > len(features) / 3


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("", "can't be read"),
        ('{"edits": 1}', "can't be read"),
        (
            '{"edits": 1, "harmless_start": 0, "direction": {"a": "b"}, "harmless": {}}',
            "isn't a number",
        ),
    ],
)
def test_damaged_weights_are_told_with_what_to_do(text: str, what: str, tmp_path: Path) -> None:
    (tmp_path / "model_policies").mkdir()
    folder = tmp_path / "scales" / "learned"
    folder.mkdir(parents=True)
    (folder / "weights.json").write_text(text, "utf-8")
    with pytest.raises(DataError, match=what) as told:
        store.load_weights(tmp_path)
    assert "learn.py" in told.value.fix
