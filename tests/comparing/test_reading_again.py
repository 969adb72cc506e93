"""What was read of a sentence before is read again alike, and isn't kept without end."""

from __future__ import annotations

from dataclasses import replace

import pytest

from policygen import api
from policygen.text import lexicon as lexicons
from policygen.text import units
from policygen.text.tokens import tokenize

SENTENCES = (
    "You shall be told within one hour.",
    "Staff shall watch the student at all times.",
    "No student shall be locked in a room.",
)


def test_few_sentences_are_kept_and_none_is_read_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    lexicon = replace(api.lexicon(), known={})
    first = [units.read_units(tokenize(one), lexicon) for one in SENTENCES]
    assert len(lexicon.known["units"]) == len(SENTENCES)
    monkeypatch.setattr(lexicons, "_MOST_KNOWN", 2)
    again = [units.read_units(tokenize(one), lexicon) for one in SENTENCES]
    other = [units.read_units(tokenize(one), replace(lexicon, known={})) for one in SENTENCES]
    assert first == again == other
    units.read_units(tokenize("The door shall stay open."), lexicon)
    assert all(len(known) <= 2 for known in lexicon.known.values())


def test_whom_a_text_speaks_to_is_part_of_what_was_read() -> None:
    lexicon = replace(api.lexicon(), known={})
    tokens = tokenize("You shall write the report.")
    plain = units.read_units(tokens, lexicon)
    assert units.read_units(tokens, replace(lexicon, you="staff")) != plain
