"""A redline is whole words, gives back both texts, and reads like a person's."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policygen.text.diff import Piece, redline

WORDS = st.sampled_from("a the student shall be alone, alone unattended room. locked door".split())
GAPS = st.sampled_from([" ", "  ", "\n", "\u00a0"])
PASSAGES = st.lists(st.tuples(GAPS, WORDS), max_size=25).map(
    lambda pairs: "".join(gap + word for gap, word in pairs)
)
TEXTS = PASSAGES | PASSAGES.map(str.strip) | st.text(max_size=60)


def side(pieces: tuple[Piece, ...], left_out: str) -> str:
    return "".join(piece.text for piece in pieces if piece.kind != left_out)


@given(TEXTS, TEXTS)
def test_the_pieces_give_back_both_texts_exactly(before: str, after: str) -> None:
    pieces = redline(before, after)
    assert side(pieces, "added") == before
    assert side(pieces, "removed") == after


@given(TEXTS, TEXTS)
def test_no_word_is_ever_cut(before: str, after: str) -> None:
    pieces = redline(before, after)
    assert [word for piece in pieces for word in piece.text.split() if piece.kind != "added"] == (
        before.split()
    )
    assert [word for piece in pieces for word in piece.text.split() if piece.kind != "removed"] == (
        after.split()
    )


@given(TEXTS)
def test_a_text_has_no_difference_from_itself(text: str) -> None:
    assert all(piece.kind == "same" for piece in redline(text, text))


@given(TEXTS, TEXTS)
def test_no_piece_is_empty_and_neighbours_differ_in_kind(before: str, after: str) -> None:
    pieces = redline(before, after)
    assert all(piece.text for piece in pieces)
    kinds = [piece.kind for piece in pieces]
    assert all(left != right for left, right in itertools.pairwise(kinds))


@pytest.mark.parametrize(
    ("before", "after", "marked"),
    [
        ("a student alone in a room", "a student alone and unattended in a room",
         "a student alone {and unattended }in a room"),
        ("Staff shall watch.", "Staff should watch.", "Staff [shall ]{should }watch."),
        ("They shall notify the parent today.", "They must tell the family today.",
         "They [shall notify the parent ]{must tell the family }today."),
        ("alone in an enclosed space", "alone and unattended in a locked space",
         "alone {and unattended }in [an enclosed ]{a locked }space"),
        ("ends at once.", "ends at once. Always.", "ends at once.{ Always.}"),
        ("", "A new duty.", "{A new duty.}"),
        ("An old duty.", "", "[An old duty.]"),
    ],
)  # fmt: skip
def test_changes_are_marked_as_a_person_would(before: str, after: str, marked: str) -> None:
    signs = {"same": "{}", "removed": "[{}]", "added": "{{{}}}"}
    assert "".join(signs[p.kind].format(p.text) for p in redline(before, after)) == marked


def test_texts_with_little_in_common_stand_one_after_the_other() -> None:
    before = "Doors of such rooms are never locked."
    after = "A lock is allowed on all of the rooms if the fire marshal agrees."
    assert [piece.kind for piece in redline(before, after)] == ["removed", "added"]
