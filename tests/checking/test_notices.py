"""What a check says of a policy's terms, references and dates, and what it keeps silent about."""

from __future__ import annotations

from pathlib import Path

import pytest
import weasyprint

import policygen
from policygen import api, generate_api
from policygen.policy import Document, View
from policygen.readers import read_bytes

CASES = Path(__file__).resolve().parent.parent / "cases" / "check-a"
PROMISE = "general promise"
USE = "Seclusion shall be used only in imminent danger of physical harm."


def notices(text: str, *, form: str = "md") -> list[str]:
    document = api.read_text(text)
    if form == "pdf":
        page = "".join(f"<p>{line.lstrip('# ')}</p>" for line in text.split("\n\n"))
        data = weasyprint.HTML(string=f"<html><body>{page}</body></html>").write_pdf()
        document = api.document_of(read_bytes(data, "p.pdf", View.ACCEPTED), "policy", "p.pdf")
    return told(document)


def told(document: Document, state: str = "MO") -> list[str]:
    """The notices on the policy itself."""
    found = policygen.check(document, state=state).notices
    return [one for one in found if one.startswith("The policy") and PROMISE not in one]


def policy(*parts: str) -> str:
    return "\n\n".join(["# Seclusion and Restraint of Students", *parts]) + "\n"


def test_a_term_that_is_defined_and_never_used_is_told_with_its_line() -> None:
    text = policy(
        "## Definitions", "“Safe person” means a person whom a student trusts.", "## Use", USE
    )
    assert notices(text) == ["The policy defines “Safe person” (line 5) and never uses it."]


@pytest.mark.parametrize(
    "use",
    [
        "A safe person is called first.",
        "Safe persons are named in the plan.",
        "A person who is safe for the student is called.",
        "The SP is called first.",
    ],
)
def test_a_term_that_is_used_in_some_form_is_not_told(use: str) -> None:
    text = policy(
        "## Definitions", "“Safe Person” means whom a student trusts.", "## Use", USE, use
    )
    assert notices(text) == []


def test_a_term_that_the_law_defines_may_be_defined_and_not_used() -> None:
    text = policy(
        "## Definitions", "“Prone restraint” means holding a student face down.", "## Use", USE
    )
    assert notices(text) == []


def test_what_is_called_defined_and_is_not_is_told() -> None:
    text = policy("## Use", f"{USE} Staff call the response team, as defined in this policy.")
    assert notices(text) == ["The policy calls “team” defined (line 5) and doesn't define it."]
    defined = policy(
        "## Definitions", "“Response team” means three trained employees.", "## Use",
        f"{USE} Staff call the response team, as defined in this policy.",
    )  # fmt: skip
    assert notices(defined) == []


def test_a_bare_emergency_that_allows_a_use_is_told() -> None:
    text = policy("## Use", "Staff may use seclusion only in an emergency situation.")
    (one,) = notices(text)
    assert "“emergency situation” (line 5)" in one
    explained = policy(
        "## Use", "Staff may use seclusion only in an emergency situation.",
        "An emergency situation is one of imminent danger of physical harm.",
    )  # fmt: skip
    assert notices(explained) == []


def test_two_definitions_in_conflict_are_told_with_both_places_and_the_judgment() -> None:
    wide = "“Seclusion” means the confinement of a student alone in a space that the student may not leave."
    narrow = wide.replace("alone in a space", "alone and unattended in a locked space")
    text = policy("## Definitions", wide, "## Use", USE, "## Terms", narrow)
    (one,) = notices(text)
    assert one.startswith("The policy defines “Seclusion” twice (line 5 and line 13)")
    assert "protected less" in one
    assert notices(policy("## Definitions", wide, "## Use", USE, "## Terms", wide)) == []


SECTIONS = (
    "## 1. Purpose",
    "This is a policy.",
    "## 2. Use",
    "2.1 " + USE,
    "2.2 It ends soon.",
    "## 3. Reports",
)


@pytest.mark.parametrize("form", ["md", "pdf"])
def test_a_reference_to_a_section_that_is_not_there_is_told(form: str) -> None:
    text = policy(*SECTIONS, "Reports follow section 2.7.")
    (one,) = notices(text, form=form)
    assert one.startswith("The policy refers to section 2.7 (")
    assert ("page 1, line " in one) == (form == "pdf")
    assert notices(policy(*SECTIONS, "Reports follow section 2.2."), form=form) == []


def test_a_reference_to_an_appendix_that_is_not_there_is_told() -> None:
    text = policy(*SECTIONS, "The form stands in Appendix B.")
    assert notices(text) == [
        "The policy refers to Appendix B (line 15), which this file doesn't have."
    ]
    assert notices(text + "\n## Appendix B: Form\n\nDate and time.\n") == []


@pytest.mark.parametrize(
    "reference",
    [
        "See section 9 of the Safe Schools Act.",
        "Part B of the IDEA applies, and Section 504 too.",
        "Training follows section 4.2 of Policy 2770.",
        "It follows RSMo 160.263.4(1) and Chapter 9, section 3.9.",
        "The form stands in Appendix C of the department's guide.",
        "See section 3 and section 2.",
    ],
)
def test_references_to_laws_and_other_documents_are_not_told(reference: str) -> None:
    assert notices(policy(*SECTIONS, reference)) == []


@pytest.mark.parametrize(
    "date",
    ["Adopted: March 14, 2011", "Last revised 2011", "BOE approved 6/14/11", "Revised: 03/14/2011"],
)
def test_a_policy_older_than_the_law_is_told(date: str) -> None:
    (one,) = notices(policy("## Use", USE, date))
    assert one.startswith("The policy's last date is 2011;")


@pytest.mark.parametrize(
    "date",
    [
        "Adopted 2011, revised 2023",
        "Minn. Stat. 125A.0942 as amended by Laws 2011 ch. 55",
        "Act of 2009, amended 2011",
    ],
)
def test_a_later_date_or_the_date_of_a_law_is_no_age(date: str) -> None:
    assert notices(policy("## Use", USE, date)) == []


@pytest.mark.parametrize("level", ["required", "recommended"])
@pytest.mark.parametrize("state", ["MO", "MI", "MN", "US"])
def test_nothing_is_told_of_a_generated_policy(state: str, level: str) -> None:
    made = generate_api.generate(state, {"district": "Example R-I"}, level=level)
    assert told(made, state) == []


@pytest.mark.parametrize(
    "name", sorted(one.name for one in CASES.iterdir() if one.suffix != ".json")
)
def test_nothing_is_told_of_labelled_policies_in_which_nothing_is_wrong(name: str) -> None:
    assert told(policygen.read(CASES / name)) == []
