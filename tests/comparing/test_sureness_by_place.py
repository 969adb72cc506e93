"""How sure a verdict is that goes by the place of some words alone, by the first two readings."""

from __future__ import annotations

import pytest

from policygen import api
from policygen.comparing import engine
from policygen.finding import Direction, Finding

BANNED = "No employee shall hold a student face down on a floor in any building of the district."
OWED = "Before a room is used the director of the building shall have it examined by an inspector."


@pytest.fixture(autouse=True)
def rules_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leaves out the third reading, which may make such a verdict surer."""
    monkeypatch.setattr(engine, "with_third_reading", lambda findings, *_: list(findings))


def found(model: str, district: str) -> Finding:
    texts = (api.read_text(text, title="text") for text in (model, district))
    (finding,) = api.compare(*texts).findings
    return finding


@pytest.mark.parametrize("swapped", [False, True])
def test_a_condition_by_its_place_is_never_sure(swapped: bool) -> None:
    texts = [BANNED, BANNED.replace("a floor", "a carpeted floor")]
    one = found(*(reversed(texts) if swapped else texts))
    assert one.rule == "condition"
    assert one.direction is (Direction.STRENGTHENS if swapped else Direction.WEAKENS)
    assert one.confidence in ("medium", "low")


@pytest.mark.parametrize("swapped", [False, True])
def test_that_a_duty_with_more_words_asks_more_is_doubtful(swapped: bool) -> None:
    texts = [OWED, OWED.replace("an inspector", "a uniformed inspector")]
    one = found(*(reversed(texts) if swapped else texts))
    assert one.rule == "condition"
    assert one.direction is (Direction.WEAKENS if swapped else Direction.STRENGTHENS)
    assert one.confidence == "low"
