"""Edits of a word or an item whose verdict was once wrong: each bug leaves its pair here."""

from __future__ import annotations

import pytest

import policygen

PAIRS = {
    "a participle isn't its noun said again": (
        "Mechanical restraint means any approved device used for locking. It excludes a lock on an approval box.",
        "Mechanical restraint means any device used for locking. It excludes a lock on an approval box.",
        {"strengthens"},
    ),
    "the first of three alternatives after a preposition": (
        "Staff hold a student only to stop grave harm. Grave harm is what needs a doctor or a dentist.",
        "Staff hold a student only to stop grave harm. Grave harm is what needs a coach, a doctor, or a dentist.",
        {"weakens"},
    ),
    "an item of 'any of these'": (
        "An event is any of these:\n\n- a restraint;\n- a seclusion;\n- a threat of either one.\n\nStaff log each one.",
        "An event is any of these:\n\n- a restraint;\n- a seclusion.\n\nStaff log each one.",
        {"weakens"},
    ),
    "two deadlines of two acts after an event": (
        "The nurse shall call the parent within two hours after the hold ends and send the form within four days.",
        "The nurse shall call the parent within two hours after the hold ends and send the form within three days.",
        {"strengthens"},
    ),
    "one exclusion fewer in a list joined by and": (
        "These are not restraint: leading a student, patting a student who is sad, and pinning one to a wall.",
        "These are not restraint: leading a student, and patting a student who is sad.",
        {"strengthens"},
    ),
    "a practice in the present tense is a ban": (
        "We never isolate a student to punish a student, to save time, or to calm a class.",
        "We never isolate a student to punish a student or to save time.",
        {"weakens"},
    ),
    "a practice that loses its only and gains a ground": (
        "We use seclusion only when a student is about to hurt someone.",
        "We use seclusion when a student is about to hurt someone or is disruptive.",
        {"weakens"},
    ),
    "a limited practice in the present tense is a permission": (
        "Our aides hold a student only when the student is in danger.",
        "Our aides hold a student only when the student is in danger or is shouting.",
        {"weakens"},
    ),
}


@pytest.mark.parametrize("name", PAIRS)
def test_small_edits_are_judged_rightly(name: str) -> None:
    model, district, directions = PAIRS[name]
    found = policygen.compare(policygen.read_text(model), policygen.read_text(district)).findings
    assert {str(f.direction) for f in found} - {"neutral", "unclear"} == directions


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Staff never use prone restraint.", "prohibition"),
        ("We do not lock doors.", "prohibition"),
        ("Locked rooms are not used.", "prohibition"),
        ("Only trained staff use restraint.", "permission"),
        ("We only restrain a student in an emergency.", "permission"),
        ("Staff do not have to write a report for a brief hold.", "permission"),
        ("We use seclusion when a student is about to hurt someone.", "permission"),
        ("Staff restrain a student if the student is in danger.", "permission"),
        ("We call the parent the same day.", "duty"),
        ("We call it seclusion when a student is kept alone in a space.", "protected-definition"),
        ("A physical escort is when staff touch a student.", "safe-harbour"),
    ],
)
def test_sentences_of_a_handbook_have_their_kind(sentence: str, kind: str) -> None:
    assert [str(p.kind) for p in policygen.read_text(sentence).passages] == [kind]
