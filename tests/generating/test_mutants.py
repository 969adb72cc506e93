"""Seeded weakenings of generated policies are noticed, rewordings aren't, and the reviewed equivalents are few."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from benchmarks.mutants import (
    EQUIVALENT,
    Case,
    case_of,
    caught_by_check,
    caught_by_compare,
    key_of,
    weakened,
)

from policygen.data_file import read_data_file
from policygen.generating.mutants import mutants
from policygen.generating.paraphrases import paraphrases

# Share of a sample of the weakenings in clauses of the law's elements that check notices by itself.
NOTICED = {"MO": 0.7, "MI": 0.8, "MN": 0.75, "US": 0.7}
SAMPLE = 5  # each fifth

case = cache(case_of)


@pytest.mark.parametrize("state", NOTICED)
def test_check_notices_weakenings_of_what_the_law_asks(state: str) -> None:
    policy = case(state, "required")
    sample = [one for one in weakened(policy) if one.clause in policy.lawful][::SAMPLE]
    assert len(sample) >= 6
    noticed = [caught_by_check(policy, one) for one in sample]
    assert sum(noticed) / len(noticed) >= NOTICED[state]


@pytest.mark.parametrize("state", NOTICED)
def test_rewordings_are_no_gaps(state: str) -> None:
    policy = case(state, "required")
    sample = list(paraphrases(policy.policy))[::SAMPLE]
    assert {one.kind for one in sample} >= {"must", "pupil"}
    assert [one.what for one in sample if caught_by_check(policy, one)] == []


def test_rewordings_of_every_kind_are_made() -> None:
    kinds = {one.kind for one in paraphrases(case("MI", "required").policy)}
    kinds |= {one.kind for one in paraphrases(case("MO", "required").policy)}
    assert kinds == {"must", "pupil", "staff", "digits", "passive", "reorder"}


def test_each_mutant_changes_one_clause_of_the_policy() -> None:
    policy = case("MO", "required")
    made = list(mutants(policy.policy))
    assert len({one.text for one in made}) == len(made)
    assert policy.policy.text not in {one.text for one in made}


def test_what_protects_as_much_as_before_is_not_made() -> None:
    whats = [one.what for one in mutants(case("MN", "required").policy)]
    assert not any(one.startswith("Removing a child from an activity") for one in whats)
    hedged = [one.what for one in mutants(case("MI", "required").policy) if one.kind == "hedge"]
    assert not any(one.count("practicable") > 1 for one in hedged)


@pytest.mark.parametrize(
    "entry", read_data_file(EQUIVALENT).data["equivalent"], ids=lambda e: e["passage"][:40]
)
def test_a_reviewed_equivalent_is_still_needed(entry: dict[str, object]) -> None:
    """An entry that no longer survives, or whose sentence no policy has, has to go."""
    for level in entry["levels"]:  # type: ignore[attr-defined]
        policy: Case = case(str(entry["state"]), str(level))
        key = f"[{entry['kind']}] {entry['passage']}"
        found = [one for one in mutants(policy.policy) if key_of(one) == key]
        assert found, f"{level}: no such mutant"
        for one in found:
            assert not caught_by_check(policy, one)
            assert not caught_by_compare(policy.policy, one)
    assert len(str(entry["reason"])) > 30
