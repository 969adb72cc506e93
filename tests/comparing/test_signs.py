"""Edits whose sign was once wrong, or that were called neutral without proof: each bug leaves its pair here."""

from __future__ import annotations

import pytest

import policygen

W, S, U = {"weakens"}, {"strengthens"}, {"unclear"}
PAIRS = {
    "an act that is only considered": (
        "A team shall review the log after each hold.",
        "A team shall consider reviewing the log after each hold.",
        W,
    ),
    "a right that must be asked for": (
        "A cool-down is a break from which the student may return at any time. A cool-down is a time-out.",
        "A cool-down is a break from which the student may request to return at any time. A cool-down is a time-out.",
        W,
    ),
    "an attempt is less than the act, and opens a duty sooner": (
        "If a student tries to leave the room, staff shall write it in the log.",
        "If a student leaves the room, staff shall write it in the log.",
        W,
    ),
    "anyone and one group of people, in a duty": (
        "The school will shield anyone who files a complaint from reprisal.",
        "The school will shield any student who files a complaint from reprisal.",
        W,
    ),
    "anyone and one group of people, in a ban": (
        "No employee shall punish any person who files a complaint.",
        "No employee shall punish any parent who files a complaint.",
        W,
    ),
    "a range of grades that goes on": (
        "Children in kindergarten shall not be secluded.",
        "Children in kindergarten through grade 3 shall not be secluded.",
        S,
    ),
    "a reason narrows a definition": (
        "Isolation means keeping a student in a room that the student cannot leave.",
        "Isolation means keeping a student in a room that the student cannot leave because an adult bars the way.",
        W,
    ),
    "who else may not, said alone": (
        "Staff may hold a student when the student is hitting others.",
        "Staff may hold a student when the student is hitting others. Nobody else may do so.",
        U,
    ),
    "one more behind 'no person but'": (
        "No person but the principal may extend a seclusion.",
        "No person but the principal or a teacher may extend a seclusion.",
        W,
    ),
    "encouraged for must, where a practice is named first": (
        "Any aide who sees a student secluded must tell the principal.",
        "Any aide who sees a student secluded is encouraged to tell the principal.",
        W,
    ),
    "a modal in a relative clause isn't the sentence's": (
        "Each bus aide who may be called upon to hold a child shall be retrained every two years.",
        "Each bus aide who may be called upon to hold a child shall be retrained every year.",
        S,
    ),
    "a second relative clause of words said before is never neutral": (
        "Restraint means a device that binds a student. It does not include a device that a doctor ordered and "
        "that is used as ordered.",
        "Restraint means a device that binds a student. It does not include a device that a doctor ordered.",
        W,
    ),
}
_TURNED = {"weakens": "strengthens", "strengthens": "weakens"}


def _directions(model: str, district: str) -> set[str]:
    read = policygen.read_text
    found = policygen.compare(read(model, title="m"), read(district, title="d")).to_dict()
    return {finding["direction"] for finding in found["findings"]} - {"neutral"}


@pytest.mark.parametrize("name", PAIRS)
def test_the_sign_is_right_in_both_orders(name: str) -> None:
    model, district, directions = PAIRS[name]
    assert _directions(model, district) == directions
    assert _directions(district, model) == {_TURNED.get(one, one) for one in directions}
