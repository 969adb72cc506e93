"""Law 1: comparing a text with itself finds nothing."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from tests.laws.texts import corpus, document, findings, joined, policies, sources, told

from policygen import api


@pytest.mark.parametrize("text", sources(), ids=lambda text: text.split("\n", 1)[0])
def test_each_policy_of_the_house_equals_itself(text: str) -> None:
    assert document(text).passages, "a text without provisions shows nothing"
    assert [told(found) for found in findings(text, text)] == []


def test_each_provision_of_the_corpus_equals_itself() -> None:
    for pair in corpus():
        for text in (pair.model, pair.district):
            assert [told(found) for found in findings(text, text)] == [], text


@settings(max_examples=150)
@given(policies(most=25))
def test_a_policy_composed_of_anything_equals_itself(parts: list[str]) -> None:
    text = joined(parts)
    comparison = api.compare(document(text), document(text))
    assert [told(found) for found in comparison.findings] == []
    assert all(match.before and match.after for match in comparison.matches)
