"""A glossary is known by its labels, whatever its heading says; rules on each practice aren't taken for one."""

from __future__ import annotations

import pytest

import policygen

WORDS = {
    "Mechanical restraint": "any device or equipment that restricts a student's freedom of movement.",
    "Physical restraint": "a personal restriction that immobilizes a student or reduces the ability to move "
    "torso, arms, legs or head freely.",
    "Prone restraint": "any restraint, mechanical or physical, of a student who is face down.",
    "Seclusion": "a student is confined alone in a room or area and physically prevented from leaving.",
    "Time-out": "a student sits apart in an unlocked place, monitored by an adult, to calm down, as part of a "
    "program the district has approved.",
}
FORMS = {
    "bold list": "\n".join(f"- **{term}.** {said.capitalize()}" for term, said in WORDS.items()),
    "paragraphs": "\n\n".join(f"**{term}.** {said.capitalize()}" for term, said in WORDS.items()),
    "dashes": "\n\n".join(f"{term} - {said}" for term, said in WORDS.items()),
    "table": "| Name | Explained |\n|---|---|\n"
    + "\n".join(f"| {term} | {said.capitalize()} |" for term, said in WORDS.items()),
}
RULES = (
    "# Seclusion and Restraint\n\n## By kind\n\n| Practice | When |\n|---|---|\n"
    "| Mechanical restraint | In no case whatever |\n"
    "| Prone restraint | Nobody uses it here |\n"
    "| Physical restraint | Only when there is imminent danger of physical harm |\n"
    "| Seclusion | In imminent danger of physical harm |\n"
)


def statuses(text: str, area: str) -> set[str]:
    """The verdicts on the definitions, or on the limits of use, of a policy in Markdown."""
    coverage = policygen.check(policygen.read_text(text), state="MO")
    return {str(one.status) for one in coverage.elements if one.id.startswith(area)}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("heading", ["Part G. What to know by heart", "Annex"])
def test_a_glossary_is_read_under_any_heading(heading: str, form: str) -> None:
    text = (
        "# Student Safety\n\n## When\n\nSeclusion and restraint are used only in imminent danger of physical "
        f"harm.\n\n## {heading}\n\n{FORMS[form]}\n"
    )
    coverage = policygen.check(policygen.read_text(text), state="MO")
    wrong = {
        one.id: str(one.status)
        for one in coverage.elements
        if one.id.startswith("mo.def.") and one.id != "mo.def.restraint"
        if str(one.status) != "met"
    }
    assert not wrong


def test_rules_by_kind_of_practice_are_no_glossary() -> None:
    assert statuses(RULES, "mo.def.") == {"missing"}
    assert "met" in statuses(RULES, "mo.use.restraint-reserved")
