"""A policy can come from standard input, in any format that a file may have."""

from __future__ import annotations

import io
from pathlib import Path
from types import SimpleNamespace

import pytest

from policygen import api
from policygen.errors import InputError

TRACKED = Path(__file__).parents[2] / "examples" / "columbia-2019" / "proposal-tracked.docx"


def give(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(data)))


def test_a_policy_is_read_from_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    give(monkeypatch, b"Staff shall not seclude a student.")
    document = api.read("-")
    assert document.title == "standard input"
    assert document.source == ""
    assert document.passages[0].text == "Staff shall not seclude a student."


def test_tracked_changes_are_read_from_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    give(monkeypatch, TRACKED.read_bytes())
    from_input = api.tracked("-")
    assert [d.text for d in from_input] == [d.text for d in api.tracked(TRACKED)]


def test_an_empty_standard_input_is_named_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    give(monkeypatch, b"")
    with pytest.raises(InputError, match="standard input"):
        api.read("-")
