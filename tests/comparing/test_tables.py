"""Tables of labels and values, cell by cell: a changed limit was no difference at all."""

from __future__ import annotations

import policygen
from policygen.finding import Finding

MODEL = """# Procedure

Staff must call the parent after every hold.

| Technique | Permitted | Maximum time |
|---|---|---|
| Standing hold | Yes | 5 minutes |
| Seated hold | Yes | 10 minutes |

| Report | Who sends it | To whom | Deadline |
|---|---|---|---|
| Form 12-A | Principal | Parent | 3 school days |
| Injury report | Nurse | Parent and superintendent | Same day |
"""


def findings(before: str, after: str) -> list[Finding]:
    texts = (policygen.read_text(text, title="text") for text in (before, after))
    return [one for one in policygen.compare(*texts).findings if str(one.direction) != "neutral"]


def told(before: str, after: str) -> list[tuple[str, str | None, str | None]]:
    return [(str(one.direction), one.before, one.after) for one in findings(before, after)]


def test_a_longer_time_under_a_limit_weakens_and_the_way_back_strengthens() -> None:
    district = MODEL.replace("5 minutes", "8 minutes").replace("3 school", "5 school")
    assert told(MODEL, district) == [
        ("weakens", "5 minutes", "8 minutes"),
        ("weakens", "3 school days", "5 school days"),
    ]
    assert {one[0] for one in told(district, MODEL)} == {"strengthens"}


def test_a_limit_on_a_hold_is_a_permission_and_a_deadline_a_duty() -> None:
    district = MODEL.replace("5 minutes", "8 minutes").replace("3 school", "5 school")
    kinds = [(str(one.kind), one.rule, str(one.severity)) for one in findings(MODEL, district)]
    assert kinds == [("permission", "duration", "high"), ("duty", "deadline", "medium")]


def test_what_no_rule_orders_is_unclear_with_its_row_and_column() -> None:
    (one,) = findings(MODEL, MODEL.replace("| Principal | Parent", "| Lead teacher | Parent"))
    assert str(one.direction) == "unclear"
    assert "“Form 12-A” and “Who sends it”" in one.why


def test_the_name_of_a_row_or_a_column_says_what_its_values_do() -> None:
    assert told(MODEL, MODEL.replace("Parent and superintendent", "Superintendent")) == [
        ("weakens", "Parent and superintendent", "Superintendent")
    ]
    rules = """# Rules

| Item | Rule |
|---|---|
| Time limit | 15 minutes |
| Training | annually, by a certified trainer |
| Notice to parents | same day, by phone |
| Prone restraint | prohibited |
"""
    looser = {
        "15 minutes": "30 minutes",
        ", by a certified trainer": "",
        "same day": "next day",
        "prohibited": "allowed in an emergency",
    }
    for old, new in looser.items():
        district = rules.replace(old, new)
        assert {one[0] for one in told(rules, district)} == {"weakens"}, old
        assert {one[0] for one in told(district, rules)} == {"strengthens"}, old


def test_a_table_may_lack_the_name_of_its_first_column() -> None:
    table = (
        "| | Seclusion | Restraint |\n|---|---|---|\n| Longest time | 10 minutes | 20 minutes |\n"
    )
    district = table.replace("10", "30")
    assert told(table, district) == [("weakens", "10 minutes", "30 minutes")]


def test_yes_and_no_are_read_under_the_name_of_their_column() -> None:
    district = MODEL.replace("Seated hold | Yes", "Seated hold | No")
    assert {one[0] for one in told(MODEL, district)} == {"strengthens"}
    assert {one[0] for one in told(district, MODEL)} == {"weakens"}


def test_values_that_change_rows_are_told() -> None:
    district = MODEL.replace("| Principal | Parent |", "| Nurse | Parent |").replace(
        "| Nurse | Parent and", "| Principal | Parent and"
    )
    assert {one[0] for one in told(MODEL, district)} == {"unclear"}


def test_a_lost_row_and_a_lost_table_are_told() -> None:
    row = MODEL.replace("| Injury report | Nurse | Parent and superintendent | Same day |\n", "")
    assert told(MODEL, row) == [
        ("weakens", "Injury report: Nurse, Parent and superintendent, Same day", None)
    ]
    table = MODEL[: MODEL.index("| Report")]
    assert told(MODEL, table) == [("unclear", "Report", None)]
    assert told(table, MODEL) == [("unclear", None, "Report")]


def test_rows_in_another_order_and_the_same_table_are_no_difference() -> None:
    one, two = "| Standing hold | Yes | 5 minutes |\n", "| Seated hold | Yes | 10 minutes |\n"
    assert told(MODEL, MODEL.replace(one + two, two + one)) == []
    assert (
        policygen.compare(*(policygen.read_text(MODEL, title="text") for _ in range(2))).findings
        == ()
    )
