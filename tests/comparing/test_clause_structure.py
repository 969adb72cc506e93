"""Clauses joined, parted, fronted and listed in another form, with and without a change of what they say."""

import pytest

from policygen import compare, read_text


def verdict(before: str, after: str) -> set[str]:
    found = compare(read_text(before, title="model"), read_text(after, title="district")).findings
    return {one.direction.value for one in found} - {"neutral"} or {"neutral"}


def both_ways(before: str, after: str, expected: str) -> None:
    turned = {"weakens": "strengthens", "strengthens": "weakens"}
    assert verdict(before, after) == {expected}
    assert verdict(after, before) == {turned.get(expected, expected)}


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (
            "Every driver shall complete a class that teaches safe release.",
            "Every driver shall complete a class. The class should teach safe release.",
            "weakens",
        ),
        (
            "Every driver shall complete a class that teaches safe release.",
            "Every driver shall complete a class. The class shall teach safe release.",
            "neutral",
        ),
        (
            "The reviewer, a person from outside the school, interviews the student.",
            "The reviewer, who may be a person from outside the school, interviews the student.",
            "weakens",
        ),
        (
            "Should the pupil show signs of distress, the aide must call the nurse.",
            "If the pupil shows signs of distress, the aide must call the nurse.",
            "neutral",
        ),
    ],
)
def test_a_part_that_binds_less_than_the_rest(before: str, after: str, expected: str) -> None:
    both_ways(before, after, expected)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (
            "The nurse shall examine the pupil and, after a floor hold, write to the physician.",
            "After a floor hold, the nurse shall examine the pupil and write to the physician.",
            "weakens",
        ),
        (
            "The office shall, if the family wishes, phone the family and send the log.",
            "If the family wishes, the office shall phone the family and send the log.",
            "neutral",
        ),
    ],
)
def test_a_condition_of_one_act_put_before_two(before: str, after: str, expected: str) -> None:
    both_ways(before, after, expected)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (
            "A pupil may not be gagged or tied.",
            "A pupil may not be both gagged and tied.",
            "weakens",
        ),
        (
            "No child shall be gagged, and no child shall be tied.",
            "No child shall be both gagged and tied.",
            "weakens",
        ),
        (
            "No child shall be gagged, and no child shall be tied.",
            "No child shall be gagged or tied.",
            "neutral",
        ),
        (
            "The dean and the nurse shall each meet the child.",
            "The dean shall meet the child, or the nurse shall.",
            "weakens",
        ),
    ],
)
def test_each_both_and_one_of_two(before: str, after: str, expected: str) -> None:
    both_ways(before, after, expected)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (
            "The clerk shall use each of the following: (1) a text message; (2) a letter; (3) a call.",
            "The clerk shall use a text message, a letter, or a call.",
            "weakens",
        ),
        (
            "The clerk shall use each of the following: (1) a text message; (2) a letter; (3) a call.",
            "The clerk shall use a text message, a letter, and a call.",
            "neutral",
        ),
        (
            '"Restraint" means any of the following: a strap; a vest; a locked chair.',
            '"Restraint" means any of the following: a strap; a locked chair.',
            "weakens",
        ),
        (
            "No hold is permitted that does any of the following: hides the face; bends a joint.",
            "No hold is permitted that hides the face and bends a joint.",
            "weakens",
        ),
    ],
)
def test_an_announced_list_in_a_sentence(before: str, after: str, expected: str) -> None:
    both_ways(before, after, expected)
