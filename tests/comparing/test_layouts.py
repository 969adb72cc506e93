"""Rules that a layout says: labels, headings over lists, run-in steps, lists of exclusions, of rights, of triggers."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same, directions

import policygen

SECLUSION = (
    '"Seclusion" means the confinement of a student alone in a room that the student is prevented '
    "from leaving."
)
LABELS = (
    ("Monitoring: Staff shall watch the student.", "Monitoring: Staff may watch the student."),
    (
        "Use of restraint: Staff may restrain a student only in an emergency.",
        "Use of restraint: Staff may restrain a student.",
    ),
    ("Seclusion room: The room shall have a window.", ""),
    ("Time limit: 15 minutes.", "Time limit: 30 minutes."),
    ("Maximum time: 20 minutes", "Maximum time: one hour"),
    ("Training: annually, by a certified trainer.", "Training: annually."),
    ("Notice to parents: same day, by phone.", "Notice to parents: next day, by phone."),
    ("Deadline for the report: two school days", "Deadline for the report: ten school days"),
    ("Physical restraint: only by trained staff.", "Physical restraint: by staff."),
    ("Seclusion: not permitted.", "Seclusion: permitted in an emergency."),
    ("Prone restraint: Prohibited.", ""),
    ("", "Time-out: Staff may use time-out at any time."),
    ("Time-out rooms: must have a window.", "Time-out rooms: should have a window."),
    ("Who may restrain: staff with current training.", "Who may restrain: staff."),
    ("Who is told: the parent and the principal.", "Who is told: the principal."),
    ("Allowed: an escort by the hand.", "Allowed: an escort by the hand or the shoulders."),
    ("Not allowed: prone restraint and locked doors.", "Not allowed: prone restraint."),
    ("Room size: at least 64 square feet", "Room size: at least 36 square feet"),
    (
        "Staff ratio: two adults for each student in seclusion",
        "Staff ratio: one adult for each student in seclusion",
    ),
    ("Retention: seven years", "Retention: two years"),
    (
        "1. Same day: phone the parent.\n2. Within two days: send the report home.",
        "1. Same day: phone the parent.\n2. Within five days: send the report home.",
    ),
    (
        "WHO: Trained staff only. WHEN: Immediate danger of serious physical harm.",
        "WHO: Any staff. WHEN: Danger of harm.",
    ),
    (
        "Step 1: Calm the student. Step 2: Call the principal. Step 3: Hold the student.",
        "Step 1: Calm the student. Step 2: Hold the student.",
    ),
)
HEADINGS = (
    ("## Time limit\n\n15 minutes.", "## Time limit\n\n30 minutes."),
    ("## Training\n\nAnnually, by a certified trainer.", "## Training\n\nAnnually."),
    (
        "## Prohibited practices\n\n- Prone restraint\n- Mechanical restraint",
        "## Prohibited practices\n\n- Prone restraint",
    ),
    (
        "## Never allowed\n\n- Holding a student face down\n- Locking a door",
        "## Never allowed\n\n- Holding a student face down",
    ),
    (
        "## When restraint may be used\n\n- There is imminent danger\n- Other means have failed",
        "## When restraint may be used\n\n- There is danger\n- Other means have failed",
    ),
    (
        "## What parents are told\n\n- The date\n- Who took part",
        "## What parents are told\n\n- The date",
    ),
    ("## Report contents\n\n1. Date\n2. Injuries", "## Report contents\n\n1. Date"),
    ("## Staff training\n\n- First aid\n- De-escalation", "## Staff training\n\n- First aid"),
    (
        "## Parents can\n\n- ask for the record\n- bring a friend",
        "## Parents can\n\n- ask for the record",
    ),
    (
        "## Seclusion\n\nDefinition: A student alone in a room that the student cannot leave.",
        "## Seclusion\n\nDefinition: A student alone and unattended in a room that the student "
        "cannot leave.",
    ),
)
LISTS = (
    (
        "Stop the hold at once if the student:\n\n- turns blue\n- vomits\n- cannot speak",
        "Stop the hold at once if the student:\n\n- turns blue\n- vomits",
    ),
    (
        "Staff shall not hold a student who:\n\n- has asthma\n- is pregnant",
        "Staff shall not hold a student who:\n\n- has asthma",
    ),
    (
        "Restraint may be used only if:\n\n- there is danger\n- other means have failed",
        "Restraint may be used only if:\n\n- there is danger",
    ),
    (
        "The report shall state:\n\n- who was hurt\n- when it ended",
        "The report shall state:\n\n- who was hurt",
    ),
    ("Staff may:\n\n- hold an arm", "Staff may:\n\n- hold an arm\n- lock the door"),
    ("Staff may use:\n\n- a seated hold", "Staff may use:\n\n- a seated hold\n- a prone hold"),
    (
        "Restraint may be used only:\n\n- in an emergency; and\n- by trained staff.",
        "Restraint may be used only:\n\n- in an emergency.",
    ),
)
RIGHTS = (
    "Parents may:",
    "Parents may do the following:",
    "Parents have the right to:",
    "A parent may, at any time,",
    "Students may:",
)


def page(text: str) -> str:
    return f"# Policy on restraint\n\nThe board shall review this policy.\n\n{text}"


@pytest.mark.parametrize(("one", "two"), LABELS + HEADINGS + LISTS)
def test_what_a_layout_says_is_a_rule(one: str, two: str) -> None:
    assert_lost(page(one), page(two))


@pytest.mark.parametrize("opening", RIGHTS)
def test_each_item_of_a_list_of_rights_is_one_right_more(opening: str) -> None:
    items = "- ask for the record; and\n- bring a friend to the meeting."
    one = page(f"{opening}\n\n{items}")
    assert_lost(one, page(f"{opening}\n\n- ask for the record."))
    assert_lost(one, page(""))


@pytest.mark.parametrize(
    "opening",
    (
        '\n\n"Seclusion" does not include:',
        "\n\nSeclusion does not include:",
        "\n\nIt does not include:",
        " It does not include:",
    ),
)
def test_a_list_of_exclusions_narrows_wherever_it_stands(opening: str) -> None:
    items = "\n\n- a time-out;\n- detention."
    assert_lost(page(SECLUSION), page(SECLUSION + opening + items))
    one = SECLUSION + opening + "\n\n- a time-out."
    assert_lost(page(one), page(SECLUSION + opening + items))


@pytest.mark.parametrize("subject", ("It", "The term", "Seclusion", '"Seclusion"'))
def test_or_for_and_in_what_is_excluded_narrows_whatever_its_subject(subject: str) -> None:
    said = "does not include a break that the student asks for, during which the door stays open"
    one = f"{SECLUSION} {subject} {said} and an adult stays near."
    assert_lost(one, one.replace("open and", "open or"))


@pytest.mark.parametrize(
    "sentence",
    (
        "This policy states what staff shall do, and shall not do, about restraint.",
        "This policy shall describe the circumstances in which an intervention is allowed.",
        "This handbook explains when staff may use a time-out.",
        "The purpose of this policy is to keep students safe.",
        "It is not legal advice; the district's lawyer should read it.",
        "President of the board: name and signature",
        "Law: RSMo 160.263 as amended by HB 432 (2021)",
        "Effective date: July 1, 2025",
    ),
)
def test_what_is_said_of_the_document_binds_nobody(sentence: str) -> None:
    assert directions(page(""), page(sentence)) <= {"neutral"}
    assert directions(page(sentence), page("")) <= {"neutral"}


def test_an_item_under_a_heading_that_tells_nothing_is_not_passed_over() -> None:
    one = "## Seclusion room\n\n- A window in the door\n- Good light"
    two = "## Seclusion room\n\n- Good light"
    assert directions(page(one), page(two)) == {"unclear"}


@pytest.mark.parametrize(
    ("one", "two"),
    (
        (
            "Release: The student shall be released as soon as the danger ends.",
            "The student shall be released as soon as the danger has ended.",
        ),
        ("Prone restraint: Prohibited.", "Prone restraint is prohibited."),
    ),
)
def test_a_label_alone_is_form(one: str, two: str) -> None:
    assert_same(page(one), page(two))


def test_a_phrase_that_says_another_value_is_no_mere_title() -> None:
    one = "## After an incident\n\n1. Parent called the same day"
    assert directions(page(one), page(one.replace("same", "next"))) == {"unclear"}
    (found,) = policygen.compare(
        policygen.read_text(page("Parents and staff"), title="model"),
        policygen.read_text(page("Families and staff"), title="district"),
    ).findings
    assert str(found.direction) == "neutral"


BANNED = (
    "Mechanical restraint.",
    "Restraint of a student who is lying on the floor.",
    "Seclusion as a planned intervention in a behavior plan.",
)


@pytest.mark.parametrize("heading", ("PART D. NEVER", "Prohibited practices", "What we never do"))
@pytest.mark.parametrize("label", ("- ", "D1. ", "(A1) ", "1. "))
def test_each_phrase_under_a_heading_that_forbids_is_a_ban(heading: str, label: str) -> None:
    def banned(phrases: tuple[str, ...]) -> str:
        labels = (label.replace("1", str(number)) for number in range(1, 4))
        items = [f"{own}{phrase}" for own, phrase in zip(labels, phrases, strict=False)]
        return "\n\n".join((f"## {heading}", *items))

    whole = page(banned(BANNED))
    assert directions(whole, page(banned(BANNED[:2]))) == {"weakens"}
    assert directions(whole, page(banned(BANNED[::2]))) == {"weakens"}
    assert directions(page(banned(BANNED[::2])), whole) == {"strengthens"}
