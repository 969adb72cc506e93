"""The third reading: what it says of an edit, and what it may do to a verdict."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from policygen import api, store
from policygen.comparing.learned import ThirdReading, third_reading, verdict
from policygen.comparing.learned.features import edit_of
from policygen.comparing.learned.reading import MEANING, PLACES, SIGNS, WORDS, views_of
from policygen.comparing.learned.said import read_side
from policygen.comparing.learned.together import (
    Together,
    direction_features,
    harmless_features,
    weighed_together,
)
from policygen.comparing.learned.verdict import lone_with_third_reading, with_third_reading
from policygen.comparing.side_by_side import side_by_side
from policygen.errors import DataError
from policygen.finding import Direction, Finding
from policygen.policy import Passage

ROOT = Path(__file__).resolve().parents[2]
UNREAD = {f"author-{name}" for name in "s t y z aa bb cc jj kk ll mm nn oo pp qq".split()}
GIVEN = (
    "After each use of restraint the school shall give the parent a copy of the recording that the camera in "
    "the room has made."
)
KEPT = "After each use of restraint the school shall keep the recording that the camera in the room has made."
WEAKER, STRONGER, UNSURE, PERHAPS_HARMLESS = (
    Together(odds, harmless)
    for odds, harmless in ((-3.0, 0.1), (3.0, 0.1), (0.1, 0.3), (-3.0, 0.7))
)


def passages(text: str) -> tuple[Passage, ...]:
    return api.read_text(text, title="text").passages


def read(before: str, after: str) -> ThirdReading:
    return third_reading(passages(before), passages(after), api.lexicon())


def a_finding(direction: Direction, confidence: str) -> Finding:
    """A finding on the two texts, with a direction and a confidence of our own."""
    texts = (api.read_text(text, title="text") for text in (GIVEN, KEPT))
    found = api.compare(*texts).findings[0]
    why = "“Give” is gone."
    return replace(found, direction=direction, confidence=confidence, rule="condition", why=why)


def beside(one: Finding, together: Together, monkeypatch: pytest.MonkeyPatch) -> Finding:
    monkeypatch.setattr(verdict, "weighed_together", lambda *_: together)
    (out,) = with_third_reading([one], passages(GIVEN), passages(KEPT), api.lexicon())
    return out


def test_it_tells_the_direction_of_words_that_no_rule_orders() -> None:
    said = read(GIVEN, KEPT)
    assert set(said.odds) == set(said.harmless) == {PLACES, WORDS, SIGNS, MEANING}
    assert said.odds[PLACES] < -1
    assert said.harmless[PLACES] < 0


def some_training(step: int) -> list[dict[str, str]]:
    """Every so many-th labelled edit of the plain sentences and of an author."""
    lines = [
        line
        for name in ("plain-sentences", "ta", "um")
        for line in (ROOT / "training" / f"{name}.jsonl").read_text("utf-8").splitlines()[::step]
    ]
    return [json.loads(line) for line in lines]


def test_the_same_edit_backwards_has_exactly_the_contrary_odds() -> None:
    for case in some_training(12):
        there, back = read(case["model"], case["district"]), read(case["district"], case["model"])
        assert there.odds == {view: -odds for view, odds in back.odds.items()}, case["id"]
        assert there.harmless == back.harmless, case["id"]


def test_all_together_say_exactly_the_contrary_of_the_same_edit_backwards() -> None:
    for case in some_training(24):
        texts = [api.read_text(case[side], title=side) for side in ("model", "district")]
        findings = api.compare(*texts).findings
        backwards = [
            replace(one, direction=one.direction.flipped(), removed=one.added, added=one.removed)
            for one in findings
        ]
        weighed = []
        for found, (one, other) in ((findings, texts), (backwards, texts[::-1])):
            said = third_reading(one.passages, other.passages, api.lexicon())
            given = found, said, (len(one.text.split()), len(other.text.split()))
            weighed.append((direction_features(*given), harmless_features(*given)))
        there, back = weighed
        assert there[0] == {name: -number for name, number in back[0].items()}, case["id"]
        assert there[1] == back[1], case["id"]


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
    assert not any(read(GIVEN, other).odds.values())


def test_the_stem_of_a_list_is_said_once() -> None:
    said, _ = read_side(
        passages("The report shall state:\n\n- the names\n- the times\n- the reasons\n"),
        api.lexicon(),
    )
    assert [one.name for one in said].count("report") == 1


def test_words_that_tell_most_are_those_of_one_text() -> None:
    said = read(GIVEN, KEPT).words[-1]
    assert said
    assert all(words in GIVEN or words in KEPT for words in said)


def test_agreement_makes_surer(monkeypatch: pytest.MonkeyPatch) -> None:
    for sure in ("medium", "low"):
        found = beside(a_finding(Direction.WEAKENS, sure), WEAKER, monkeypatch)
        assert (found.direction, found.confidence) == (Direction.WEAKENS, "high")
    likely = Together(-1.6, 0.3)
    assert beside(a_finding(Direction.WEAKENS, "high"), likely, monkeypatch).confidence == "medium"
    doubtful = beside(a_finding(Direction.WEAKENS, "high"), Together(-0.6, 0.3), monkeypatch)
    assert doubtful.confidence == "low"
    assert doubtful.message.startswith("It may be that")


def test_what_nothing_else_supports_is_unclear(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = beside(a_finding(Direction.STRENGTHENS, "high"), UNSURE, monkeypatch)
    assert (kept.direction, kept.confidence) == (Direction.STRENGTHENS, "low")
    found = beside(a_finding(Direction.WEAKENS, "high"), UNSURE, monkeypatch)
    assert found.direction is Direction.UNCLEAR
    assert not found.witness


def test_a_verdict_is_turned_by_strong_odds(monkeypatch: pytest.MonkeyPatch) -> None:
    found = beside(a_finding(Direction.WEAKENS, "low"), STRONGER, monkeypatch)
    assert (found.direction, found.confidence, found.rule) == (
        Direction.STRENGTHENS,
        "low",
        "learned",
    )
    assert not found.witness


def test_a_sure_verdict_is_not_turned_by_weak_odds_but_unclear(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found = beside(a_finding(Direction.WEAKENS, "high"), Together(1.0, 0.1), monkeypatch)
    assert found.direction is Direction.UNCLEAR
    assert "may do the contrary" in found.why
    assert not found.witness


def test_what_may_be_another_wording_is_unclear_and_says_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for direction in (Direction.WEAKENS, Direction.UNCLEAR):
        found = beside(a_finding(direction, "medium"), PERHAPS_HARMLESS, monkeypatch)
        assert found.direction is Direction.UNCLEAR
        assert "may well be only another wording" in found.why


def test_an_unclear_edit_gets_a_doubtful_verdict(monkeypatch: pytest.MonkeyPatch) -> None:
    found = beside(a_finding(Direction.UNCLEAR, "low"), WEAKER, monkeypatch)
    assert (found.direction, found.confidence, found.rule) == (Direction.WEAKENS, "low", "learned")
    still = beside(a_finding(Direction.UNCLEAR, "low"), UNSURE, monkeypatch)
    assert still.direction is Direction.UNCLEAR


def alone(odds: float, sure: str, monkeypatch: pytest.MonkeyPatch) -> Finding:
    """What becomes of a finding on a provision that the earlier text lacks."""
    reading = ThirdReading({PLACES: odds}, {PLACES: 0.0})
    monkeypatch.setattr(verdict, "third_reading", lambda *_: reading)
    one = a_finding(Direction.STRENGTHENS, sure)
    (out,) = lone_with_third_reading([one], (), passages(GIVEN), api.lexicon())
    return out


def test_a_provision_that_one_text_lacks_is_doubted_where_its_words_do_the_contrary(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert alone(2.0, "high", monkeypatch).confidence == "high"
    assert alone(0.0, "high", monkeypatch).confidence == "medium"
    assert alone(0.0, "low", monkeypatch).confidence == "low"
    assert alone(-2.0, "high", monkeypatch).direction is Direction.UNCLEAR


def test_what_is_proved_neutral_stays_so(monkeypatch: pytest.MonkeyPatch) -> None:
    found = beside(a_finding(Direction.NEUTRAL, "medium"), WEAKER, monkeypatch)
    assert found.direction is Direction.NEUTRAL


def test_of_short_provisions_the_other_readings_know_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verdict, "weighed_together", lambda *_: STRONGER)
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
    seen = views_of(edit_of(before, after, beside.lexicon))
    for view, features in seen.items():
        known = set(features) & set(beside.lexicon.weights.views[view].direction)
        assert len(known) > len(features) / 3, view


def test_most_weight_of_all_readings_together_is_of_what_a_finding_can_have() -> None:
    findings = [a_finding(Direction.WEAKENS, "medium")]
    given = findings, read(GIVEN, KEPT), (20, 18)
    model = api.lexicon().weights.together
    assert len(set(direction_features(*given)) & set(model.direction)) > 8
    assert len(set(harmless_features(*given)) & set(model.harmless)) > 8
    assert weighed_together(*given, model).odds < 0


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("", "can't be read"),
        ('{"edits": 1}', "can't be read"),
        (
            '{"edits": 1, "views": {}, "together": {"start": 0, "direction": {"a": "b"}, "harmless": {}},'
            ' "whole places": {"start": 0, "direction": {}, "harmless": {}}}',
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


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "A teacher may hold a pupil only if the pupil is about to strike another person and calmer measures "
            "have been tried.",
            "Unless calmer measures have been tried or a pupil is about to strike someone else, the pupil may not "
            "be held by a teacher.",
        ),
        (
            "The nurse shall examine the student, and the principal shall call the parent if the student is hurt.",
            "If the student is hurt, the nurse shall examine the student, and the principal shall call the parent.",
        ),
        (
            "When two or more adults use force so that a student's movement is limited, that is physical restraint.",
            "When two or more adults use force so that a student's movement is limited, and no parent is present, "
            "that is physical restraint.",
        ),
    ],
)
def test_a_loss_that_all_readings_together_dispute_is_shown_as_doubtful(
    before: str, after: str
) -> None:
    """The rules are right here; of 14 unread edits so disputed they were right of 4."""
    texts = (api.read_text(text, title="text") for text in (before, after))
    (found,) = api.compare(*texts).findings
    assert found.direction is Direction.UNCLEAR
    assert "By the rules this would weaken protection" in found.why


def test_words_are_named_only_where_they_speak_for_the_direction_that_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    contrary = a_finding(Direction.STRENGTHENS, "low")
    told = beside(contrary, Together(-3.0, 0.0), monkeypatch)
    assert "The words that tell most" in told.why
    gained = beside(a_finding(Direction.WEAKENS, "low"), Together(3.0, 0.0), monkeypatch)
    assert gained.direction is Direction.STRENGTHENS
    assert "The words that tell most" not in gained.why


def test_a_second_exception_weakens() -> None:
    """All readings together once disputed it."""
    before = "Staff may not hold a student except a student with a knife."
    after = f"{before[:-1]} and a student with a gun."
    texts = (api.read_text(text, title="text") for text in (before, after))
    (found,) = api.compare(*texts).findings
    assert found.direction is Direction.WEAKENS


def test_an_amount_that_a_rule_compares_is_never_told_the_other_way() -> None:
    before = "Each camera recording and each log shall be kept for two years, and parents may see them in that time."
    after = "Logs and camera recordings shall all be kept for four years, during which parents are let see them."
    texts = [api.read_text(text, title="text") for text in (before, after)]
    longer = {one.direction for one in api.compare(*texts).findings}
    shorter = {one.direction for one in api.compare(*reversed(texts)).findings}
    assert Direction.WEAKENS not in longer and Direction.STRENGTHENS not in shorter


@pytest.mark.parametrize("rule", ["deadline", "duration", "frequency", "count_size"])
def test_weights_only_doubt_what_compares_amounts(
    rule: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verdict, "weighed_together", lambda *_: STRONGER)
    one = replace(a_finding(Direction.WEAKENS, "low"), rule=rule)
    (found,) = with_third_reading([one], passages(GIVEN), passages(KEPT), api.lexicon())
    assert found.direction is Direction.UNCLEAR


def test_a_turned_verdict_says_what_the_rules_say(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verdict, "weighed_together", lambda *_: STRONGER)
    one = replace(a_finding(Direction.WEAKENS, "low"), why="“in writing” is gone.")
    (found,) = with_third_reading([one], passages(GIVEN), passages(KEPT), api.lexicon())
    assert found.direction is Direction.STRENGTHENS
    assert found.why.startswith(
        "“in writing” is gone. By the rules this would weaken protection; judged by"
    )
    assert "No rule orders" not in found.why
