"""The logic of a sentence decides the sign of an edit: clauses, joints, openers, provisos, shared limits."""

from __future__ import annotations

import pytest

import policygen

W, S = {"weakens"}, {"strengthens"}
CASES = [
    (  # each main clause has its own sign
        "A guardian may appeal within ten days, and the board shall decide within five days.",
        "A guardian may appeal within twelve days, and the board shall decide within nine days.",
        W | S,
    ),
    (  # an amount in front closes at its comma
        "Within three days after each use of restraint, the team shall meet.",
        "Within three days after each use of restraint, the team may meet.",
        W,
    ),
    (  # an order with a threshold
        "If the student is still held after 30 minutes, call the principal.",
        "If the student is still held after 10 minutes, call the principal.",
        S,
    ),
    (  # "without" ends where the next condition begins
        "Seclusion may be used if (a) talking was tried without effect, and (b) no known illness forbids it.",
        "Seclusion may be used if (a) talking was tried without effect, or (b) no known illness forbids it.",
        W,
    ),
    (  # what is merged is counted once
        "Two holds that are less than ten minutes apart are one incident.",
        "Two holds that are less than one hour apart are one incident.",
        W,
    ),
    (  # "before" and "after" an event
        "The parent shall be called before the end of the school day.",
        "The parent shall be called after the end of the school day.",
        W,
    ),
    (
        "The parent shall be called by the end of the school day.",
        "The parent shall be called after the end of the school day.",
        W,
    ),
    (  # a comma between adjectives says "and"
        "An emergency is a sudden, unforeseen event that poses a threat of injury.",
        "An emergency is a sudden or unforeseen event that poses a threat of injury.",
        W,
    ),
    (  # a time limit in front governs both acts
        "A teacher shall call the office before noon and shall sign the register.",
        "Before noon, a teacher shall call the office and sign the register.",
        S,
    ),
    (  # a proviso with a leave of its own
        "Restraint may be used only by trained staff.",
        "Restraint may be used only by trained staff; provided, that where none is near, others may act.",
        W,
    ),
    (  # nothing is shown: forbidden by the one, free by the other
        "Restraint may not be used unless it has been established that there is no illness.",
        "Restraint may not be used if it has been established that there is an illness.",
        W,
    ),
]


@pytest.mark.parametrize(("model", "district", "expected"), CASES)
def test_the_sign_follows_the_logic_of_the_sentence(
    model: str, district: str, expected: set[str]
) -> None:
    flipped = {"weakens": "strengthens", "strengthens": "weakens"}
    assert _directions(model, district) == expected
    assert _directions(district, model) == {flipped[one] for one in expected}


def _directions(model: str, district: str) -> set[str]:
    compared = policygen.compare(
        policygen.read_text(model, title="model"), policygen.read_text(district, title="district")
    )
    found = {finding.direction.value for finding in compared.findings}
    return found - {"neutral", "unclear"}
