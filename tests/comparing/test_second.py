"""The second reading: what one edit at a time does, and the laws that hold for every edit."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policygen.comparing.second import second_reading
from policygen.comparing.second.prepare import prepared
from policygen.policy import Kind

DEFINITION = Kind.PROTECTED_DEFINITION
CASES = {
    "an adjective narrows a protected definition": (
        DEFINITION,
        "Confinement means keeping a student alone in a room.",
        "Confinement means keeping a student alone in a locked room.",
        -1,
    ),
    "the same adjective narrows a safe harbour for the good": (
        Kind.SAFE_HARBOUR,
        "A quiet break means a pause in a room near the class.",
        "A quiet break means a brief pause in a room near the class.",
        +1,
    ),
    "an adjective inside an exclusion protects": (
        DEFINITION,
        "Confinement does not include a pause.",
        "Confinement does not include a brief pause.",
        +1,
    ),
    "one more alternative broadens a protected definition": (
        DEFINITION,
        "Confinement means keeping a student alone in a room.",
        "Confinement means keeping a student alone in a room or closet.",
        +1,
    ),
    "a term and a dash read like a definition": (
        DEFINITION,
        "Confinement – keeping a student alone in a room.",
        "Confinement – keeping a student alone in a locked room.",
        -1,
    ),
    "a trigger that reaches further weakens": (
        Kind.TRIGGER,
        "An emergency means a threat of serious harm.",
        "An emergency means a threat of harm.",
        -1,
    ),
    "a softer modal weakens a duty": (
        Kind.DUTY,
        "Staff shall notify the parent.",
        "Staff should notify the parent.",
        -1,
    ),
    "a permission in place of a duty weakens": (
        Kind.DUTY,
        "Staff shall notify the parent.",
        "Staff may notify the parent.",
        -1,
    ),
    "a condition narrows a duty": (
        Kind.DUTY,
        "Staff shall notify the parent.",
        "Staff shall notify the parent if the student is hurt.",
        -1,
    ),
    "leeway weakens a duty": (
        Kind.DUTY,
        "Staff shall notify the parent within one day.",
        "Staff shall notify the parent within one day, when practicable.",
        -1,
    ),
    "a qualified actor strengthens a duty": (
        Kind.DUTY,
        "An adult shall watch the student.",
        "A trained adult shall watch the student.",
        +1,
    ),
    "one more recipient strengthens a duty": (
        Kind.DUTY,
        "Staff shall notify the parent.",
        "Staff shall notify the parent and the nurse.",
        +1,
    ),
    "either of two recipients is less than both": (
        Kind.DUTY,
        "Staff shall notify the parent and the nurse.",
        "Staff shall notify the parent or the nurse.",
        -1,
    ),
    "a later deadline weakens": (
        Kind.DUTY,
        "Staff shall notify the parent within 2 days.",
        "Staff shall notify the parent within 5 days.",
        -1,
    ),
    "a longer time to keep records strengthens": (
        Kind.DUTY,
        "The school shall keep the record for two years.",
        "The school shall keep the record for five years.",
        +1,
    ),
    "an exception weakens a prohibition": (
        Kind.PROHIBITION,
        "Staff shall not lock the door.",
        "Staff shall not lock the door, unless the principal agrees.",
        -1,
    ),
    "one more banned act strengthens a prohibition": (
        Kind.PROHIBITION,
        "Staff shall not lock the door.",
        "Staff shall not lock or block the door.",
        +1,
    ),
    "one more condition narrows a permission": (
        Kind.PERMISSION,
        "Restraint may be used only if the student is in danger.",
        "Restraint may be used only if the student is in danger and a trained adult is present.",
        +1,
    ),
    "a longer time narrows nothing that a parent may do": (
        Kind.PERMISSION,
        "A parent may file a complaint within 30 days.",
        "A parent may file a complaint within 90 days.",
        +1,
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_one_edit_is_read_from_its_place_in_the_sentence(name: str) -> None:
    kind, before, after, effect = CASES[name]
    reading = second_reading([before], [after], kind)
    assert reading.effects == {effect}, reading.notes
    assert len(reading.notes) >= 1


@pytest.mark.parametrize("name", CASES)
def test_the_same_edit_backwards_is_read_the_other_way(name: str) -> None:
    kind, before, after, effect = CASES[name]
    assert second_reading([after], [before], kind).effects == {-effect}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Staff shall notify the parent.", "Staff must notify the parent."),
        ("Staff shall watch the student.", "The student shall be watched by staff."),
        ("Staff shall watch the pupil.", "Staff shall watch the student."),
        ("“Hold” means a grip.", "Hold – a grip."),
    ],
)
def test_a_change_of_form_alone_is_no_difference(before: str, after: str) -> None:
    assert second_reading([before], [after], Kind.DUTY).effects == frozenset()


def test_words_for_words_cant_be_told() -> None:
    reading = second_reading(
        ["Staff shall notify the principal."], ["Staff shall notify the nurse."], Kind.DUTY
    )
    assert reading.effects == {0}
    assert "exchanged" in reading.notes[0]


def test_the_connective_of_list_items_is_read_with_their_stem() -> None:
    items = ["the student is in danger;", "a trained adult is present."]
    reading = second_reading(
        [items[0] + " and", items[1]],
        [items[0] + " or", items[1]],
        Kind.PERMISSION,
        "Restraint may be used only if:",
    )
    assert reading.effects == {-1}


def test_small_words_keep_texts_from_being_called_the_same() -> None:
    reading = second_reading(
        ["Most of the staff shall be trained."], ["Some of the staff shall be trained."], Kind.DUTY
    )
    assert reading.effects


def test_coverage_is_the_share_of_words_with_a_counterpart() -> None:
    same = second_reading(
        ["Staff shall notify the parent."], ["Staff must notify the parent."], Kind.DUTY
    )
    half = second_reading(
        ["Staff shall notify parents."], ["Staff shall train drivers."], Kind.DUTY
    )
    assert same.coverage == 1.0
    assert half.coverage == pytest.approx(1 / 3)


def test_nothing_on_one_side_is_a_provision_added() -> None:
    assert second_reading([], ["Staff shall notify the parent."], Kind.DUTY).effects == {1}


def test_a_term_and_its_meaning_are_joined_by_a_verb() -> None:
    assert prepared(["**Hold** – A grip."]) == ("Hold means a grip.",)
    assert prepared(["a. Hold: a grip"]) == ("Hold means a grip.",)


def test_items_complete_their_stem_as_one_sentence() -> None:
    assert prepared(["1. A grip;", "2. A push."], "The following are banned:") == (
        "The following are banned a grip, a push.",
    )


subjects = st.sampled_from(["Staff", "A trained adult", "No employee", "The parent", "Students"])
modals = st.sampled_from(["shall", "may", "should", "must not", "may not"])
acts = st.sampled_from(
    ["watch the student", "lock or block the door", "keep a written record for two years",
     "use a hold and a strap", "notify the parent within 5 days", "be held by two adults"]
)  # fmt: skip
tails = st.sampled_from(
    ["", " in an emergency", " unless the danger ends", " only if a nurse agrees",
     " without the consent of the parent", " until the student is calm", " to prevent serious harm",
     " in a room from which the student cannot leave", " as soon as practicable"]
)  # fmt: skip
sentences = st.builds("{} {} {}{}.".format, subjects, modals, acts, tails)
texts = st.lists(sentences, max_size=2)


@settings(max_examples=60)
@given(before=texts, after=texts, kind=st.sampled_from(list(Kind)))
def test_swapping_the_texts_flips_every_effect(
    before: list[str], after: list[str], kind: Kind
) -> None:
    forth, back = second_reading(before, after, kind), second_reading(after, before, kind)
    assert back.effects == {-effect for effect in forth.effects}
    assert back.coverage == forth.coverage


@settings(max_examples=30)
@given(text=texts, kind=st.sampled_from(list(Kind)))
def test_a_text_compared_with_itself_shows_nothing(text: list[str], kind: Kind) -> None:
    reading = second_reading(text, text, kind)
    assert (reading.effects, reading.notes, reading.coverage) == (frozenset(), (), 1.0)


@settings(max_examples=40)
@given(before=sentences, after=sentences)
def test_a_statement_that_binds_nobody_and_a_share_stay_in_bounds(before: str, after: str) -> None:
    reading = second_reading([before], [after], Kind.DUTY)
    assert 0.0 <= reading.coverage <= 1.0
    assert reading.effects <= {-1, 0, 1}
    assert bool(reading.effects) == bool(reading.notes)
