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


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (
            "As soon as the danger passes, the child must be released.",
            "Within five minutes after the danger passes, the child must be released.",
            "weakens",
        ),
        (
            "Throughout the hold, a nurse listens to the pupil's breathing.",
            "From time to time during the hold, a nurse listens to the pupil's breathing.",
            "weakens",
        ),
        (
            "Throughout the hold, a nurse listens to the pupil's breathing.",
            "For as long as the hold lasts, a nurse listens to the pupil's breathing.",
            "neutral",
        ),
    ],
)
def test_an_amount_beside_what_opens_a_clause(before: str, after: str, expected: str) -> None:
    both_ways(before, after, expected)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (
            "An aide checks color and pulse every ten minutes.",
            "An aide checks color every ten minutes and checks pulse every hour.",
            "weakens",
        ),
        (
            "An aide checks color and pulse every ten minutes.",
            "An aide checks color every ten minutes and checks pulse every ten minutes.",
            "neutral",
        ),
        (
            "The school mails the report to the parent and the state within two days.",
            "The school mails the report to the parent within two days and to the state within two days.",
            "neutral",
        ),
    ],
)
def test_an_amount_that_two_acts_share(before: str, after: str, expected: str) -> None:
    both_ways(before, after, expected)


@pytest.mark.parametrize(
    "after",
    [
        "The dean shall make an attempt at contact with the guardian by noon.",
        "The dean shall attempt to contact the guardian by noon.",
    ],
)
def test_an_act_that_is_only_attempted(after: str) -> None:
    both_ways("The dean shall contact the guardian by noon.", after, "weakens")


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (
            "If the child has become calm, the door must be opened.",
            "Should staff consider that the child has become calm, the door must be opened.",
            "weakens",
        ),
        (
            "Staff may restrain a pupil if the pupil attacks someone.",
            "Staff may restrain a pupil should the pupil attack someone.",
            "neutral",
        ),
        (
            "Staff may restrain a pupil if the pupil attacks someone.",
            "Staff may restrain a pupil if staff believe that the pupil attacks someone.",
            "weakens",
        ),
    ],
)
def test_a_condition_in_other_forms(before: str, after: str, expected: str) -> None:
    both_ways(before, after, expected)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (
            "The door shall be built so that a child can open it from inside.",
            "The door shall be built so as to allow a child to open it from inside.",
            "neutral",
        ),
        (
            "The room must be lit so that staff are able to see the pupil's face and hands.",
            "The room must be lit so as to enable staff to see the pupil's face.",
            "weakens",
        ),
        (
            "Objections raised by letter are answered by the board.",
            "Objections that are raised by letter or by telephone are answered by the board.",
            "strengthens",
        ),
    ],
)
def test_purposes_and_relatives_in_other_forms(before: str, after: str, expected: str) -> None:
    both_ways(before, after, expected)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (
            "The aide records how the child reacted during the time-out.",
            "The aide records the child's reaction during the time-out.",
            "neutral",
        ),
        (
            "The quarterly table shows how many holds took place.",
            "The quarterly table shows the number of holds.",
            "neutral",
        ),
        (
            "The aide records how the child reacted and slept after the hold.",
            "The aide records the child's reaction after the hold.",
            "weakens",
        ),
        (
            "Staff shall not do any of the following: sit on a child; choke a child; kneel on a child.",
            "Staff shall not do any of the following: sit on a child; kneel on a child.",
            "weakens",
        ),
    ],
)
def test_a_question_for_a_noun(before: str, after: str, expected: str) -> None:
    both_ways(before, after, expected)


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        ("The nurse is responsible for the following.", "neutral"),
        ("The nurse has three duties after a hold.", "neutral"),
        ("The dean has three duties after a hold.", "weakens"),
    ],
)
def test_an_actor_whom_the_sentence_before_names(lead: str, expected: str) -> None:
    both_ways(
        f"{lead} The nurse shall examine the pupil.",
        f"{lead} The pupil shall be examined.",
        expected,
    )
